package plumbline.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Integrity matters hidden among the everyday: 12 per 1,000 staff a year as the national data wash suggests, and
 * never fewer than six a fortnight, since fewer would measure nothing. Round each there are up to twenty decoys: the
 * same story about other people with exactly one fact changed.
 */
final class Plots {
    private static final double PER_STAFF_AND_YEAR = 12 / 1_000.0;
    private static final double LEAST_A_DAY = 6 / 14.0;
    private static final int DECOYS = 20;
    private static final List<PlotKind> KINDS = Stream.of(
                    CustodyPlots.all(),
                    LogPlots.all(),
                    MissingPlots.all(),
                    IntelligencePlots.all(),
                    ReportPlots.all(),
                    AuditPlots.all(),
                    MeasurePlots.all(),
                    NumberPlots.all(),
                    PatternPlots.all(),
                    MoneyPlots.all())
            .flatMap(List::stream)
            .toList();

    private final World world;
    private final int each;
    private final List<Officer> officers;
    private final List<Registers.Declared> declared;

    /** @param each how often each kind is planted at least */
    Plots(World world, int each) {
        this.world = world;
        this.each = each;
        officers = new ArrayList<>(world.workforce.single());
        declared = new ArrayList<>(
                world.declared.stream().filter(declared -> !declared.ended()).toList());
        world.draw("plotted officers", 0).shuffle(officers);
        world.draw("plotted declarations", 0).shuffle(declared);
        officers.removeAll(declared.stream().map(Registers.Declared::by).toList());
        officers.removeIf(officer -> world.subjects.stream().anyMatch(subject -> officer.equals(subject.officer())));
    }

    /** Every kind once before any comes twice; which come first is a matter of the seed. */
    void happen() {
        Draw draw = world.draw("plots", 0);
        int wanted = (int) Math.max(
                Math.max(
                        Math.rint(PER_STAFF_AND_YEAR * world.people * world.days / 365),
                        Math.ceil(LEAST_A_DAY * world.days)),
                (double) each * KINDS.size());
        List<Alteration> alterations = Slips.planted(wanted, draw);
        List<PlotKind> kinds = new ArrayList<>(KINDS);
        List<PlotKind> told = new ArrayList<>();
        int altered = 0;
        for (int i = 0; i < wanted; i++) {
            if (i % kinds.size() == 0) {
                draw.shuffle(kinds);
            }
            PlotKind kind = kinds.get(i % kinds.size());
            told.add(kind);
            Plot plot = tell(kind, i, null, alterations.get(altered));
            // Where there is nobody to write otherwise, the next story is told so instead.
            if (alterations.get(altered) == Alteration.NONE || plot.alteration() != Alteration.NONE) {
                altered++;
            }
        }
        int number = wanted;
        int decoys = Math.max(1, Math.min(DECOYS, (officers.size() - wanted) / wanted));
        for (PlotKind kind : told) {
            for (int i = 0; i < decoys && !kind.twists().isEmpty(); i++) {
                tell(kind, number++, kind.twists().get(i % kind.twists().size()), Alteration.NONE);
            }
        }
    }

    /** The same member of staff, or declaration, plays in no other until all have played. */
    private Plot tell(PlotKind kind, int number, @Nullable String twist, Alteration alteration) {
        Officer officer = officers.get(number % officers.size());
        for (int i = 1; !isRight(officer, kind, twist) && i < officers.size(); i++) {
            officer = officers.get((number + i) % officers.size());
        }
        Plot plot = new Plot(world, kind, number, officer, declared.get(number % declared.size()), alteration, twist);
        kind.told().accept(plot);
        return plot;
    }

    private boolean isRight(Officer officer, PlotKind kind, @Nullable String twist) {
        boolean needsFormerHome = twist != null && twist.equals(Plot.FORMER_HOME);
        return kind.suits().test(officer)
                && (!needsFormerHome
                        || world.population.formerHome(officer.person().index()) != null);
    }
}
