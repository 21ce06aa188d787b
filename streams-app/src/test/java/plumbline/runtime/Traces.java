package plumbline.runtime;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Every form in which a planted value could be left lying about: as written, in upper and lower case, in
 * UTF-16, hexadecimal, Base64 (at each of its three alignments) and as an unkeyed SHA-256.
 */
final class Traces {
    private static final int PREFIXES = 1 << 16;

    private final Set<String> names = new LinkedHashSet<>();

    /** Forms by their first two bytes: each place of a file is compared with the few that can begin there. */
    private final @Nullable List<Form>[] byPrefix = index();

    private static final class Form {
        private final String name;
        private final byte[] bytes;

        Form(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        boolean startsAt(int at, byte[] all) {
            return at + bytes.length <= all.length && Arrays.equals(all, at, at + bytes.length, bytes, 0, bytes.length);
        }
    }

    /** @param value at least five characters: shorter runs of bytes occur by chance */
    void plant(String name, String value) {
        if (value.length() < 5) {
            throw new IllegalArgumentException("a planted value must have 5 characters: " + name);
        }
        names.add(name);
        List<byte[]> all = new ArrayList<>();
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
        all.forEach(bytes -> {
            int prefix = prefix(bytes, 0);
            List<Form> same = byPrefix[prefix];
            if (same == null) {
                same = new ArrayList<>();
                byPrefix[prefix] = same;
            }
            same.add(new Form(name, bytes));
        });
    }

    /** Names of the planted values whose traces are in these bytes. */
    Set<String> in(byte[] bytes) {
        Set<String> found = new TreeSet<>();
        for (int i = 0; i + 1 < bytes.length; i++) {
            List<Form> candidates = byPrefix[prefix(bytes, i)];
            if (candidates == null) {
                continue;
            }
            for (Form form : candidates) {
                if (form.startsAt(i, bytes)) {
                    found.add(form.name);
                }
            }
        }
        return found;
    }

    Set<String> names() {
        return names;
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

    private static int prefix(byte[] bytes, int at) {
        return ((bytes[at] & 0xFF) << Byte.SIZE) | (bytes[at + 1] & 0xFF);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java makes no array of a generic type otherwise
    private static @Nullable List<Form>[] index() {
        return new List[PREFIXES];
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
