package plumbline.linkage;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Distinct words as numbers. Numbers follow the alphabet, so that nothing depends on the order of the rows. */
final class Vocabulary {
    static final int NONE = -1;

    private final String[] words;
    private final Map<String, Integer> numbers;

    private Vocabulary(String[] words) {
        this.words = words;
        this.numbers = new HashMap<>(words.length * 2);
        for (int i = 0; i < words.length; i++) {
            numbers.put(words[i], i);
        }
    }

    static Vocabulary of(Collection<String> words) {
        String[] sorted = words.stream().distinct().toArray(String[]::new);
        Arrays.sort(sorted);
        return new Vocabulary(sorted);
    }

    int size() {
        return words.length;
    }

    String word(int number) {
        return words[number];
    }

    int number(String word) {
        return numbers.getOrDefault(word, NONE);
    }
}
