package plumbline.samples;

import org.jspecify.annotations.Nullable;

/**
 * A row of a list of invented people, as it was written.
 *
 * @param born ISO date
 * @param line house and street
 */
public record ListRow(
        String id,
        String name,
        @Nullable String born,
        @Nullable String line,
        @Nullable String postcode,
        @Nullable String phone) {}
