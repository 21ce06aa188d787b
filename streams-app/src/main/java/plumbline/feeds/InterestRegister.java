package plumbline.feeds;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.identifiers.Dated;
import plumbline.schema.BusinessInterest;
import plumbline.schema.Head;
import plumbline.schema.InterestStep;
import plumbline.values.Kind;
import plumbline.values.Role;

/** Business interests, one record an application; what was refused or withdrawn is a record too. */
public final class InterestRegister implements Feed<BusinessInterest> {
    private static final Set<Status> DECIDED = EnumSet.of(Status.APPROVED, Status.REFUSED, Status.WITHDRAWN);

    private final int minBirthYear;

    public InterestRegister(int minBirthYear) {
        this.minBirthYear = minBirthYear;
    }

    /**
     * What an application says beside which business it is.
     *
     * @param staffId who applied
     * @param collar {@code force/number}, or null
     * @param force the force whose register this is, lower case
     * @param postedTo the unit or force to which they are seconded, lower case, or null
     * @param incorporated whether the business has a company number
     * @param decision the last of approved, refused and withdrawn: an appeal leaves the original standing; null until one
     * @param decidedAt since when; null with it
     * @param endedAt null while the interest goes on
     */
    public record Details(
            String staffId,
            @Nullable String collar,
            String force,
            @Nullable String postedTo,
            Post post,
            Nature nature,
            boolean incorporated,
            boolean voluntary,
            Instant appliedAt,
            Status status,
            @Nullable Status decision,
            @Nullable Instant decidedAt,
            @Nullable Instant reviewDue,
            @Nullable Instant endedAt)
            implements plumbline.feeds.Details {}

    /** What sort of interest. */
    public enum Nature {
        EMPLOYMENT,
        SELF_EMPLOYED,
        DIRECTORSHIP,
        PARTNERSHIP,
        RENTAL,
        OTHER
    }

    /** Where an application stands. */
    public enum Status {
        APPLIED,
        APPROVED,
        REFUSED,
        WITHDRAWN,
        APPEALED,
        ENDED
    }

    private record Step(Status status, Instant at) {}

    @Override
    public Kind kind() {
        return Kind.BUSINESS_INTEREST;
    }

    @Override
    public Class<BusinessInterest> recordType() {
        return BusinessInterest.class;
    }

    @Override
    public Class<Details> detailsType() {
        return Details.class;
    }

    @Override
    public Head head(BusinessInterest record) {
        return record.getHead();
    }

    @Override
    public Intake read(BusinessInterest record) {
        return Reading.of(kind(), record, record.getHead(), minBirthYear, reading -> {
            String staffId = reading.staffId(Path.of("staffId"), record.getStaffId());
            List<Dated> collars = reading.identifiers()
                    .collars(
                            Path.of("collar"),
                            Stream.ofNullable(record.getCollar()).toList());
            reading.mentions().addStaff("staff", Role.DECLARER, staffId, collars);
            reading.mentions().addOrganisation(Path.of("business"), "business", record.getBusiness());
            reading.mentions().addAll(Path.of("people"), Role.DIRECTOR, record.getPeople());
            reading.checks()
                    .inOrder(Path.of("appliedAt"), record.getAppliedAt(), Path.of("statusAt"), record.getStatusAt());
            return details(record, staffId, collars);
        });
    }

    private static Details details(BusinessInterest record, String staffId, List<Dated> collars) {
        Optional<Step> decision = decision(record);
        return new Details(
                staffId,
                collars.stream().map(Dated::value).findFirst().orElse(null),
                Reading.force(record.getHead().getForce()),
                Optional.ofNullable(record.getStaffPostedTo())
                        .map(Reading::force)
                        .orElse(null),
                Post.of(record.getStaffPost(), null),
                Nature.valueOf(record.getNature().name()),
                Organisation.read(record.getBusiness()).companyNo() != null,
                record.getVoluntary(),
                record.getAppliedAt(),
                Status.valueOf(record.getStatus().name()),
                decision.map(Step::status).orElse(null),
                decision.map(Step::at).orElse(null),
                record.getReviewDue(),
                record.getEndedAt());
    }

    /** Of two at one moment the later in the record's order. */
    private static Optional<Step> decision(BusinessInterest record) {
        List<Step> steps = new ArrayList<>();
        for (InterestStep step : record.getEarlier()) {
            steps.add(new Step(Status.valueOf(step.getStatus().name()), step.getAt()));
        }
        steps.add(new Step(Status.valueOf(record.getStatus().name()), record.getStatusAt()));
        return steps.stream()
                .filter(step -> DECIDED.contains(step.status()))
                .sorted(Comparator.comparing(Step::at))
                .reduce((earlier, later) -> later);
    }
}
