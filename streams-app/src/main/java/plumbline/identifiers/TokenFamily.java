package plumbline.identifiers;

import java.util.Arrays;

/**
 * The ways in which two records can meet. No family is made of one low-entropy attribute, so that a
 * token cannot be guessed by listing its values even by somebody who learns the matching key's user.
 *
 * <p>Codes are part of every token: never reuse one. 20, 32, 33, 34 and 36 were families once.
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
    /** Number at Companies House. */
    COMPANY(8, Strength.STRONG),
    PHONE(16, Strength.MEDIUM),
    EMAIL(17, Strength.MEDIUM),
    /** By the form in which look-alike marks agree. */
    VRM(18, Strength.MEDIUM),
    /** Name of an organisation, where it is distinctive: see {@link DistinctiveNames}. */
    ORGANISATION(23, Strength.MEDIUM),
    /** UPRN, or postcode with house number. */
    ADDRESS(19, Strength.MEDIUM),
    /**
     * How a forename, in its formal form, and another word of the name sound: a date of birth may be wrong or
     * missing, letters slip, a short form be used. Some names are so common in ten years of one force's logs that
     * their token meets nobody; then the others must.
     */
    NAME_PAIR(40, Strength.WEAK),
    /** A forename's initial and the whole date of birth: meets a name misspelt and a surname changed at marriage. */
    INITIAL_DOB(41, Strength.WEAK),
    /** A surname's initial and the whole postcode, for records without a date of birth. */
    INITIAL_POSTCODE(42, Strength.WEAK),
    /** How one word of the name sounds, and the place of birth, for records without a date of birth. */
    NAME_BIRTHPLACE(43, Strength.WEAK),
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
