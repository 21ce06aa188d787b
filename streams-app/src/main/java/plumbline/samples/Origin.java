package plumbline.samples;

/** Where a family's names come from; the shares are those of no census, but give each enough people to count. */
public enum Origin {
    BRITISH("british", 580),
    IRISH("irish", 60),
    SOUTH_ASIAN("southasian", 110),
    POLISH("polish", 60),
    WEST_AFRICAN("westafrican", 50),
    CHINESE("chinese", 40),
    ARABIC("arabic", 50),
    HYPHENATED("british", 50);

    private final String stock;
    private final int thousandths;

    Origin(String stock, int thousandths) {
        this.stock = stock;
        this.thousandths = thousandths;
    }

    /** What the stock of names calls it. */
    String stock() {
        return stock;
    }

    static Origin drawn(Draw draw) {
        int point = draw.below(1_000);
        for (Origin origin : values()) {
            point -= origin.thousandths;
            if (point < 0) {
                return origin;
            }
        }
        return BRITISH;
    }
}
