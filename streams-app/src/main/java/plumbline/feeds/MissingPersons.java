package plumbline.feeds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.Rejection.Reason;
import plumbline.identifiers.PartialDate;
import plumbline.schema.Head;
import plumbline.schema.MissingPerson;
import plumbline.values.Kind;
import plumbline.values.Role;

/** People reported missing. One record a report, amended until they are found and after. */
public final class MissingPersons implements Feed<MissingPerson> {
    /** Id of the place where somebody was last seen, a mention of its own. */
    public static final String LAST_SEEN = "last-seen";

    /** Id of the place where somebody was found. */
    public static final String FOUND = "found";

    private static final int ADULT_AT = 18;

    private final int minBirthYear;

    public MissingPersons(int minBirthYear) {
        this.minBirthYear = minBirthYear;
    }

    /**
     * How the report stands.
     *
     * @param risk null if the source gives none or one that we do not know
     * @param child the source says so, or the date of birth does; false if neither is known
     * @param repeatCount how often the person was reported missing before
     * @param foundAt null while missing
     * @param foundBy mention id of whoever found the person, or null
     */
    public record Details(
            String missingRef,
            Instant reportedAt,
            @Nullable Risk risk,
            boolean child,
            boolean vulnerable,
            int repeatCount,
            @Nullable Instant lastSeenAt,
            @Nullable Instant foundAt,
            @Nullable String foundBy)
            implements plumbline.feeds.Details {}

    /** Risk as the national grades have it; forces map their own words to these. */
    public enum Risk {
        NO_APPARENT_RISK,
        LOW,
        MEDIUM,
        HIGH;

        static Optional<Risk> read(String written) {
            String name = written.strip().toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_");
            return Arrays.stream(values())
                    .filter(risk -> risk.name().equals(name))
                    .findFirst();
        }
    }

    @Override
    public Kind kind() {
        return Kind.MISSING_PERSON;
    }

    @Override
    public Class<MissingPerson> recordType() {
        return MissingPerson.class;
    }

    @Override
    public Class<Details> detailsType() {
        return Details.class;
    }

    @Override
    public Head head(MissingPerson record) {
        return record.getHead();
    }

    /** Somebody may be reported before they are last seen (by a friend, say), but not found before. */
    @Override
    public Intake read(MissingPerson record) {
        return Reading.of(kind(), record, record.getHead(), minBirthYear, reading -> {
            reading.checks()
                    .inOrder(Path.of("lastSeenAt"), record.getLastSeenAt(), Path.of("foundAt"), record.getFoundAt());
            reading.checks().require(record.getRepeatCount() >= 0, Reason.BAD_NUMBER, "repeatCount must be 0 or more");
            reading.mentions().addAll(record.getMentions());
            reading.mentions().addRecord(Path.of("contacts"), List.of(), record.getContacts(), record.getVehicles());
            reading.mentions().addPlace(LAST_SEEN, Path.of("lastSeenPlace"), record.getLastSeenPlace());
            reading.mentions().addPlace(FOUND, Path.of("foundPlace"), record.getFoundPlace());
            reading.bears(record.getIncidentRef());
            return details(record, reading);
        });
    }

    private static Details details(MissingPerson record, Reading reading) {
        Boolean child = record.getChild();
        return new Details(
                record.getMissingRef(),
                record.getReportedAt(),
                Optional.ofNullable(record.getRiskLevel()).flatMap(Risk::read).orElse(null),
                child != null
                        ? child
                        : reading.mentions().all().stream()
                                .filter(mention -> mention.role() == Role.MISSING)
                                .anyMatch(mention -> isChild(mention.dob(), record.getReportedAt())),
                record.getVulnerable(),
                record.getRepeatCount(),
                record.getLastSeenAt(),
                record.getFoundAt(),
                record.getFoundBy());
    }

    /** With a part of the date unknown, the youngest that somebody can be. */
    private static boolean isChild(@Nullable PartialDate dob, Instant at) {
        if (dob == null) {
            return false;
        }
        int month = dob.month() == null ? 12 : dob.month();
        LocalDate first = LocalDate.of(dob.year(), month, 1);
        LocalDate born = first.withDayOfMonth(
                dob.day() == null ? first.lengthOfMonth() : Math.min(dob.day(), first.lengthOfMonth()));
        return born.plusYears(ADULT_AT).isAfter(at.atOffset(ZoneOffset.UTC).toLocalDate());
    }
}
