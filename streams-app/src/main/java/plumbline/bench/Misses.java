package plumbline.bench;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import plumbline.linkage.ListedPerson;

/** Why a pair was missed, as far as the two rows tell, and whether a false alert may be none. */
final class Misses {
    private Misses() {}

    static String kind(ListedPerson a, ListedPerson b) {
        return names(a, b) + ", " + births(a, b) + ", " + homes(a, b);
    }

    private static String names(ListedPerson a, ListedPerson b) {
        if (a.names().isEmpty() || b.names().isEmpty()) {
            return "a name missing";
        }
        List<String> left = a.names().get(0);
        List<String> right = b.names().get(0);
        boolean surname = left.get(left.size() - 1).equals(right.get(right.size() - 1));
        boolean forename = left.get(0).equals(right.get(0));
        if (surname && forename) {
            return "same name";
        }
        if (!surname && !forename) {
            return Collections.disjoint(left, right) ? "no word of the names the same" : "both names differ";
        }
        return surname ? "another forename" : "another surname";
    }

    private static String births(ListedPerson a, ListedPerson b) {
        if (a.born() == 0 || b.born() == 0) {
            return "no birth";
        }
        return a.born() == b.born()
                ? "same birth"
                : a.born() / 10_000 == b.born() / 10_000 ? "same year" : "another year";
    }

    private static String homes(ListedPerson a, ListedPerson b) {
        if (a.postcode() == null || b.postcode() == null) {
            return "no postcode";
        }
        return a.postcode().equals(b.postcode()) ? "same postcode" : "another postcode";
    }

    /** Born on one day that is known, at one place, with a word of the names in common. */
    static boolean labelLooksWrong(ListedPerson a, ListedPerson b) {
        boolean day = a.born() == b.born() && a.born() % 10_000 > 101;
        boolean place = a.postcode() != null
                && (a.postcode().equals(b.postcode()) || Objects.equals(a.birthPlace(), b.birthPlace()));
        boolean name = a.names().stream()
                .anyMatch(left -> b.names().stream().anyMatch(right -> !Collections.disjoint(left, right)));
        return day && place && name;
    }

    static String shown(ListedPerson person) {
        String name =
                person.names().isEmpty() ? "?" : String.join(" ", person.names().get(0));
        return name + ", " + (person.born() == 0 ? "?" : person.born()) + ", " + person.postcode();
    }
}
