package plumbline.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plumbline.feeds.CustodyArrivals;
import plumbline.values.IdentifierType;
import plumbline.values.Kind;
import plumbline.values.Role;
import plumbline.values.Strand;
import plumbline.weighing.MentionPair;

/** R01: a prisoner may be one of ours. */
final class StaffInCustody implements EventRule {
    private final RuleCard card;

    StaffInCustody(RuleCard card) {
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

    /** The pairs by which the detainee is this member of staff; none when a birth date beyond recovery speaks against it. */
    static List<MentionPair> evidence(Fact fact) {
        return Identity.OF_STAFF.pairs(fact, role -> role == Role.DETAINEE, Role.STAFF_MEMBER);
    }

    @Override
    public List<Finding> judge(EventGroup group) {
        return StaffLink.of(group).flatMap(link -> judge(group, link).stream()).toList();
    }

    private Optional<Finding> judge(EventGroup group, StaffLink link) {
        List<MentionPair> pairs = evidence(link.fact());
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        var custody = group.own().details(CustodyArrivals.Details.class);
        Instant at = custody.arrestedAt();
        Ranking base = custody.voluntary()
                ? card.ranking("voluntary attendance").because("voluntary attendance")
                : card.usual();
        return link.rank(Freshness.rank(base, group.own(), card), at)
                .map(ranking -> new Draft(card, group.own())
                        .met(link.record(), pairs)
                        .about(link)
                        .strand(Strand.COMMIT_INCITE_AID_ABET_ASSIST_OFFENDER)
                        .tested("the dates of birth disagree beyond recovery", birth(pairs.get(0)))
                        .says(ranking, claim(link, custody)));
    }

    private static String birth(MentionPair pair) {
        return Identity.isBornOtherwise(pair)
                ? "they do, but a number that is issued once agrees"
                : pair.line(IdentifierType.DATE_OF_BIRTH)
                        .map(line -> line.how())
                        .orElse("one of them is not known");
    }

    private static String claim(StaffLink link, CustodyArrivals.Details custody) {
        return Who.is(link.staff()) + " may be the person "
                + (custody.voluntary() ? "who attended voluntarily" : "arrested") + " at "
                + London.moment(custody.arrestedAt());
    }
}
