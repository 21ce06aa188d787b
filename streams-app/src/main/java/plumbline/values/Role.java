package plumbline.values;

/**
 * The part somebody plays on a record. Feeds use the POLE roles of the domain; those after MENTIONED are ours,
 * for the sides of a register entry or an audit entry, and for what belongs to the record itself and no person.
 */
public enum Role {
    SUSPECT,
    VICTIM,
    WITNESS,
    PERSON_REPORTING,
    DETAINEE,
    MISSING,
    ASSOCIATE,
    NEXT_OF_KIN,
    HOUSEHOLD_MEMBER,
    ATTENDING_OFFICER,
    ARRESTING_OFFICER,
    CUSTODY_OFFICER,
    CALL_TAKER,
    SUBJECT_OF_REPORT,
    MENTIONED,
    /** Who was signed in when a record was viewed. */
    SYSTEM_USER,
    /** Whose record was viewed. */
    LOOKED_UP,
    /** The member of staff whom a register entry describes. */
    STAFF_MEMBER,
    /** A member of staff with a part in a contract. */
    CONTRACT_OFFICER,
    /** A director of a business, or a partner in it. */
    DIRECTOR,
    /** A company, firm, trader or charity; no person. */
    ORGANISATION,
    /** The member of staff who declared what a register entry is about: an association, a gift. */
    DECLARER,
    /** The subject of an open case. */
    OPEN_SUBJECT,
    /** The record itself: a log's location, a report's vehicle that is tied to no person. */
    RECORD;

    /** Control X1: by role on this record somebody acts for the force and is not a party to the event. */
    public boolean isOfficial() {
        return switch (this) {
            case ATTENDING_OFFICER, ARRESTING_OFFICER, CUSTODY_OFFICER, CALL_TAKER, SYSTEM_USER, CONTRACT_OFFICER ->
                true;
            case SUSPECT,
                    VICTIM,
                    WITNESS,
                    PERSON_REPORTING,
                    DETAINEE,
                    MISSING,
                    ASSOCIATE,
                    NEXT_OF_KIN,
                    HOUSEHOLD_MEMBER,
                    SUBJECT_OF_REPORT,
                    MENTIONED,
                    LOOKED_UP,
                    DIRECTOR,
                    ORGANISATION,
                    STAFF_MEMBER,
                    DECLARER,
                    OPEN_SUBJECT,
                    RECORD -> false;
        };
    }

    /** Mentioned by a register entry: these describe people at length, and once. */
    public boolean isRegisterSide() {
        return this == STAFF_MEMBER || this == ASSOCIATE || this == HOUSEHOLD_MEMBER || this == OPEN_SUBJECT;
    }
}
