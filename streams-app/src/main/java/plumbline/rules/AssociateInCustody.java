package plumbline.rules;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.feeds.CustodyArrivals;
import plumbline.values.IdentifierType;
import plumbline.values.Kind;
import plumbline.values.Role;
import plumbline.values.Strand;
import plumbline.weighing.MentionPair;

/** R02: a prisoner may be a declared associate of one of ours. */
final class AssociateInCustody implements EventRule {
    private static final SharedThings PHONE = new SharedThings(Set.of(IdentifierType.PHONE), Thresholds.SHARED_THING);

    private final RuleCard card;

    AssociateInCustody(RuleCard card) {
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

    /** The detainee is the associate. */
    static List<MentionPair> samePerson(Fact fact) {
        return Identity.OF_ASSOCIATE.pairs(fact, role -> role == Role.DETAINEE, Role.ASSOCIATE);
    }

    /** The detainee is the associate, or under another name gives the associate's phone. */
    static List<MentionPair> evidence(Fact fact) {
        List<MentionPair> same = samePerson(fact);
        return same.isEmpty() ? PHONE.pairs(fact, EnumSet.of(Role.DETAINEE), EnumSet.of(Role.ASSOCIATE)) : same;
    }

    @Override
    public List<Finding> judge(EventGroup group) {
        Set<String> officers = Officials.staffIds(group, OfficerConflict.OFFICERS);
        return Declaration.of(group)
                .flatMap(declaration -> judge(group, declaration, officers).stream())
                .toList();
    }

    private Optional<Finding> judge(EventGroup group, Declaration declaration, Set<String> officers) {
        List<MentionPair> pairs = evidence(declaration.fact());
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        var custody = group.own().details(CustodyArrivals.Details.class);
        Instant at = custody.arrestedAt();
        Ranking base = rank(declaration, custody, officers);
        return declaration
                .rank(Freshness.rank(base, group.own(), card), at)
                .map(ranking -> new Draft(card, group.own())
                        .met(declaration.record(), pairs)
                        .about(declaration)
                        .strand(Strand.INAPPROPRIATE_ASSOCIATION)
                        .says(
                                ranking,
                                "The person arrested at " + London.moment(at) + " may be an associate whom "
                                        + Words.midSentence(Who.declared(declaration)) + " declared on "
                                        + London.day(declaration.details().declaredAt())));
    }

    private Ranking rank(Declaration declaration, CustodyArrivals.Details custody, Set<String> officers) {
        List<String> near = Stream.of(
                        custody.suite().equals(declaration.details().declarerSuite())
                                ? "the declarer works at this custody suite"
                                : "",
                        officers.contains(declaration.staffId())
                                ? "the declarer is an officer on this custody record"
                                : "")
                .filter(reason -> !reason.isEmpty())
                .toList();
        Ranking base = near.isEmpty() ? card.usual() : card.ranking("declarer works there");
        for (String reason : near) {
            base = base.because(reason);
        }
        return base;
    }
}
