package plumbline.linkage;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import plumbline.identifiers.NameVariants;
import plumbline.identifiers.Nicknames;
import plumbline.identifiers.Phonetic;

/** The words of the lists' names, with all that a comparison needs worked out once a word. */
final class Words {
    final Vocabulary vocabulary;
    final String[] word;
    final int[] sound;
    /** Formal names, the word itself among them: two words are short forms of one name iff these meet. */
    private final int[][] formal;

    private final int[] variantOf;

    Words(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        int size = vocabulary.size();
        word = new String[size];
        sound = new int[size];
        formal = new int[size][];
        variantOf = new int[size];
        Map<String, Integer> sounds = new HashMap<>();
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < size; i++) {
            word[i] = vocabulary.word(i);
            sound[i] = number(sounds, Phonetic.code(word[i]));
            Set<String> known = new TreeSet<>(Nicknames.shortFor(word[i]));
            known.add(word[i]);
            formal[i] = known.stream()
                    .mapToInt(name -> number(names, name))
                    .sorted()
                    .toArray();
            variantOf[i] = NameVariants.group(word[i]);
        }
    }

    boolean isInitial(int a) {
        return word[a].length() == 1;
    }

    boolean areShortForms(int a, int b) {
        int[] left = formal[a];
        int[] right = formal[b];
        for (int i = 0, j = 0; i < left.length && j < right.length; ) {
            if (left[i] == right[j]) {
                return true;
            }
            if (left[i] < right[j]) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }

    boolean areVariants(int a, int b) {
        return variantOf[a] >= 0 && variantOf[a] == variantOf[b];
    }

    /** Of each word one formal name, so that short forms of one name meet. */
    int[] main() {
        int[] main = new int[word.length];
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < main.length; i++) {
            main[i] = number(names, Nicknames.formal(word[i]).get(0));
        }
        return main;
    }

    private static int number(Map<String, Integer> numbers, String text) {
        return numbers.computeIfAbsent(text, key -> numbers.size());
    }
}
