package plumbline.rules;

import plumbline.feeds.CustodyArrivals;

/** Prisoners of the last 24 hours: what reached us later counts one level less, and says so. */
final class Freshness {
    private Freshness() {}

    private static boolean isFresh(RecordStub custody, RuleCard card) {
        var arrestedAt = custody.details(CustodyArrivals.Details.class).arrestedAt();
        return !custody.knownAt()
                .at()
                .isAfter(card.within("arrest to knowing of it").after(arrestedAt));
    }

    static Ranking rank(Ranking ranking, RecordStub custody, RuleCard card) {
        return isFresh(custody, card) ? ranking : ranking.lowered("learnt late");
    }
}
