package plumbline.rules;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.values.IdentifierType;
import plumbline.values.Kind;
import plumbline.values.Role;
import plumbline.values.Strand;
import plumbline.weighing.EvidenceKind;
import plumbline.weighing.MentionPair;

/**
 * G02: a declared associate in a missing person report or in a report to the unit, which no rule of its own watches for:
 * the cells of the coverage matrix that would otherwise be empty. Whoever made a report is never evidence.
 */
final class AssociateElsewhere implements EventRule {
    static final Set<Kind> FEEDS = Collections.unmodifiableSet(
            EnumSet.of(Kind.MISSING_PERSON, Kind.CONFIDENTIAL_REPORT, Kind.INTERNAL_REPORT));
    private static final SharedThings THINGS =
            new SharedThings(Set.of(IdentifierType.PHONE, IdentifierType.VRM), Thresholds.SHARED_THING);

    private final RuleCard card;

    AssociateElsewhere(RuleCard card) {
        this.card = card;
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public boolean reads(Kind eventKind) {
        return FEEDS.contains(eventKind);
    }

    @Override
    public List<Finding> judge(EventGroup group) {
        boolean drill = Reports.KINDS.contains(group.kind())
                && Reports.details(group.own()).drill();
        return drill
                ? List.of()
                : Declaration.of(group)
                        .flatMap(declaration -> judge(group.own(), declaration).stream())
                        .toList();
    }

    private Optional<Finding> judge(RecordStub own, Declaration declaration) {
        List<MentionPair> pairs = evidence(own.key().kind(), declaration.fact());
        return pairs.isEmpty()
                ? Optional.empty()
                : declaration
                        .rank(card.usual(), own.occurredAt())
                        .map(ranking -> new Draft(card, own)
                                .met(declaration.record(), pairs)
                                .about(declaration)
                                .strand(Strand.INAPPROPRIATE_ASSOCIATION)
                                .tested("whoever made the report", "the evidence is another part in it")
                                .says(ranking, claim(declaration, pairs) + Called.record(own)));
    }

    private static List<MentionPair> evidence(Kind kind, Fact fact) {
        Set<Role> roles = EnumSet.allOf(Role.class);
        roles.removeIf(Role::isOfficial);
        if (Reports.KINDS.contains(kind)) {
            roles.remove(Role.PERSON_REPORTING);
        }
        List<MentionPair> same = Identity.OF_ASSOCIATE.pairs(fact, roles::contains, Role.ASSOCIATE).stream()
                .filter(Identity::isNamed)
                .toList();
        return same.isEmpty() ? THINGS.pairs(fact, roles, EnumSet.of(Role.ASSOCIATE)) : same;
    }

    private static String claim(Declaration declaration, List<MentionPair> pairs) {
        MentionPair best = pairs.stream().min(MentionPair.BEST_FIRST).orElseThrow();
        String associate = "An associate declared by " + Words.midSentence(Who.declared(declaration));
        return best.kind() == EvidenceKind.SAME_PERSON
                ? associate + " may be " + Called.part(best.leftRole())
                : associate + " has an identifier in ";
    }
}
