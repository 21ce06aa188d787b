package plumbline.samples;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import plumbline.schema.InterestNature;
import plumbline.schema.InterestStatus;
import plumbline.values.RecordKey;
import plumbline.values.Route;
import plumbline.values.Severity;

/** R22 to R24: who is awarded a contract, having offered hospitality, or being the business of a member of staff. */
final class MoneyPlots {
    private static final String TRIFLE = "it was worth nine pounds";
    private static final String CHARITY = "it was for a charity";
    private static final String OTHER_FIRM = "another firm gave it";
    private static final String LONG_BEFORE = "it was over a year before";

    private static final String OTHER_BUSINESS = "the business is another";
    private static final String RENTAL = "it is letting property, without a company";
    private static final String LONG_REFUSED = "it was refused over two years before";
    private static final String APPROVED = "it was approved";

    private MoneyPlots() {}

    static List<PlotKind> all() {
        return List.of(
                PlotKind.of("R22", MoneyPlots::hospitality, TRIFLE, CHARITY, OTHER_FIRM, LONG_BEFORE),
                PlotKind.of("R23", MoneyPlots::interest, OTHER_BUSINESS, RENTAL),
                PlotKind.of("R24", MoneyPlots::refused, OTHER_BUSINESS, LONG_REFUSED, APPROVED));
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
        RecordKey award =
                plot.world.money.write(new MoneyBook.Award(plot.at, liveFrom, plot.firm.whole(), null), plot.draw);
        plot.truth("R22", award, gift, live ? Severity.HIGH : Severity.MEDIUM, Route.TASKING, true);
    }

    private static void interest(Plot plot) {
        boolean evaluating = plot.draw.in(0.5);
        Instant applied = plot.at.minus(Duration.ofDays(700));
        Firm business = plot.but(OTHER_BUSINESS) ? plot.otherFirm : plot.firm;
        RecordKey interest = plot.world.money.write(
                new MoneyBook.Application(
                        applied,
                        plot.officer,
                        plot.but(RENTAL) ? business.byName() : plot.altered(business),
                        plot.but(RENTAL) ? InterestNature.RENTAL : InterestNature.PARTNERSHIP,
                        InterestStatus.APPROVED,
                        applied.plus(Duration.ofDays(20))),
                plot.draw);
        RecordKey award = award(plot, evaluating);
        plot.truth("R23", award, interest, evaluating ? Severity.HIGH : Severity.MEDIUM, Route.TASKING, true);
    }

    private static void refused(Plot plot) {
        Instant decided = plot.at.minus(Duration.ofDays(plot.but(LONG_REFUSED) ? 740 : 200));
        Firm business = plot.but(OTHER_BUSINESS) ? plot.otherFirm : plot.firm;
        RecordKey interest = plot.world.money.write(
                new MoneyBook.Application(
                        decided.minus(Duration.ofDays(30)),
                        plot.officer,
                        plot.altered(business),
                        InterestNature.SELF_EMPLOYED,
                        plot.but(APPROVED) ? InterestStatus.APPROVED : InterestStatus.REFUSED,
                        decided),
                plot.draw);
        RecordKey award = award(plot, false);
        plot.truth("R24", award, interest, Severity.HIGH, Route.TASKING, true);
        if (plot.but(APPROVED)) {
            plot.anyway("R23", award, interest, Severity.MEDIUM, Route.TASKING);
        }
    }

    private static RecordKey award(Plot plot, boolean evaluating) {
        return plot.world.money.write(
                new MoneyBook.Award(
                        plot.at,
                        plot.at.minus(Duration.ofDays(50)),
                        plot.firm.whole(),
                        evaluating ? plot.officer : null),
                plot.draw);
    }
}
