package plumbline.weighing;

import static plumbline.values.IdentifierType.ADDRESS;
import static plumbline.values.IdentifierType.BIRTH_PLACE;
import static plumbline.values.IdentifierType.COLLAR;
import static plumbline.values.IdentifierType.COMPANY;
import static plumbline.values.IdentifierType.CRO;
import static plumbline.values.IdentifierType.DATE_OF_BIRTH;
import static plumbline.values.IdentifierType.EMAIL;
import static plumbline.values.IdentifierType.LOG_REF;
import static plumbline.values.IdentifierType.NAME;
import static plumbline.values.IdentifierType.OCCUPATION;
import static plumbline.values.IdentifierType.PHONE;
import static plumbline.values.IdentifierType.PNC_ID;
import static plumbline.values.IdentifierType.STAFF_ID;
import static plumbline.values.IdentifierType.UNIT;
import static plumbline.values.IdentifierType.VRM;
import static plumbline.weighing.EvidenceKind.OFFICIAL_ROLE;
import static plumbline.weighing.EvidenceKind.REFERENCE;
import static plumbline.weighing.EvidenceKind.SAME_PERSON;
import static plumbline.weighing.EvidenceKind.SHARED_THING;

import plumbline.values.IdentifierType;

/** Every way in which a comparator can find two values to stand. What each is worth is the {@link EvidenceTable}'s. */
public enum Finding {
    NAME_SAME(SAME_PERSON, NAME),
    NAME_REVERSED(SAME_PERSON, NAME),
    NAME_MIDDLE(SAME_PERSON, NAME),
    NAME_SHORT_FORM(SAME_PERSON, NAME),
    NAME_INITIAL(SAME_PERSON, NAME),
    NAME_ONE_LETTER_SURNAME(SAME_PERSON, NAME),
    NAME_ONE_LETTER_FORENAME(SAME_PERSON, NAME),
    NAME_DOUBLE_SURNAME(SAME_PERSON, NAME),
    NAME_SOUNDS_ALIKE(SAME_PERSON, NAME),
    NAME_OTHER_FORM(SAME_PERSON, NAME),
    NAME_SURNAME_ONLY(SAME_PERSON, NAME),
    NAME_SURNAME_ALIKE(SAME_PERSON, NAME),
    NAME_FORENAME_ONLY(SAME_PERSON, NAME),
    NAME_SHORT_FORM_ONLY(SAME_PERSON, NAME),
    NAME_SURNAME_CHANGED(SAME_PERSON, NAME),
    NAME_FORENAME_DIFFERENT(SAME_PERSON, NAME),
    NAME_RELATIVE(SAME_PERSON, NAME),
    NAME_DIFFERENT(SAME_PERSON, NAME),
    DOB_SAME(SAME_PERSON, DATE_OF_BIRTH),
    DOB_SAME_DEFAULT(SAME_PERSON, DATE_OF_BIRTH),
    DOB_SWAPPED(SAME_PERSON, DATE_OF_BIRTH),
    DOB_NEXT_YEAR(SAME_PERSON, DATE_OF_BIRTH),
    DOB_ONE_DIGIT(SAME_PERSON, DATE_OF_BIRTH),
    DOB_MONTH_KNOWN(SAME_PERSON, DATE_OF_BIRTH),
    DOB_YEAR_KNOWN(SAME_PERSON, DATE_OF_BIRTH),
    DOB_NEAR(SAME_PERSON, DATE_OF_BIRTH),
    DOB_DIFFERENT(SAME_PERSON, DATE_OF_BIRTH),
    PNC_SAME(SAME_PERSON, PNC_ID),
    PNC_DIFFERENT(SAME_PERSON, PNC_ID),
    CRO_SAME(SAME_PERSON, CRO),
    CRO_SAME_WITH_PNC(SAME_PERSON, CRO),
    CRO_DIFFERENT(SAME_PERSON, CRO),
    CRO_DIFFERENT_WITH_PNC(SAME_PERSON, CRO),
    STAFF_ID_SAME(SAME_PERSON, STAFF_ID),
    STAFF_ID_DIFFERENT(SAME_PERSON, STAFF_ID),
    COLLAR_SAME(SAME_PERSON, COLLAR),
    COLLAR_DIFFERENT(SAME_PERSON, COLLAR),
    PHONE_SAME(SAME_PERSON, PHONE),
    EMAIL_SAME(SAME_PERSON, EMAIL),
    VRM_SAME(SAME_PERSON, VRM),
    VRM_LOOK_ALIKE(SAME_PERSON, VRM),
    ADDRESS_SAME(SAME_PERSON, ADDRESS),
    ADDRESS_POSTCODE_KNOWN(SAME_PERSON, ADDRESS),
    ADDRESS_POSTCODE(SAME_PERSON, ADDRESS),
    ADDRESS_AREA(SAME_PERSON, ADDRESS),
    ADDRESS_DIFFERENT(SAME_PERSON, ADDRESS),
    BIRTH_PLACE_SAME(SAME_PERSON, BIRTH_PLACE),
    BIRTH_TOWN_SAME(SAME_PERSON, BIRTH_PLACE),
    BIRTH_PLACE_SAME_BY_HOME(SAME_PERSON, BIRTH_PLACE),
    BIRTH_TOWN_SAME_BY_HOME(SAME_PERSON, BIRTH_PLACE),
    OCCUPATION_SAME(SAME_PERSON, OCCUPATION),
    UNIT_AND_SHIFT_SAME(SAME_PERSON, UNIT),
    UNIT_SAME(SAME_PERSON, UNIT),
    SHIFT_SAME(SAME_PERSON, UNIT),
    SHARED_PHONE(SHARED_THING, PHONE),
    SHARED_EMAIL(SHARED_THING, EMAIL),
    SHARED_VRM(SHARED_THING, VRM),
    SHARED_VRM_LOOK_ALIKE(SHARED_THING, VRM),
    SHARED_HOME(SHARED_THING, ADDRESS),
    COMPANY_NUMBER_SAME(SHARED_THING, COMPANY),
    COMPANY_NUMBER_DIFFERENT(SHARED_THING, COMPANY),
    COMPANY_NAME_SAME(SHARED_THING, COMPANY),
    COMPANY_OTHER_NAME_SAME(SHARED_THING, COMPANY),
    COMPANY_NAME_COMMON(SHARED_THING, COMPANY),
    OFFICIAL_STAFF_ID(OFFICIAL_ROLE, STAFF_ID),
    OFFICIAL_COLLAR(OFFICIAL_ROLE, COLLAR),
    REFERENCE_SAME(REFERENCE, LOG_REF);

    private final EvidenceKind kind;
    private final IdentifierType identifier;

    Finding(EvidenceKind kind, IdentifierType identifier) {
        this.kind = kind;
        this.identifier = identifier;
    }

    public EvidenceKind kind() {
        return kind;
    }

    public IdentifierType identifier() {
        return identifier;
    }

    /** Strong identifiers settle that two clearly different forenames are aliases and not relatives. */
    boolean isStrongAgreement() {
        return this == PNC_SAME || this == CRO_SAME || this == STAFF_ID_SAME || this == COLLAR_SAME;
    }

    /** One home or one whole postcode, which is some fifteen homes. */
    boolean isSameNeighbourhood() {
        return this == ADDRESS_SAME || this == ADDRESS_POSTCODE_KNOWN || this == ADDRESS_POSTCODE;
    }

    /** Control X6: a name never counts alone, nor with what half a town has in common. */
    boolean supportsName() {
        return switch (identifier) {
            case NAME, BIRTH_PLACE, OCCUPATION -> false;
            case ADDRESS -> this != ADDRESS_AREA;
            case UNIT -> this != SHIFT_SAME;
            case DATE_OF_BIRTH, PNC_ID, CRO, STAFF_ID, COLLAR, PHONE, EMAIL, VRM, LOG_REF, COMPANY -> true;
        };
    }
}
