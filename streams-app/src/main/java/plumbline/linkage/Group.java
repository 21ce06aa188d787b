package plumbline.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Clues of which one comparison finds one, the plain difference last: the m of a group sum to 1. */
final class Group {
    private final List<Clue> clues;

    private Group(List<Clue> clues) {
        this.clues = clues;
    }

    /** Every clue but those of relatives, which correct others and are not learnt. */
    static List<Group> all() {
        return Arrays.stream(Clue.values())
                .filter(clue -> clue != Clue.NAME_KIN && clue != Clue.NAME_TWIN && clue != Clue.HOUSEHOLD)
                .collect(Collectors.groupingBy(Group::name))
                .values()
                .stream()
                .map(Group::new)
                .toList();
    }

    private static String name(Clue clue) {
        String name = clue.name();
        if (clue.attribute() == Attribute.NAME) {
            return name.substring(0, name.indexOf('_'));
        }
        if (clue.attribute() == Attribute.PLACE) {
            if (name.startsWith("HOME_FITS_")) {
                return "fits";
            }
            return name.startsWith("BORN_") ? "born" : name.contains("_BORN_") ? "home and born" : "home";
        }
        return clue.attribute().name();
    }

    List<Clue> clues() {
        return clues;
    }

    /** That the two differ in this, and nothing about it is alike. */
    Clue difference() {
        return clues.get(clues.size() - 1);
    }

    double sum(double[] counts) {
        return clues.stream().mapToDouble(clue -> counts[clue.ordinal()]).sum();
    }

    double startM(Model start) {
        return clues.stream().mapToDouble(clue -> start.of(clue).m()).sum();
    }
}
