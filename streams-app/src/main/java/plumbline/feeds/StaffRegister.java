package plumbline.feeds;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.identifiers.Dated;
import plumbline.identifiers.Shifts;
import plumbline.identifiers.Units;
import plumbline.schema.Collar;
import plumbline.schema.Head;
import plumbline.schema.Staff;
import plumbline.schema.StaffPosting;
import plumbline.values.Kind;
import plumbline.values.Role;
import plumbline.values.Validity;

/** Officers, staff, volunteers, OPCC persons and those seconded. Vetting and health go nowhere from here. */
public final class StaffRegister implements Feed<Staff> {
    private final int minBirthYear;

    public StaffRegister(int minBirthYear) {
        this.minBirthYear = minBirthYear;
    }

    /**
     * Employment: what tells a colleague, a leaver and a second owner.
     *
     * @param kind what sort of member of staff
     * @param collars every collar number held, {@code force/number}
     * @param joinedAt null if unknown: counts as always
     * @param leftAt null while employed
     * @param post decides who may judge this person, and nothing else
     * @param homeForce lower case; both owners are told of somebody posted elsewhere
     */
    public record Details(
            String staffId,
            Type kind,
            @Nullable String rank,
            Display display,
            List<Dated> collars,
            List<Posting> postings,
            @Nullable String householdId,
            @Nullable Instant joinedAt,
            @Nullable Instant leftAt,
            String homeForce,
            @Nullable String postedTo,
            Post post,
            @Nullable String roleRiskTier)
            implements plumbline.feeds.Details {
        public Details {
            collars = List.copyOf(collars);
            postings = List.copyOf(postings);
        }
    }

    /** What sort of member of staff. */
    public enum Type {
        OFFICER,
        STAFF,
        SPECIAL,
        VOLUNTEER,
        OPCC,
        SECONDED
    }

    /** How a sentence calls this person without a name: the newest collar number and unit, as written. */
    public record Display(
            @Nullable String rank,
            @Nullable String collar,
            @Nullable String unit) {}

    /** Where somebody worked; unit, shift and suite normalised, from inclusive, to exclusive, null for open. */
    public record Posting(
            @Nullable String unit,
            @Nullable String shift,
            @Nullable String suite,
            @Nullable Instant from,
            @Nullable Instant to) {}

    @Override
    public Kind kind() {
        return Kind.STAFF;
    }

    @Override
    public Class<Staff> recordType() {
        return Staff.class;
    }

    @Override
    public Class<Details> detailsType() {
        return Details.class;
    }

    @Override
    public Head head(Staff record) {
        return record.getHead();
    }

    @Override
    public Intake read(Staff record) {
        return Reading.of(kind(), record, record.getHead(), minBirthYear, reading -> {
            String staffId = reading.staffId(Path.of("staffId"), record.getStaffId());
            List<Dated> collars = reading.identifiers().collars(Path.of("collars"), record.getCollars());
            List<Posting> postings = postings(record, reading);
            reading.checks().inOrder(Path.of("joinedAt"), record.getJoinedAt(), Path.of("leftAt"), record.getLeftAt());
            reading.mentions().add(self(record, reading, staffId, collars, postings));
            household(record, reading);
            return new Details(
                    staffId,
                    Type.valueOf(record.getKind().name()),
                    record.getRank(),
                    display(record),
                    collars,
                    postings,
                    record.getHouseholdId(),
                    record.getJoinedAt(),
                    record.getLeftAt(),
                    Reading.force(record.getHomeForce()),
                    Optional.ofNullable(record.getPostedTo())
                            .map(Reading::force)
                            .orElse(null),
                    Post.of(record.getPost(), record.getRank()),
                    record.getRoleRiskTier());
        });
    }

    private static Mention self(
            Staff record, Reading reading, String staffId, List<Dated> collars, List<Posting> postings) {
        Mention person = reading.mentions().read(Path.of("person"), "self", Role.STAFF_MEMBER, record.getPerson());
        return new Mention(
                person.mentionId(),
                person.role(),
                person.names(),
                person.dob(),
                person.birthPlace(),
                person.pncId(),
                person.cro(),
                staffId,
                collars,
                person.addresses(),
                person.phones(),
                person.emails(),
                person.vehicles(),
                person.occupation(),
                person.onDuty(),
                held(postings, Posting::unit),
                held(postings, Posting::shift),
                null);
    }

    private static void household(Staff record, Reading reading) {
        for (int i = 0; i < record.getHousehold().size(); i++) {
            reading.mentions()
                    .add(reading.mentions()
                            .read(
                                    Path.of("household").item(i),
                                    "household-" + (i + 1),
                                    Role.HOUSEHOLD_MEMBER,
                                    record.getHousehold().get(i)));
        }
    }

    private static List<Posting> postings(Staff record, Reading reading) {
        List<Posting> postings = new ArrayList<>();
        for (int i = 0; i < record.getPostings().size(); i++) {
            StaffPosting posting = record.getPostings().get(i);
            Validity held = reading.identifiers()
                    .validity(Path.of("postings").item(i), posting.getValidFrom(), posting.getValidTo());
            postings.add(new Posting(
                    Units.normalise(posting.getUnit()).orElse(null),
                    Optional.ofNullable(posting.getShift())
                            .flatMap(Shifts::normalise)
                            .orElse(null),
                    Optional.ofNullable(posting.getSuite()).map(Reading::suite).orElse(null),
                    held.from(),
                    held.to()));
        }
        return postings;
    }

    private static List<Dated> held(List<Posting> postings, Function<Posting, @Nullable String> part) {
        return postings.stream()
                .flatMap(posting -> Stream.ofNullable(part.apply(posting))
                        .map(value -> new Dated(value, new Validity(posting.from(), posting.to()))))
                .distinct()
                .toList();
    }

    /** Newest is what ends last, then what began last. */
    private static Display display(Staff record) {
        return new Display(
                record.getRank(),
                newest(record.getCollars(), Collar::getValidFrom, Collar::getValidTo)
                        .map(Collar::getNumber)
                        .orElse(null),
                newest(record.getPostings(), StaffPosting::getValidFrom, StaffPosting::getValidTo)
                        .map(StaffPosting::getUnit)
                        .orElse(null));
    }

    private static <T> Optional<T> newest(
            List<T> items, Function<T, @Nullable Instant> from, Function<T, @Nullable Instant> to) {
        return items.stream()
                .max(Comparator.<T, Instant>comparing(item -> orElse(to.apply(item), Instant.MAX))
                        .thenComparing(item -> orElse(from.apply(item), Instant.MIN)));
    }

    private static Instant orElse(@Nullable Instant at, Instant unknown) {
        return at == null ? unknown : at;
    }
}
