package plumbline.rules;

import java.util.Set;
import plumbline.identifiers.TokenFamily;

/** What a cell may meet on, under a name that the catalogue can use. */
enum MeetsOn {
    /** With the slips from which either can be recovered. */
    NAME_AND_BIRTH(TokenFamily.NAME_PAIR, TokenFamily.INITIAL_DOB),
    NAME_AND_PLACE(TokenFamily.INITIAL_POSTCODE, TokenFamily.NAME_BIRTHPLACE),
    /** As a colleague is named: by number, or by half a name and a unit. */
    COLLEAGUE(TokenFamily.STAFF_ID, TokenFamily.COLLAR, TokenFamily.SURNAME_UNIT, TokenFamily.FORENAME_UNIT),
    STAFF_NUMBER(TokenFamily.STAFF_ID, TokenFamily.COLLAR),
    /** Acting for the force, which meets registers only. */
    OFFICER(TokenFamily.OFFICIAL),
    NUMBER(TokenFamily.PNC_ID),
    CRO(TokenFamily.CRO),
    HOME(TokenFamily.ADDRESS),
    PHONE(TokenFamily.PHONE),
    EMAIL(TokenFamily.EMAIL),
    VEHICLE(TokenFamily.VRM),
    COMPANY(TokenFamily.COMPANY, TokenFamily.ORGANISATION),
    LOG_REF(TokenFamily.LOG_REF);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of makes none that can change
    private final Set<TokenFamily> families;

    MeetsOn(TokenFamily... families) {
        this.families = Set.of(families);
    }

    Set<TokenFamily> families() {
        return families;
    }
}
