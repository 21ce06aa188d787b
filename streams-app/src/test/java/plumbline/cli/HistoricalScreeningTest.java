package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.feeds.FeedCatalogue;
import plumbline.feeds.Intake;
import plumbline.feeds.ObservationTokens;
import plumbline.identifiers.TokenKey;
import plumbline.matches.CanonicalJson;
import plumbline.rules.Catalogue;
import plumbline.runtime.LiveRun;
import plumbline.samples.SampleRecord;
import plumbline.schema.support.AvroTrust;
import plumbline.settings.Settings;
import plumbline.values.Kind;

/**
 * Real people with real slips: 500 watched people as staff, 25,383 records of theirs and of others as custody
 * arrivals, read as {@code publish} reads them. The live pipeline must end in the batch driver's bytes;
 * records a second and recall are printed, with the recall that the tokens allow beside it.
 */
class HistoricalScreeningTest {
    @BeforeAll
    static void trust() {
        AvroTrust.install();
    }

    @Test
    void aTenth(@TempDir Path folder) throws Exception {
        screen(folder, 2_538);
    }

    @Test
    @Tag("soak")
    void all(@TempDir Path folder) throws Exception {
        screen(folder, Integer.MAX_VALUE);
    }

    private static void screen(Path folder, int limit) throws Exception {
        Historical set = Historical.read(limit);
        List<SampleRecord> watched = set.watched();
        List<SampleRecord> stream = set.stream();
        Set<String> truth = set.truth();
        Settings settings = Settings.embedded(folder)
                .withMinBirthYear(Historical.MIN_BIRTH_YEAR)
                .forBulk();
        try (LiveRun run = new LiveRun(folder, settings)) {
            run.createTopics();
            run.publish(watched, Map.of());
            run.publish(stream, Map.of());
            long began = System.nanoTime();
            run.instance("a");
            run.awaitIdle();
            double seconds = (System.nanoTime() - began) / 1e9;
            var live = run.live();
            assertThat(new String(CanonicalJson.bytes(live.values()), StandardCharsets.UTF_8))
                    .isEqualTo(
                            new String(CanonicalJson.bytes(run.batch().matches().values()), StandardCharsets.UTF_8));
            Set<String> found = live.values().stream()
                    .filter(match -> match.ruleId().equals("R01"))
                    .map(match -> match.left().recordId() + " "
                            + Objects.requireNonNull(match.right()).recordId())
                    .collect(Collectors.toSet());
            long hits = found.stream().filter(truth::contains).count();
            long met = met(watched, stream).stream().filter(truth::contains).count();
            System.out.printf(
                    "historical: %d records, %.0f records/s with start-up, R01 recall %.3f of %d (%d false),"
                            + " candidate recall %.3f%n",
                    watched.size() + stream.size(),
                    (watched.size() + stream.size()) / seconds,
                    (double) hits / truth.size(),
                    truth.size(),
                    found.size() - hits,
                    (double) met / truth.size());
            assertThat(hits).isPositive();
        }
    }

    private static Set<String> met(List<SampleRecord> watched, List<SampleRecord> stream) {
        FeedCatalogue feeds = new FeedCatalogue(Historical.MIN_BIRTH_YEAR);
        var matrix = Catalogue.standard().matrix();
        Map<TokenKey, Set<String>> index = new java.util.HashMap<>();
        for (SampleRecord record : watched) {
            tokens(feeds, record)
                    .forEach(key ->
                            index.computeIfAbsent(key, k -> new HashSet<>()).add(record.recordId()));
        }
        Set<String> met = new HashSet<>();
        for (SampleRecord record : stream) {
            for (TokenKey key : tokens(feeds, record)) {
                if (matrix.wants(Kind.CUSTODY_ARRIVAL, Kind.STAFF, key.family(), 0)) {
                    index.getOrDefault(key, Set.of()).forEach(other -> met.add(record.recordId() + " " + other));
                }
            }
        }
        return met;
    }

    private static Set<TokenKey> tokens(FeedCatalogue feeds, SampleRecord record) {
        return ObservationTokens.of(((Intake.Accepted) feeds.read(record.kind(), record.record())).observation());
    }
}
