package plumbline.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.values.Kind.ASSOCIATION;
import static plumbline.values.Kind.BUSINESS_INTEREST;
import static plumbline.values.Kind.COMMS_METADATA;
import static plumbline.values.Kind.CONFIDENTIAL_REPORT;
import static plumbline.values.Kind.CONTRACT_AWARD;
import static plumbline.values.Kind.CRIME_RECORD;
import static plumbline.values.Kind.CUSTODY_ARRIVAL;
import static plumbline.values.Kind.GIFT_HOSPITALITY;
import static plumbline.values.Kind.INCIDENT_LOG;
import static plumbline.values.Kind.INTELLIGENCE_REPORT;
import static plumbline.values.Kind.INTERNAL_REPORT;
import static plumbline.values.Kind.MEDIA_RELATIONSHIP;
import static plumbline.values.Kind.MISSING_PERSON;
import static plumbline.values.Kind.OPEN_SUBJECT;
import static plumbline.values.Kind.PRESS_RELEASE;
import static plumbline.values.Kind.STAFF;
import static plumbline.values.Kind.SYSTEM_AUDIT;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.feeds.Rejection.Reason;
import plumbline.values.Kind;

/** A good record with one fact changed, and the exact verdict on it. */
class PoisonTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final FeedCatalogue FEEDS = new FeedCatalogue(FeedCatalogue.LIVE_MIN_BIRTH_YEAR);

    /**
     * @param at JSON pointer to what changes
     * @param json what stands there instead; empty removes it
     */
    record Poison(Kind kind, String at, String json, Reason reason, String rule) {}

    static Stream<Poison> poisons() {
        return Stream.of(
                poison(INCIDENT_LOG, "/head/version", "0", Reason.BAD_VERSION, "head.version must be 1 or more"),
                poison(
                        INCIDENT_LOG,
                        "/head/recordId",
                        "\" \"",
                        Reason.MISSING_FIELD,
                        "head.recordId must not be empty"),
                poison(STAFF, "/head/marking", "\"SECRET\"", Reason.MARKING_TOO_HIGH, MARKING),
                poison(STAFF, "/head/marking", "\"TOP_SECRET\"", Reason.MARKING_TOO_HIGH, MARKING),
                poison(STAFF, "/head/marking", "\"UNKNOWN\"", Reason.UNKNOWN_ENUM, "head.marking" + KNOWN),
                poison(
                        INCIDENT_LOG,
                        "/mentions/0/role",
                        "\"UNKNOWN\"",
                        Reason.UNKNOWN_ENUM,
                        "mentions[0].role" + KNOWN),
                poison(
                        CUSTODY_ARRIVAL,
                        "/mentions/0/contacts/1/kind",
                        "\"UNKNOWN\"",
                        Reason.UNKNOWN_ENUM,
                        "mentions[0].contacts[1].kind" + KNOWN),
                poison(CONFIDENTIAL_REPORT, "/mode", "\"UNKNOWN\"", Reason.UNKNOWN_ENUM, "mode" + KNOWN),
                poison(CONFIDENTIAL_REPORT, "/dangerFlag", "\"UNKNOWN\"", Reason.UNKNOWN_ENUM, "dangerFlag" + KNOWN),
                poison(STAFF, "/kind", "\"UNKNOWN\"", Reason.UNKNOWN_ENUM, "kind" + KNOWN),
                poison(ASSOCIATION, "/status", "\"UNKNOWN\"", Reason.UNKNOWN_ENUM, "status" + KNOWN),
                poison(INCIDENT_LOG, "/logRef", "\"\"", Reason.MISSING_FIELD, "logRef must not be empty"),
                poison(CUSTODY_ARRIVAL, "/suite", "\"  \"", Reason.MISSING_FIELD, "suite must not be empty"),
                poison(CUSTODY_ARRIVAL, "/offences/0", "\"\"", Reason.MISSING_FIELD, "offences[0] must not be empty"),
                poison(CRIME_RECORD, "/crimeRef", "\"\"", Reason.MISSING_FIELD, "crimeRef must not be empty"),
                poison(STAFF, "/staffId", "\"\"", Reason.MISSING_FIELD, "staffId must not be empty"),
                poison(
                        INCIDENT_LOG,
                        "/mentions/0/mentionId",
                        "\"\"",
                        Reason.MISSING_FIELD,
                        "mentions[0].mentionId must not be empty"),
                poison(CRIME_RECORD, "/crimeRef", "\"26\\u0000\"", Reason.BAD_TEXT, "crimeRef" + TEXT),
                poison(
                        CUSTODY_ARRIVAL,
                        "/mentions/0/names/0/given",
                        "\"Sam\\n\"",
                        Reason.BAD_TEXT,
                        "mentions[0].names[0].given" + TEXT),
                poison(
                        CONFIDENTIAL_REPORT,
                        "/allegation",
                        "\"bell \\u0007\"",
                        Reason.BAD_TEXT,
                        "allegation" + TEXT + " but line breaks"),
                poison(
                        INCIDENT_LOG,
                        "/mentions",
                        mentions(65),
                        Reason.TOO_MANY_MENTIONS,
                        "a record must have at most 64 mentions"),
                poison(
                        INCIDENT_LOG,
                        "/mentions",
                        mentions(64),
                        Reason.TOO_MANY_MENTIONS,
                        "a record must have at most 64 mentions"),
                poison(
                        INCIDENT_LOG,
                        "/mentions/1/mentionId",
                        "\"m1\"",
                        Reason.DUPLICATE_MENTION_ID,
                        "mention ids must be unique in a record, and none may be \"record\" beside the record's own"),
                poison(
                        INCIDENT_LOG,
                        "/mentions/1/mentionId",
                        "\"record\"",
                        Reason.DUPLICATE_MENTION_ID,
                        "mention ids must be unique in a record, and none may be \"record\" beside the record's own"),
                poison(
                        CUSTODY_ARRIVAL,
                        "/mentions/0/dob",
                        "\"1985-02-30\"",
                        Reason.IMPOSSIBLE_DATE,
                        birth("mentions[0]")),
                poison(
                        CUSTODY_ARRIVAL,
                        "/mentions/0/dob",
                        "\"2026-03-04\"",
                        Reason.IMPOSSIBLE_DATE,
                        birth("mentions[0]")),
                poison(STAFF, "/household/0/dob", "\"2027\"", Reason.IMPOSSIBLE_DATE, birth("household[0]")),
                poison(
                        STAFF,
                        "/person/dob",
                        "\"1899-12-31\"",
                        Reason.IMPOSSIBLE_DATE,
                        "person.dob must not be in a year before 1900"),
                poison(
                        CONFIDENTIAL_REPORT,
                        "/mentions/0",
                        "{\"mentionId\": \"m\", \"role\": \"SUSPECT\", \"names\": [{\"full\": \"Sam Hale\"}],"
                                + " \"pncId\": \"2014/0001234X\"}",
                        Reason.BAD_CHECK_LETTER_ALONE,
                        "mentions[0].pncId" + CHECK_LETTER),
                poison(
                        ASSOCIATION,
                        "/associate",
                        "{\"mentionId\": \"a\", \"role\": \"ASSOCIATE\", \"cro\": \"123456/14A\"}",
                        Reason.BAD_CHECK_LETTER_ALONE,
                        "associate.cro" + CHECK_LETTER),
                poison(
                        INCIDENT_LOG,
                        "/closedAt",
                        "\"2026-03-01T22:09:59Z\"",
                        Reason.IMPOSSIBLE_DATE,
                        "closedAt must not be before openedAt"),
                poison(
                        STAFF,
                        "/leftAt",
                        "\"2019-01-01T00:00:00Z\"",
                        Reason.IMPOSSIBLE_DATE,
                        "leftAt must not be before joinedAt"),
                poison(
                        STAFF,
                        "/collars/1/validTo",
                        "\"2019-01-01T00:00:00Z\"",
                        Reason.IMPOSSIBLE_DATE,
                        "collars[1].validTo must not be before collars[1].validFrom"),
                poison(
                        STAFF,
                        "/postings/0/validTo",
                        "\"2019-01-01T00:00:00Z\"",
                        Reason.IMPOSSIBLE_DATE,
                        "postings[0].validTo must not be before postings[0].validFrom"),
                poison(INTELLIGENCE_REPORT, "/grading", "null", Reason.UNGRADED, GRADED),
                poison(INTELLIGENCE_REPORT, "/grading/source", "null", Reason.UNGRADED, GRADED),
                poison(INTELLIGENCE_REPORT, "/grading/intelligence", "\" \"", Reason.UNGRADED, GRADED),
                poison(INTELLIGENCE_REPORT, "/grading/handling", "null", Reason.UNGRADED, GRADED),
                poison(
                        INTELLIGENCE_REPORT,
                        "/grading/scheme",
                        "\"UNKNOWN\"",
                        Reason.UNKNOWN_ENUM,
                        "grading.scheme" + KNOWN),
                poison(INTELLIGENCE_REPORT, "/grading/source", "\"E\"", Reason.BAD_GRADING, LETTERS),
                poison(INTELLIGENCE_REPORT, "/grading/intelligence", "\"BC\"", Reason.BAD_GRADING, LETTERS),
                poison(INTERNAL_REPORT, "/channel", "\"UNKNOWN\"", Reason.UNKNOWN_ENUM, "channel" + KNOWN),
                poison(
                        MISSING_PERSON,
                        "/foundAt",
                        "\"2026-03-01T16:59:59Z\"",
                        Reason.IMPOSSIBLE_DATE,
                        "foundAt must not be before lastSeenAt"),
                poison(MISSING_PERSON, "/repeatCount", "-1", Reason.BAD_NUMBER, "repeatCount must be 0 or more"),
                poison(SYSTEM_AUDIT, "/userStaffId", "\" \"", Reason.MISSING_FIELD, "userStaffId must not be empty"),
                poison(COMMS_METADATA, "/userStaffId", "\" \"", Reason.MISSING_FIELD, "userStaffId must not be empty"),
                poison(COMMS_METADATA, "/direction", "\"UNKNOWN\"", Reason.UNKNOWN_ENUM, "direction" + KNOWN),
                poison(
                        MEDIA_RELATIONSHIP,
                        "/endedAt",
                        "\"2025-09-02T08:59:59Z\"",
                        Reason.IMPOSSIBLE_DATE,
                        "endedAt must not be before declaredAt"),
                poison(PRESS_RELEASE, "/authorisedBy", "\" \"", Reason.MISSING_FIELD, "authorisedBy must not be empty"),
                poison(CONTRACT_AWARD, "/stage", "\"UNKNOWN\"", Reason.UNKNOWN_ENUM, "stage" + KNOWN),
                poison(CONTRACT_AWARD, "/valuePence", "-1", Reason.BAD_NUMBER, "valuePence must be 0 or more"),
                poison(
                        CONTRACT_AWARD,
                        "/awardedAt",
                        "null",
                        Reason.MISSING_FIELD,
                        "awardedAt must be given once the contract is awarded"),
                poison(
                        CONTRACT_AWARD,
                        "/tenderLiveTo",
                        "\"2026-01-05T08:59:59Z\"",
                        Reason.IMPOSSIBLE_DATE,
                        "tenderLiveTo must not be before tenderLiveFrom"),
                poison(
                        CONTRACT_AWARD,
                        "/suppliers/1/organisation/names",
                        "[]",
                        Reason.MISSING_FIELD,
                        "suppliers[1].organisation must have a name or a valid company number"),
                poison(BUSINESS_INTEREST, "/status", "\"UNKNOWN\"", Reason.UNKNOWN_ENUM, "status" + KNOWN),
                poison(BUSINESS_INTEREST, "/staffId", "\" \"", Reason.MISSING_FIELD, "staffId must not be empty"),
                poison(
                        BUSINESS_INTEREST,
                        "/statusAt",
                        "\"2025-11-04T08:59:59Z\"",
                        Reason.IMPOSSIBLE_DATE,
                        "statusAt must not be before appliedAt"),
                poison(GIFT_HOSPITALITY, "/decision", "\"UNKNOWN\"", Reason.UNKNOWN_ENUM, "decision" + KNOWN),
                poison(GIFT_HOSPITALITY, "/staffId", "\" \"", Reason.MISSING_FIELD, "staffId must not be empty"),
                poison(GIFT_HOSPITALITY, "/valuePence", "-1", Reason.BAD_NUMBER, "valuePence must be 0 or more"),
                poison(
                        GIFT_HOSPITALITY,
                        "/decidedAt",
                        "\"2026-01-17T11:59:59Z\"",
                        Reason.IMPOSSIBLE_DATE,
                        "decidedAt must not be before offeredAt"),
                poison(OPEN_SUBJECT, "/sioStaffId", "\" \"", Reason.MISSING_FIELD, "sioStaffId must not be empty"),
                poison(
                        OPEN_SUBJECT,
                        "/closedAt",
                        "\"2026-01-20T08:59:59Z\"",
                        Reason.IMPOSSIBLE_DATE,
                        "closedAt must not be before openedAt"),
                poison(
                        CUSTODY_ARRIVAL,
                        "/mentions/0/contacts/0/validTo",
                        "\"2019-01-01T00:00:00Z\"",
                        Reason.IMPOSSIBLE_DATE,
                        "mentions[0].contacts[0].validTo must not be before mentions[0].contacts[0].validFrom"));
    }

    private static final String GRADED = "grading must be given in full: scheme, source, intelligence and handling";
    private static final String LETTERS =
            "grading must use the letters of its scheme: A-E, 1-5, 1-5 for 5x5x5; 1-3, A-E, P or C for 3x5x2";
    private static final String MARKING = "head.marking must be OFFICIAL or OFFICIAL_SENSITIVE";
    private static final String KNOWN = " must be a value that this version of the schema knows";
    private static final String TEXT = " must be whole characters without control characters";
    private static final String CHECK_LETTER =
            " must have the right form and check letter when nothing else identifies the mention";

    private static String birth(String mention) {
        return mention + ".dob must be a date on which somebody already recorded can have been born";
    }

    @BeforeAll
    static void trust() {
        TrustedSchemas.trust();
    }

    @ParameterizedTest
    @MethodSource("poisons")
    void isRefusedForOneReason(Poison poison) throws JsonProcessingException {
        assertThat(read(poison)).isEqualTo(new Intake.Rejected(new Rejection(poison.reason(), poison.rule())));
    }

    private static Intake read(Poison poison) throws JsonProcessingException {
        var tree = (ObjectNode) JSON.readTree(GoodRecords.json(poison.kind()));
        JsonPointer at = JsonPointer.compile(poison.at());
        JsonNode parent = tree.at(at.head());
        JsonNode value = JSON.readTree(poison.json());
        if (parent instanceof ArrayNode array) {
            array.set(at.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) parent).set(at.last().getMatchingProperty(), value);
        }
        return FEEDS.read(
                poison.kind(), AvroJson.read(tree, FEEDS.of(poison.kind()).recordType()));
    }

    private static Poison poison(Kind kind, String at, String json, Reason reason, String rule) {
        return new Poison(kind, at, json, reason, rule);
    }

    /** One fewer would still be one too many for a log that has a mention of its own. */
    private static String mentions(int count) {
        ArrayNode mentions = JSON.createArrayNode();
        for (int i = 0; i < count; i++) {
            mentions.addObject().put("mentionId", "m" + i).put("role", "WITNESS");
        }
        return mentions.toString();
    }
}
