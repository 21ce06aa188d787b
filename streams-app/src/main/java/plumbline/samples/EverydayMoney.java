package plumbline.samples;

import java.time.Duration;
import java.time.Instant;

/** A year of the registers of money and what is added in some days; those who give are not those who supply. */
final class EverydayMoney {
    private static final double GIFTS_A_YEAR = 300;
    private static final double DECLINED = 0.45;
    private static final double FOR_CHARITY = 0.05;
    private static final double AWARDS_A_YEAR = 90;
    private static final int YEAR = 365;
    /** Donors, suppliers and those of plots are apart. */
    private static final int SUPPLIERS = 400;

    /** The first that neither gives nor supplies. */
    static final int FREE = 800;

    private final World world;

    EverydayMoney(World world) {
        this.world = world;
    }

    void happen() {
        Draw draw = world.draw("money", 0);
        int gifts = draw.about(world.scaled(GIFTS_A_YEAR) * (YEAR + world.days) / YEAR);
        for (int i = 0; i < gifts; i++) {
            gift(world.draw("gift", i));
        }
        int awards = draw.about(world.scaled(AWARDS_A_YEAR) * world.days / YEAR);
        for (int i = 0; i < awards; i++) {
            award(world.draw("award", i));
        }
    }

    private void gift(Draw draw) {
        Instant at = world.end.minusSeconds(draw.below((YEAR + world.days) * 86_400));
        Firm donor = new Firm(draw.below(SUPPLIERS));
        world.money.write(
                new MoneyBook.Offer(
                        at,
                        draw.of(world.workforce.single()),
                        draw.in(0.5) ? donor.whole() : donor.byName(),
                        100 * draw.between(2, 150),
                        draw.in(FOR_CHARITY),
                        draw.in(DECLINED)),
                draw);
    }

    private void award(Draw draw) {
        Instant at = world.early(draw);
        Firm supplier = new Firm(SUPPLIERS + draw.below(FREE - SUPPLIERS));
        world.money.write(
                new MoneyBook.Award(
                        at,
                        at.minus(Duration.ofDays(draw.between(35, 120))),
                        supplier.whole(),
                        draw.of(world.workforce.single())),
                draw);
    }
}
