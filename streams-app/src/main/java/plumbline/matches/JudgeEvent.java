package plumbline.matches;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plumbline.rules.CountFact;
import plumbline.rules.EventGroup;
import plumbline.rules.Fact;
import plumbline.rules.RecordStub;
import plumbline.rules.RuleBook;
import plumbline.values.RecordRef;

/** The first stratum: the set of facts round one event record, judged afresh after each change. */
public final class JudgeEvent {
    private final RuleBook rules;
    private final MatchDiff diff;

    public JudgeEvent(RuleBook rules, String modelVersion) {
        this.rules = rules;
        this.diff = new MatchDiff(new MatchMaker(rules, modelVersion));
    }

    /** Where this stage's messages go. */
    public interface Out {
        void match(MatchChange change);

        void countFact(CountFactMessage message);

        void anchored(Anchored message);
    }

    /** @return the row after; {@link EventGroupRow#isEmpty()} means it can go */
    public EventGroupRow accept(FactMessage message, EventGroupRow row, Out out) {
        RecordStub own = row.own();
        SortedMap<RecordRef, Fact> facts = new TreeMap<>(row.facts());
        if (message instanceof FactMessage.Own told) {
            own = told.stub();
        } else if (message instanceof FactMessage.Linked linked) {
            put(facts, linked.other(), linked.fact());
        }
        SortedMap<String, Match> raised = raised(own, facts);
        List<CountFact> putForward = putForward(own, facts);
        MatchDiff.publish(row.raised(), raised, out::match);
        tellCountGroups(row.putForward(), putForward, out);
        RecordStub anchor = anchor(own, facts);
        if (!Objects.equals(anchor, row.anchor())) {
            out.anchored(new Anchored(message.group(), anchor));
        }
        return new EventGroupRow(own, facts, raised, putForward, anchor);
    }

    SortedMap<String, Match> raised(@Nullable RecordStub own, SortedMap<RecordRef, Fact> facts) {
        return own == null
                ? new TreeMap<>()
                : diff.matches(rules.judge(new EventGroup(own, List.copyOf(facts.values()))));
    }

    @Nullable
    RecordStub anchor(@Nullable RecordStub own, SortedMap<RecordRef, Fact> facts) {
        return own == null ? null : rules.anchor(new EventGroup(own, List.copyOf(facts.values())));
    }

    List<CountFact> putForward(@Nullable RecordStub own, SortedMap<RecordRef, Fact> facts) {
        return own == null ? List.of() : rules.select(new EventGroup(own, List.copyOf(facts.values())));
    }

    private record Address(CountGroupKey key, CountFactMessage.Source source) {}

    /** Facts go where they belong now, and are taken back wherever else they had gone. */
    private void tellCountGroups(List<CountFact> before, List<CountFact> after, Out out) {
        var old = byAddress(before);
        var now = byAddress(after);
        List<Address> gone = new ArrayList<>(old.keySet());
        gone.removeAll(now.keySet());
        gone.forEach(address -> out.countFact(new CountFactMessage(address.key(), address.source(), null)));
        now.forEach((address, fact) -> {
            if (!fact.equals(old.get(address))) {
                out.countFact(new CountFactMessage(address.key(), address.source(), fact));
            }
        });
    }

    private SortedMap<Address, CountFact> byAddress(List<CountFact> facts) {
        return facts.stream()
                .collect(Collectors.toMap(
                        fact -> new Address(CountGroupKey.of(fact, rules), CountFactMessage.Source.of(fact)),
                        Function.identity(),
                        (a, b) -> a,
                        () -> new TreeMap<>(
                                java.util.Comparator.comparing(Address::key).thenComparing(Address::source))));
    }

    private static <K, V> void put(SortedMap<K, V> map, K key, @Nullable V value) {
        if (value == null) {
            map.remove(key);
        } else {
            map.put(key, value);
        }
    }
}
