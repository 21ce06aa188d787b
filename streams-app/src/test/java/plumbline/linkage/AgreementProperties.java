package plumbline.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** To agree in one thing more never counts against two rows: of whatever a row can say, found by looking at the code. */
class AgreementProperties {
    /** What else relatives share: these are there to lower, and no clue of an attribute's own. */
    private static final Set<Clue> CORRECTIONS = EnumSet.of(Clue.NAME_KIN, Clue.NAME_TWIN, Clue.HOUSEHOLD);

    @Provide
    Arbitrary<List<ListedPerson>> lists() {
        return Rows.fullLists();
    }

    /** The attributes of a row but its id: a new one is among them. */
    @Provide
    Arbitrary<RecordComponent> attributes() {
        return Arbitraries.of(ListedPerson.class.getRecordComponents())
                .filter(each -> !each.getName().equals("id"));
    }

    /**
     * Instead of a value that plainly differs, or of none. Not instead of a slip: a slip in a rare value may well say
     * more than to agree in a common one. And but for the veto on relatives: where it holds, the forenames are two.
     */
    @Property(tries = 120)
    void anAgreeingValueNeverLowers(
            @ForAll("lists") List<ListedPerson> people, @ForAll("attributes") RecordComponent attribute)
            throws ReflectiveOperationException {
        List<ListedPerson> all = new ArrayList<>(people);
        for (int i = 1; i < people.size(); i++) {
            Object value = attribute.getAccessor().invoke(people.get(i - 1));
            if (isSaid(value)) {
                all.add(with(people.get(i), attribute, value));
            } else {
                all.add(people.get(i));
            }
        }
        Model learnt = Linkage.dedupe(Rows.numbered(all), null).model();
        for (Model model : List.of(ModelFile.shipped(), learnt)) {
            Roll roll = Roll.of(Rows.numbered(all));
            int[] row = new int[all.size()];
            for (int i = 0; i < row.length; i++) {
                row[roll.position[i]] = i;
            }
            Linker linker = new Linker(roll, model, null, 1);
            RowComparator comparator = linker.comparator();
            Findings before = new Findings();
            Findings after = new Findings();
            for (int i = 1; i < people.size(); i++) {
                comparator.compare(row[i - 1], row[i], before);
                comparator.compare(row[i - 1], row[people.size() + i - 1], after);
                boolean kin = after.has(Clue.NAME_KIN) || after.has(Clue.NAME_TWIN);
                if (!kin && isOtherOrUnknown(attribute.getName(), before)) {
                    assertThat(linker.weights().of(after))
                            .as(
                                    "%s of %s beside %s: %s, and was %s",
                                    attribute.getName(), people.get(i), people.get(i - 1), said(after), said(before))
                            .isGreaterThanOrEqualTo(linker.weights().of(before));
                }
            }
        }
    }

    /** In each group the plain difference is worth least, whatever was learnt; and no clue is in no group. */
    @Property(tries = 40)
    void nothingIsWorthLessThanToDiffer(@ForAll("lists") List<ListedPerson> people) {
        Weights weights = new Weights(Linkage.dedupe(people, null).model());
        for (Group group : Group.all()) {
            assertThat(group.clues())
                    .allSatisfy(clue -> assertThat(weights.of(clue))
                            .as("%s", clue)
                            .isGreaterThanOrEqualTo(weights.of(group.difference())));
        }
    }

    @Example
    void everyClueIsOfAGroupWhoseLastIsTheDifference() {
        List<Clue> grouped =
                Group.all().stream().flatMap(group -> group.clues().stream()).toList();
        assertThat(grouped).doesNotHaveDuplicates().doesNotContainAnyElementsOf(CORRECTIONS);
        assertThat(grouped.size() + CORRECTIONS.size()).isEqualTo(Clue.values().length);
        assertThat(Group.all())
                .allSatisfy(group -> assertThat(
                                group.difference().isDifference() || group.difference() == Clue.HOME_FITS_NOT)
                        .as("%s", group.difference())
                        .isTrue());
        // Whatever an explanation has a line for, a comparison finds: but the household and the company, which are
        // sums.
        assertThat(grouped.stream().map(Clue::attribute).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.complementOf(EnumSet.of(Attribute.HOUSEHOLD, Attribute.COMPANY_KEPT)));
    }

    private static boolean isOtherOrUnknown(String attribute, Findings found) {
        for (int i = 0; i < found.count; i++) {
            Clue clue = found.clue[i];
            boolean agrees = !clue.isDifference();
            boolean said = switch (attribute) {
                case "names" -> clue.attribute() == Attribute.NAME && agrees && !CORRECTIONS.contains(clue);
                case "born" -> clue.attribute() == Attribute.DATE_OF_BIRTH && agrees;
                case "postcode" ->
                    clue.name().startsWith("HOME_") && !clue.name().startsWith("HOME_OTHER");
                case "birthPlace" ->
                    clue.attribute() == Attribute.PLACE && agrees && clue.name().contains("BORN");
                case "house", "line" -> clue == Clue.LINE_SAME || clue == Clue.LINE_ALIKE;
                case "numbers" -> clue.attribute() == Attribute.NUMBER && agrees;
                // Such a one agrees or differs and nothing between; where it agreed, nothing is put in its place.
                default -> false;
            };
            if (said) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSaid(@Nullable Object value) {
        return value != null && !value.equals(0) && !value.equals(List.of());
    }

    private static String said(Findings found) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < found.count; i++) {
            text.append(found.clue[i]).append('+').append(found.rarity[i]).append(' ');
        }
        return text.toString();
    }

    private static ListedPerson with(ListedPerson person, RecordComponent attribute, Object value)
            throws ReflectiveOperationException {
        RecordComponent[] all = ListedPerson.class.getRecordComponents();
        Object[] values = new Object[all.length];
        for (int i = 0; i < all.length; i++) {
            values[i] = all[i].getName().equals(attribute.getName())
                    ? value
                    : all[i].getAccessor().invoke(person);
        }
        Class<?>[] types = Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return ListedPerson.class.getDeclaredConstructor(types).newInstance(values);
    }
}
