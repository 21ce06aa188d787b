package plumbline.topology;

import plumbline.schema.JournalEntry;
import plumbline.schema.StopListEntry;

/** What the record actors of a partition are fed: journal entries, and changes of the stop-list. */
sealed interface Incoming {
    record Entry(JournalEntry entry) implements Incoming {}

    record Stop(StopListEntry entry) implements Incoming {}
}
