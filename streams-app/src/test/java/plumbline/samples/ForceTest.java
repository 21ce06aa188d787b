package plumbline.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.feeds.AvroJson;
import plumbline.feeds.FeedCatalogue;
import plumbline.feeds.Intake;
import plumbline.identifiers.PncIds;
import plumbline.schema.CustodyArrival;
import plumbline.schema.GradingScheme;
import plumbline.schema.IntelligenceReport;
import plumbline.schema.Mention;
import plumbline.schema.MissingPerson;
import plumbline.schema.support.AvroTrust;
import plumbline.values.Kind;
import plumbline.values.RecordKey;

class ForceTest {
    private static final Instant FROM = Instant.parse("2025-02-24T00:00:00Z");
    private static final int DAYS = 14;
    private static final Pattern DRAMA = Pattern.compile("07700 900\\d{3}|01632 960\\d{3}");
    private static final Pattern PHONE = Pattern.compile("\"kind\":\"PHONE\",\"value\":\"([^\"]*)\"");

    private static Force force;

    @BeforeAll
    static void generate() {
        AvroTrust.install();
        force = Force.generate(7, 3_500, FROM, DAYS);
    }

    @Test
    void theSameSeedGivesTheSameForceAndAnotherSeedAnother(@TempDir Path folder) throws Exception {
        Force small = Force.generate(1, 300, FROM, 3);
        ForceWriter.write(small, folder.resolve("a"));
        ForceWriter.write(Force.generate(1, 300, FROM, 3), folder.resolve("b"));
        ForceWriter.write(Force.generate(2, 300, FROM, 3), folder.resolve("c"));
        for (Kind kind : Kind.values()) {
            String file = kind.topic() + ".jsonl";
            assertThat(folder.resolve("b").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("a").resolve(file));
        }
        assertThat(folder.resolve("b/truth.jsonl")).hasSameBinaryContentAs(folder.resolve("a/truth.jsonl"));
        assertThat(Files.mismatch(folder.resolve("a/truth.jsonl"), folder.resolve("c/truth.jsonl")))
                .isNotEqualTo(-1);
    }

    @Test
    void volumesAreThoseOfDerbyshire() {
        assertThat(ids(Kind.INCIDENT_LOG)).hasSizeBetween(575 * DAYS, 860 * DAYS);
        assertThat(lifelike(Kind.CUSTODY_ARRIVAL)).hasSizeBetween(35 * DAYS, 45 * DAYS + 6);
        assertThat(lifelike(Kind.CONFIDENTIAL_REPORT)).hasSizeBetween(2, 12);
        assertThat(lifelike(Kind.INTERNAL_REPORT)).hasSizeBetween(200 * DAYS / 365, 300 * DAYS / 365 + 6);
        assertThat(lifelike(Kind.MISSING_PERSON)).hasSizeBetween(11 * DAYS, 16 * DAYS + 6);
        assertThat(lifelike(Kind.INTELLIGENCE_REPORT)).hasSizeBetween(115 * DAYS - DAYS, 125 * DAYS + 6);
        assertThat(ids(Kind.OPEN_SUBJECT)).hasSizeBetween(24, 48);
        assertThat(ids(Kind.CRIME_RECORD).size()
                        / (double) ids(Kind.INCIDENT_LOG).size())
                .isBetween(0.20, 0.28);
        assertThat(ids(Kind.STAFF)).hasSize(3_500);
        assertThat(ids(Kind.ASSOCIATION)).hasSizeBetween(150, 300);
        assertThat(force.of(Kind.INCIDENT_LOG).size())
                .as("a tenth of the logs is amended, some are told twice")
                .isBetween((int) (1.08 * ids(Kind.INCIDENT_LOG).size()), (int)
                        (1.17 * ids(Kind.INCIDENT_LOG).size()));
    }

    @Test
    void everyRecordIsAcceptedAndNothingComesAfterTheEnd() {
        var feeds = new FeedCatalogue(FeedCatalogue.LIVE_MIN_BIRTH_YEAR);
        force.inPublishingOrder().forEach(record -> {
            assertThat(feeds.read(record.kind(), record.record()))
                    .as(record.recordId())
                    .isInstanceOf(Intake.Accepted.class);
            assertThat(record.knownAt()).isBefore(FROM.plus(Duration.ofDays(DAYS)));
            assertThat(feeds.of(record.kind()).recordType())
                    .isEqualTo(record.record().getClass());
        });
    }

    @Test
    void topicsAreInOrderOfTime() {
        force.records()
                .values()
                .forEach(topic -> assertThat(topic)
                        .isSortedAccordingTo((a, b) -> a.knownAt().compareTo(b.knownAt())));
    }

    @Test
    void everyPhoneIsKeptForDramaAndPncIdsHaveTheirLetter() {
        Set<String> seen = new HashSet<>();
        force.inPublishingOrder().forEach(record -> {
            Matcher phones = PHONE.matcher(AvroJson.write(record.record()));
            while (phones.find()) {
                assertThat(phones.group(1)).matches(DRAMA);
                seen.add(phones.group(1));
            }
        });
        assertThat(seen).hasSizeGreaterThan(700);
        List<String> pncIds = force.of(Kind.CUSTODY_ARRIVAL).stream()
                .flatMap(record -> ((CustodyArrival) record.record()).getMentions().stream())
                .map(Mention::getPncId)
                .filter(id -> id != null)
                .toList();
        assertThat(pncIds).isNotEmpty().allMatch(id -> PncIds.normalise(id).isPresent());
    }

    @Test
    void truthRestsOnRecordsThatExistAndEnoughIsPlantedAndAltered() {
        Set<RecordKey> keys = new HashSet<>();
        force.inPublishingOrder().forEach(record -> keys.add(new RecordKey(record.kind(), record.recordId())));
        assertThat(force.truth()).allSatisfy(truth -> {
            assertThat(keys).containsAll(truth.records());
            assertThat(force.erasures()).doesNotContainAnyElementsOf(truth.records());
        });
        assertThat(force.erasures()).hasSize(3).allMatch(keys::contains);
        List<String> planted = force.truth().stream()
                .filter(Truth::planted)
                .map(Truth::story)
                .distinct()
                .toList();
        assertThat(planted).hasSizeGreaterThanOrEqualTo(6);
        long altered = force.truth().stream()
                .filter(truth -> truth.planted() && truth.alteration() != Alteration.NONE)
                .map(Truth::story)
                .distinct()
                .count();
        assertThat(altered * 10).isGreaterThanOrEqualTo(planted.size() * 4L);
        assertThat(force.truth().stream().filter(truth -> !truth.isCalled()))
                .as("decoys")
                .hasSizeBetween(4 * planted.size(), 20 * planted.size());
        assertThat(force.truth().stream()
                        .filter(truth -> !truth.planted()
                                && truth.isCalled()
                                && truth.ruleId().equals("R05")))
                .hasSizeBetween(5 * DAYS, 12 * DAYS);
    }

    @Test
    void everyLineReadsBackAsTheRecordItWas(@TempDir Path folder) throws Exception {
        ForceWriter.write(force, folder);
        var feeds = new FeedCatalogue(FeedCatalogue.LIVE_MIN_BIRTH_YEAR);
        for (Kind kind : Kind.values()) {
            Class<? extends SpecificRecord> type = feeds.of(kind).recordType();
            List<SampleRecord> records = force.of(kind);
            List<String> lines = Files.readAllLines(folder.resolve(kind.topic() + ".jsonl"));
            assertThat(lines).hasSameSizeAs(records);
            for (int i = 0; i < lines.size(); i++) {
                assertThat(AvroJson.read(lines.get(i), type)
                                .equals(records.get(i).record()))
                        .isTrue();
            }
        }
    }

    @Test
    void missingPersonsAreOftenChildrenAThirdOfThemAgainAndMostAreFound() {
        List<MissingPerson> reports = newest(Kind.MISSING_PERSON, MissingPerson.class);
        assertThat(share(reports, MissingPerson::getChild)).isBetween(0.5, 0.85);
        assertThat(share(reports, report -> report.getRepeatCount() > 0)).isBetween(0.25, 0.42);
        assertThat(share(reports, report -> report.getFoundAt() != null)).isBetween(0.6, 0.9);
        assertThat(share(reports, report -> report.getIncidentRef() != null)).isGreaterThan(0.8);
    }

    @Test
    void intelligenceComesInBothSchemesFromPartnersTooAndSomeIsRestricted() {
        List<IntelligenceReport> reports = newest(Kind.INTELLIGENCE_REPORT, IntelligenceReport.class);
        assertThat(share(reports, report -> report.getGrading().getScheme() == GradingScheme.FIVE_BY_FIVE_BY_FIVE))
                .isBetween(0.2, 0.4);
        assertThat(share(
                        reports,
                        report -> Set.of("5", "C")
                                .contains(String.valueOf(report.getGrading().getHandling()))))
                .isBetween(0.01, 0.06);
        assertThat(reports.stream().map(IntelligenceReport::getSourceType).distinct())
                .contains("PRISON_SERVICE", "STREET_OUTREACH", "HMRC", "VULNERABILITY_PARTNER", "OPEN_SOURCE");
    }

    /** Relatives, namesakes and staff are among the public, or a perfect precision would say little. */
    @Test
    void populationsOverlap() {
        var population = new Population(7, 2025, 3_500);
        Map<String, LocalDate> staff = new HashMap<>();
        for (int i = 0; i < 3_500; i++) {
            Citizen citizen = population.citizen(Population.staffIndex(i));
            staff.put(citizen.given() + " " + citizen.family(), citizen.born());
        }
        Draw draw = new Draw(7, "test", 0);
        int ours = 0;
        int namesakes = 0;
        for (int i = 0; i < 20_000; i++) {
            Citizen anybody = population.anybody(draw);
            LocalDate born = staff.get(anybody.given() + " " + anybody.family());
            ours += anybody.born().equals(born) ? 1 : 0;
            namesakes += born != null && !anybody.born().equals(born) ? 1 : 0;
        }
        assertThat(ours).as("staff among 20,000 callers").isBetween(40, 160);
        assertThat(namesakes).as("namesakes and fathers").isGreaterThan(200);
    }

    private static <T> double share(List<T> all, Predicate<T> some) {
        return (double) all.stream().filter(some).count() / all.size();
    }

    private static <T> List<T> newest(Kind kind, Class<T> type) {
        Map<String, T> newest = new LinkedHashMap<>();
        force.of(kind).forEach(record -> newest.put(record.recordId(), type.cast(record.record())));
        newest.keySet().removeAll(decoyed());
        return List.copyOf(newest.values());
    }

    /** Without what decoys add, which are twenty times as many as what is planted. */
    private static Set<String> lifelike(Kind kind) {
        Set<String> ids = ids(kind);
        ids.removeAll(decoyed());
        return ids;
    }

    /** All that is told round a decoy, what is rightly called there too. */
    private static Set<String> decoyed() {
        return force.truth().stream()
                .filter(truth -> truth.story().startsWith("decoy"))
                .flatMap(truth -> truth.records().stream())
                .filter(key -> !key.kind().isRegister())
                .map(RecordKey::recordId)
                .collect(Collectors.toSet());
    }

    private static Set<String> ids(Kind kind) {
        Set<String> ids = new HashSet<>();
        force.of(kind).forEach(record -> ids.add(record.recordId()));
        return ids;
    }
}
