package plumbline.linkage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import plumbline.identifiers.PersonName;
import plumbline.weighing.Masks;

/** Compares two rows once more, this time for people to read. */
public final class Explainer {
    private final Roll roll;
    private final RowComparator comparator;
    private final Weights weights;
    private final Findings found = new Findings();

    Explainer(Roll roll, RowComparator comparator, Weights weights) {
        this.roll = roll;
        this.comparator = comparator;
        this.weights = weights;
    }

    Explanation explain(int a, int b, int millibits) {
        comparator.compare(Math.min(a, b), Math.max(a, b), found);
        Map<Attribute, List<String>> how = new EnumMap<>(Attribute.class);
        int[] bits = new int[Attribute.values().length];
        for (int i = 0; i < found.count; i++) {
            Attribute attribute = found.clue[i].attribute();
            how.computeIfAbsent(attribute, key -> new ArrayList<>()).add(found.clue[i].how());
            bits[attribute.ordinal()] += weights.of(found.clue[i]) + found.rarity[i];
        }
        List<Explanation.Line> lines = new ArrayList<>();
        for (Attribute attribute : EnumSet.complementOf(EnumSet.of(Attribute.HOUSEHOLD, Attribute.COMPANY_KEPT))) {
            String left = masked(attribute, a);
            String right = masked(attribute, b);
            List<String> words = how.get(attribute);
            if (words != null) {
                lines.add(new Explanation.Line(
                        attribute,
                        left,
                        right,
                        words.stream().distinct().collect(Collectors.joining("; ")),
                        bits[attribute.ordinal()]));
            } else if (attribute == Attribute.NAME || attribute == Attribute.DATE_OF_BIRTH) {
                lines.add(new Explanation.Line(attribute, left, right, "not known on both sides", 0));
            }
        }
        int household = weights.household(weights.shared(found));
        if (household != 0) {
            lines.add(new Explanation.Line(Attribute.HOUSEHOLD, "", "", Clue.HOUSEHOLD.how(), household));
        }
        int company = millibits - weights.of(found);
        if (company != 0) {
            lines.add(new Explanation.Line(
                    Attribute.COMPANY_KEPT,
                    "",
                    "",
                    company > 0
                            ? "other rows of either vouch for the two"
                            : "other rows of either speak against the two",
                    company));
        }
        return new Explanation(roll.ids[a], roll.ids[b], millibits, lines);
    }

    private String masked(Attribute attribute, int row) {
        return switch (attribute) {
            case NAME -> name(row);
            case DATE_OF_BIRTH -> roll.born[row] == 0 ? "?" : "born " + roll.born[row] / 10_000;
            case PLACE ->
                roll.outcodes.of[row] < 0
                        ? word(roll.places.words, roll.places.of[row])
                        : roll.outcodes.words.word(roll.outcodes.of[row]);
            case ADDRESS -> word(roll.streets.words, roll.streets.of[row]);
            case OCCUPATION -> word(roll.occupations.words, roll.occupations.of[row]);
            case NUMBER -> roll.number[row].length == 0 ? "?" : Masks.number(roll.numbers.word(roll.number[row][0]));
            case PHONE -> roll.phones.of[row] < 0 ? "?" : Masks.phone(roll.phones.words.word(roll.phones.of[row]));
            case EMAIL -> roll.emails.of[row] < 0 ? "?" : Masks.email(roll.emails.words.word(roll.emails.of[row]));
            case VEHICLE ->
                roll.vehicles.of[row] < 0 ? "?" : Masks.vehicle(roll.vehicles.words.word(roll.vehicles.of[row]));
            case ORGANISATION -> word(roll.organisations.words, roll.organisations.of[row]);
            case HOUSEHOLD, COMPANY_KEPT -> "";
        };
    }

    private String name(int row) {
        if (roll.names[row].length == 0) {
            return "?";
        }
        int[] name = roll.names[row][0];
        String last = roll.words.word[name[name.length - 1]];
        List<String> first = name.length == 1 ? List.of() : List.of(roll.words.word[name[0]]);
        return Masks.name(new PersonName(first, last, false));
    }

    private static String word(Vocabulary vocabulary, int number) {
        return number < 0 ? "?" : Masks.word(vocabulary.word(number));
    }
}
