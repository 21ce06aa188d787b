package plumbline.rules;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.feeds.MissingPersons;
import plumbline.values.IdentifierType;
import plumbline.values.Kind;
import plumbline.values.Role;
import plumbline.values.Route;
import plumbline.weighing.EvidenceKind;
import plumbline.weighing.MentionPair;

/** R07: a missing person may be one of ours, or somebody who lives with one. A matter of welfare. */
final class StaffMissing implements EventRule {
    static final Set<Role> STAFF_SIDE =
            Collections.unmodifiableSet(EnumSet.of(Role.STAFF_MEMBER, Role.HOUSEHOLD_MEMBER));
    private static final SharedThings HOME = new SharedThings(Set.of(IdentifierType.ADDRESS), Thresholds.SHARED_THING);

    private final RuleCard card;

    StaffMissing(RuleCard card) {
        this.card = card;
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public boolean reads(Kind eventKind) {
        return eventKind == Kind.MISSING_PERSON;
    }

    /** The missing person is this member of staff, or is of the household, listed there or not. */
    static List<MentionPair> evidence(Fact fact) {
        List<MentionPair> same = STAFF_SIDE.stream()
                .flatMap(role -> Identity.OF_STAFF.pairs(fact, left -> left == Role.MISSING, role).stream())
                .toList();
        return same.isEmpty() ? HOME.pairs(fact, EnumSet.of(Role.MISSING), STAFF_SIDE) : same;
    }

    @Override
    public List<Finding> judge(EventGroup group) {
        return StaffLink.of(group)
                .flatMap(link -> judge(group.own(), link).stream())
                .toList();
    }

    private Optional<Finding> judge(RecordStub own, StaffLink link) {
        List<MentionPair> pairs = evidence(link.fact());
        var missing = own.details(MissingPersons.Details.class);
        return pairs.isEmpty()
                ? Optional.empty()
                : link.rank(card.usual(), missing.reportedAt())
                        .map(ranking -> new Draft(card, own)
                                .met(link.record(), pairs)
                                .about(link)
                                .route(Route.WELFARE)
                                .active(null, missing.foundAt())
                                .tested("a past address", "both held it when the person was reported missing")
                                .says(ranking, claim(link, pairs) + London.moment(missing.reportedAt())));
    }

    private static String claim(StaffLink link, List<MentionPair> pairs) {
        MentionPair best = pairs.stream().min(MentionPair.BEST_FIRST).orElseThrow();
        String who = Who.is(link.staff());
        if (best.kind() != EvidenceKind.SAME_PERSON) {
            return who + " shares a home with the person reported missing at ";
        }
        return (best.rightRole() == Role.HOUSEHOLD_MEMBER ? "Somebody who lives with " + Words.midSentence(who) : who)
                + " may be the person reported missing at ";
    }
}
