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
    /** Which letters a word has: a slip changes two at most. */
    private final int[] letters;

    /** Formal names, the word itself among them: two words are short forms of one name iff these meet. */
    private final int[][] formal;

    private final int[] variantOf;
    private final boolean[] isKnown;
    /** Of each word one formal name, so that short forms of one name meet. */
    final int[] main;

    Words(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        int size = vocabulary.size();
        word = new String[size];
        sound = new int[size];
        letters = new int[size];
        formal = new int[size][];
        variantOf = new int[size];
        isKnown = new boolean[size];
        main = new int[size];
        Map<String, Integer> sounds = new HashMap<>();
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < size; i++) {
            word[i] = vocabulary.word(i);
            letters[i] = word[i].chars().reduce(0, (seen, letter) -> seen | 1 << (letter & 31));
            sound[i] = number(sounds, Phonetic.code(word[i]));
            Set<String> known = new TreeSet<>(Nicknames.shortFor(word[i]));
            known.add(word[i]);
            formal[i] = known.stream()
                    .mapToInt(name -> number(names, name))
                    .sorted()
                    .toArray();
            main[i] = number(names, Nicknames.formal(word[i]).get(0));
            variantOf[i] = NameVariants.group(word[i]);
            isKnown[i] = variantOf[i] >= 0 || Nicknames.isKnown(word[i]);
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

    /** Slips between the two are at least this many. */
    int leastSlips(int a, int b) {
        return (Integer.bitCount(letters[a] ^ letters[b]) + 1) / 2;
    }

    /** Whether books of names have it; what they have not may be a misprint. */
    boolean isKnown(int a) {
        return isKnown[a];
    }

    boolean areVariants(int a, int b) {
        return variantOf[a] >= 0 && variantOf[a] == variantOf[b];
    }

    private static int number(Map<String, Integer> numbers, String text) {
        return numbers.computeIfAbsent(text, key -> numbers.size());
    }
}
