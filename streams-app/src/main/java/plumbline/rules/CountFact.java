package plumbline.rules;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plumbline.values.Kind;

/**
 * What an event group puts forward for a rule that counts, about one member of staff or one object.
 *
 * @param tally what it is counted under: see {@link CountRule#tally()}
 * @param at when the event happened; decides the bucket
 * @param links the event's links that it rests on, one at least; the first is the evidence that the event counts
 */
public record CountFact(String tally, CountSubject subject, Instant at, RecordStub event, List<Fact> links) {
    /** By time, then by the event's key, then by the key of what it met. */
    public static final Comparator<CountFact> IN_TIME = Comparator.comparing(CountFact::at)
            .thenComparing(fact -> fact.event().key())
            .thenComparing(fact -> fact.met().other().key());

    public CountFact {
        links = List.copyOf(links);
        if (links.isEmpty()) {
            throw new IllegalArgumentException("a counted fact must rest on a link: tally=" + tally);
        }
    }

    /** What anchors the other records is no part of what is counted. */
    static CountFact of(CountRule rule, CountSubject subject, RecordStub event, Fact... links) {
        List<Fact> bare = List.of(links).stream()
                .map(fact -> new Fact(fact.other(), fact.weight()))
                .toList();
        return new CountFact(rule.tally(), subject, event.occurredAt(), event, bare);
    }

    /** The link that is the evidence. */
    public Fact met() {
        return links.get(0);
    }

    Optional<Fact> with(Kind kind) {
        return links.stream().filter(fact -> fact.other().key().kind() == kind).findFirst();
    }
}
