package plumbline.samples;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The staff of a force: officers on shifts who go out, those who keep the cells, and everybody else. */
final class Workforce {
    private static final List<String> STATIONS = List.of(
            "Derby North",
            "Derby South",
            "Derby East",
            "Chesterfield",
            "Buxton",
            "Glossop",
            "Matlock",
            "Ripley",
            "Belper",
            "Ilkeston",
            "Swadlincote",
            "Long Eaton",
            "Alfreton",
            "Bolsover");
    private static final List<String> TEAMS =
            List.of("response", "response", "response", "neighbourhood", "investigation");
    private static final List<String> OFFICES = List.of(
            "Contact centre",
            "Roads policing",
            "Intelligence",
            "Economic crime",
            "Human resources",
            "Digital forensics",
            "Learning and development",
            "Criminal justice",
            "Firearms",
            "Dog section",
            "Public protection",
            "Fleet",
            "Scientific support",
            "Business services");
    static final List<String> SUITES = List.of("Ripley", "Derby", "Chesterfield", "Buxton");
    private static final String SHIFTS = "ABCDE";

    private final List<Officer> all = new ArrayList<>();
    private final List<Officer> response = new ArrayList<>();
    private final List<Officer> cells = new ArrayList<>();

    Workforce(long seed, int people, Instant from, Population population) {
        for (int i = 0; i < people; i++) {
            Officer officer = officer(i, new Draw(seed, "officer", i), from, population);
            all.add(officer);
            if (officer.leftAt() == null) {
                if (officer.suite() != null) {
                    cells.add(officer);
                } else if (officer.unit().endsWith("response")) {
                    response.add(officer);
                }
            }
        }
    }

    List<Officer> all() {
        return all;
    }

    Officer responding(Draw draw) {
        return draw.of(response);
    }

    Officer inCells(Draw draw) {
        return draw.of(cells);
    }

    /** Not leavers, and nobody who lives with a colleague: a story is about one member of staff. */
    List<Officer> single() {
        return all.stream()
                .filter(officer -> officer.leftAt() == null && !officer.partnered())
                .toList();
    }

    /** Every twenty-fifth lives with the next. Every tenth works in custody, every third in an office. */
    private static Officer officer(int i, Draw draw, Instant from, Population population) {
        boolean second = i % 25 == 1 && Population.householdSize(Population.staffIndex(i - 1)) > 1;
        boolean first = i % 25 == 0 && Population.householdSize(Population.staffIndex(i)) > 1;
        Citizen person = population.citizen(second ? Population.staffIndex(i - 1) + 1 : Population.staffIndex(i));
        String suite = i % 10 == 3 ? draw.of(SUITES) : null;
        String unit = suite != null
                ? suite + " custody"
                : i % 3 == 2 ? draw.of(OFFICES) : draw.of(STATIONS) + " " + draw.of(TEAMS);
        Instant joined = from.minus(Duration.ofDays(draw.between(60, 10_000)));
        return new Officer(
                i,
                person,
                draw.in(0.75) ? "PC" : draw.in(0.7) ? "Sgt" : "Insp",
                unit,
                String.valueOf(SHIFTS.charAt(draw.below(SHIFTS.length()))),
                suite,
                joined,
                left(draw, joined, from),
                first || second);
    }

    private static @Nullable Instant left(Draw draw, Instant joined, Instant from) {
        Instant left = from.minus(Duration.ofDays(draw.between(1, 700)));
        return draw.in(0.02) && left.isAfter(joined) ? left : null;
    }
}
