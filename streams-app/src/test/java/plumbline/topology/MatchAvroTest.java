package plumbline.topology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import plumbline.matches.FixtureRun;
import plumbline.matches.Match;
import plumbline.matches.MatchChange;
import plumbline.schema.MatchStatus;

class MatchAvroTest {
    @Test
    void everyMatchOfTheFixturesComesBackAsItWas() {
        var matches = new FixtureRun().matches().values();
        assertThat(matches).isNotEmpty();
        for (Match match : matches) {
            plumbline.schema.Match avro = MatchAvro.live(match);
            assertThat(MatchAvro.read(avro)).isEqualTo(match);
            var form = new SingleObject<>(plumbline.schema.Match.class);
            byte[] bytes = form.write(avro);
            assertThat(MatchAvro.read(form.read(bytes)))
                    .as("also through Avro's own bytes")
                    .isEqualTo(match);
        }
    }

    @Test
    void aRetractionSaysSoAndIsOtherwiseTheSame() {
        Match match = new FixtureRun().matches().values().iterator().next();
        plumbline.schema.Match retracted = MatchAvro.of(new MatchChange.Retracted(match));
        assertThat(retracted.getStatus()).isEqualTo(MatchStatus.RETRACTED);
        assertThat(MatchAvro.of(new MatchChange.Raised(match)).getStatus()).isEqualTo(MatchStatus.LIVE);
        assertThat(MatchAvro.read(retracted)).isEqualTo(match);
    }
}
