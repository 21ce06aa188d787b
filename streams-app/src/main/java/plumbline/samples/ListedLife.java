package plumbline.samples;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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
    public ListRow written(String id) {
        return new ListRow(id, fullName(), born.toString(), line, postcode, phone);
    }

    String fullName() {
        return middle == null ? given + " " + family : given + " " + middle + " " + family;
    }
}
