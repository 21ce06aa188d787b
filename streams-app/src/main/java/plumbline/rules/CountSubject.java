package plumbline.rules;

import java.util.Comparator;
import java.util.Optional;

/**
 * Whom or what a counting rule counts for: one member of staff, or one object that several of them have to do with.
 *
 * @param value the staff id, or the object's normalised identifier. Identifying either way: wherever it becomes a key
 *     it is blinded, wherever it is kept or sent it is sealed
 */
public record CountSubject(Type type, String value) implements Comparable<CountSubject> {
    private static final Comparator<CountSubject> ORDER =
            Comparator.comparing(CountSubject::type).thenComparing(CountSubject::value);

    /** What sort of thing it is; the sorts share no group, whatever their values. */
    public enum Type {
        STAFF,
        ADDRESS,
        EXHIBIT,
        STORE
    }

    public CountSubject {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a subject must have a value: type=" + type);
        }
    }

    public static CountSubject staff(String staffId) {
        return new CountSubject(Type.STAFF, staffId);
    }

    /** Empty if it is an object. */
    public Optional<String> staffId() {
        return type == Type.STAFF ? Optional.of(value) : Optional.empty();
    }

    @Override
    public int compareTo(CountSubject other) {
        return ORDER.compare(this, other);
    }

    /** No value: it may be an address. */
    @Override
    public String toString() {
        return type.name();
    }
}
