package plumbline.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.Base64;
import java.util.concurrent.Callable;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plumbline.feeds.AvroJson;
import plumbline.runtime.QuarantineDesk;

/** A refused record out of its seal, and back mended. */
@Command(
        name = "fix",
        description = {
            "With --out, writes the refused record as a line of JSON for a person to mend, or, if it is no record at",
            "all, its bytes in base64 with a note. The file holds personal data, is readable by you alone, and is yours",
            "to delete. --case and --reason are required, and kept with your name beside the entry.",
            "With --in, checks the mended line, publishes it to its topic and marks the entry as re-driven, both or",
            "neither; an entry that was re-driven already is not sent again; it says so, and that is no failure.",
            "Exit 0: done. Exit 1: not."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli injects the fields
final class QuarantineFixCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Mixin
    private Keys keys;

    @Mixin
    private Redriving redriving;

    @Parameters(paramLabel = "ID", description = "As ./plumbline quarantine list shows it.")
    private String id;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Direction direction;

    static final class Direction {
        @Option(names = "--out", paramLabel = "FILE", description = "Where the opened record goes; must not exist.")
        @Nullable
        Path out;

        @Option(names = "--in", paramLabel = "FILE", description = "The mended record, one line of JSON.")
        @Nullable
        Path in;
    }

    @Override
    public Integer call() throws IOException {
        redriving.check();
        PrintWriter out = spec.commandLine().getOut();
        Path file = direction.in;
        if (file != null) {
            return WithPipeline.run(
                    where,
                    where.settings(),
                    keys.folder(where),
                    session -> redriving.mended(
                            SealedEntry.open(id, keys.folder(where), session),
                            file,
                            session,
                            out,
                            spec.commandLine().getErr()));
        }
        QuarantineDesk.Who who = redriving.person().accountable();
        Path target = java.util.Objects.requireNonNull(direction.out);
        if (Files.exists(target)) {
            throw existsAlready(target);
        }
        try (Where.Session session = where.existing()) {
            SealedEntry sealed = SealedEntry.open(id, keys.folder(where), session);
            SpecificRecord record = sealed.record(session);
            // On record before anybody can look.
            new QuarantineDesk(session.bootstrap(), session.registryUrl(), InstantSource.system())
                    .opened(sealed.entry(), who);
            write(target, record == null ? bytes(sealed) : AvroJson.write(record));
            out.printf("%s opened into %s.%n", id, target);
            out.printf(
                    "It breaks this rule: %s (%s).%n",
                    sealed.entry().content().getRule(), sealed.entry().content().getReason());
            if (record == null) {
                out.println("It cannot be read as a record of its topic, so its bytes are there in base64. Ask its"
                        + " source for the record, and give that to --in.");
            }
            out.println("The file holds personal data. That you opened it is on record. Delete it when you are done.");
            out.flush();
        }
        return 0;
    }

    private static String bytes(SealedEntry sealed) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("note", "not readable as a record of its topic; key and value in base64 as they came")
                .put("key", base64(sealed.original().key()))
                .put("value", base64(sealed.original().value()))
                .toString();
    }

    private static @Nullable String base64(byte @Nullable [] bytes) {
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }

    private static void write(Path file, String line) {
        try {
            boolean posix = file.toAbsolutePath()
                    .getFileSystem()
                    .supportedFileAttributeViews()
                    .contains("posix");
            if (posix) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
            Files.writeString(file, line + "\n", StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw existsAlready(file);
        } catch (IOException e) {
            throw new CommandException("The file must be writable: " + file);
        }
    }

    private static CommandException existsAlready(Path file) {
        return new CommandException("The file must not exist yet: " + file);
    }
}
