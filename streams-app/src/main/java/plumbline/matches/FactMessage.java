package plumbline.matches;

import org.jspecify.annotations.Nullable;
import plumbline.rules.Fact;
import plumbline.rules.RecordStub;
import plumbline.values.RecordRef;

/** What an event's group is told. */
public sealed interface FactMessage {
    /** The event record, whose group this is. */
    RecordRef group();

    /** The event record's own newest version; null when it was erased. */
    record Own(RecordRef group, @Nullable RecordStub stub) implements FactMessage {}

    /** A link with another record; null when it no longer stands. */
    record Linked(
            RecordRef group, RecordRef other, @Nullable Fact fact) implements FactMessage {}
}
