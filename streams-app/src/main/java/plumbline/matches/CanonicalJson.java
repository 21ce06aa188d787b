package plumbline.matches;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * The bytes by which two runs are compared: live matches sorted by id, one a line, each as RFC 8785 JSON
 * over all its fields. Run, generation, offsets and processing time are not fields of a match.
 */
public final class CanonicalJson {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private CanonicalJson() {}

    public static String line(Match match) {
        try {
            return new JsonCanonicalizer(JSON.writeValueAsBytes(match)).getEncodedString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a match must have a JSON form: matchId=" + match.matchId(), e);
        } catch (IOException e) {
            throw new IllegalStateException("a match must have a canonical form: matchId=" + match.matchId(), e);
        }
    }

    /** UTF-8, a newline after each match. */
    public static byte[] bytes(Collection<Match> matches) {
        return matches.stream()
                .sorted(Comparator.comparing(Match::matchId))
                .map(match -> line(match) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }
}
