package plumbline.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plumbline.linkage.ListedPerson;

/** A list of which it is known which rows are one person. */
public final class LabelledList {
    private final List<ListedPerson> rows;
    /** By row, a number for the person. */
    private final int[] person;

    private final Map<String, Integer> rowOf = new HashMap<>();
    private final int people;

    /** @param labels for each row, who it is */
    public LabelledList(List<ListedPerson> rows, List<String> labels) {
        if (rows.size() != labels.size()) {
            throw new IllegalArgumentException(
                    "every row must have a label: rows=" + rows.size() + " labels=" + labels.size());
        }
        this.rows = List.copyOf(rows);
        this.person = new int[rows.size()];
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < person.length; i++) {
            person[i] = numbers.computeIfAbsent(labels.get(i), key -> numbers.size());
            rowOf.put(rows.get(i).id(), i);
        }
        this.people = numbers.size();
    }

    /** The rows of half of the people, by a hash of the label alone: it stays who is in which half, whatever is added. */
    public static LabelledList half(List<ListedPerson> rows, List<String> labels, boolean second) {
        List<ListedPerson> kept = new ArrayList<>();
        List<String> keptLabels = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (isSecond(labels.get(i)) == second) {
                kept.add(rows.get(i));
                keptLabels.add(labels.get(i));
            }
        }
        return new LabelledList(kept, keptLabels);
    }

    private static boolean isSecond(String label) {
        try {
            return (MessageDigest.getInstance("SHA-256").digest(label.getBytes(StandardCharsets.UTF_8))[0] & 1) == 1;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    List<ListedPerson> rows() {
        return rows;
    }

    int people() {
        return people;
    }

    int person(int row) {
        return person[row];
    }

    int row(String id) {
        Integer row = rowOf.get(id);
        if (row == null) {
            throw new IllegalArgumentException("an id must be of the list: " + id);
        }
        return row;
    }

    /** Rows of each person. */
    List<List<Integer>> byPerson() {
        List<List<Integer>> by = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            by.add(new ArrayList<>());
        }
        for (int i = 0; i < person.length; i++) {
            by.get(person[i]).add(i);
        }
        return by;
    }
}
