package plumbline.samples;

import java.util.List;

/** One way in which a row of a list differs from what is so. */
public enum Miswriting {
    NONE,
    TYPO,
    TRANSPOSITION,
    PHONETIC,
    NICKNAME,
    SWAPPED_NAMES,
    INITIAL_ONLY,
    MIDDLE_NAME_LEFT_OUT,
    MIDDLE_NAME_ADDED,
    CHANGED_SURNAME,
    DAY_MONTH_SWAPPED,
    ONE_DIGIT_OF_BIRTH,
    YEAR_NEXT,
    FIRST_OF_JANUARY,
    NO_BIRTH,
    MOVED,
    POSTCODE_CHARACTER,
    OTHER_SPELLING,
    HYPHEN_OR_PARTICLE,
    TITLE,
    TWO_AT_ONCE;

    static final List<Miswriting> ALL = List.of(values());
}
