package plumbline.rules;

import java.util.List;
import java.util.stream.Stream;
import plumbline.values.Kind;
import plumbline.weighing.EvidenceKind;

/**
 * Everything known round one event record.
 *
 * @param own the event record's newest version
 * @param facts standing links, in order of the other record's key
 */
public record EventGroup(RecordStub own, List<Fact> facts) {
    public EventGroup {
        facts = facts.stream()
                .sorted((a, b) -> a.other().key().compareTo(b.other().key()))
                .toList();
    }

    public Kind kind() {
        return own.key().kind();
    }

    /** The same record with its register facts and no others. */
    public EventGroup registerLinks() {
        return new EventGroup(
                own,
                facts.stream()
                        .filter(fact -> fact.other().key().kind().isRegister())
                        .toList());
    }

    public Stream<Fact> with(Kind kind) {
        return facts.stream().filter(fact -> fact.other().key().kind() == kind);
    }

    public Stream<Fact> with(Kind kind, EvidenceKind evidence) {
        return with(kind).filter(fact -> fact.weight().of(evidence).findAny().isPresent());
    }
}
