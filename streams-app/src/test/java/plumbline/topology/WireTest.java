package plumbline.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.feeds.Observation;
import plumbline.matches.Anchored;
import plumbline.matches.Arrival;
import plumbline.matches.CountFactMessage;
import plumbline.matches.EventGroupRow;
import plumbline.matches.FactMessage;
import plumbline.matches.FixtureRun;
import plumbline.matches.Introduction;
import plumbline.matches.JudgeEvent;
import plumbline.matches.MatchChange;
import plumbline.matches.RecordVersion;
import plumbline.rules.Fact;
import plumbline.rules.RecordStub;
import plumbline.values.RecordRef;
import plumbline.values.Sign;
import plumbline.values.Token;

class WireTest {
    private static final Token TOKEN = new Token(0x10_00_00_00_00_00_00_01L, -2);
    private static final RecordRef ONE = new RecordRef(1, 1);
    private static final RecordRef TWO = new RecordRef(2, 2);

    private final FixtureRun run = new FixtureRun();
    private final List<RecordVersion> versions = run.arrivals().stream()
            .map(arrival -> ((Arrival.Version) arrival).version())
            .toList();

    private final Wire wire;

    WireTest(@TempDir Path folder) {
        try (Rig rig = new Rig(folder)) {
            wire = new Wire(rig.pipeline);
        }
    }

    @Test
    void introductionsComeBackWithAndWithoutAVersion() {
        var stopped = new RecordVersion(
                versions.get(0).key(),
                versions.get(0).order(),
                versions.get(0).knownAt(),
                versions.get(0).content(),
                new TreeSet<>(List.of(TOKEN)),
                RecordStub.of(
                        run.lens().observe(versions.get(1)), versions.get(1).knownAt()));
        for (Introduction introduction : List.of(
                new Introduction(TOKEN, Sign.PLUS, ONE, TWO, stopped),
                new Introduction(TOKEN, Sign.PLUS, ONE, TWO, null),
                new Introduction(TOKEN, Sign.MINUS, ONE, TWO, null))) {
            byte[] bytes = wire.introduction(introduction);
            assertThat(wire.introduction(TWO.bytes(), bytes)).isEqualTo(introduction);
        }
        for (RecordVersion version : versions) {
            var introduction = new Introduction(TOKEN, Sign.PLUS, ONE, TWO, version);
            byte[] bytes = wire.introduction(introduction);
            assertThat(wire.introduction(TWO.bytes(), bytes)).isEqualTo(introduction);
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                    .as("sealed")
                    .doesNotContain(version.key().recordId());
        }
    }

    @Test
    void factsComeBackOwnLinkedAndTakenBack() {
        var lens = run.lens();
        for (RecordVersion version : versions) {
            Observation observation = lens.observe(version);
            RecordStub stub = RecordStub.of(observation, version.knownAt());
            var weight = lens.weigh(observation, observation);
            for (FactMessage message : List.of(
                    new FactMessage.Own(ONE, stub),
                    new FactMessage.Own(ONE, null),
                    new FactMessage.Linked(ONE, TWO, new Fact(stub, weight)),
                    new FactMessage.Linked(ONE, TWO, new Fact(stub, weight, stub)),
                    new FactMessage.Linked(ONE, TWO, null))) {
                assertThat(wire.fact(ONE.bytes(), wire.fact(message))).isEqualTo(message);
            }
        }
    }

    @Test
    void countFactsComeBackTakenBackOrNot() {
        var lens = run.lens();
        var judge = new JudgeEvent(run.rules(), "m1");
        var sent = new java.util.ArrayList<CountFactMessage>();
        var out = new JudgeEvent.Out() {
            @Override
            public void match(MatchChange change) {}

            @Override
            public void countFact(CountFactMessage message) {
                sent.add(message);
            }

            @Override
            public void anchored(Anchored message) {}
        };
        for (RecordVersion event : versions) {
            Observation observation = lens.observe(event);
            EventGroupRow row = judge.accept(
                    new FactMessage.Own(ONE, RecordStub.of(observation, event.knownAt())), EventGroupRow.EMPTY, out);
            for (RecordVersion other : versions) {
                var weight = lens.weigh(observation, lens.observe(other));
                if (!weight.isEmpty() && !other.equals(event)) {
                    var fact = new Fact(RecordStub.of(lens.observe(other), other.knownAt()), weight);
                    judge.accept(new FactMessage.Linked(ONE, TWO, fact), row, out);
                }
            }
        }
        assertThat(sent).isNotEmpty();
        for (CountFactMessage message : sent) {
            var gone = new CountFactMessage(message.key(), message.source(), null);
            assertThat(wire.countFact(ONE.bytes(), wire.countFact(message))).isEqualTo(message);
            assertThat(wire.countFact(ONE.bytes(), wire.countFact(gone))).isEqualTo(gone);
        }
    }
}
