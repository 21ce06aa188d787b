package plumbline.values;

/** How soon somebody must look: lowest first, so that {@code compareTo} ranks. Domain section 4. */
public enum Severity {
    /** Stored; never an item. */
    INFO,
    /** The fortnightly meeting. */
    LOW,
    /** The next daily meeting. */
    MEDIUM,
    /** The same day. */
    HIGH,
    /** Page now. */
    CRITICAL;

    /** One level down, never below {@link #LOW}: what we learnt late still reaches a meeting. */
    public Severity lowered() {
        return this.compareTo(LOW) <= 0 ? this : values()[ordinal() - 1];
    }

    /** One level up, never above {@link #CRITICAL}. */
    public Severity raised() {
        return this == CRITICAL ? this : values()[ordinal() + 1];
    }

    public Severity atMost(Severity cap) {
        return compareTo(cap) <= 0 ? this : cap;
    }

    public Severity orHigher(Severity other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
