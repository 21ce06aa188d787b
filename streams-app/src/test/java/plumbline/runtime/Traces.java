package plumbline.runtime;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every form in which a planted value could be left lying about: as written, in upper and lower case, in
 * UTF-16, hexadecimal, Base64 (at each of its three alignments) and as an unkeyed SHA-256.
 */
final class Traces {
    private final Map<String, List<byte[]>> forms = new LinkedHashMap<>();

    /** @param value at least five characters: shorter runs of bytes occur by chance */
    void plant(String name, String value) {
        if (value.length() < 5) {
            throw new IllegalArgumentException("a planted value must have 5 characters: " + name);
        }
        List<byte[]> all = forms.computeIfAbsent(name, key -> new ArrayList<>());
        for (String text :
                new TreeSet<>(List.of(value, value.toUpperCase(Locale.ROOT), value.toLowerCase(Locale.ROOT)))) {
            for (Charset charset :
                    List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                all.add(text.getBytes(charset));
            }
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            all.add(ascii(HexFormat.of().formatHex(utf8)));
            all.add(ascii(HexFormat.of().withUpperCase().formatHex(utf8)));
            for (int shift = 0; shift < 3; shift++) {
                all.add(base64(utf8, shift));
            }
            byte[] digest = sha256(utf8);
            all.add(digest);
            all.add(ascii(HexFormat.of().formatHex(digest)));
        }
    }

    /** Names of the planted values whose traces are in these bytes. */
    Set<String> in(byte[] bytes) {
        Set<String> found = new TreeSet<>();
        forms.forEach((name, all) -> {
            if (all.stream().anyMatch(form -> contains(bytes, form))) {
                found.add(name);
            }
        });
        return found;
    }

    Set<String> names() {
        return forms.keySet();
    }

    /** Whole groups of three bytes only: the ends of Base64 depend on the neighbours. */
    private static byte[] base64(byte[] value, int shift) {
        byte[] padded = new byte[shift + value.length];
        System.arraycopy(value, 0, padded, shift, value.length);
        String text = Base64.getEncoder().encodeToString(padded);
        int from = shift == 0 ? 0 : 4;
        int to = padded.length / 3 * 4;
        return ascii(text.substring(from, Math.max(from + 4, to)));
    }

    private static boolean contains(byte[] bytes, byte[] form) {
        outer:
        for (int i = 0; i <= bytes.length - form.length; i++) {
            for (int j = 0; j < form.length; j++) {
                if (bytes[i + j] != form[j]) {
                    continue outer;
                }
            }
            return true;
        }
        return false;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
