package plumbline.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import plumbline.weighing.MentionPair;

/** R13, the part that counts: reports whose subject is resolved, and how many there were in 24 months. */
final class ReportSubject implements CountRule {
    private static final String EARLIER = "earlier reports";

    private final RuleCard card;

    ReportSubject(RuleCard card) {
        this.card = card;
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public int bucketMonths() {
        return card.within(EARLIER).months();
    }

    @Override
    public List<CountFact> select(EventGroup group) {
        if (!Reports.KINDS.contains(group.kind())
                || Reports.details(group.own()).drill()) {
            return List.of();
        }
        return Subjects.of(group).stream()
                .flatMap(subject -> subject.resolved().stream())
                .collect(Collectors.toMap(
                        candidate -> candidate.staff().record().key(), Function.identity(), (a, b) -> a))
                .values()
                .stream()
                .map(Subjects.Candidate::staff)
                .map(link -> CountFact.of(this, CountSubject.staff(link.staffId()), group.own(), link.fact()))
                .sorted((a, b) ->
                        a.met().other().key().compareTo(b.met().other().key()))
                .toList();
    }

    @Override
    public List<Finding> judge(CountGroup group) {
        return group.anchors().stream()
                .flatMap(anchor -> judge(anchor, group.around()).stream())
                .toList();
    }

    private Optional<Finding> judge(CountFact anchor, List<CountFact> around) {
        List<RecordStub> earlier = around.stream()
                .filter(fact -> isEarlier(fact, anchor))
                .map(CountFact::event)
                .distinct()
                .toList();
        StaffLink link = StaffLink.of(anchor.met());
        List<MentionPair> pairs = Subjects.fitting(link.fact()).toList();
        return link.rank(rank(earlier.size()), anchor.at())
                .map(ranking -> new Draft(card, anchor.event())
                        .met(link.record(), pairs)
                        .about(link)
                        .citing(earlier)
                        .strand(Reports.strand(anchor.event()))
                        .tested("several members of staff fit", "one fits alone or leads the others clearly")
                        .tested("a drill", "it is not one")
                        .says(
                                ranking,
                                Who.is(link.staff()) + " may be the subject of " + Called.record(anchor.event())));
    }

    private Ranking rank(int earlier) {
        Ranking ranking = earlier >= card.atLeast(EARLIER) ? card.ranking(EARLIER) : card.usual();
        return earlier == 0
                ? ranking
                : ranking.because(
                        Words.count(earlier, "earlier report", "earlier reports") + " in " + card.within(EARLIER));
    }

    /** By time, then by record; within the calendar months to the second. */
    private boolean isEarlier(CountFact fact, CountFact anchor) {
        Instant from = card.within(EARLIER).before(anchor.at());
        int order = fact.at().compareTo(anchor.at());
        order = order != 0 ? order : fact.event().key().compareTo(anchor.event().key());
        return order < 0 && !fact.at().isBefore(from);
    }
}
