package plumbline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import plumbline.runtime.Confirmation;
import plumbline.runtime.FeedPublisher;
import plumbline.runtime.Place;
import plumbline.runtime.Quarantine.Entry;
import plumbline.runtime.QuarantineDesk;
import plumbline.runtime.QuarantineDesk.Corrected;
import plumbline.runtime.QuarantineDesk.Outcome;
import plumbline.topology.QuarantineReader.Original;
import plumbline.values.Kind;

/** Sends a quarantined record again, as it was or mended; what {@code fix --in} and {@code redrive} share. */
final class Redriving {
    @Mixin
    private Person person = new Person();

    @Option(
            names = "--historical",
            description =
                    "It counts as known when it was recorded, a baseline. Without this, a backfill's own claim is kept,"
                            + " and anything else is known from now on.")
    private boolean historical;

    @Option(names = "--as-live", description = "With --historical: it counts as if it had come live then.")
    private boolean asLive;

    @Option(names = "--confirm", description = "Wait for intake's verdict, as publish does.")
    private boolean confirm;

    Person person() {
        return person;
    }

    /**
     * Mended by a person.
     *
     * @return the exit code
     */
    int mended(SealedEntry sealed, Path file, Where.Session session, PrintWriter out, PrintWriter err)
            throws IOException {
        RecordLines.Good record = one(file, sealed.entry().place().topic(), err);
        if (record == null) {
            return 1;
        }
        byte[] value = sealed.serialize(record.record(), session);
        byte[] key = record.recordId().getBytes(StandardCharsets.UTF_8);
        String asserted = historical
                ? FeedPublisher.asserted(record.recordedAt(), asLive)
                : claim(sealed.entry(), sealed.original());
        return send(sealed.entry(), new Corrected(key, value, asserted), session, out, err);
    }

    /** As upstream sent it: for when the cause lay elsewhere. */
    int asItWas(SealedEntry sealed, Where.Session session, PrintWriter out, PrintWriter err) {
        Original original = sealed.original();
        String asserted = historical
                ? FeedPublisher.asserted(sealed.recordedAt(session), asLive)
                : claim(sealed.entry(), original);
        return send(sealed.entry(), new Corrected(original.key(), original.value(), asserted), session, out, err);
    }

    void check() {
        if (asLive && !historical) {
            throw new UsageException("--as-live belongs to --historical");
        }
    }

    private static @Nullable String claim(Entry entry, Original original) {
        if (entry.content().getReason().equals("BAD_KNOWN_AT")) {
            throw new CommandException("Its claim of when it was known was refused: add --historical, with --as-live if"
                    + " it counts as if it had come live then.");
        }
        return original.assertedKnownAt();
    }

    private int send(Entry entry, Corrected corrected, Where.Session session, PrintWriter out, PrintWriter err) {
        String topic = entry.place().topic();
        var desk = new QuarantineDesk(session.bootstrap(), session.registryUrl(), InstantSource.system());
        if (!confirm) {
            said(entry, desk.redrive(entry, corrected, person.who()), out);
            return 0;
        }
        try (Confirmation confirmation = Confirmation.begin(session.bootstrap(), session.registryUrl(), topic)) {
            Place place = said(entry, desk.redrive(entry, corrected, person.who()), out);
            if (place == null) {
                return 0;
            }
            confirmation.sent(place.partition(), place.offset(), entry.place() + " re-driven");
            return Verdicts.print(confirmation, topic, out, err);
        }
    }

    /** Null if it was not sent, having been sent before. */
    private static @Nullable Place said(Entry entry, Outcome outcome, PrintWriter out) {
        if (outcome instanceof Outcome.AlreadySent already) {
            var event = already.event();
            out.printf(
                    "%s was re-driven already, %s by %s, as %s/%d/%d; nothing was sent.%n",
                    entry.place(),
                    PoliceDates.dateAndTime(event.getAt()),
                    event.getBy(),
                    event.getTopic(),
                    event.getToPartition(),
                    event.getToOffset());
            out.flush();
            return null;
        }
        Place place = ((Outcome.Sent) outcome).place();
        out.printf("%s re-driven as %s%n", entry.place(), place);
        out.flush();
        return place;
    }

    private static RecordLines.@Nullable Good one(Path file, String topic, PrintWriter err) throws IOException {
        Kind kind = Kind.ofTopic(topic);
        InputFiles input = new InputFiles(List.of(file.toString()));
        List<RecordLines.Good> records = new ArrayList<>();
        BadLines bad = new BadLines(err);
        RecordFile.read(new RecordLines(kind, null, 1), input, file.toString(), records::add, bad);
        if (bad.finish() > 0) {
            return null;
        }
        if (records.size() != 1) {
            throw new CommandException("The file must hold the one record of this entry: it holds " + records.size());
        }
        return records.get(0);
    }
}
