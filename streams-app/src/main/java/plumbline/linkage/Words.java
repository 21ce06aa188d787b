package plumbline.linkage;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import plumbline.identifiers.NameVariants;
import plumbline.identifiers.Nicknames;
import plumbline.identifiers.Phonetic;

/** The words of the lists' names, with all that a comparison needs worked out once a word. */
final class Words {
    private static final int LIKENESS_BITS = 18;
    private static final int UNHEARD = -2;

    final Vocabulary vocabulary;
    final String[] word;
    final int[] sound;
    private final int[] letters;

    /** Formal names, the word itself among them: two words are short forms of one name iff these meet. */
    private final int[][] formal;

    private final int[] variantOf;
    private final boolean[] isKnown;
    private final Map<String, Integer> soundNumbers = new HashMap<>();
    private final Map<String, Integer> nameNumbers = new HashMap<>();
    private final PairCache likeness = new PairCache(LIKENESS_BITS);
    /** Of each word one formal name, so that short forms of one name meet. */
    final int[] main;

    Words(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        int room = vocabulary.room();
        word = new String[room];
        sound = new int[room];
        letters = new int[room];
        formal = new int[room][];
        variantOf = new int[room];
        isKnown = new boolean[room];
        main = new int[room];
        int size = vocabulary.size();
        String[] sounds = new String[size];
        Parts.run(size, (from, to) -> {
            for (int i = from; i < to; i++) {
                look(i);
                sounds[i] = Phonetic.code(word[i]);
            }
        });
        for (int i = 0; i < size; i++) {
            sound[i] = number(soundNumbers, sounds[i]);
            main[i] = number(nameNumbers, Nicknames.formal(word[i]).get(0));
            formal[i] = formalNames(i)
                    .mapToInt(name -> number(nameNumbers, name))
                    .sorted()
                    .toArray();
        }
    }

    /** What a word says by itself. */
    private void look(int i) {
        word[i] = vocabulary.word(i);
        letters[i] = Slips.letters(word[i]);
        variantOf[i] = NameVariants.group(word[i]);
        isKnown[i] = variantOf[i] >= 0 || Nicknames.isKnown(word[i]);
    }

    private Stream<String> formalNames(int i) {
        return Stream.concat(Nicknames.shortFor(word[i]).stream(), Stream.of(word[i]));
    }

    /** The number of a word that may be a guest's: sounds and names that no other word has meet nothing. */
    int guest(String text, int place) {
        int known = vocabulary.number(text);
        if (known >= 0) {
            return known;
        }
        int i = vocabulary.guest(text, place);
        look(i);
        sound[i] = soundNumbers.getOrDefault(Phonetic.code(text), UNHEARD - i);
        main[i] = nameNumbers.getOrDefault(Nicknames.formal(text).get(0), UNHEARD - i);
        formal[i] = formalNames(i)
                .mapToInt(name -> nameNumbers.getOrDefault(name, UNHEARD - i))
                .filter(number -> number >= 0)
                .sorted()
                .toArray();
        return i;
    }

    /** By the alphabet. */
    int compare(int a, int b) {
        int size = vocabulary.size();
        return a < size && b < size ? Integer.compare(a, b) : word[a].compareTo(word[b]);
    }

    /** Reads the books of names, which takes a while, before anybody needs them. */
    static void open() {
        Nicknames.isKnown("");
        NameVariants.group("");
        Phonetic.code("a");
    }

    /** Ordinal of the {@link Likeness} of two words. */
    int likeness(int a, int b) {
        if (a == b) {
            return 0;
        }
        if (Math.max(a, b) >= vocabulary.size()) {
            return Likeness.of(this, a, b).ordinal();
        }
        int code = likeness.get(a, b);
        if (code == PairCache.UNKNOWN) {
            code = Likeness.of(this, a, b).ordinal();
            likeness.put(a, b, code);
        }
        return code;
    }

    boolean isInitial(int a) {
        return word[a].length() == 1;
    }

    boolean isShortAndBeginsOtherwise(int a, int b, int most) {
        return Math.min(word[a].length(), word[b].length()) <= most && word[a].charAt(0) != word[b].charAt(0);
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
        return Slips.atLeast(letters[a], letters[b]);
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
