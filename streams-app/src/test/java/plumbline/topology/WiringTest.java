package plumbline.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.KeyValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.identifiers.TokenFamily;
import plumbline.matches.Arrival;
import plumbline.matches.CanonicalJson;
import plumbline.matches.Match;
import plumbline.samples.Fixture;
import plumbline.samples.Fixtures;
import plumbline.samples.SampleRecord;
import plumbline.schema.CustodyArrival;
import plumbline.schema.FeedCount;
import plumbline.schema.Head;
import plumbline.schema.JournalEntry;
import plumbline.schema.MatchStatus;
import plumbline.schema.Mention;
import plumbline.schema.Name;
import plumbline.schema.NameKind;
import plumbline.schema.Quarantined;
import plumbline.schema.StopListEntry;
import plumbline.values.Kind;
import plumbline.values.RecordKey;
import plumbline.values.Token;

/**
 * That the stages are joined up rightly: what goes in at one end comes out at the other, on the topics it
 * should, and nothing else. The test driver has one partition and no schedule to speak of, so nothing here
 * speaks for order or crashes: {@code OrderDoesNotMatterTest} and {@code StreamEqualsBatchTest} do.
 */
class WiringTest {
    private static final Instant START = Instant.parse("2025-02-24T00:00:00Z");

    private final Path folder;
    private final Rig rig;

    WiringTest(@TempDir Path folder) {
        this.folder = folder;
        this.rig = new Rig(folder);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void fixturesEndInTheBatchDriversMatches() {
        Fixtures.all(START).forEach(fixture -> fixture.records().forEach(rig::upstream));
        rig.carryOver();
        SortedMap<String, Match> live = rig.matches();
        assertThat(text(live)).isEqualTo(text(rig.batch(new TreeSet<>())));
        assertThat(live.values().stream().map(Match::ruleId).distinct().sorted())
                .containsExactlyElementsOf(rig.pipeline
                        .rules()
                        .cards()
                        .map(card -> card.id())
                        .distinct()
                        .sorted()
                        .toList());
        assertThat(rig.generation().producedTopicNames())
                .containsAll(StoreNames.all().stream()
                        .filter(store -> !store.equals(StoreNames.STOPPED) && !store.equals(StoreNames.OVERFLOW))
                        .map(store -> "live.g1-" + store + "-changelog")
                        .toList());
    }

    @Test
    void aCorrectionRetractsAndASecondOneRaisesAgain() {
        Fixture fixture = fixture("R01");
        SampleRecord event = event(fixture);
        fixture.records().forEach(rig::upstream);
        rig.carryOver();
        SortedMap<String, Match> live = rig.matches();
        SortedMap<String, Match> first = new TreeMap<>(live);
        assertThat(first).hasSize(1);

        rig.upstream(version(event, 2, somebodyElse((CustodyArrival) event.record())));
        rig.carryOver();
        rig.matches(live);
        assertThat(live).isEmpty();
        assertThat(rig.batch(new TreeSet<>())).isEmpty();

        rig.upstream(version(event, 3, (CustodyArrival) event.record()));
        rig.carryOver();
        rig.matches(live);
        assertThat(live.keySet()).as("the same match, under its old id").isEqualTo(first.keySet());
        assertThat(text(live)).isEqualTo(text(rig.batch(new TreeSet<>())));
        assertThat(history())
                .extracting(
                        row -> row.value.getMatchId(),
                        row -> row.value.getStatus(),
                        row -> row.value.getLeft().getVersion())
                .containsExactly(
                        tuple(first.firstKey(), MatchStatus.LIVE, 1L),
                        // The event's own new version reaches its group one hop before the link's retraction:
                        // why an alert waits one settle interval.
                        tuple(first.firstKey(), MatchStatus.LIVE, 2L),
                        tuple(first.firstKey(), MatchStatus.RETRACTED, 2L),
                        tuple(first.firstKey(), MatchStatus.LIVE, 3L));
    }

    @Test
    void anErasureOfEitherSideRetractsAndBuriesAndDestroysTheKeys() {
        for (Kind erased : List.of(Kind.CUSTODY_ARRIVAL, Kind.STAFF)) {
            try (Rig fresh = new Rig(folder.resolve(erased.name()))) {
                Fixture fixture = fixture("R01");
                fixture.records().forEach(fresh::upstream);
                fresh.carryOver();
                SortedMap<String, Match> live = fresh.matches();
                assertThat(live).hasSize(1);
                fresh.read(fresh.generation(), Topics.KEY, fresh.avro.keys().deserializer());

                SampleRecord record = fixture.records().stream()
                        .filter(candidate -> candidate.kind() == erased)
                        .findFirst()
                        .orElseThrow();
                byte[] ref = fresh.pipeline
                        .blinder()
                        .ref(new RecordKey(erased, record.recordId()))
                        .bytes();
                Instant at = START.plus(Duration.ofDays(40));
                fresh.upstream(record.topic(), Rig.utf8(record.recordId()), null, at);
                fresh.carryOver();
                fresh.matches(live);
                assertThat(live).isEmpty();
                var graves = fresh.read(
                        fresh.generation(), Topics.GRAVE, fresh.avro.grave().deserializer());
                assertThat(graves).hasSize(1);
                assertThat(graves.get(0).key).isEqualTo(ref);
                assertThat(graves.get(0).value.getErasedAt()).isEqualTo(at);
                var keys = fresh.read(
                        fresh.generation(), Topics.KEY, fresh.avro.keys().deserializer());
                assertThat(keys).hasSize(1);
                assertThat(keys.get(0).key).isEqualTo(ref);
                assertThat(keys.get(0).value).isNull();

                fresh.upstream(record);
                fresh.carryOver();
                fresh.matches(live);
                assertThat(live).as("an erased record does not come back").isEmpty();
                assertThat(fresh.read(
                                fresh.generation(),
                                Topics.KEY,
                                fresh.avro.keys().deserializer()))
                        .as("nor does a key for it")
                        .isEmpty();
            }
        }
    }

    @Test
    void aStoppedIdentifierIsNobodysEvidence() {
        Fixtures.all(START).forEach(fixture -> fixture.records().forEach(rig::upstream));
        rig.carryOver();
        SortedMap<String, Match> live = rig.matches();
        var lens = rig.pipeline.lens().get();
        SortedSet<Token> phones = rig.arrivals().stream()
                .flatMap(arrival -> lens.tokens(((Arrival.Version) arrival).version()).stream())
                .filter(token -> token.family() == TokenFamily.PHONE.code())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(phones).isNotEmpty();
        SortedMap<String, Match> before = new TreeMap<>(live);

        stop(phones, 1, true);
        rig.matches(live);
        assertThat(text(live)).isEqualTo(text(rig.batch(phones))).isNotEqualTo(text(before));

        stop(phones, 2, false);
        rig.matches(live);
        assertThat(text(live)).as("lifted, all is as it was").isEqualTo(text(before));
    }

    @Test
    void aGoodRecordGoesToTheJournalAndNowhereElse() {
        SampleRecord record = event(fixture("R01"));
        rig.upstream(record);
        rig.edge().advanceWallClockTime(Duration.ofSeconds(1));

        List<KeyValue<byte[], JournalEntry>> entries =
                rig.read(rig.edge(), Topics.JOURNAL, rig.avro.journal().deserializer());
        assertThat(entries).hasSize(1);
        RecordKey key = new RecordKey(record.kind(), record.recordId());
        assertThat(entries.get(0).key).isEqualTo(rig.pipeline.blinder().ref(key).bytes());
        JournalEntry entry = entries.get(0).value;
        assertThat(entry.getTopic()).isEqualTo(record.topic());
        assertThat(entry.getKnownAt()).isEqualTo(record.knownAt());
        assertThat(entry.getErase()).isFalse();
        var arrival = (Arrival.Version) new JournalReader(rig.pipeline.vault()).arrival(entries.get(0).key, entry);
        assertThat(arrival.version().key()).isEqualTo(key);
        assertThat(new String(bytes(entry.getSealed()), StandardCharsets.ISO_8859_1))
                .as("sealed")
                .doesNotContain(record.recordId());
        assertThat(quarantine()).isEmpty();
        assertThat(counts()).containsExactly(count(record.topic(), 1, 0));
    }

    @Test
    void aBadRecordGoesToQuarantineWholeAndNowhereElse() {
        SampleRecord record = event(fixture("R01"));
        byte[] key = Rig.utf8("another-key");
        byte[] value = rig.bytes(record.topic(), record.record());
        rig.upstream(record.topic(), key, value, record.knownAt());
        rig.upstream(record.topic(), null, new byte[] {1, 2, 3}, record.knownAt());
        rig.upstream(record.topic(), key, new byte[] {0, 0, 0, 99, 99, 1}, record.knownAt());
        rig.edge().advanceWallClockTime(Duration.ofSeconds(1));

        List<KeyValue<byte[], Quarantined>> entries = quarantine();
        List<Quarantined> rows = entries.stream().map(row -> row.value).toList();
        assertThat(rows)
                .extracting(Quarantined::getReason)
                .containsExactly("KEY_MISMATCH", "NULL_KEY", "UNKNOWN_SCHEMA_ID");
        assertThat(rows).extracting(Quarantined::getOffset).containsExactly(0L, 1L, 2L);
        assertThat(rows).allMatch(row -> row.getTopic().equals(record.topic()));
        QuarantineReader reader = new QuarantineReader(rig.pipeline.vault());
        var first = reader.open(entries.get(0).key, rows.get(0));
        assertThat(first.key()).isEqualTo(key);
        assertThat(first.value()).isEqualTo(value);
        assertThat(reader.open(entries.get(1).key, rows.get(1)).key()).isNull();
        assertThat(rig.read(rig.edge(), Topics.JOURNAL, rig.avro.journal().deserializer()))
                .isEmpty();
        assertThat(counts()).containsExactly(count(record.topic(), 3, 3));
    }

    private List<KeyValue<byte[], Quarantined>> quarantine() {
        return rig.read(rig.edge(), Topics.QUARANTINE, rig.avro.quarantined().deserializer());
    }

    private List<FeedCount> counts() {
        return rig.read(rig.edge(), Topics.COUNT, rig.avro.count().deserializer()).stream()
                .map(row -> row.value)
                .toList();
    }

    private static FeedCount count(String topic, long received, long quarantined) {
        return new FeedCount(topic, "edge", received, 0L, 0L, 0L, quarantined, 0L);
    }

    private List<KeyValue<byte[], plumbline.schema.Match>> history() {
        return rig.read(rig.generation(), Topics.MATCH_EVENT, rig.avro.match().deserializer());
    }

    private void stop(SortedSet<Token> tokens, long version, boolean active) {
        var entry = StopListEntry.newBuilder()
                .setFamily("PHONE")
                .setMaskedValue("07*** ***")
                .setTokens(tokens.stream()
                        .map(token -> ByteBuffer.wrap(token.bytes()))
                        .toList())
                .setVersion(version)
                .setActive(active)
                .setOwner("DI")
                .setReason("test")
                .build();
        rig.generation()
                .createInputTopic(
                        Topics.STOP_LIST.name(),
                        new ByteArraySerializer(),
                        rig.avro.stopList().serializer())
                .pipeInput(new byte[16], entry, Rig.NOW);
    }

    private static Fixture fixture(String ruleId) {
        return Fixtures.all(START).stream()
                .filter(fixture -> fixture.ruleId().equals(ruleId)
                        && fixture.expected().beside().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static SampleRecord event(Fixture fixture) {
        return fixture.records().stream()
                .filter(record -> record.recordId().equals(fixture.eventId()))
                .findFirst()
                .orElseThrow();
    }

    private static SampleRecord version(SampleRecord of, long version, CustodyArrival content) {
        Head head = Head.newBuilder(content.getHead())
                .setVersion(version)
                .setRecordedAt(content.getHead().getRecordedAt().plusSeconds(60 * version))
                .build();
        return new SampleRecord(
                of.kind(),
                of.recordId(),
                of.knownAt().plus(Duration.ofHours(version)),
                CustodyArrival.newBuilder(content).setHead(head).build());
    }

    private static CustodyArrival somebodyElse(CustodyArrival content) {
        List<Mention> strangers = content.getMentions().stream()
                .map(mention -> Mention.newBuilder()
                        .setMentionId(mention.getMentionId())
                        .setRole(mention.getRole())
                        .setNames(List.of(Name.newBuilder()
                                .setGiven("Zebedee")
                                .setFamily("Quince")
                                .setKind(NameKind.LEGAL)
                                .build()))
                        .build())
                .toList();
        return CustodyArrival.newBuilder(content).setMentions(strangers).build();
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }

    private static String text(SortedMap<String, Match> matches) {
        return new String(CanonicalJson.bytes(matches.values()), StandardCharsets.UTF_8);
    }
}
