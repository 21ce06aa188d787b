package plumbline.rules;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.feeds.SystemAudits;
import plumbline.values.IdentifierType;
import plumbline.values.Kind;
import plumbline.values.Role;
import plumbline.values.Strand;
import plumbline.weighing.EvidenceKind;
import plumbline.weighing.MentionPair;

/** R19: somebody looked up themselves, their household or an associate they declared, with no tasking for it. */
final class OwnCircleLookedUp implements EventRule {
    private static final Set<Role> VIEWED = EnumSet.of(Role.LOOKED_UP, Role.RECORD);
    private static final SharedThings THINGS = new SharedThings(
            Set.of(IdentifierType.ADDRESS, IdentifierType.PHONE, IdentifierType.EMAIL, IdentifierType.VRM),
            Thresholds.SHARED_THING);

    private final RuleCard card;

    OwnCircleLookedUp(RuleCard card) {
        this.card = card;
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public boolean reads(Kind eventKind) {
        return eventKind == Kind.SYSTEM_AUDIT;
    }

    @Override
    public List<Finding> judge(EventGroup group) {
        var audit = group.own().details(SystemAudits.Details.class);
        if (audit.tasked() || audit.assigned()) {
            return List.of();
        }
        Instant at = group.own().occurredAt();
        Set<String> users = Officials.staffIds(group, EnumSet.of(Role.SYSTEM_USER));
        return Stream.concat(
                        Declaration.of(group)
                                .filter(declaration -> users.contains(declaration.staffId()))
                                .flatMap(declaration -> associate(group, declaration, at).stream()),
                        StaffLink.of(group)
                                .filter(link -> users.contains(link.staffId()))
                                .flatMap(link -> own(group, link, at).stream()))
                .toList();
    }

    private Optional<Finding> associate(EventGroup group, Declaration declaration, Instant at) {
        List<MentionPair> pairs = evidence(declaration.fact(), Identity.OF_ASSOCIATE, EnumSet.of(Role.ASSOCIATE));
        return pairs.isEmpty()
                ? Optional.empty()
                : declaration
                        .rank(card.usual(), at)
                        .map(ranking -> draft(group)
                                .met(declaration.record(), pairs)
                                .about(declaration)
                                .says(
                                        ranking,
                                        Who.declared(declaration) + viewed(pairs, at)
                                                + "an associate whom the same officer declared"));
    }

    private Optional<Finding> own(EventGroup group, StaffLink link, Instant at) {
        List<MentionPair> pairs =
                evidence(link.fact(), Identity.OF_STAFF, EnumSet.of(Role.STAFF_MEMBER, Role.HOUSEHOLD_MEMBER));
        return pairs.isEmpty()
                ? Optional.empty()
                : link.rank(card.usual(), at)
                        .map(ranking -> draft(group)
                                .met(link.record(), pairs)
                                .about(link)
                                .says(ranking, Who.is(link.staff()) + viewed(pairs, at) + circle(pairs)));
    }

    /** A person found says more than a thing, so it is the one shown. */
    private static List<MentionPair> evidence(Fact fact, Identity identity, Set<Role> circle) {
        List<MentionPair> same = circle.stream()
                .flatMap(role -> identity.pairs(fact, VIEWED::contains, role).stream())
                .filter(Identity::isNamed)
                .toList();
        return same.isEmpty() ? THINGS.pairs(fact, VIEWED, circle) : same;
    }

    private Draft draft(EventGroup group) {
        return new Draft(card, group.own())
                .strand(Strand.MISUSE_OF_FORCE_SYSTEMS)
                .tested("assigned to what the record is about", "the audit entry does not say so")
                .tested("viewed under a tasking, log or case", "the audit entry names none");
    }

    private static String viewed(List<MentionPair> pairs, Instant at) {
        boolean person = best(pairs).kind() == EvidenceKind.SAME_PERSON;
        return " looked up, at " + London.moment(at) + " and without a tasking, "
                + (person ? "somebody who may be " : "an identifier of ");
    }

    private static String circle(List<MentionPair> pairs) {
        return best(pairs).rightRole() == Role.HOUSEHOLD_MEMBER
                ? "a member of the same household"
                : "that same officer";
    }

    private static MentionPair best(List<MentionPair> pairs) {
        return pairs.stream().min(MentionPair.BEST_FIRST).orElseThrow();
    }
}
