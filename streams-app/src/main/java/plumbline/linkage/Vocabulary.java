package plumbline.linkage;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Distinct words as numbers. Numbers follow the alphabet, so that nothing depends on the order of the rows. A row that
 * asks to be compared and does not stay may bring words of its own: guests, numbered behind all others.
 */
final class Vocabulary {
    static final int NONE = -1;

    private final String[] words;
    private final int size;
    private final Map<String, Integer> numbers;

    private Vocabulary(String[] sorted, int guests) {
        this.words = Arrays.copyOf(sorted, sorted.length + guests);
        this.size = sorted.length;
        this.numbers = new HashMap<>(sorted.length * 2);
        for (int i = 0; i < sorted.length; i++) {
            numbers.put(sorted[i], i);
        }
    }

    /** @param guests how many words there is room for beside them */
    static Vocabulary of(Collection<String> words, int guests) {
        Set<String> distinct = words instanceof Set<String> set ? set : new HashSet<>(words);
        String[] sorted = distinct.toArray(String[]::new);
        Arrays.sort(sorted);
        return new Vocabulary(sorted, guests);
    }

    /** How many words, without guests. */
    int size() {
        return size;
    }

    /** How many words there is room for. */
    int room() {
        return words.length;
    }

    String word(int number) {
        return words[number];
    }

    int number(String word) {
        return numbers.getOrDefault(word, NONE);
    }

    /** Gives a guest's word the place, which the one that had it before loses. */
    int guest(String word, int place) {
        words[size + place] = word;
        return size + place;
    }
}
