package plumbline.feeds;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.Rejection.Reason;
import plumbline.identifiers.Dated;
import plumbline.schema.GiftHospitality;
import plumbline.schema.Head;
import plumbline.values.Kind;
import plumbline.values.Role;

/** Gifts and hospitality, one record an offer; what was declined is a record too. */
public final class GiftRegister implements Feed<GiftHospitality> {
    private final int minBirthYear;

    public GiftRegister(int minBirthYear) {
        this.minBirthYear = minBirthYear;
    }

    /**
     * What an entry says beside who gave.
     *
     * @param staffId to whom it was offered, or who gave it
     * @param collar {@code force/number}, or null
     * @param force the force whose register this is, lower case
     * @param postedTo the unit or force to which they are seconded, lower case, or null
     * @param valuePence null if not known
     * @param endorsedAt null until somebody has endorsed the decision
     */
    public record Details(
            String staffId,
            @Nullable String collar,
            String force,
            @Nullable String postedTo,
            Post post,
            Direction direction,
            Decision decision,
            @Nullable Integer valuePence,
            boolean charity,
            Instant offeredAt,
            @Nullable String decidedByStaffId,
            @Nullable Instant decidedAt,
            @Nullable String endorsedByStaffId,
            @Nullable Instant endorsedAt)
            implements plumbline.feeds.Details {}

    /** Which way it went. */
    public enum Direction {
        OFFERED,
        RECEIVED,
        GIVEN
    }

    /** What became of it. */
    public enum Decision {
        PENDING,
        ACCEPTED,
        DECLINED,
        RETURNED,
        DONATED
    }

    @Override
    public Kind kind() {
        return Kind.GIFT_HOSPITALITY;
    }

    @Override
    public Class<GiftHospitality> recordType() {
        return GiftHospitality.class;
    }

    @Override
    public Class<Details> detailsType() {
        return Details.class;
    }

    @Override
    public Head head(GiftHospitality record) {
        return record.getHead();
    }

    @Override
    public Intake read(GiftHospitality record) {
        return Reading.of(kind(), record, record.getHead(), minBirthYear, reading -> {
            String staffId = reading.staffId(Path.of("staffId"), record.getStaffId());
            List<Dated> collars = reading.identifiers()
                    .collars(
                            Path.of("collar"),
                            Stream.ofNullable(record.getCollar()).toList());
            reading.mentions().addStaff("staff", Role.DECLARER, staffId, collars);
            reading.mentions().addOrganisation(Path.of("donor"), "donor", record.getDonor());
            reading.mentions()
                    .addAll(
                            Path.of("donorPerson"),
                            Role.MENTIONED,
                            Stream.ofNullable(record.getDonorPerson()).toList());
            reading.mentions().addOrganisation(Path.of("venue"), "venue", record.getVenue());
            check(record, reading.checks());
            return details(record, staffId, collars);
        });
    }

    private static void check(GiftHospitality record, Checks checks) {
        Integer pence = record.getValuePence();
        checks.require(pence == null || pence >= 0, Reason.BAD_NUMBER, "valuePence must be 0 or more");
        checks.inOrder(Path.of("offeredAt"), record.getOfferedAt(), Path.of("decidedAt"), record.getDecidedAt());
        checks.inOrder(Path.of("decidedAt"), record.getDecidedAt(), Path.of("endorsedAt"), record.getEndorsedAt());
    }

    private static Details details(GiftHospitality record, String staffId, List<Dated> collars) {
        return new Details(
                staffId,
                collars.stream().map(Dated::value).findFirst().orElse(null),
                Reading.force(record.getHead().getForce()),
                Optional.ofNullable(record.getStaffPostedTo())
                        .map(Reading::force)
                        .orElse(null),
                Post.of(record.getStaffPost(), null),
                Direction.valueOf(record.getDirection().name()),
                Decision.valueOf(record.getDecision().name()),
                record.getValuePence(),
                record.getCharity(),
                record.getOfferedAt(),
                record.getDecidedByStaffId(),
                record.getDecidedAt(),
                record.getEndorsedByStaffId(),
                record.getEndorsedAt());
    }
}
