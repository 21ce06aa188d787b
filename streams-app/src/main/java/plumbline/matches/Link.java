package plumbline.matches;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.Observation;
import plumbline.rules.Fact;
import plumbline.rules.RecordStub;
import plumbline.rules.RuleMatrix;
import plumbline.values.RecordRef;
import plumbline.values.Sign;
import plumbline.values.Token;
import plumbline.weighing.Weight;

/**
 * The second record's leg: a link stands iff some token introduces the pair now and weighing the two
 * newest versions finds something. Facts go to the group of each event record that gathers the other's
 * kind.
 */
public final class Link {
    private final Lens lens;
    private final RuleMatrix matrix;

    public Link(Lens lens, RuleMatrix matrix) {
        this.lens = lens;
        this.matrix = matrix;
    }

    /** @return the row after, or null when the link has ended */
    public @Nullable LinkRow accept(
            Introduction introduction, @Nullable Row second, @Nullable LinkRow held, Consumer<FactMessage> out) {
        LinkRow link = held == null ? LinkRow.NONE : held;
        SortedSet<Token> tokens = new TreeSet<>(link.tokens());
        if (introduction.sign() == Sign.PLUS) {
            tokens.add(introduction.token());
        } else {
            tokens.remove(introduction.token());
        }
        if (tokens.isEmpty()) {
            retract(introduction.first(), introduction.second(), link.toldGroups(), out);
            return null;
        }
        RecordVersion first = introduction.version() == null ? link.first() : introduction.version();
        if (first == null || !(second instanceof Row.Live live)) {
            retract(introduction.first(), introduction.second(), link.toldGroups(), out);
            return new LinkRow(tokens, second instanceof Row.Grave ? null : first, null, new TreeSet<>());
        }
        var weighed = new LinkRow.Weighed(LinkRow.Stamp.of(first), LinkRow.Stamp.of(live.version()));
        if (weighed.equals(link.weighedWith())) {
            return new LinkRow(tokens, first, weighed, link.toldGroups());
        }
        SortedMap<RecordRef, Fact> facts = facts(introduction.first(), first, introduction.second(), live.version());
        SortedSet<RecordRef> dropped = new TreeSet<>(link.toldGroups());
        dropped.removeAll(facts.keySet());
        retract(introduction.first(), introduction.second(), dropped, out);
        facts.forEach((group, fact) -> out.accept(
                new FactMessage.Linked(group, other(group, introduction.first(), introduction.second()), fact)));
        return new LinkRow(tokens, first, weighed, new TreeSet<>(facts.keySet()));
    }

    /** The second record was erased: nothing of the pair may stand or be kept. */
    public void erase(RecordRef first, RecordRef second, LinkRow held, Consumer<FactMessage> out) {
        retract(first, second, held.toldGroups(), out);
    }

    private SortedMap<RecordRef, Fact> facts(
            RecordRef firstRef, RecordVersion first, RecordRef secondRef, RecordVersion second) {
        Observation a = lens.observe(first);
        Observation b = lens.observe(second);
        SortedMap<RecordRef, Fact> facts = new TreeMap<>();
        fact(a, b, second).ifPresent(fact -> facts.put(firstRef, fact));
        fact(b, a, first).ifPresent(fact -> facts.put(secondRef, fact));
        return facts;
    }

    private java.util.Optional<Fact> fact(Observation event, Observation other, RecordVersion otherVersion) {
        return fact(lens, matrix, event, other, otherVersion);
    }

    /** What {@code event}'s group learns of {@code other}; the batch driver uses the same. */
    static java.util.Optional<Fact> fact(
            Lens lens, RuleMatrix matrix, Observation event, Observation other, RecordVersion otherVersion) {
        if (!gathers(matrix, event, other)) {
            return java.util.Optional.empty();
        }
        Weight weight = lens.weigh(event, other);
        return weight.isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of(
                        new Fact(RecordStub.of(other, otherVersion.knownAt()), weight, otherVersion.anchor()));
    }

    /** Two records of one kind gather each other one way only, by record key: one pair, one match. */
    private static boolean gathers(RuleMatrix matrix, Observation event, Observation other) {
        return matrix.gathers(event.kind(), other.kind())
                && (event.kind() != other.kind() || event.key().compareTo(other.key()) < 0);
    }

    private static void retract(
            RecordRef first, RecordRef second, SortedSet<RecordRef> groups, Consumer<FactMessage> out) {
        groups.forEach(group -> out.accept(new FactMessage.Linked(group, other(group, first, second), null)));
    }

    private static RecordRef other(RecordRef group, RecordRef first, RecordRef second) {
        return group.equals(first) ? second : first;
    }
}
