package plumbline.feeds;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.identifiers.Dated;
import plumbline.schema.Address;
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
     * @param reportedRefs records on which emergency duty brought the two together, reported afterwards; in the same form
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
            List<String> reportedRefs,
            List<Measure> measures)
            implements plumbline.feeds.Details {
        public Details {
            consideredRefs = List.copyOf(consideredRefs);
            reportedRefs = List.copyOf(reportedRefs);
            measures = List.copyOf(measures);
        }
    }

    /**
     * A control measure, without its words.
     *
     * @param inForceFrom inclusive
     * @param inForceTo exclusive; null while it is in force
     */
    public record Measure(
            String id,
            Control control,
            Instant inForceFrom,
            @Nullable Instant inForceTo) {
        public boolean isInForce(Instant at) {
            return !inForceFrom.isAfter(at) && (inForceTo == null || inForceTo.isAfter(at));
        }

        /** Mention id of the place that it names, if it names one. */
        public String placeId() {
            return "place-" + id;
        }
    }

    /** What a measure forbids; the words of one that is OTHER are for people. */
    public enum Control {
        NO_CONTACT,
        KEEP_AWAY,
        NO_LOOK_UP,
        OTHER
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
            List<Measure> measures = measures(record, reading);
            return details(record, reading, staffId, collars, measures);
        });
    }

    /** Adds the places that measures name to the mentions: what a place was to somebody, it was for as long as the measure. */
    private static List<Measure> measures(Association record, Reading reading) {
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < record.getControlMeasures().size(); i++) {
            ControlMeasure written = record.getControlMeasures().get(i);
            Path path = Path.of("controlMeasures").item(i);
            Instant from = written.getInForceFrom() == null ? record.getDeclaredAt() : written.getInForceFrom();
            reading.checks().inOrder(path.field("inForceFrom"), from, path.field("inForceTo"), written.getInForceTo());
            var measure = new Measure(
                    written.getMeasureId(), Control.valueOf(written.getKind().name()), from, written.getInForceTo());
            if (written.getPlace() != null) {
                Address place = Address.newBuilder(written.getPlace())
                        .setValidFrom(from)
                        .setValidTo(written.getInForceTo())
                        .build();
                reading.mentions().addPlace(measure.placeId(), path.field("place"), place);
            }
            measures.add(measure);
        }
        return measures;
    }

    private static Details details(
            Association record, Reading reading, String staffId, List<Dated> collars, List<Measure> measures) {
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
                references(record.getConsideredRefs(), reading),
                references(record.getReportedRefs(), reading),
                measures);
    }

    private static List<String> references(List<String> written, Reading reading) {
        return written.stream()
                .map(reading::reference)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
