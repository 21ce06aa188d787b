package plumbline.values;

/** The identifiers that a mention can carry and that evidence can cite. */
public enum IdentifierType {
    NAME,
    DATE_OF_BIRTH,
    PNC_ID,
    CRO,
    STAFF_ID,
    COLLAR,
    PHONE,
    EMAIL,
    VRM,
    ADDRESS,
    BIRTH_PLACE,
    OCCUPATION,
    UNIT,
    LOG_REF,
    /** A company number, or the name of an organisation. */
    COMPANY
}
