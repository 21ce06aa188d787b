package plumbline.values;

/** The twelve national corruption categories, to which threat strands map (domain section 3). */
public enum Strand {
    INFILTRATION,
    DISCLOSURE_OF_INFORMATION,
    PERVERTING_COURSE_OF_JUSTICE,
    SEXUAL_MISCONDUCT,
    CONTROLLED_DRUG_USE_AND_SUPPLY,
    THEFT_AND_FRAUD,
    MISUSE_OF_FORCE_SYSTEMS,
    ABUSE_OF_AUTHORITY,
    INAPPROPRIATE_ASSOCIATION,
    VULNERABILITY,
    COMMIT_INCITE_AID_ABET_ASSIST_OFFENDER,
    OTHER
}
