package plumbline.weighing;

/** What a pair of mentions is evidence of. */
public enum EvidenceKind {
    SAME_PERSON,
    SHARED_THING,
    /** An officer acting on the record is this member of staff: by staff id or collar and force, nothing softer. */
    OFFICIAL_ROLE,
    /** One record quotes the other's reference. */
    REFERENCE
}
