package plumbline.samples;

import java.time.Duration;
import java.time.Instant;
import plumbline.schema.InterestNature;
import plumbline.schema.InterestStatus;

/** A year of the registers of money and what is added in some days; those who give are not those who supply. */
final class EverydayMoney {
    private static final double GIFTS_A_YEAR = 300;
    private static final double DECLINED = 0.45;
    private static final double FOR_CHARITY = 0.05;
    private static final double AWARDS_A_YEAR = 90;
    private static final int YEAR = 365;
    private static final double INTERESTS = 395;
    private static final double RENTAL = 0.76;
    private static final double APPLICATIONS_A_YEAR = 115;
    private static final int OF_APPLICATIONS = 115;
    private static final int REFUSED = 1;
    private static final int WITHDRAWN = 3;
    /** Donors, suppliers, the businesses of staff and the firms of plots are apart. */
    private static final int SUPPLIERS = 400;

    private static final int STAFFS_OWN = 800;

    /** The first that is none of these. */
    static final int FREE = 2_000;

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
        interests(draw);
    }

    /** Those that are live, and what is applied for anew. */
    private void interests(Draw draw) {
        int live = draw.about(world.scaled(INTERESTS));
        for (int i = 0; i < live; i++) {
            Draw own = world.draw("interest", i);
            Instant at = world.from.minus(Duration.ofDays(own.between(30, 2_000)));
            interest(at, InterestStatus.APPROVED, own);
        }
        int applications = draw.about(world.scaled(APPLICATIONS_A_YEAR) * world.days / YEAR);
        for (int i = 0; i < applications; i++) {
            Draw own = world.draw("application", i);
            int fate = own.below(OF_APPLICATIONS);
            interest(
                    world.early(own).minus(Duration.ofDays(21)),
                    fate < REFUSED
                            ? InterestStatus.REFUSED
                            : fate < REFUSED + WITHDRAWN ? InterestStatus.WITHDRAWN : InterestStatus.APPROVED,
                    own);
        }
    }

    private void interest(Instant at, InterestStatus status, Draw draw) {
        boolean rental = draw.in(RENTAL);
        Firm business = new Firm(STAFFS_OWN + draw.below(FREE - STAFFS_OWN));
        world.money.write(
                new MoneyBook.Application(
                        at,
                        draw.of(world.workforce.single()),
                        rental ? Firm.organisation("Property letting", null) : business.whole(),
                        rental ? InterestNature.RENTAL : InterestNature.SELF_EMPLOYED,
                        status,
                        at.plus(Duration.ofDays(21))),
                draw);
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
        Firm supplier = new Firm(SUPPLIERS + draw.below(STAFFS_OWN - SUPPLIERS));
        world.money.write(
                new MoneyBook.Award(
                        at,
                        at.minus(Duration.ofDays(draw.between(35, 120))),
                        supplier.whole(),
                        draw.of(world.workforce.single())),
                draw);
    }
}
