package plumbline.rules;

import java.util.List;
import plumbline.values.Kind;
import plumbline.values.Route;

/** R16: a report says that somebody may be in danger. Paged at once; a drill is kept and never counted. */
final class DangerFlagged implements EventRule {
    private final RuleCard card;

    DangerFlagged(RuleCard card) {
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
        if (!Reports.isFlagged(report)) {
            return List.of();
        }
        boolean drill = Reports.details(report).drill();
        Ranking ranking = card.usual();
        return List.of(new Draft(card, report)
                .strand(Reports.strand(report))
                .route(drill ? Route.STORED : Route.ALERT)
                .tested("a drill", drill ? "it is one: kept, not alerted, not counted" : "it is not one")
                .says(
                        drill ? ranking.because("drill") : ranking,
                        Reports.opening(report) + " says that somebody may be in danger"));
    }
}
