package plumbline.feeds;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import plumbline.values.Strand;

/** National corruption categories as sources write them, terms since replaced among them. */
final class Categories {
    /** Abuse of authority for sexual gain (2016) became abuse of position for a sexual purpose (2017). */
    private static final Map<String, Strand> OLD_TERMS = Map.of(
            "AASG", Strand.SEXUAL_MISCONDUCT,
            "APSP", Strand.SEXUAL_MISCONDUCT,
            "ABUSE_OF_AUTHORITY_FOR_SEXUAL_GAIN", Strand.SEXUAL_MISCONDUCT,
            "ABUSE_OF_POSITION_FOR_A_SEXUAL_PURPOSE", Strand.SEXUAL_MISCONDUCT);

    private Categories() {}

    /** A category we do not know is OTHER: no report, least of all a dangerous one, waits in quarantine for a word. */
    static List<Strand> readAll(List<String> written) {
        return written.stream()
                .map(category -> read(category).orElse(Strand.OTHER))
                .distinct()
                .toList();
    }

    static Optional<Strand> read(String written) {
        String name = written.strip().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
        return Arrays.stream(Strand.values())
                .filter(strand -> strand.name().equals(name))
                .findFirst()
                .or(() -> Optional.ofNullable(OLD_TERMS.get(name)));
    }
}
