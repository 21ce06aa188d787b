package plumbline.samples;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.linkage.WrittenRow;

/**
 * An invented person who stands on a list.
 *
 * @param family may be of two parts, with a hyphen or a particle
 * @param line house and street
 */
public record ListedLife(
        int number,
        Origin origin,
        boolean female,
        String given,
        @Nullable String middle,
        String family,
        LocalDate born,
        String line,
        String postcode,
        @Nullable String phone) {
    /** As the person would write it. */
    public WrittenRow written(String id) {
        return row(id, fullName(), born.toString(), line, postcode, phone);
    }

    String fullName() {
        return middle == null ? given + " " + family : given + " " + middle + " " + family;
    }

    static WrittenRow row(
            String id,
            String name,
            @Nullable String born,
            @Nullable String line,
            @Nullable String postcode,
            @Nullable String phone) {
        return new WrittenRow(
                id, name, null, null, List.of(), born, null, line, null, postcode, null, null, null, phone, null, null,
                null);
    }
}
