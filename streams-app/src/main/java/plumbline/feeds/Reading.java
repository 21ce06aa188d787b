package plumbline.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.Rejection.Reason;
import plumbline.identifiers.LogRefs;
import plumbline.identifiers.StaffIds;
import plumbline.identifiers.Units;
import plumbline.schema.Head;
import plumbline.schema.QuotedRef;
import plumbline.values.Kind;
import plumbline.values.RecordKey;

/**
 * One record being read. The order of the questions is that of {@link Envelope}, then that in which a
 * feed's body asks them.
 */
final class Reading {
    private static final int MAX_MENTIONS = 64;

    private final Kind kind;
    private final Head head;
    private final Checks checks;
    private final IdentifierReader identifiers;
    private final Mentions mentions;
    private final List<String> references = new ArrayList<>();

    private Reading(Kind kind, Head head, Checks checks, int minBirthYear) {
        this.kind = kind;
        this.head = head;
        this.checks = checks;
        this.identifiers = new IdentifierReader(checks, minBirthYear, head.getRecordedAt());
        this.mentions = new Mentions(checks, identifiers);
    }

    /** The body is asked only when the envelope is in order; its checks may still refuse the record. */
    static Intake of(Kind kind, IndexedRecord record, Head head, int minBirthYear, Function<Reading, Details> body) {
        Checks checks = new Checks();
        Envelope.check(record, head, checks);
        Rejection refused = checks.failure();
        return refused != null
                ? new Intake.Rejected(refused)
                : new Reading(kind, head, checks, minBirthYear).verdict(body);
    }

    private Intake verdict(Function<Reading, Details> body) {
        Details details = body.apply(this);
        List<Mention> read = mentions.all();
        checks.require(read.size() <= MAX_MENTIONS, Reason.TOO_MANY_MENTIONS, "a record must have at most 64 mentions");
        checks.require(
                read.stream().map(Mention::mentionId).distinct().count() == read.size(),
                Reason.DUPLICATE_MENTION_ID,
                "mention ids must be unique in a record, and none may be \"record\" beside the record's own");
        Rejection refused = checks.failure();
        return refused != null
                ? new Intake.Rejected(refused)
                : new Intake.Accepted(new Observation(
                        new RecordKey(kind, head.getRecordId()),
                        head.getVersion(),
                        head.getOccurredAt(),
                        head.getRecordedAt(),
                        force(head.getForce()),
                        read,
                        references.stream().distinct().toList(),
                        details));
    }

    Checks checks() {
        return checks;
    }

    IdentifierReader identifiers() {
        return identifiers;
    }

    Mentions mentions() {
        return mentions;
    }

    /**
     * A log reference is unique within its force only, so it is kept as {@code force/reference}. One that
     * is quoted without a force is taken to be a reference of the record's own force.
     */
    @Nullable
    String reference(@Nullable String written) {
        return written == null
                ? null
                : LogRefs.normalise(written)
                        .map(ref -> force(head.getForce()) + "/" + ref)
                        .orElse(null);
    }

    /** Makes the record meet others that bear or quote the reference. */
    void bears(@Nullable String written) {
        String reference = reference(written);
        if (reference != null) {
            references.add(reference);
        }
    }

    /** References that a report quotes and that may lead to it; the reporter's own would lead to the reporter. */
    void bears(List<QuotedRef> quoted) {
        quoted.stream().filter(ref -> !ref.getReportersOwn()).forEach(ref -> bears(ref.getRef()));
    }

    /** As {@code force/reference}. */
    List<String> reportersOwn(List<QuotedRef> quoted) {
        return quoted.stream()
                .filter(QuotedRef::getReportersOwn)
                .map(ref -> reference(ref.getRef()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Forces are compared in lower case, as in a collar's {@code force/number}. */
    static String force(String written) {
        return written.strip().toLowerCase(Locale.ROOT);
    }

    /** A suite is written like a unit; one that does not normalise is compared as it is written. */
    static String suite(String written) {
        return Units.normalise(written).orElseGet(() -> written.strip().toLowerCase(Locale.ROOT));
    }

    /** The staff id on which a register entry rests. */
    String staffId(Path path, String written) {
        Optional<String> staffId = StaffIds.normalise(written);
        checks.require(staffId.isPresent(), Reason.MISSING_FIELD, path, "must hold a staff id");
        return staffId.orElse("");
    }
}
