package plumbline.samples;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import plumbline.values.RecordKey;
import plumbline.values.Route;
import plumbline.values.Severity;

/** R22: a firm that offers hospitality is awarded a contract. */
final class MoneyPlots {
    private static final String TRIFLE = "it was worth nine pounds";
    private static final String CHARITY = "it was for a charity";
    private static final String OTHER_FIRM = "another firm gave it";
    private static final String LONG_BEFORE = "it was over a year before";

    private MoneyPlots() {}

    static List<PlotKind> all() {
        return List.of(PlotKind.of("R22", MoneyPlots::hospitality, TRIFLE, CHARITY, OTHER_FIRM, LONG_BEFORE));
    }

    private static void hospitality(Plot plot) {
        boolean live = plot.draw.in(0.5);
        Instant liveFrom = plot.at.minus(Duration.ofDays(50));
        Instant offered = plot.but(LONG_BEFORE)
                ? plot.at.minus(Duration.ofDays(400))
                : live ? liveFrom.plus(Duration.ofDays(10)) : plot.at.minus(Duration.ofDays(90));
        Firm donor = plot.but(OTHER_FIRM) ? plot.otherFirm : plot.firm;
        RecordKey gift = plot.world.money.write(
                new MoneyBook.Offer(
                        offered,
                        plot.officer,
                        plot.altered(donor),
                        plot.but(TRIFLE) ? 900 : 8_000,
                        plot.but(CHARITY),
                        plot.draw.in(0.4)),
                plot.draw);
        RecordKey award = plot.world.money.write(
                new MoneyBook.Award(plot.at, liveFrom, plot.firm.whole(), null), plot.draw);
        plot.truth("R22", award, gift, live ? Severity.HIGH : Severity.MEDIUM, Route.TASKING, true);
    }
}
