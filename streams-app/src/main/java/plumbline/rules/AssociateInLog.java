package plumbline.rules;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.feeds.IncidentLogs;
import plumbline.values.IdentifierType;
import plumbline.values.Kind;
import plumbline.values.Role;
import plumbline.values.Strand;
import plumbline.weighing.MentionPair;

/** R06: a declared associate of one of ours, or a phone or vehicle of theirs, is in an incident log. */
final class AssociateInLog implements EventRule {
    private static final SharedThings THINGS =
            new SharedThings(Set.of(IdentifierType.PHONE, IdentifierType.VRM), Thresholds.SHARED_THING);
    private static final Set<Role> ATTENDED =
            Collections.unmodifiableSet(EnumSet.of(Role.ATTENDING_OFFICER, Role.ARRESTING_OFFICER));

    private final RuleCard card;

    AssociateInLog(RuleCard card) {
        this.card = card;
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public boolean reads(Kind eventKind) {
        return eventKind == Kind.INCIDENT_LOG;
    }

    private static List<MentionPair> evidence(Fact fact) {
        List<MentionPair> same = Identity.OF_ASSOCIATE.pairs(fact, role -> !role.isOfficial(), Role.ASSOCIATE);
        return same.isEmpty() ? THINGS.pairs(fact, EnumSet.allOf(Role.class), EnumSet.of(Role.ASSOCIATE)) : same;
    }

    @Override
    public List<Finding> judge(EventGroup group) {
        Set<String> attended = Officials.staffIds(group, ATTENDED);
        return Declaration.of(group)
                .flatMap(declaration -> judge(group, declaration, attended.contains(declaration.staffId())).stream())
                .toList();
    }

    private Optional<Finding> judge(EventGroup group, Declaration declaration, boolean attended) {
        List<MentionPair> pairs = evidence(declaration.fact());
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        var log = group.own().details(IncidentLogs.Details.class);
        Ranking base = attended ? card.ranking("declarer attended").because("the declarer attended") : card.usual();
        return declaration
                .rank(base, log.openedAt())
                .map(ranking -> new Draft(card, group.own())
                        .met(declaration.record(), pairs)
                        .about(declaration)
                        .strand(Strand.INAPPROPRIATE_ASSOCIATION)
                        .tested("the declarer acts on duty (X1)", "that does not cancel this conflict")
                        .says(
                                ranking,
                                claim(declaration, pairs) + " the log opened at " + London.moment(log.openedAt())));
    }

    private static String claim(Declaration declaration, List<MentionPair> pairs) {
        MentionPair best = pairs.stream().min(MentionPair.BEST_FIRST).orElseThrow();
        String associate = "An associate declared by " + Words.midSentence(Who.declared(declaration));
        return switch (best.kind()) {
            case SAME_PERSON -> associate + " may be the " + Called.noun(best.leftRole()) + " in";
            case SHARED_THING, OFFICIAL_ROLE, REFERENCE -> associate + " has an identifier in";
        };
    }
}
