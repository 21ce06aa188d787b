package plumbline.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import plumbline.feeds.ContentDigest;
import plumbline.feeds.FeedCatalogue;
import plumbline.feeds.Intake;
import plumbline.identifiers.TokenKey;
import plumbline.matches.Arrival;
import plumbline.matches.BatchDriver;
import plumbline.matches.Blinder;
import plumbline.matches.Caps;
import plumbline.matches.Match;
import plumbline.matches.RecordLens;
import plumbline.matches.RecordVersion;
import plumbline.rules.Catalogue;
import plumbline.rules.CountSubject;
import plumbline.rules.RuleCard;
import plumbline.schema.support.AvroTrust;
import plumbline.values.Bytes;
import plumbline.values.KnownAt;
import plumbline.values.RecordKey;
import plumbline.values.RecordRef;
import plumbline.values.Severity;
import plumbline.values.Token;
import plumbline.values.VersionOrder;
import plumbline.weighing.EvidenceTable;
import plumbline.weighing.Weigher;

/** Whatever the generator calls recoverable the rules must find, as severe as it says, and little else. */
class ForceFoundTest {
    private static final Instant FROM = Instant.parse("2025-02-24T00:00:00Z");
    private static final FeedCatalogue FEEDS = new FeedCatalogue(FeedCatalogue.LIVE_MIN_BIRTH_YEAR);
    /** Wrong numbers, old addresses, relatives and namesakes that a rule takes for somebody. */
    private static final int MOST_BY_CHANCE = 8;

    private static final Blinder PLAIN = new Plain();

    @Test
    void theRulesFindWhatTheTruthCallsFor() {
        AvroTrust.install();
        Force force = Force.generate(11, 2_000, FROM, 8, 2);
        Collection<Match> matches = run(force);
        Set<String> found = new TreeSet<>();
        matches.forEach(match -> found.add(said(match)));
        List<String> missed = new ArrayList<>();
        Set<String> called = new TreeSet<>();
        List<String> fallenFor = new ArrayList<>();
        for (Truth truth : force.truth()) {
            if (!truth.isCalled()) {
                if (found.contains(said(truth))) {
                    fallenFor.add(truth.toString());
                }
                continue;
            }
            called.add(said(truth));
            if (truth.recoverable() && !found.contains(said(truth))) {
                missed.add(truth.toString());
            }
        }
        // What is only stored is nobody's item, and the truth does not list it.
        List<Match> uncalled = matches.stream()
                .filter(match -> match.severity() != Severity.INFO && !called.contains(said(match)))
                .toList();
        List<String> otherwise = new ArrayList<>();
        for (Truth truth : force.truth()) {
            matches.stream()
                    .filter(match -> said(match).equals(said(truth)))
                    .filter(match -> (truth.severity() != null && match.severity() != truth.severity())
                            || (truth.route() != null && match.route() != truth.route()))
                    .forEach(match -> otherwise.add(
                            match.severity() + " " + match.route() + " " + match.label() + " for " + truth));
        }
        assertThat(matches.stream().map(Match::ruleId).distinct())
                .as("every rule is called for and found")
                .containsAll(Catalogue.standard().cards().map(RuleCard::id).toList());
        assertThat(fallenFor).as("decoys that a match says").isEmpty();
        assertThat(missed).as("recoverable truth that no match says").isEmpty();
        assertThat(otherwise).as("found with another severity or route").isEmpty();
        assertThat(uncalled)
                .as("matches nobody planned: strangers alike by chance")
                .hasSizeLessThanOrEqualTo(MOST_BY_CHANCE);
    }

    private static String said(Truth truth) {
        return truth.ruleId() + " " + new TreeSet<>(truth.records());
    }

    private static String said(Match match) {
        Set<String> sides = new TreeSet<>();
        sides.add(match.left().topic() + "/" + match.left().recordId());
        if (match.right() != null) {
            sides.add(match.right().topic() + "/" + match.right().recordId());
        }
        return match.ruleId() + " " + sides;
    }

    private static Collection<Match> run(Force force) {
        var lens = new RecordLens(
                FEEDS,
                new Weigher(EvidenceTable.load(EvidenceTable.CURRENT)),
                PLAIN,
                Catalogue.standard().matrix());
        List<Arrival> arrivals = new ArrayList<>();
        force.inPublishingOrder().forEach(record -> arrivals.add(arrival(record)));
        force.erasures().forEach(key -> arrivals.add(new Arrival.Erasure(PLAIN.ref(key), FROM)));
        return new BatchDriver(lens, Catalogue.standard(), Caps.STANDARD, EvidenceTable.CURRENT)
                .run(arrivals, new TreeSet<>())
                .matches()
                .values();
    }

    private static Arrival arrival(SampleRecord sample) {
        var accepted = (Intake.Accepted) FEEDS.read(sample.kind(), sample.record());
        var seen = accepted.observation();
        var order = new VersionOrder(seen.version(), seen.recordedAt(), ContentDigest.of(sample.record()));
        return new Arrival.Version(
                PLAIN.ref(seen.key()),
                new RecordVersion(
                        seen.key(),
                        order,
                        new KnownAt(sample.knownAt(), false),
                        Bytes.of(FeedCatalogue.encode(sample.record()))));
    }

    /** No secret: nothing here leaves the test. */
    private static final class Plain implements Blinder {
        @Override
        public Token token(TokenKey key) {
            return Token.of(key.family().code(), digest("token " + key.family() + key.value()));
        }

        @Override
        public RecordRef ref(RecordKey key) {
            return RecordRef.of(digest("record " + key));
        }

        @Override
        public RecordRef subject(CountSubject subject) {
            return RecordRef.of(digest("subject " + subject.type() + subject.value()));
        }

        private static byte[] digest(String text) {
            try {
                return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }
}
