package plumbline.rules;

/**
 * What evidence has to be worth, and the two lengths of time that hold for every rule; a rule's own are in the rule file.
 * Bits are thousandths of a bit of the evidence model.
 */
final class Thresholds {
    /** One person: what one MEDIUM identifier is worth when nothing speaks against it. */
    static final int SAME_PERSON = 13_000;

    /**
     * One person by two WEAK agreements. On real people R01 finds 0.58, 0.595 and 0.603 of the true pairs at 20, 18 and 16 bits,
     * none false. A force's logs make some 6 million pairs with its staff a day: by the model's own reckoning a band two
     * bits wide that holds 2 in 100 of the true pairs brings 0.2 strangers a day above 18 bits, and 0.9 above 16.
     */
    static final int TWO_WEAK = 18_000;

    /** A support worth less than this (the same postcode area, say) is never one of the two. */
    static final int COUNTS_AS_SUPPORT = 2_000;

    /** A thing shared now. A thing that one of the two had in the past, or a look-alike plate, stays below. */
    static final int SHARED_THING = 15_000;

    /** The subject of a report by name and unit: a forename and a unit reach it, a shared surname does not. */
    static final int REPORT_SUBJECT = 9_000;

    /** The name itself must speak for a subject, not the unit alone. */
    static final int NAME_FITS = 3_000;

    /** By how much the best candidate must lead: less than what agreement on a shift adds. */
    static final int CLEAR_LEAD = 1_500;

    /** A plate, phone or address in a report and a feed: one current thing in common. */
    static final int REPORT_MEETS_FEED = 13_000;

    /** A company number is worth more than this, a name less. */
    static final int COMPANY_BY_NUMBER = 20_000;

    static final int LOOK_BACK_MONTHS = 12;
    static final int ENDED_MONTHS = 12;

    private Thresholds() {}
}
