package plumbline.rules;

import java.util.List;
import plumbline.values.Kind;
import plumbline.values.Route;

/**
 * R13, the part that one report decides: nobody or too many fit. The report still makes an item; it names
 * nobody and counts for nobody until a person chooses. Candidates are counted here and listed elsewhere,
 * for readers who need to know.
 */
final class SubjectNotResolved implements EventRule {
    private static final int MOST_SHOWN = 10;

    private final RuleCard card;

    SubjectNotResolved(RuleCard card) {
        this.card = card;
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public boolean reads(Kind eventKind) {
        return Reports.KINDS.contains(eventKind);
    }

    @Override
    public List<Finding> judge(EventGroup group) {
        RecordStub report = group.own();
        Draft draft = new Draft(card, report).strand(Reports.strand(report));
        if (Reports.details(report).drill()) {
            return Reports.isFlagged(report)
                    ? List.of()
                    : List.of(draft.route(Route.STORED)
                            .says(card.ranking("drill").because("drill"), Reports.opening(report) + " is a drill"));
        }
        List<Subjects.Subject> subjects = Subjects.of(group);
        List<Subjects.Subject> open = subjects.stream()
                .filter(subject -> subject.resolved().isEmpty())
                .toList();
        if (!subjects.isEmpty() && open.isEmpty()) {
            return List.of();
        }
        int most = open.stream()
                .mapToInt(subject -> subject.candidates().size())
                .max()
                .orElse(0);
        Ranking ranking = card.ranking("not resolved").because(most > 0 ? "ambiguous" : "subject not resolved");
        return List.of(draft.says(ranking, claim(report, subjects.isEmpty(), most)));
    }

    private static String claim(RecordStub report, boolean namesNobody, int candidates) {
        String called = Reports.opening(report);
        if (namesNobody) {
            return called + " names no subject";
        }
        if (candidates == 0) {
            return called + " has a subject whom nobody on the staff register fits";
        }
        String many = candidates > MOST_SHOWN ? "more than " + MOST_SHOWN : String.valueOf(candidates);
        return called + " has a subject whom " + many
                + " members of staff fit about equally well; a person must choose";
    }
}
