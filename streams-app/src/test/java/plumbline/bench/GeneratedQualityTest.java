package plumbline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.linkage.Linkage;
import plumbline.linkage.ListedPerson;
import plumbline.samples.Miswriting;
import plumbline.samples.Origin;
import plumbline.samples.PersonLists;

/** Floors beneath what {@code evaluate-wash} prints: a change that finds fewer of some people must not go unnoticed. */
class GeneratedQualityTest {
    /** Of recall, by which those of one origin may be found less often than all are. */
    private static final double MARGIN = 0.03;

    @Test
    void noOriginIsFoundMuchLessThanAnother() {
        GeneratedQuality quality = GeneratedQuality.of(1_500, 5);
        double recall = quality.all().recall();
        double alerts = quality.all().falsePer100k();
        assertThat(recall).isGreaterThan(0.99);
        assertThat(alerts).isLessThan(1_200);
        assertThat(quality.byOrigin()).hasSize(Origin.values().length);
        quality.byOrigin().forEach((origin, tally) -> {
            assertThat(tally.recall()).as("%s", origin).isGreaterThan(recall - MARGIN);
            // Few rows of each: an alert more or less is hundreds in a hundred thousand.
            assertThat(tally.falsePer100k()).as("%s", origin).isLessThan(5 * alerts + 1_000);
        });
        assertThat(quality.byKind()).hasSize(Miswriting.values().length);
        quality.byKind()
                .forEach((kind, tally) -> assertThat(tally.recall())
                        .as("%s", kind)
                        // Some of the short forms are none that the lists have.
                        .isGreaterThan(kind == Miswriting.NICKNAME ? 0.75 : 0.9));
    }

    /** Namesakes grow with the square of a list, people do not: a long list must not teach that both are one. */
    @Test
    void aLongListHasAboutAsManyPeopleAsItHas() {
        List<PersonLists.Entry> entries = new PersonLists(9).dedupe(20_000);
        Linkage linkage = Linkage.dedupe(
                entries.stream().map(entry -> ListRows.normalised(entry.row())).toList(), null);
        long people = entries.stream().map(PersonLists.Entry::person).distinct().count();
        assertThat(linkage.people().size()).isBetween((int) (people * 0.96), (int) (people * 1.01));
    }

    @Test
    void aLabelledListIsReportedByHalves() {
        List<ListedPerson> rows = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (PersonLists.Entry entry : new PersonLists(3).dedupe(600)) {
            rows.add(ListRows.normalised(entry.row()));
            labels.add("p" + entry.person());
        }
        LabelledList first = LabelledList.half(rows, labels, false);
        LabelledList second = LabelledList.half(rows, labels, true);
        assertThat(first.rows().size() + second.rows().size()).isEqualTo(600);
        assertThat(Math.abs(first.rows().size() - second.rows().size())).isLessThan(120);
        StringWriter text = new StringWriter();
        new LabelledQuality(second, new PrintWriter(text)).print();
        assertThat(text.toString())
                .containsPattern("dedupe: pairwise F1 +0\\.9\\d\\d|dedupe: pairwise F1 +1\\.000")
                .contains("recall at    10 false alerts");
    }
}
