package plumbline.identifiers;

import java.util.Arrays;

/**
 * The ways in which two records can meet. No family is made of one low-entropy attribute, so that a
 * token cannot be guessed by listing its values even by somebody who learns the matching key's user.
 *
 * <p>Codes are part of every token: never reuse one.
 */
public enum TokenFamily {
    PNC_ID(1, Strength.STRONG),
    CRO(2, Strength.STRONG),
    STAFF_ID(3, Strength.STRONG),
    COLLAR(4, Strength.STRONG),
    /** Staff ids and collar numbers of officers acting on a record: these meet registers only. */
    OFFICIAL(5, Strength.STRONG),
    /** The reference of an incident log, quoted by a crime record, a custody record or a report. */
    LOG_REF(6, Strength.STRONG),
    PHONE(16, Strength.MEDIUM),
    EMAIL(17, Strength.MEDIUM),
    /** By the form in which look-alike marks agree. */
    VRM(18, Strength.MEDIUM),
    /** UPRN, or postcode with house number. */
    ADDRESS(19, Strength.MEDIUM),
    /**
     * How the surname sounds, and the date of birth: also meets a nickname, a second forename used, a
     * surname misspelt.
     */
    SURNAME_DOB(20, Strength.WEAK),
    /** Formal forename and date of birth: meets a surname changed at marriage. */
    FORENAME_DOB(32, Strength.WEAK),
    /** Formal forename, sound of the surname, year of birth: day and month may be swapped, wrong or missing. */
    NAME_YEAR(33, Strength.WEAK),
    /** Formal forename, sound of the surname, day and month in a fixed order: the year may be wrong. */
    NAME_DAY(34, Strength.WEAK),
    /** Formal forename, sound of the surname, and outcode or place of birth, for records without a date of birth. */
    NAME_PLACE(36, Strength.WEAK),
    /** Surname and unit, for a report that names a colleague without a number. */
    SURNAME_UNIT(38, Strength.WEAK),
    /** Forename or nickname and unit: "Dave on B shift". */
    FORENAME_UNIT(39, Strength.WEAK);

    /** Domain section 3: how far agreement on an identifier goes on its own. */
    public enum Strength {
        WEAK,
        MEDIUM,
        STRONG
    }

    private final byte code;
    private final Strength strength;

    TokenFamily(int code, Strength strength) {
        this.code = (byte) code;
        this.strength = strength;
    }

    public byte code() {
        return code;
    }

    public Strength strength() {
        return strength;
    }

    public static TokenFamily ofCode(byte code) {
        return Arrays.stream(values())
                .filter(family -> family.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("token family code must be a known one: code=" + code));
    }
}
