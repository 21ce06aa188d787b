package plumbline.rules;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.IncidentLogs;
import plumbline.feeds.MissingPersons;
import plumbline.values.IdentifierType;
import plumbline.values.Kind;
import plumbline.values.Role;
import plumbline.values.Strand;
import plumbline.weighing.MentionPair;

/**
 * R21: a victim, or somebody missing, has the personal number of a member of staff among their contacts, which is a sign
 * of abuse of position (HMICFRS, October 2017). It stands while the case is open and for twelve months after.
 *
 * <p>Whoever lives with the member of staff, and a member of staff who is a party to the record, has it for a reason that
 * anybody can see. The staff register holds personal numbers only, so a job phone never meets one.
 */
final class PersonalNumberWithVictim implements EventRule {
    private static final SharedThings PHONE = new SharedThings(Set.of(IdentifierType.PHONE), Thresholds.SHARED_THING);
    private static final SharedThings HOME = new SharedThings(Set.of(IdentifierType.ADDRESS), Thresholds.SHARED_THING);
    private static final Set<Role> VICTIMS = EnumSet.of(Role.VICTIM, Role.MISSING);

    private final RuleCard card;

    PersonalNumberWithVictim(RuleCard card) {
        this.card = card;
    }

    /**
     * How the matter stands.
     *
     * @param closedAt null while it is open
     * @param vulnerable why this is somebody to protect, or null
     */
    private record Matter(
            @Nullable Instant closedAt, @Nullable String vulnerable) {
        static Matter of(RecordStub own) {
            if (own.details() instanceof MissingPersons.Details missing) {
                String why = missing.child() ? "a child" : missing.vulnerable() ? "marked as vulnerable" : null;
                return new Matter(missing.foundAt(), why);
            }
            var log = own.details(IncidentLogs.Details.class);
            boolean serious = IncidentClass.of(log.incidentClass()) == IncidentClass.SERIOUS;
            return new Matter(log.closedAt(), serious ? "violence, sexual or domestic" : null);
        }
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public boolean reads(Kind eventKind) {
        return eventKind == Kind.INCIDENT_LOG || eventKind == Kind.MISSING_PERSON;
    }

    @Override
    public List<Finding> judge(EventGroup group) {
        return StaffLink.of(group)
                .flatMap(link -> judge(group.own(), link).stream())
                .toList();
    }

    private Optional<Finding> judge(RecordStub own, StaffLink link) {
        List<MentionPair> numbers = PHONE.pairs(link.fact(), VICTIMS, EnumSet.of(Role.STAFF_MEMBER));
        if (numbers.isEmpty() || isParty(link.fact()) || isHousehold(link.fact())) {
            return Optional.empty();
        }
        Matter matter = Matter.of(own);
        Ranking ranking = matter.vulnerable() == null
                ? card.usual()
                : card.ranking("vulnerable").because(matter.vulnerable());
        Instant closed = matter.closedAt();
        return link.rank(ranking, own.occurredAt())
                .map(ranked -> new Draft(card, own)
                        .met(link.record(), numbers)
                        .about(link)
                        .strand(Strand.SEXUAL_MISCONDUCT)
                        .active(
                                null,
                                closed == null
                                        ? null
                                        : card.within("shown after closing").after(closed))
                        .tested(
                                "victim, reporter, carer or household",
                                "the member of staff is none of these on the record")
                        .tested("a job phone", "the register holds personal numbers only")
                        .says(
                                ranked,
                                "The " + Called.noun(numbers.get(0).leftRole()) + " in " + Called.record(own)
                                        + " gives a number that is the personal one of "
                                        + Words.midSentence(Who.is(link.staff()))));
    }

    /** One of ours in any part but duty: a colleague of the victim's is no stranger to them. */
    private static boolean isParty(Fact fact) {
        return !Identity.OF_STAFF
                .pairs(fact, role -> !role.isOfficial(), Role.STAFF_MEMBER)
                .isEmpty();
    }

    private static boolean isHousehold(Fact fact) {
        return Stream.concat(
                        Identity.OF_STAFF.pairs(fact, VICTIMS::contains, Role.HOUSEHOLD_MEMBER).stream(),
                        HOME.pairs(fact, VICTIMS, StaffMissing.STAFF_SIDE).stream())
                .findAny()
                .isPresent();
    }
}
