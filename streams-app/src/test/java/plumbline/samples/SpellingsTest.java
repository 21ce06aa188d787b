package plumbline.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import plumbline.identifiers.Nicknames;

class SpellingsTest {
    /** Else what is measured on invented people is only whether one list equals another. */
    @Test
    void theListsKnowMostShortFormsAndNotAll() {
        List<Boolean> known = Spellings.load().shortForms().entrySet().stream()
                .flatMap(name -> name.getValue().stream().map(form -> isKnown(name.getKey(), form)))
                .toList();
        double share = (double) known.stream().filter(each -> each).count() / known.size();
        assertThat(known).hasSizeGreaterThan(150);
        assertThat(share).isBetween(0.6, 0.9);
    }

    private static boolean isKnown(String name, String form) {
        return Nicknames.related(name.toLowerCase(Locale.ROOT), form.toLowerCase(Locale.ROOT));
    }
}
