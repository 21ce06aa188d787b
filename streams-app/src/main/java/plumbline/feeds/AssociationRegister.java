package plumbline.feeds;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.identifiers.Dated;
import plumbline.schema.Association;
import plumbline.schema.ControlMeasure;
import plumbline.schema.Head;
import plumbline.values.Kind;
import plumbline.values.Role;

/** Notifiable associations as declared by members of staff, one record a declaration. */
public final class AssociationRegister implements Feed<Association> {
    private final int minBirthYear;

    public AssociationRegister(int minBirthYear) {
        this.minBirthYear = minBirthYear;
    }

    /**
     * What a declaration says beside who the associate is.
     *
     * @param staffId who declared it
     * @param declarerCollar {@code force/number}, or null
     * @param declarerSuite the custody suite at which the declarer works, normalised, or null
     * @param declarerForce the force whose register this is, lower case
     * @param declarerPostedTo the unit or force to which the declarer is seconded, lower case, or null
     * @param consideredRefs intelligence that the determination has taken into account, as {@code force/reference}
     * @param endedAt null while it goes on; may lie before the declaration
     */
    public record Details(
            String staffId,
            @Nullable String declarerCollar,
            @Nullable String declarerSuite,
            String declarerForce,
            @Nullable String declarerPostedTo,
            Post declarerPost,
            @Nullable String householdId,
            @Nullable String relationship,
            @Nullable String determination,
            Status status,
            Instant declaredAt,
            @Nullable Instant endedAt,
            List<String> consideredRefs,
            List<String> controlMeasureIds)
            implements plumbline.feeds.Details {
        public Details {
            consideredRefs = List.copyOf(consideredRefs);
            controlMeasureIds = List.copyOf(controlMeasureIds);
        }
    }

    /** Where a declaration stands. */
    public enum Status {
        DECLARED,
        APPROVED,
        REFUSED,
        ENDED
    }

    @Override
    public Kind kind() {
        return Kind.ASSOCIATION;
    }

    @Override
    public Class<Association> recordType() {
        return Association.class;
    }

    @Override
    public Class<Details> detailsType() {
        return Details.class;
    }

    @Override
    public Head head(Association record) {
        return record.getHead();
    }

    @Override
    public Intake read(Association record) {
        return Reading.of(kind(), record, record.getHead(), minBirthYear, reading -> {
            String staffId = reading.staffId(Path.of("staffId"), record.getStaffId());
            List<Dated> collars = reading.identifiers()
                    .collars(
                            Path.of("collar"),
                            Stream.ofNullable(record.getCollar()).toList());
            reading.mentions().addStaff("declarer", Role.DECLARER, staffId, collars);
            reading.mentions()
                    .add(reading.mentions()
                            .read(Path.of("associate"), "associate", Role.ASSOCIATE, record.getAssociate()));
            return details(record, reading, staffId, collars);
        });
    }

    private static Details details(Association record, Reading reading, String staffId, List<Dated> collars) {
        return new Details(
                staffId,
                collars.stream().map(Dated::value).findFirst().orElse(null),
                Optional.ofNullable(record.getDeclarerSuite())
                        .map(Reading::suite)
                        .orElse(null),
                Reading.force(record.getHead().getForce()),
                Optional.ofNullable(record.getDeclarerPostedTo())
                        .map(Reading::force)
                        .orElse(null),
                Post.of(record.getDeclarerPost(), null),
                record.getHouseholdId(),
                record.getRelationship(),
                record.getDetermination(),
                Status.valueOf(record.getStatus().name()),
                record.getDeclaredAt(),
                record.getEndedAt(),
                record.getConsideredRefs().stream()
                        .map(reading::reference)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                record.getControlMeasures().stream()
                        .map(ControlMeasure::getMeasureId)
                        .toList());
    }
}
