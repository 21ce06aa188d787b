package plumbline.feeds;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.identifiers.Dated;
import plumbline.schema.Head;
import plumbline.schema.MediaRelationship;
import plumbline.values.Kind;
import plumbline.values.Role;

/** Contacts in the media: known to the press office, or declared by a member of staff. */
public final class MediaRegister implements Feed<MediaRelationship> {
    private final int minBirthYear;

    public MediaRegister(int minBirthYear) {
        this.minBirthYear = minBirthYear;
    }

    /**
     * Who knows the contact.
     *
     * @param staffId who declared it, or null
     * @param endedAt null while it goes on
     */
    public record Details(
            @Nullable String staffId,
            Status status,
            Instant declaredAt,
            @Nullable Instant endedAt) implements plumbline.feeds.Details {
        /** Whether this member of staff had declared the contact by then; one that was refused is no declaration. */
        public boolean isDeclaredBy(String user, Instant at) {
            return user.equals(staffId)
                    && status != Status.REFUSED
                    && !declaredAt.isAfter(at)
                    && (endedAt == null || endedAt.isAfter(at));
        }
    }

    /** Where an entry stands. */
    public enum Status {
        KNOWN_TO_PRESS_OFFICE,
        DECLARED,
        REFUSED,
        ENDED
    }

    @Override
    public Kind kind() {
        return Kind.MEDIA_RELATIONSHIP;
    }

    @Override
    public Class<MediaRelationship> recordType() {
        return MediaRelationship.class;
    }

    @Override
    public Class<Details> detailsType() {
        return Details.class;
    }

    @Override
    public Head head(MediaRelationship record) {
        return record.getHead();
    }

    @Override
    public Intake read(MediaRelationship record) {
        return Reading.of(kind(), record, record.getHead(), minBirthYear, reading -> {
            reading.checks()
                    .inOrder(Path.of("declaredAt"), record.getDeclaredAt(), Path.of("endedAt"), record.getEndedAt());
            String written = record.getStaffId();
            String staffId = written == null ? null : reading.staffId(Path.of("staffId"), written);
            if (staffId != null) {
                List<Dated> collars = reading.identifiers()
                        .collars(
                                Path.of("collar"),
                                Stream.ofNullable(record.getCollar()).toList());
                reading.mentions().addStaff("declarer", Role.DECLARER, staffId, collars);
            }
            reading.mentions()
                    .add(reading.mentions()
                            .read(Path.of("journalist"), "journalist", Role.MENTIONED, record.getJournalist()));
            return new Details(
                    staffId, Status.valueOf(record.getStatus().name()), record.getDeclaredAt(), record.getEndedAt());
        });
    }
}
