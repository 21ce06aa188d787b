package plumbline.feeds;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a record's word comes from, as far as is needed to tell whether two records are two sources. None of it says
 * who or what: the reporter is a pseudonym, a text is a digest.
 *
 * @param reporter pseudonym of whoever reported; null if unknown
 * @param sourceRecordIds what the record repeats or rests on
 * @param textDigest lower-case hexadecimal; null if unknown or there is no text
 */
public record Provenance(
        @Nullable String reporter,
        List<String> sourceRecordIds,
        @Nullable String textDigest) {
    public static final Provenance UNKNOWN = new Provenance(null, List.of(), null);

    public Provenance {
        sourceRecordIds = List.copyOf(sourceRecordIds);
    }

    static Provenance of(@Nullable String reporter, List<String> sourceRecordIds, @Nullable String textDigest) {
        return new Provenance(
                written(reporter),
                sourceRecordIds.stream()
                        .map(String::strip)
                        .filter(id -> !id.isEmpty())
                        .distinct()
                        .toList(),
                textDigest == null ? null : written(textDigest.toLowerCase(Locale.ROOT)));
    }

    /** As upstream would have made it: of the letters and digits in lower case; null for a text without any. */
    static @Nullable String digest(@Nullable String text) {
        String bare = text == null ? "" : text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
        if (bare.isEmpty()) {
            return null;
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bare.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static @Nullable String written(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
