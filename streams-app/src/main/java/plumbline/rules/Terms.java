package plumbline.rules;

import java.time.LocalDate;
import java.util.Map;
import plumbline.values.Severity;

/**
 * What the rule file says of one rule: what it is called and who answers for it, how grave each of its cases is, and its
 * lengths of time and least numbers, each under the words by which the file knows it.
 *
 * @param version raised with every change of meaning
 * @param on whether it is applied at all
 * @param needsSignature it may be on only when the file names who allowed it, and when
 * @param reviewOn when it must be looked at again
 * @param authority where the rule comes from
 * @param severities by case; most rules have a "usual" one
 * @param windows by what they limit
 * @param counts by what is counted
 */
public record Terms(
        String name,
        int version,
        boolean on,
        boolean needsSignature,
        String owner,
        LocalDate reviewOn,
        String authority,
        Map<String, Severity> severities,
        Map<String, Span> windows,
        Map<String, Integer> counts) {

    public Terms {
        severities = Map.copyOf(severities);
        windows = Map.copyOf(windows);
        counts = Map.copyOf(counts);
    }
}
