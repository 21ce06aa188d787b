package plumbline.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.feeds.IntelligenceReports;
import plumbline.values.IdentifierType;
import plumbline.values.Kind;
import plumbline.values.Role;
import plumbline.values.Route;
import plumbline.weighing.EvidenceKind;
import plumbline.weighing.Level;
import plumbline.weighing.MentionPair;

/** R11: intelligence names one of ours, by one number issued once or by two independent identifiers. */
final class StaffInIntelligence implements EventRule {
    private static final Identity NAMED = new Identity(
            Set.of(
                    IdentifierType.DATE_OF_BIRTH,
                    IdentifierType.ADDRESS,
                    IdentifierType.PHONE,
                    IdentifierType.EMAIL,
                    IdentifierType.VRM),
            Thresholds.SAME_PERSON,
            2);
    private static final Set<IdentifierType> THINGS =
            EnumSet.of(IdentifierType.PHONE, IdentifierType.EMAIL, IdentifierType.VRM, IdentifierType.ADDRESS);
    private static final Set<Role> HARMED = EnumSet.of(Role.VICTIM, Role.WITNESS);

    private final RuleCard card;

    StaffInIntelligence(RuleCard card) {
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
        return StaffLink.of(group)
                .flatMap(link -> judge(group.own(), link).stream())
                .toList();
    }

    /** Whoever is harmed in one part and named in another is judged by the other. */
    private Optional<Finding> judge(RecordStub own, StaffLink link) {
        List<MentionPair> all = evidence(link.fact());
        List<MentionPair> accused = accused(link.fact());
        List<MentionPair> pairs = accused.isEmpty() ? all : accused;
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        boolean harmed = accused.isEmpty();
        var details = own.details(IntelligenceReports.Details.class);
        Draft draft = new Draft(card, own)
                .met(link.record(), pairs)
                .about(link)
                .strand(
                        harmed
                                ? null
                                : details.categories().stream().findFirst().orElse(null))
                .tested("author or handler (X1)", "the evidence is another part in the report");
        if (harmed) {
            draft.route(Route.WELFARE);
        }
        Ranking base = harmed ? card.ranking("staff harmed") : card.usual();
        return link.rank(aged(base, own), own.occurredAt())
                .map(ranking -> draft.says(ranking, claim(link, pairs) + Called.intelligence(own)));
    }

    private Ranking aged(Ranking ranking, RecordStub own) {
        Span fresh = card.within("event to knowing of it");
        return own.knownAt().at().isAfter(fresh.after(own.occurredAt()))
                ? ranking.lowered("more than " + fresh + " old when received")
                : ranking;
    }

    /** The pairs that are evidence of another part than victim or witness. */
    static List<MentionPair> accused(Fact fact) {
        return evidence(fact).stream()
                .filter(pair -> !HARMED.contains(pair.leftRole()))
                .toList();
    }

    private static List<MentionPair> evidence(Fact fact) {
        List<MentionPair> same = NAMED.pairs(fact, role -> !role.isOfficial(), Role.STAFF_MEMBER).stream()
                .filter(Identity::isNamed)
                .toList();
        return !same.isEmpty()
                ? same
                : fact.weight()
                        .of(EvidenceKind.SHARED_THING)
                        .filter(pair -> pair.rightRole() == Role.STAFF_MEMBER
                                && things(pair).count() >= 2)
                        .toList();
    }

    private static Stream<IdentifierType> things(MentionPair pair) {
        return pair.lines().stream()
                .filter(line -> line.level() == Level.EXACT && line.current())
                .map(line -> line.identifier())
                .filter(THINGS::contains)
                .distinct();
    }

    private static String claim(StaffLink link, List<MentionPair> pairs) {
        MentionPair best = pairs.stream().min(MentionPair.BEST_FIRST).orElseThrow();
        String who = Who.is(link.staff());
        return best.kind() == EvidenceKind.SAME_PERSON
                ? who + " may be " + Called.part(best.leftRole())
                : who + " has two identifiers in ";
    }
}
