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
    COMPANY_KEPT
}
