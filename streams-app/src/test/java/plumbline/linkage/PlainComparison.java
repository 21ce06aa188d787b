package plumbline.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.identifiers.NameVariants;
import plumbline.identifiers.Nicknames;
import plumbline.identifiers.Postcodes;

/** The oracle: two rows compared by their words, with nothing numbered, packed or remembered. Slow on purpose. */
final class PlainComparison {
    private static final List<String> FITTING =
            List.of("HOME_SAME", "HOME_TYPO", "HOME_NEAR", "HOME_AREA", "HOME_OTHER");
    private static final double UNIQUE = 0.00002;

    private static final int TURNED = 4_000;
    private static final Set<Likeness> COUNTED_TOGETHER = Set.of(Likeness.SAME, Likeness.SHORT_FORM, Likeness.VARIANT);

    private record Bag(List<String> clues, boolean twoForenames, boolean crossed) {}

    private record Met(int i, int j, Likeness likeness) {}

    /** Two words that met: at which clue, and what they say one by one. */
    private record Alike(String a, String b, int clue, int bits) {}

    private final List<ListedPerson> people;
    private final int[] personOf;
    private final int[] rowOrder;
    private final Map<String, Set<String>> outcodesOfPlace = new HashMap<>();

    /** @param person for each row of the roll who it is */
    PlainComparison(List<ListedPerson> people, int[] person, Roll roll) {
        this.people = people;
        personOf = new int[people.size()];
        rowOrder = roll.position.clone();
        for (int row = 0; row < roll.size; row++) {
            personOf[roll.position[row]] = person[row];
        }
        for (ListedPerson each : people) {
            if (each.birthPlace() != null && each.postcode() != null) {
                outcodesOfPlace
                        .computeIfAbsent(each.birthPlace(), place -> new TreeSet<>())
                        .add(Postcodes.outcode(each.postcode()));
            }
        }
    }

    /** "CLUE rarity" each. */
    List<String> compare(ListedPerson left, ListedPerson right, Weights weights) {
        Bag bag = names(left, right, weights);
        List<String> found = new ArrayList<>(bag.clues);
        if (left.born() != 0 && right.born() != 0) {
            Clue clue = born(String.format("%08d", left.born()), String.format("%08d", right.born()));
            found.add(clue + " " + (clue == Clue.BORN_SAME ? birthShare(left.born()) : 0));
        }
        places(left, right, weights, found);
        address(left, right, found);
        one(left, right, ListedPerson::occupation, "OCCUPATION", 0.002, found);
        if (!left.numbers().isEmpty() && !right.numbers().isEmpty()) {
            found.add(number(left.numbers(), right.numbers()));
        }
        one(left, right, ListedPerson::phone, "PHONE", UNIQUE, found);
        one(left, right, ListedPerson::email, "EMAIL", UNIQUE, found);
        one(left, right, ListedPerson::vehicle, "VEHICLE", UNIQUE, found);
        one(left, right, ListedPerson::organisation, "ORGANISATION", UNIQUE, found);
        Set<String> clues = new HashSet<>();
        found.forEach(each -> clues.add(each.split(" ", -1)[0]));
        if (clues.contains("FORENAME_DIFFERENT")
                && (clues.contains("SURNAME_SAME") || bag.crossed)
                && !clues.contains("NUMBER_SAME")) {
            boolean home = Stream.of("HOME_SAME", "HOME_SAME_BORN_SAME", "HOME_SAME_BORN_NEAR", "LINE_SAME")
                    .anyMatch(clues::contains);
            found.add((home && bag.twoForenames && clues.contains("BORN_SAME") ? "NAME_TWIN" : "NAME_KIN") + " 0");
        }
        return found;
    }

    private Bag names(ListedPerson left, ListedPerson right, Weights weights) {
        Bag best = new Bag(List.of(), false, false);
        int most = Integer.MIN_VALUE;
        for (List<String> a : left.names()) {
            for (List<String> b : right.names()) {
                Bag bag = isBefore(a, b) ? bag(a, b) : bag(b, a);
                Findings found = new Findings();
                bag.clues.forEach(clue ->
                        found.add(Clue.valueOf(clue.split(" ", -1)[0]), Integer.parseInt(clue.split(" ", -1)[1])));
                if (weights.of(found) > most) {
                    most = weights.of(found);
                    best = bag;
                }
            }
        }
        return best;
    }

    private static boolean isBefore(List<String> a, List<String> b) {
        return a.size() != b.size() ? a.size() < b.size() : String.join("\t", a).compareTo(String.join("\t", b)) <= 0;
    }

    /** Every two words by how alike they are, then those of one role, then by place; the first that are free meet. */
    private Bag bag(List<String> a, List<String> b) {
        boolean turnedA = isTurned(a);
        boolean turnedB = isTurned(b);
        List<Met> could = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                could.add(new Met(i, j, ofNames(a.get(i), b.get(j))));
            }
        }
        could.removeIf(met -> met.likeness == Likeness.DIFFERENT);
        could.sort(Comparator.comparing(Met::likeness)
                .thenComparing(met -> !role(met.i, a, turnedA).equals(role(met.j, b, turnedB)))
                .thenComparing(Met::i)
                .thenComparing(Met::j));
        Set<Integer> metA = new HashSet<>();
        Set<Integer> metB = new HashSet<>();
        List<String> clues = new ArrayList<>();
        List<Alike> alike = new ArrayList<>();
        boolean crossed = false;
        for (Met met : could) {
            if (!metA.contains(met.i) && !metB.contains(met.j)) {
                metA.add(met.i);
                metB.add(met.j);
                String roles = role(met.i, a, turnedA) + role(met.j, b, turnedB);
                crossed |= roles.equals("FORENAMESURNAME") || roles.equals("SURNAMEFORENAME");
                String clue = clue(met.likeness, a.get(met.i), b.get(met.j), roles);
                if (COUNTED_TOGETHER.contains(met.likeness)) {
                    int bits = Integer.parseInt(clue.split(" ", -1)[1]);
                    alike.add(new Alike(a.get(met.i), b.get(met.j), clues.size(), bits));
                }
                clues.add(clue);
            }
        }
        crossed |= isFamilyFirst(a, metA, b, metB) || isFamilyFirst(b, metB, a, metA);
        int forenameA = turnedA ? a.size() - 1 : 0;
        int forenameB = turnedB ? b.size() - 1 : 0;
        int apart = Math.min(a.size() - metA.size(), b.size() - metB.size());
        boolean whole = a.size() > 1 && b.size() > 1;
        boolean forenamesLeft = whole && !metA.contains(forenameA) && !metB.contains(forenameB);
        boolean surnamesLeft =
                whole && !metA.contains(a.size() - 1 - forenameA) && !metB.contains(b.size() - 1 - forenameB);
        for (String different :
                new String[] {crossed ? "FORENAME" : "", surnamesLeft ? "SURNAME" : "", forenamesLeft ? "FORENAME" : ""
                }) {
            if (apart > 0 && !different.isEmpty()) {
                clues.add(different + "_DIFFERENT 0");
                apart--;
            }
        }
        for (int i = 0; i < Math.min(2, apart); i++) {
            clues.add("PART_DIFFERENT 0");
        }
        together(alike, clues);
        return new Bag(clues, forenamesLeft && isName(a.get(forenameA)) && isName(b.get(forenameB)), crossed);
    }

    /** Surname first: each end of the name is far likelier so. */
    private boolean isTurned(List<String> name) {
        String first = name.get(0);
        String last = name.get(name.size() - 1);
        return name.size() > 1 && asForename(first) + asSurname(last) - asSurname(first) - asForename(last) > TURNED;
    }

    private int asForename(String word) {
        return share(word, PlainComparison::forenames, 0.003);
    }

    private int asSurname(String word) {
        return share(word, PlainComparison::surnames, 0.0006);
    }

    /** The surname stands first in the one, last in the other, and what is left over of either is a forename. */
    private boolean isFamilyFirst(List<String> one, Set<Integer> met, List<String> other, Set<Integer> otherMet) {
        int last = one.size() - 1;
        int otherLast = other.size() - 1;
        return last > 1
                && otherLast > 1
                && met.contains(0)
                && !met.contains(last)
                && !otherMet.contains(0)
                && otherMet.contains(otherLast)
                && isName(one.get(last))
                && isName(other.get(0));
    }

    /** Words beside the surname, or beside the first that met, say what they say among people who have that word. */
    private void together(List<Alike> alike, List<String> clues) {
        int anchor = 0;
        for (int i = 0; i < alike.size(); i++) {
            String clue = clues.get(alike.get(i).clue);
            anchor = clue.startsWith("SURNAME_") ? i : anchor;
        }
        for (int i = 0; i < alike.size(); i++) {
            int less = 0;
            for (int j = 0; j < alike.size(); j++) {
                if (i != anchor && j != i && (j == anchor || j < i)) {
                    Alike one = alike.get(i);
                    Alike other = alike.get(j);
                    less = Math.max(less, less(one.a, other.a, one.bits + other.bits));
                    less = Math.max(less, less(one.b, other.b, one.bits + other.bits));
                }
            }
            Alike one = alike.get(i);
            String clue = clues.get(one.clue);
            clues.set(one.clue, clue.split(" ", -1)[0] + " " + (one.bits - less));
        }
    }

    /** The share of those who bear both takes the place of the product of two shares. */
    private int less(String a, String b, int bits) {
        Map<Integer, Integer> decade = new HashMap<>();
        Set<Integer> named = new HashSet<>();
        for (int at : rowOrder) {
            if (personOf[at] >= 0 && !people.get(at).names().isEmpty()) {
                named.add(personOf[at]);
            }
            if (personOf[at] >= 0 && people.get(at).born() != 0) {
                decade.putIfAbsent(personOf[at], people.get(at).born() / 100_000);
            }
        }
        Set<Integer> decades = new HashSet<>();
        for (int at : rowOrder) {
            Integer born = decade.get(personOf[at]);
            if (born != null && people.get(at).names().stream().anyMatch(name -> hasBoth(name, a, b))) {
                decades.add(born);
            }
        }
        return decades.size() < 2
                ? 0
                : millibits(1 + (decades.size() - 1) * StrictMath.pow(2, bits / 1000.0) / (named.size() + 500.0));
    }

    private static boolean hasBoth(List<String> name, String a, String b) {
        int first = name.indexOf(a);
        int last = name.lastIndexOf(b);
        return first >= 0 && last >= 0 && first != last;
    }

    /** Short names that begin with another letter are two names, if both are known to be names. */
    private Likeness ofNames(String a, String b) {
        Likeness likeness = likeness(a, b);
        boolean twoNames =
                Math.min(a.length(), b.length()) <= 4 && a.charAt(0) != b.charAt(0) && isName(a) && isName(b);
        return likeness == Likeness.TYPO && twoNames ? Likeness.DIFFERENT : likeness;
    }

    private static String role(int at, List<String> name, boolean turned) {
        String first = turned ? "SURNAME" : "FORENAME";
        String last = turned ? "FORENAME" : "SURNAME";
        return name.size() == 1 ? "ALONE" : at == 0 ? first : at == name.size() - 1 ? last : "MIDDLE";
    }

    private String clue(Likeness likeness, String a, String b, String roles) {
        if (likeness == Likeness.INITIAL) {
            return (roles.equals("FORENAMEFORENAME") ? "FORENAME" : "PART") + "_INITIAL 0";
        }
        return switch (roles) {
            case "FORENAMEFORENAME" -> "FORENAME_" + likeness + " " + rarer(a, b, 0.003, PlainComparison::forenames);
            case "SURNAMESURNAME" ->
                "SURNAME_" + (likeness == Likeness.SAME || likeness == Likeness.TYPO ? likeness : Likeness.ALIKE) + " "
                        + rarer(a, b, 0.0006, PlainComparison::surnames);
            default ->
                "PART_" + (likeness == Likeness.VARIANT ? Likeness.SHORT_FORM : likeness) + " "
                        + rarer(
                                a,
                                b,
                                0.0006,
                                person -> person.names().stream()
                                        .flatMap(List::stream)
                                        .toList());
        };
    }

    private boolean isName(String word) {
        return NameVariants.group(word) >= 0 || Nicknames.isKnown(word) || havers(word, PlainComparison::forenames) > 1;
    }

    private static List<String> forenames(ListedPerson person) {
        return person.names().stream()
                .filter(name -> name.size() > 1)
                .map(name -> name.get(0))
                .toList();
    }

    private static List<String> surnames(ListedPerson person) {
        return person.names().stream()
                .filter(name -> name.size() > 1)
                .map(name -> name.get(name.size() - 1))
                .toList();
    }

    /** As if these two words were all that there are. */
    static Likeness likeness(String a, String b) {
        Words two = new Words(Vocabulary.of(Set.of(a, a.equals(b) ? a + "x" : b), 0));
        return Likeness.of(two, two.vocabulary.number(a), two.vocabulary.number(b));
    }

    static Clue born(String a, String b) {
        boolean whole = !a.endsWith("00") && !b.endsWith("00");
        boolean asDefault = a.endsWith("0101") || b.endsWith("0101");
        boolean year = part(a, 0, 4).equals(part(b, 0, 4));
        boolean month = part(a, 4, 6).equals(part(b, 4, 6));
        boolean day = part(a, 6, 8).equals(part(b, 6, 8));
        int years = Math.abs(Integer.parseInt(part(a, 0, 4)) - Integer.parseInt(part(b, 0, 4)));
        if (whole && a.equals(b)) {
            return Clue.BORN_SAME;
        }
        if (whole && year && a.substring(4).equals(part(b, 6, 8) + part(b, 4, 6))) {
            return Clue.BORN_SWAPPED;
        }
        if (whole && (digits(a, b) == 1 || (month && day && years == 1))) {
            return Clue.BORN_DIGIT;
        }
        boolean two = (year && (month || day)) || (month && day && digits(part(a, 0, 4), part(b, 0, 4)) <= 2);
        if (whole && !asDefault && two) {
            return Clue.BORN_TWO_PARTS;
        }
        if (year) {
            return whole && !asDefault ? Clue.BORN_SAME_YEAR : Clue.BORN_YEAR;
        }
        return years <= 5 ? Clue.BORN_NEAR : Clue.BORN_DIFFERENT;
    }

    private static String part(String date, int from, int to) {
        return date.substring(from, to);
    }

    private static int digits(String a, String b) {
        int different = 0;
        for (int i = 0; i < a.length(); i++) {
            different += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return different;
    }

    private void places(ListedPerson left, ListedPerson right, Weights weights, List<String> found) {
        String home = home(left.postcode(), right.postcode());
        String born = birthPlaces(left.birthPlace(), right.birthPlace());
        if (home.isEmpty() && born.isEmpty()) {
            fits(left.postcode(), right.birthPlace(), found);
            fits(right.postcode(), left.birthPlace(), found);
            return;
        }
        if (home.isEmpty()) {
            found.add("BORN_THERE_" + born + " " + (born.equals("SAME") ? placeShare(left) : 0));
            return;
        }
        boolean both = !born.isEmpty() && !(home.equals("HOME_TYPO") && !born.equals("SAME"));
        Clue clue = Clue.valueOf(both ? home + "_BORN_" + born : home);
        int rarity = switch (home) {
            case "HOME_SAME" -> share(left.postcode(), PlainComparison::wholePostcode, 0.0005);
            case "HOME_NEAR" -> share(Postcodes.outcode(left.postcode() + ""), PlainComparison::outcode, 0.001);
            default -> born.isEmpty() ? 0 : Math.min(placeShare(left), placeShare(right));
        };
        int said = clue.share() == Clue.Share.NOT_WEIGHED ? 0 : rarity;
        // To agree in both says no less than to agree in one while nothing is known of the other.
        if (born.equals("SAME")) {
            Clue alone = Clue.valueOf(home);
            int its = alone.share() == Clue.Share.NOT_WEIGHED ? 0 : rarity;
            said = Math.max(said, weights.of(alone) + its - weights.of(clue));
        }
        if (!born.isEmpty() && List.of("HOME_SAME", "HOME_TYPO", "HOME_NEAR").contains(home)) {
            int its = born.equals("SAME") ? placeShare(left) : 0;
            said = Math.max(said, weights.of(Clue.valueOf("BORN_THERE_" + born)) + its - weights.of(clue));
        }
        if (!home.equals("HOME_OTHER")) {
            Clue elsewhere = Clue.valueOf(born.isEmpty() ? "HOME_OTHER" : "HOME_OTHER_BORN_" + born);
            int its = elsewhere.share() == Clue.Share.NOT_WEIGHED ? 0 : Math.min(placeShare(left), placeShare(right));
            said = Math.max(said, weights.of(elsewhere) + its - weights.of(clue));
        }
        if (born.equals("SAME") || born.equals("NEAR")) {
            Clue elsewhere = Clue.valueOf(home.equals("HOME_TYPO") ? home : home + "_BORN_OTHER");
            int its = elsewhere.share() == Clue.Share.NOT_WEIGHED ? 0 : rarity;
            said = Math.max(said, weights.of(elsewhere) + its - weights.of(clue));
        }
        found.add(clue + " " + said);
    }

    private int placeShare(ListedPerson person) {
        return share(person.birthPlace(), each -> listed(each.birthPlace()), 0.001);
    }

    private static String home(@Nullable String a, @Nullable String b) {
        if (a == null || b == null) {
            return "";
        }
        boolean whole = isWhole(a) && isWhole(b);
        String outcodeA = Postcodes.outcode(a);
        String outcodeB = Postcodes.outcode(b);
        boolean[] holds = {
            whole && a.equals(b),
            whole && slips(a, b) == 1,
            outcodeA.equals(outcodeB),
            area(outcodeA).equals(area(outcodeB)),
            true
        };
        int first = 0;
        while (!holds[first]) {
            first++;
        }
        return FITTING.get(first);
    }

    private static boolean isWhole(String postcode) {
        return postcode.contains(" ") || !Character.isLetter(postcode.charAt(0));
    }

    private static String area(String outcode) {
        return Character.isLetter(outcode.charAt(0))
                ? outcode.replaceFirst("[^A-Za-z].*", "")
                : outcode.substring(0, Math.min(2, outcode.length()));
    }

    private String birthPlaces(@Nullable String a, @Nullable String b) {
        if (a == null || b == null) {
            return "";
        }
        Set<String> near = new HashSet<>(outcodesOfPlace.getOrDefault(a, Set.of()));
        near.retainAll(outcodesOfPlace.getOrDefault(b, Set.of()));
        return a.equals(b) ? "SAME" : near.isEmpty() ? "OTHER" : "NEAR";
    }

    private void fits(@Nullable String postcode, @Nullable String place, List<String> found) {
        if (postcode != null && place != null) {
            boolean fits = outcodesOfPlace.getOrDefault(place, Set.of()).contains(Postcodes.outcode(postcode));
            found.add(fits ? "HOME_FITS_BORN 0" : "HOME_FITS_NOT 0");
        }
    }

    private void address(ListedPerson left, ListedPerson right, List<String> found) {
        String a = left.line();
        String b = right.line();
        if (a == null || b == null) {
            return;
        }
        if (!a.equals(b)) {
            found.add(areAlike(a, b) ? "LINE_ALIKE 0" : "LINE_OTHER 0");
        } else if (left.house() != null && left.house().equals(right.house())) {
            found.add("LINE_SAME " + share(left.house() + " " + a, PlainComparison::houseAndStreet, UNIQUE));
        } else {
            found.add("LINE_STREET " + share(a, each -> listed(each.line()), 0.0005));
        }
    }

    static boolean areAlike(String a, String b) {
        Set<String> left = new HashSet<>(List.of(a.split(" ")));
        Set<String> right = new HashSet<>(List.of(b.split(" ")));
        long both = left.stream().filter(right::contains).count();
        return slips(a, b) <= 2 || 2 * both > Math.max(left.size(), right.size());
    }

    private static List<String> houseAndStreet(ListedPerson person) {
        return person.line() == null
                ? List.of()
                : List.of((person.house() == null ? "" : person.house()) + " " + person.line());
    }

    private String number(List<String> left, List<String> right) {
        int rarest = left.stream()
                .filter(right::contains)
                .mapToInt(each -> share(each, ListedPerson::numbers, UNIQUE))
                .max()
                .orElse(-1);
        boolean slip = left.stream().anyMatch(a -> right.stream().anyMatch(b -> slips(a, b) == 1));
        return rarest >= 0 ? "NUMBER_SAME " + rarest : slip ? "NUMBER_DIGIT 0" : "NUMBER_OTHER 0";
    }

    private void one(
            ListedPerson left,
            ListedPerson right,
            Function<ListedPerson, @Nullable String> attribute,
            String clue,
            double elsewhere,
            List<String> found) {
        String a = attribute.apply(left);
        String b = attribute.apply(right);
        if (a != null && b != null) {
            found.add(
                    a.equals(b)
                            ? clue + "_SAME " + share(a, each -> listed(attribute.apply(each)), elsewhere)
                            : clue + "_OTHER 0");
        }
    }

    private int birthShare(int born) {
        int day = share(born + "", each -> each.born() == 0 ? List.of() : List.of(each.born() + ""), UNIQUE);
        int year = share(
                born / 10_000 + "", each -> each.born() == 0 ? List.of() : List.of(each.born() / 10_000 + ""), 0.002);
        return Math.min(day, year + millibits(366));
    }

    private int rarer(String a, String b, double elsewhere, Function<ListedPerson, List<String>> values) {
        return Math.min(share(a, values, elsewhere), share(b, values, elsewhere));
    }

    /** -log2 of the share of the people who have it, and of 500 more who have it as often as the country does. */
    private int share(@Nullable String value, Function<ListedPerson, List<String>> values, double elsewhere) {
        Set<Integer> known = new HashSet<>();
        for (int i = 0; i < personOf.length; i++) {
            if (!values.apply(people.get(i)).isEmpty()) {
                known.add(personOf[i]);
            }
        }
        long havers = Math.max(1, havers(value, values));
        return Math.max(0, millibits((known.size() + 500.0) / (havers - 1 + 500 * elsewhere)));
    }

    private int havers(@Nullable String value, Function<ListedPerson, List<String>> values) {
        Set<Integer> havers = new HashSet<>();
        for (int i = 0; i < personOf.length; i++) {
            if (values.apply(people.get(i)).contains(value)) {
                havers.add(personOf[i]);
            }
        }
        return havers.size();
    }

    private static List<String> listed(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    private static List<String> wholePostcode(ListedPerson person) {
        return person.postcode() == null || !isWhole(person.postcode()) ? List.of() : List.of(person.postcode());
    }

    private static List<String> outcode(ListedPerson person) {
        return person.postcode() == null ? List.of() : List.of(Postcodes.outcode(person.postcode()));
    }

    private static int millibits(double ratio) {
        return (int) Math.round(1000 * StrictMath.log(ratio) / StrictMath.log(2));
    }

    /** Optimal string alignment, the whole table. */
    static int slips(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
