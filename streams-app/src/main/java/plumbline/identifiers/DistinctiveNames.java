package plumbline.identifiers;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which names of organisations say who it is: control X6 for firms. "Derby Building Services" could be anybody's;
 * "Quillmarsh Recovery" and "Oak Tern" hardly. Words of trade, place and praise, and common surnames
 * (common_business_words.txt), say nothing; a name is distinctive with two other words, or with one that is long enough to
 * be rare. A name that is not needs a company number beside it.
 */
public final class DistinctiveNames {
    private static final int LETTERS_OF_A_WORD = 3;
    private static final int LETTERS_OF_A_RARE_WORD = 6;
    private static final Set<String> COMMON =
            Resources.lines("common_business_words.txt").stream().collect(Collectors.toUnmodifiableSet());

    private DistinctiveNames() {}

    /** @param name as {@link Organisations} gives it */
    public static boolean isDistinctive(String name) {
        return words(name).distinct().count() >= 2
                || words(name).anyMatch(word -> word.length() >= LETTERS_OF_A_RARE_WORD);
    }

    private static Stream<String> words(String name) {
        return Stream.of(name.split(" ", -1))
                .filter(word -> word.length() >= LETTERS_OF_A_WORD)
                .filter(word -> !word.chars().allMatch(Character::isDigit))
                .filter(word -> !COMMON.contains(word));
    }
}
