package plumbline.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.feeds.AvroJson;
import plumbline.identifiers.Phonetic;
import plumbline.identifiers.TokenKey;
import plumbline.matches.Blinder;
import plumbline.rules.CountSubject;
import plumbline.samples.SampleRecord;
import plumbline.schema.BusinessInterest;
import plumbline.schema.CommsMetadata;
import plumbline.schema.ConfidentialReport;
import plumbline.schema.ContractAward;
import plumbline.schema.CustodyArrival;
import plumbline.schema.GiftHospitality;
import plumbline.schema.IntelligenceReport;
import plumbline.schema.InternalReport;
import plumbline.schema.MediaRelationship;
import plumbline.schema.MissingPerson;
import plumbline.schema.OpenSubject;
import plumbline.schema.PressRelease;
import plumbline.schema.Staff;
import plumbline.schema.SystemAudit;
import plumbline.schema.support.AvroTrust;
import plumbline.topology.Topics;
import plumbline.values.Kind;
import plumbline.values.RecordKey;
import plumbline.values.RecordRef;
import plumbline.values.Token;

/**
 * Promise 3: nothing that a record says can be read in what the pipeline keeps or moves. Searched are the
 * records of all topics but upstream's own, committed or not, the broker's files of these topics (written
 * uncompressed), and every file of the stores (which Kafka Streams leaves uncompressed). The positive control
 * runs without sealing and without HMAC and must find every planted value in each of the three.
 */
class BlindAndSealedTest {
    private static final Set<String> MATCHES = Set.of(Topics.MATCH.name(), Topics.MATCH_EVENT.name());
    private static final Instant AT = Instant.parse("2025-03-01T00:00:00Z");
    private static final String SURNAME = "Quixworthy";
    private static final String FORENAME = "Zebulon";
    private static final String DOB = "1983-07-19";
    private static final String PHONE = "07700 900987";
    private static final String EMAIL = "zebulon.q@example.org";
    private static final String VRM = "ZX83 QQW";
    private static final String POSTCODE = "DE73 9QX";
    private static final String PNC = "2014/0001234D";
    private static final String FIRM = "{\"names\":[{\"name\":\"Marlwharf Recovery Ltd\"}],\"companyNo\":\"99876543\"}";
    private static final String ALLEGATION = "He sells what he sees on the screens";
    private static final String RECORD = "derbyshire-niche-PLANTED77";
    private static final String STAFF_RECORD = "derbyshire-hr-PLANTED88";

    @BeforeAll
    static void trust() {
        AvroTrust.install();
    }

    @Test
    void nothingCanBeRead(@TempDir Path folder) throws Exception {
        try (LiveRun run = new LiveRun(folder)) {
            Engine engine = work(run, () -> run.instance("a"));
            assertThat(run.live()).as("the planted records must match").isNotEmpty();
            engine.close();
            Found found = search(run, folder, traces());
            assertThat(found.inRecords()).isEmpty();
            assertThat(found.inLogs()).isEmpty();
            assertThat(found.inStores()).isEmpty();
            // Matches name records and staff, but hold no more of what was written than masked values.
            assertThat(new RawLogs(run.bootstrap()).inRecords(MATCHES, contents()))
                    .isEmpty();
        }
    }

    @Test
    void withoutSealingEverythingCanBeRead(@TempDir Path folder) throws Exception {
        try (LiveRun run = new LiveRun(folder)) {
            Engine engine = work(
                    run,
                    () -> run.instance("a", Pipelines.standard(run.settings(), new PlainBlinder(), new PlainVault())));
            engine.close();
            Found found = search(run, folder, traces());
            Set<String> names = traces().names();
            Set<String> kept = new TreeSet<>(names);
            kept.remove("quarantined text"); // is in no store
            assertThat(everything(found.inRecords())).isEqualTo(new TreeSet<>(names));
            assertThat(everything(found.inLogs())).isEqualTo(new TreeSet<>(names));
            assertThat(everything(found.inStores())).isEqualTo(kept);
        }
    }

    private static Engine work(LiveRun run, Supplier<Engine> start) {
        new RawLogs(run.bootstrap()).uncompressed();
        run.createTopics();
        run.publish(records(), Map.of());
        Engine engine = start.get();
        run.awaitIdle();
        return engine;
    }

    /** What was found, by topic or file. */
    private record Found(
            Map<String, Set<String>> inRecords, Map<String, Set<String>> inLogs, Map<String, Set<String>> inStores) {}

    private static Found search(LiveRun run, Path folder, Traces traces) throws IOException {
        RawLogs logs = new RawLogs(run.bootstrap());
        Set<String> topics = logs.topics();
        Topics.upstream().forEach(topic -> topics.remove(topic.name()));
        topics.removeAll(MATCHES);
        topics.removeIf(name -> name.startsWith("__"));
        assertThat(topics)
                .contains(
                        "journal", "key", "grave", "quarantine", "live.g1-rows-changelog", "live.g1-posts-repartition");
        Set<String> folders = topics.stream().map(topic -> topic + "-").collect(Collectors.toSet());
        folders.add("__");
        return new Found(
                logs.inRecords(topics, traces),
                RawLogs.inFiles(folder.resolve("kafka"), folders, traces),
                RawLogs.inFiles(folder.resolve("instance-a"), Set.of("state"), traces));
    }

    private static Set<String> everything(Map<String, Set<String>> found) {
        Set<String> all = new TreeSet<>();
        found.values().forEach(all::addAll);
        return all;
    }

    private static Traces traces() {
        Traces traces = contents();
        traces.plant("record id", RECORD);
        traces.plant("staff record id", STAFF_RECORD);
        return traces;
    }

    private static Traces contents() {
        Traces traces = new Traces();
        traces.plant("allegation", ALLEGATION);
        traces.plant("quarantined text", "IllegibleQuarantineText");
        traces.plant("surname", SURNAME);
        traces.plant("forename", FORENAME);
        traces.plant(
                "sounds of a name",
                Stream.of("zebulon", "quixworthy").map(Phonetic::code).sorted().collect(Collectors.joining(" ")));
        traces.plant("initial and date", "z1983-7-19");
        traces.plant("date of birth", DOB);
        traces.plant("date of birth", "19830719");
        traces.plant("date of birth", "19/07/1983");
        traces.plant("phone", PHONE);
        traces.plant("phone", "07700900987");
        traces.plant("phone", "+447700900987");
        traces.plant("email", EMAIL);
        traces.plant("vehicle", VRM);
        traces.plant("vehicle", "ZX83QQW");
        traces.plant("postcode", POSTCODE);
        traces.plant("postcode", "DE739QX");
        traces.plant("PNC id", PNC);
        traces.plant("PNC id", "20140001234D");
        traces.plant("PNC id", "14/1234D");
        traces.plant("company name", "Marlwharf");
        traces.plant("company name", "marlwharf recovery");
        traces.plant("company number", "99876543");
        return traces;
    }

    private static List<SampleRecord> records() {
        String person = "\"names\":[{\"given\":\"" + FORENAME + "\",\"family\":\"" + SURNAME + "\"}],\"dob\":\"" + DOB
                + "\",\"pncId\":\"" + PNC + "\",\"contacts\":[{\"kind\":\"PHONE\",\"value\":\"" + PHONE
                + "\"},{\"kind\":\"EMAIL\",\"value\":\"" + EMAIL + "\"}],\"vehicles\":[{\"vrm\":\"" + VRM
                + "\"}],\"addresses\":[{\"houseNumber\":\"77\",\"postcode\":\"" + POSTCODE + "\"}]}";
        return List.of(
                sample(
                        Kind.STAFF,
                        STAFF_RECORD,
                        Staff.class,
                        "\"staffId\":\"S77\",\"kind\":\"OFFICER\",\"homeForce\":\"derbyshire\",\"person\":"
                                + "{\"mentionId\":\"1\",\"role\":\"MENTIONED\"," + person),
                sample(
                        Kind.CUSTODY_ARRIVAL,
                        RECORD,
                        CustodyArrival.class,
                        "\"custodyRef\":\"C77\",\"suite\":\"Sample\",\"arrestedAt\":\"" + AT + "\",\"mentions\":["
                                + "{\"mentionId\":\"1\",\"role\":\"DETAINEE\"," + person + "]"),
                sample(
                        Kind.CONFIDENTIAL_REPORT,
                        "derbyshire-badapple-R77",
                        ConfidentialReport.class,
                        "\"mode\":\"ANONYMOUS\",\"dangerFlag\":\"NO\",\"allegation\":\"" + ALLEGATION
                                + "\",\"mentions\":[{\"mentionId\":\"1\",\"role\":\"SUBJECT_OF_REPORT\"," + person
                                + "]"),
                sample(
                        Kind.MISSING_PERSON,
                        "derbyshire-compact-M77",
                        MissingPerson.class,
                        "\"missingRef\":\"M77\",\"reportedAt\":\"" + AT
                                + "\",\"riskLevel\":\"LOW\",\"repeatCount\":0,\"mentions\":["
                                + "{\"mentionId\":\"1\",\"role\":\"MISSING\"," + person + "]"),
                sample(
                        Kind.INTELLIGENCE_REPORT,
                        "derbyshire-niche-I77",
                        IntelligenceReport.class,
                        "\"reportRef\":\"I77\",\"sourceType\":\"OPEN_SOURCE\",\"grading\":{\"scheme\":"
                                + "\"THREE_BY_FIVE_BY_TWO\",\"source\":\"2\",\"intelligence\":\"C\",\"handling\":\"P\"},"
                                + "\"mentions\":[{\"mentionId\":\"1\",\"role\":\"SUBJECT_OF_REPORT\"," + person + "]"),
                sample(
                        Kind.INTERNAL_REPORT,
                        "derbyshire-psd-N77",
                        InternalReport.class,
                        "\"channel\":\"LINE_MANAGER\",\"mentions\":[{\"mentionId\":\"1\",\"role\":"
                                + "\"SUBJECT_OF_REPORT\"," + person + "]"),
                sample(
                        Kind.SYSTEM_AUDIT,
                        "derbyshire-audit-A77",
                        SystemAudit.class,
                        "\"system\":\"niche\",\"userStaffId\":\"S78\",\"viewed\":[{\"mentionId\":\"1\",\"role\":"
                                + "\"MENTIONED\"," + person + "]"),
                sample(
                        Kind.COMMS_METADATA,
                        "derbyshire-comms-M77",
                        CommsMetadata.class,
                        "\"userStaffId\":\"S78\",\"direction\":\"IN\",\"other\":{\"kind\":\"EMAIL\",\"value\":"
                                + "\"nobody@example.org\"}"),
                sample(
                        Kind.MEDIA_RELATIONSHIP,
                        "derbyshire-media-J77",
                        MediaRelationship.class,
                        "\"status\":\"KNOWN_TO_PRESS_OFFICE\",\"declaredAt\":\"" + AT
                                + "\",\"journalist\":{\"mentionId\":\"1\",\"role\":\"MENTIONED\"," + person),
                sample(
                        Kind.PRESS_RELEASE,
                        "derbyshire-press-P77",
                        PressRelease.class,
                        "\"releaseRef\":\"P77\",\"releasedAt\":\"" + AT
                                + "\",\"authorisedBy\":\"S78\",\"authorisedByRank\":\"Superintendent\""),
                sample(
                        Kind.CONTRACT_AWARD,
                        "derbyshire-buy-C77",
                        ContractAward.class,
                        "\"contractRef\":\"C77\",\"stage\":\"BIDDERS\",\"suppliers\":[{\"organisation\":" + FIRM
                                + ",\"directors\":[{\"mentionId\":\"1\",\"role\":\"MENTIONED\"," + person + "]}]"),
                sample(
                        Kind.BUSINESS_INTEREST,
                        "derbyshire-psd-B77",
                        BusinessInterest.class,
                        "\"staffId\":\"S77\",\"nature\":\"OTHER\",\"status\":\"APPLIED\",\"appliedAt\":\"" + AT
                                + "\",\"statusAt\":\"" + AT + "\",\"business\":" + FIRM
                                + ",\"people\":[{\"mentionId\":\"1\",\"role\":\"MENTIONED\"," + person + "]"),
                sample(
                        Kind.GIFT_HOSPITALITY,
                        "derbyshire-psd-G77",
                        GiftHospitality.class,
                        "\"staffId\":\"S77\",\"direction\":\"OFFERED\",\"decision\":\"DECLINED\",\"offeredAt\":\"" + AT
                                + "\",\"donor\":" + FIRM
                                + ",\"donorPerson\":{\"mentionId\":\"1\",\"role\":\"MENTIONED\","
                                + person),
                sample(
                        Kind.OPEN_SUBJECT,
                        "derbyshire-ccu-OP77",
                        OpenSubject.class,
                        "\"caseRef\":\"OP77\",\"sioStaffId\":\"S78\",\"strand\":\"OTHER\",\"severity\":\"HIGH\","
                                + "\"openedAt\":\"" + AT
                                + "\",\"subject\":{\"mentionId\":\"1\",\"role\":\"SUBJECT_OF_REPORT\"," + person),
                sample(
                        Kind.CUSTODY_ARRIVAL,
                        "derbyshire-niche-C78",
                        CustodyArrival.class,
                        "\"custodyRef\":\"IllegibleQuarantineText\",\"suite\":\" \",\"arrestedAt\":\"" + AT + "\""));
    }

    private static <R extends SpecificRecord> SampleRecord sample(
            Kind kind, String recordId, Class<R> type, String fields) {
        String json = "{\"head\":{\"recordId\":\"" + recordId + "\",\"version\":1,\"occurredAt\":\"" + AT
                + "\",\"recordedAt\":\"" + AT + "\",\"sourceSystem\":\"test\",\"force\":\"derbyshire\"}," + fields
                + "}";
        return new SampleRecord(kind, recordId, AT, AvroJson.read(json, type));
    }

    /** Tokens and refs that show their values, as far as they are long. */
    private static final class PlainBlinder implements Blinder {
        @Override
        public Token token(TokenKey key) {
            return Token.of(key.family().code(), bytes(key.value()));
        }

        @Override
        public RecordRef ref(RecordKey key) {
            // The end of a record id tells records apart; the beginning is their force.
            String id = key.recordId();
            return RecordRef.of(bytes(id.substring(Math.max(0, id.length() - RecordRef.BYTES))));
        }

        @Override
        public RecordRef subject(CountSubject subject) {
            return RecordRef.of(bytes(subject.value()));
        }

        private static byte[] bytes(String value) {
            return java.util.Arrays.copyOf(value.getBytes(StandardCharsets.UTF_8), RecordRef.BYTES);
        }
    }
}
