package plumbline.values;

import java.util.Arrays;

/**
 * What sort of record a topic carries. A record's kind is its topic, never its content, so that the
 * blind meeting stage can apply the rule matrix without reading anything.
 *
 * <p>The {@link #code} goes into token postings and must never be reused for another topic.
 */
public enum Kind {
    INCIDENT_LOG(1, "feed.incident-log", false),
    CUSTODY_ARRIVAL(2, "feed.custody-arrival", false),
    CONFIDENTIAL_REPORT(3, "feed.confidential-report", false),
    CRIME_RECORD(4, "feed.crime-record", false),
    MISSING_PERSON(5, "feed.missing-person", false),
    INTELLIGENCE_REPORT(6, "feed.intelligence-report", false),
    INTERNAL_REPORT(7, "feed.internal-report", false),
    SYSTEM_AUDIT(8, "feed.system-audit", false),
    COMMS_METADATA(9, "feed.comms-metadata", false),
    CONTRACT_AWARD(10, "feed.contract-award", false),
    STAFF(32, "register.staff", true),
    ASSOCIATION(33, "register.association", true),
    OPEN_SUBJECT(34, "register.open-subject", true),
    GIFT_HOSPITALITY(35, "register.gift-hospitality", true),
    BUSINESS_INTEREST(36, "register.business-interest", true),
    MEDIA_RELATIONSHIP(37, "register.media-relationship", true),
    PRESS_RELEASE(38, "register.press-release", true);

    private final byte code;
    private final String topic;
    private final boolean register;

    Kind(int code, String topic, boolean register) {
        this.code = (byte) code;
        this.topic = topic;
        this.register = register;
    }

    public byte code() {
        return code;
    }

    /** Upstream's topic, for example {@code feed.custody-arrival}. */
    public String topic() {
        return topic;
    }

    /** Registers describe staff, what they declared and whom the unit investigates; feeds describe events. */
    public boolean isRegister() {
        return register;
    }

    public static Kind ofCode(byte code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("kind code must be a known one: code=" + code));
    }

    public static Kind ofTopic(String topic) {
        return Arrays.stream(values())
                .filter(kind -> kind.topic.equals(topic))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("topic must be a known feed or register: topic=" + topic));
    }
}
