package plumbline.linkage;

import static plumbline.linkage.Clue.Share.ALONE;
import static plumbline.linkage.Clue.Share.NOT_WEIGHED;
import static plumbline.linkage.Clue.Share.WEIGHED;

/**
 * One thing that a comparison may find. What it is worth is the model's: log2(m / u), less log2 of the share of the
 * people who have the agreed value where that share is weighed.
 */
public enum Clue {
    FORENAME_SAME(Attribute.NAME, "same forename", ALONE),
    FORENAME_SHORT_FORM(Attribute.NAME, "short form or other spelling of the forename", WEIGHED),
    FORENAME_TYPO(Attribute.NAME, "forename one letter different", WEIGHED),
    FORENAME_ALIKE(Attribute.NAME, "forenames alike", WEIGHED),
    FORENAME_VARIANT(Attribute.NAME, "forename in another form or language", WEIGHED),
    FORENAME_INITIAL(Attribute.NAME, "initial fits the forename", NOT_WEIGHED),
    FORENAME_DIFFERENT(Attribute.NAME, "different forename", NOT_WEIGHED),
    SURNAME_SAME(Attribute.NAME, "same surname", ALONE),
    SURNAME_TYPO(Attribute.NAME, "surname one letter different", WEIGHED),
    SURNAME_ALIKE(Attribute.NAME, "surnames alike", WEIGHED),
    SURNAME_DIFFERENT(Attribute.NAME, "different surname", NOT_WEIGHED),
    PART_SAME(Attribute.NAME, "a part of the name is the same", ALONE),
    PART_SHORT_FORM(Attribute.NAME, "a part of the name is a short form or spelt otherwise", WEIGHED),
    PART_TYPO(Attribute.NAME, "a part of the name one letter different", WEIGHED),
    PART_ALIKE(Attribute.NAME, "a part of the name is alike", WEIGHED),
    PART_INITIAL(Attribute.NAME, "initial fits a part of the name", NOT_WEIGHED),
    PART_DIFFERENT(Attribute.NAME, "a part of the name is different", NOT_WEIGHED),
    NAME_KIN(Attribute.NAME, "as relatives are: the surname agrees, the forename does not", NOT_WEIGHED),
    NAME_TWIN(Attribute.NAME, "as twins are: surname, birth and home agree, the forename does not", NOT_WEIGHED),
    HOUSEHOLD(Attribute.HOUSEHOLD, "relatives under one roof share home and surname too", NOT_WEIGHED),
    BORN_SAME(Attribute.DATE_OF_BIRTH, "same date of birth", ALONE),
    BORN_SWAPPED(Attribute.DATE_OF_BIRTH, "day and month of birth swapped", NOT_WEIGHED),
    BORN_DIGIT(Attribute.DATE_OF_BIRTH, "one digit of the date of birth different", NOT_WEIGHED),
    BORN_TWO_PARTS(Attribute.DATE_OF_BIRTH, "two of day, month and year of birth the same", NOT_WEIGHED),
    BORN_YEAR(Attribute.DATE_OF_BIRTH, "same year of birth, the rest not known", NOT_WEIGHED),
    BORN_SAME_YEAR(Attribute.DATE_OF_BIRTH, "same year of birth", NOT_WEIGHED),
    BORN_NEAR(Attribute.DATE_OF_BIRTH, "born within five years", NOT_WEIGHED),
    BORN_DIFFERENT(Attribute.DATE_OF_BIRTH, "different date of birth", NOT_WEIGHED),
    HOME_SAME_BORN_SAME(Attribute.PLACE, "same postcode and place of birth", ALONE),
    HOME_SAME_BORN_NEAR(Attribute.PLACE, "same postcode, place of birth near", ALONE),
    HOME_SAME_BORN_OTHER(Attribute.PLACE, "same postcode, another place of birth", WEIGHED),
    HOME_SAME(Attribute.PLACE, "same postcode", ALONE),
    HOME_TYPO_BORN_SAME(Attribute.PLACE, "postcode one character different, same place of birth", NOT_WEIGHED),
    HOME_TYPO(Attribute.PLACE, "postcode one character different", NOT_WEIGHED),
    HOME_NEAR_BORN_SAME(Attribute.PLACE, "same postcode district and place of birth", WEIGHED),
    HOME_NEAR_BORN_NEAR(Attribute.PLACE, "same postcode district, place of birth near", WEIGHED),
    HOME_NEAR_BORN_OTHER(Attribute.PLACE, "same postcode district, another place of birth", WEIGHED),
    HOME_NEAR(Attribute.PLACE, "same postcode district", ALONE),
    HOME_AREA_BORN_SAME(Attribute.PLACE, "same postcode area and place of birth", WEIGHED),
    HOME_AREA_BORN_NEAR(Attribute.PLACE, "same postcode area, place of birth near", NOT_WEIGHED),
    HOME_AREA_BORN_OTHER(Attribute.PLACE, "same postcode area, another place of birth", NOT_WEIGHED),
    HOME_AREA(Attribute.PLACE, "same postcode area", NOT_WEIGHED),
    HOME_OTHER_BORN_SAME(Attribute.PLACE, "another postcode, same place of birth", WEIGHED),
    HOME_OTHER_BORN_NEAR(Attribute.PLACE, "another postcode, place of birth near", NOT_WEIGHED),
    HOME_OTHER_BORN_OTHER(Attribute.PLACE, "another postcode and place of birth", NOT_WEIGHED),
    HOME_OTHER(Attribute.PLACE, "another postcode", NOT_WEIGHED),
    BORN_THERE_SAME(Attribute.PLACE, "same place of birth", ALONE),
    BORN_THERE_NEAR(Attribute.PLACE, "place of birth near", NOT_WEIGHED),
    BORN_THERE_OTHER(Attribute.PLACE, "another place of birth", NOT_WEIGHED),
    HOME_FITS_BORN(Attribute.PLACE, "the postcode of the one fits the place of birth of the other", NOT_WEIGHED),
    HOME_FITS_NOT(Attribute.PLACE, "the postcode of the one fits not the place of birth of the other", NOT_WEIGHED),
    LINE_SAME(Attribute.ADDRESS, "same house and street", ALONE),
    LINE_STREET(Attribute.ADDRESS, "same street, house not the same or not known", ALONE),
    LINE_ALIKE(Attribute.ADDRESS, "street alike", NOT_WEIGHED),
    LINE_OTHER(Attribute.ADDRESS, "another street", NOT_WEIGHED),
    OCCUPATION_SAME(Attribute.OCCUPATION, "same occupation", ALONE),
    OCCUPATION_OTHER(Attribute.OCCUPATION, "another occupation", NOT_WEIGHED),
    NUMBER_SAME(Attribute.NUMBER, "same number", ALONE),
    NUMBER_DIGIT(Attribute.NUMBER, "number one digit different or two swapped", NOT_WEIGHED),
    NUMBER_OTHER(Attribute.NUMBER, "different number", NOT_WEIGHED),
    PHONE_SAME(Attribute.PHONE, "same phone", ALONE),
    PHONE_OTHER(Attribute.PHONE, "different phone", NOT_WEIGHED),
    EMAIL_SAME(Attribute.EMAIL, "same email", ALONE),
    EMAIL_OTHER(Attribute.EMAIL, "different email", NOT_WEIGHED),
    VEHICLE_SAME(Attribute.VEHICLE, "same vehicle", ALONE),
    VEHICLE_OTHER(Attribute.VEHICLE, "different vehicle", NOT_WEIGHED),
    ORGANISATION_SAME(Attribute.ORGANISATION, "same organisation", ALONE),
    ORGANISATION_OTHER(Attribute.ORGANISATION, "different organisation", NOT_WEIGHED);

    private static final Clue[] ALL = values();

    private final Attribute attribute;
    private final String how;
    private final Share share;

    Clue(Attribute attribute, String how, Share share) {
        this.attribute = attribute;
        this.how = how;
        this.share = share;
    }

    static Clue ofCode(int code) {
        return ALL[code];
    }

    static int count() {
        return ALL.length;
    }

    public Attribute attribute() {
        return attribute;
    }

    /** In words that stand in an explanation. */
    public String how() {
        return how;
    }

    /** Whether those who live together agree so without being one person. */
    boolean isOfHousehold() {
        return switch (attribute) {
            case PLACE, ADDRESS, PHONE -> true;
            case NAME -> name().startsWith("SURNAME");
            default -> false;
        };
    }

    /** Whether the two disagree in this, and no slip of the pen explains it. */
    boolean isDifference() {
        return name().endsWith("_DIFFERENT")
                || name().endsWith("_OTHER")
                || this == BORN_NEAR
                || this == BORN_SAME_YEAR;
    }

    /** A word of the name that is neither clearly forename nor clearly surname. */
    boolean isOfPart() {
        return ordinal() >= PART_SAME.ordinal() && ordinal() <= PART_DIFFERENT.ordinal();
    }

    Share share() {
        return share;
    }

    /** What the share of the people who have the agreed value does to u. */
    enum Share {
        NOT_WEIGHED,
        /** It is weighed, and the model's u is what is left beside it: how many more agree so by chance. */
        WEIGHED,
        /** It is u. */
        ALONE
    }
}
