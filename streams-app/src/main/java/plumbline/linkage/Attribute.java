package plumbline.linkage;

/** What an explanation has a line for. */
public enum Attribute {
    NAME,
    DATE_OF_BIRTH,
    PLACE,
    ADDRESS,
    OCCUPATION,
    NUMBER,
    PHONE,
    EMAIL,
    VEHICLE,
    ORGANISATION,
    /** What those who live together share, taken off again as far as it would make two of them one. */
    HOUSEHOLD,
    COMPANY_KEPT
}
