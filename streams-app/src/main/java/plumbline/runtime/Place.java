package plumbline.runtime;

import java.util.Optional;

/** Where the broker put a record: what names it to its publisher and in the quarantine. */
public record Place(String topic, int partition, long offset) {
    /** {@code topic/partition/offset}. */
    @Override
    public String toString() {
        return topic + "/" + partition + "/" + offset;
    }

    /** Empty if the text is no place. */
    public static Optional<Place> parse(String text) {
        String[] parts = text.split("/", -1);
        try {
            return parts.length == 3
                    ? Optional.of(new Place(parts[0], Integer.parseInt(parts[1]), Long.parseLong(parts[2])))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
