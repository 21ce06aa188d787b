package plumbline.rules;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a log's class says about crime, by the words in it, since forces name classes their own way. An
 * unknown class may be a crime: unknown is not "no".
 */
enum IncidentClass {
    SERIOUS,
    ANY,
    /** The national standard's other heads of incident: transport, anti-social behaviour, public safety, administration. */
    NOT_CRIME;

    private static final List<String> SERIOUS_WORDS = List.of("violen", "sexual", "rape", "domestic", "assault");
    private static final List<String> OTHER_HEADS =
            List.of("transport", "traffic", "anti social", "asb", "public safety", "welfare", "admin", "concern for");

    static IncidentClass of(@Nullable String written) {
        String words = written == null ? "" : written.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ");
        if (SERIOUS_WORDS.stream().anyMatch(words::contains)) {
            return SERIOUS;
        }
        return OTHER_HEADS.stream().anyMatch(words::contains) ? NOT_CRIME : ANY;
    }
}
