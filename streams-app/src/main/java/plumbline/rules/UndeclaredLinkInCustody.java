package plumbline.rules;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.feeds.CustodyArrivals;
import plumbline.values.IdentifierType;
import plumbline.values.Kind;
import plumbline.values.Role;
import plumbline.values.Route;
import plumbline.values.Strand;
import plumbline.weighing.MentionPair;

/**
 * R03: a prisoner, or the prisoner's next of kin, shares a home, a phone or a vehicle with one of ours, who
 * has not declared it.
 */
final class UndeclaredLinkInCustody implements EventRule {
    private static final SharedThings THINGS = new SharedThings(
            Set.of(IdentifierType.ADDRESS, IdentifierType.PHONE, IdentifierType.VRM), Thresholds.SHARED_THING);
    private static final Set<Role> PRISONER_SIDE = EnumSet.of(Role.DETAINEE, Role.NEXT_OF_KIN);
    private static final Set<Role> STAFF_SIDE = EnumSet.of(Role.STAFF_MEMBER, Role.HOUSEHOLD_MEMBER);

    private final RuleCard card;

    UndeclaredLinkInCustody(RuleCard card) {
        this.card = card;
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public boolean reads(Kind eventKind) {
        return eventKind == Kind.CUSTODY_ARRIVAL;
    }

    static List<MentionPair> evidence(Fact fact) {
        return THINGS.pairs(fact, PRISONER_SIDE, STAFF_SIDE);
    }

    @Override
    public List<Finding> judge(EventGroup group) {
        List<StaffLink> matchedAsStaff = StaffLink.of(group)
                .filter(link -> !StaffInCustody.evidence(link.fact()).isEmpty())
                .toList();
        Instant at = group.own().details(CustodyArrivals.Details.class).arrestedAt();
        List<Declaration> covering = Declaration.of(group)
                .filter(declaration -> !declaration.isLongEnded(at)
                        && !AssociateInCustody.samePerson(declaration.fact()).isEmpty())
                .toList();
        return StaffLink.of(group)
                .filter(link -> !matchedAsStaff.contains(link))
                .flatMap(link -> judge(group, link, !matchedAsStaff.isEmpty(), covering).stream())
                .toList();
    }

    private Optional<Finding> judge(
            EventGroup group, StaffLink link, boolean prisonerIsStaff, List<Declaration> covering) {
        List<MentionPair> pairs = evidence(link.fact());
        Instant at = group.own().details(CustodyArrivals.Details.class).arrestedAt();
        List<Declaration> own = covering.stream()
                .filter(declaration -> declaration.staffId().equals(link.staffId()))
                .toList();
        if (pairs.isEmpty() || own.stream().anyMatch(declaration -> declaration.wasMadeBy(at))) {
            return Optional.empty();
        }
        List<Declaration> household = covering.stream()
                .filter(declaration -> link.isOfHousehold(declaration.details().householdId()))
                .filter(declaration -> !own.contains(declaration))
                .toList();
        Draft draft = new Draft(card, group.own())
                .met(link.record(), pairs)
                .about(link)
                .tested("the identifier was not theirs at the time", "both held it at the time of the arrest")
                .tested(
                        "a declaration by this member of staff covers the prisoner",
                        own.isEmpty() ? "there is none" : "it was made after the arrest");
        Ranking base = card.usual();
        if (prisonerIsStaff) {
            base = card.ranking("prisoner is staff too")
                    .because("conflict check: the prisoner is matched as another member of staff");
            draft.route(Route.WELFARE);
        } else {
            draft.strand(Strand.INAPPROPRIATE_ASSOCIATION)
                    .tested("the prisoner is himself matched as staff", "he is not");
            base = Freshness.rank(base, group.own(), card);
            if (!own.isEmpty()) {
                base = base.atMost(card.severity("declared after the arrest"), "found on new declaration");
                draft.citing(records(own));
            }
            if (!household.isEmpty()) {
                base = base.atMost(card.severity("declared by household member"), "declared by household member");
                draft.citing(records(household));
            }
        }
        return link.rank(base, at)
                .map(ranking ->
                        draft.says(ranking, claim(link, pairs, at) + declared(own, household, prisonerIsStaff)));
    }

    private static List<RecordStub> records(List<Declaration> declarations) {
        return declarations.stream().map(Declaration::record).toList();
    }

    private static String claim(StaffLink link, List<MentionPair> pairs, Instant at) {
        MentionPair best = pairs.stream().min(MentionPair.BEST_FIRST).orElseThrow();
        String who = best.rightRole() == Role.HOUSEHOLD_MEMBER
                ? "A person who lives with " + Words.midSentence(Who.is(link.staff()))
                : Who.is(link.staff());
        return who + " shares an identifier with "
                + (best.leftRole() == Role.NEXT_OF_KIN ? "the next of kin of " : "") + "the person arrested at "
                + London.moment(at);
    }

    private static String declared(List<Declaration> own, List<Declaration> household, boolean prisonerIsStaff) {
        if (!own.isEmpty()) {
            return ", and declared it only on "
                    + London.day(own.get(0).details().declaredAt());
        }
        if (!household.isEmpty()) {
            return ", which another member of the household has declared";
        }
        return prisonerIsStaff ? "" : ", and has not declared it";
    }
}
