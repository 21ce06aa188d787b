package plumbline.runtime;

import plumbline.feeds.AvroJson;
import plumbline.schema.CustodyArrival;

/** Custody arrivals that are good but for what a test changes in them. */
final class Arrivals {
    static final String TOPIC = "feed.custody-arrival";

    private static final String AT = "2025-03-01T00:00:00Z";

    private Arrivals() {}

    static CustodyArrival arrival(String id) {
        return arrival(id, "", "");
    }

    /** @param headExtra and {@code extra}: JSON fields with a comma before each */
    static CustodyArrival arrival(String id, String headExtra, String extra) {
        return AvroJson.read(json(id, headExtra, extra), CustodyArrival.class);
    }

    static CustodyArrival version(String id, int version) {
        return AvroJson.read(json(id, "", "").replace("\"version\":1", "\"version\":" + version), CustodyArrival.class);
    }

    static CustodyArrival at(String id, String occurredAt, String recordedAt) {
        return AvroJson.read(
                json(id, "", "")
                        .replace("\"occurredAt\":\"" + AT, "\"occurredAt\":\"" + occurredAt)
                        .replace("\"recordedAt\":\"" + AT, "\"recordedAt\":\"" + recordedAt),
                CustodyArrival.class);
    }

    /** The detainee, for {@code extra}. */
    static String mention(String fields) {
        return ",\"mentions\":[{\"mentionId\":\"1\",\"role\":\"DETAINEE\"," + fields + "}]";
    }

    static String head(String id, String extra) {
        return "{\"recordId\":\"" + id + "\",\"version\":1,\"occurredAt\":\"" + AT + "\",\"recordedAt\":\"" + AT
                + "\",\"sourceSystem\":\"test\",\"force\":\"derbyshire\"" + extra + "}";
    }

    private static String json(String id, String headExtra, String extra) {
        return "{\"head\":" + head(id, headExtra) + ",\"custodyRef\":\"C1\",\"suite\":\"Sample\",\"arrestedAt\":\"" + AT
                + "\"" + extra + "}";
    }
}
