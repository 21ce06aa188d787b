package plumbline.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.feeds.IntelligenceReports;
import plumbline.values.IdentifierType;
import plumbline.values.Kind;
import plumbline.values.Role;
import plumbline.values.Strand;
import plumbline.weighing.EvidenceKind;
import plumbline.weighing.MentionPair;

/** R12: intelligence that a determination about a declared associate has not taken into account. */
final class AssociateInIntelligence implements EventRule {
    private static final Set<IdentifierType> MEETS_ON =
            Set.of(IdentifierType.DATE_OF_BIRTH, IdentifierType.PHONE, IdentifierType.VRM);
    private static final Identity PERSON = new Identity(MEETS_ON, Thresholds.SAME_PERSON);
    private static final SharedThings THINGS =
            new SharedThings(Set.of(IdentifierType.PHONE, IdentifierType.VRM), Thresholds.SHARED_THING);

    private final RuleCard card;

    AssociateInIntelligence(RuleCard card) {
        this.card = card;
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public boolean reads(Kind eventKind) {
        return eventKind == Kind.INTELLIGENCE_REPORT;
    }

    @Override
    public List<Finding> judge(EventGroup group) {
        return Declaration.of(group)
                .flatMap(declaration -> judge(group.own(), declaration).stream())
                .toList();
    }

    private Optional<Finding> judge(RecordStub own, Declaration declaration) {
        List<MentionPair> pairs = evidence(declaration.fact());
        String reference = own.details(IntelligenceReports.Details.class).reportRef();
        boolean considered =
                reference != null && declaration.details().consideredRefs().contains(reference);
        return pairs.isEmpty() || considered
                ? Optional.empty()
                : declaration
                        .rank(card.usual().because("review the determination"), own.occurredAt())
                        .map(ranking -> new Draft(card, own)
                                .met(declaration.record(), pairs)
                                .about(declaration)
                                .strand(Strand.INAPPROPRIATE_ASSOCIATION)
                                .tested("already in the determination", "it does not cite this report")
                                .says(ranking, claim(declaration, pairs) + Called.intelligence(own)));
    }

    private static List<MentionPair> evidence(Fact fact) {
        List<MentionPair> same = PERSON.pairs(fact, role -> !role.isOfficial(), Role.ASSOCIATE).stream()
                .filter(Identity::isNamed)
                .toList();
        return same.isEmpty() ? THINGS.pairs(fact, EnumSet.allOf(Role.class), EnumSet.of(Role.ASSOCIATE)) : same;
    }

    private static String claim(Declaration declaration, List<MentionPair> pairs) {
        MentionPair best = pairs.stream().min(MentionPair.BEST_FIRST).orElseThrow();
        String associate = "An associate declared by " + Words.midSentence(Who.declared(declaration));
        return best.kind() == EvidenceKind.SAME_PERSON
                ? associate + " may be " + Called.part(best.leftRole())
                : associate + " has an identifier in ";
    }
}
