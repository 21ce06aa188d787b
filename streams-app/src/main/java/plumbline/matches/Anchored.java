package plumbline.matches;

import org.jspecify.annotations.Nullable;
import plumbline.rules.RecordStub;
import plumbline.values.RecordRef;

/**
 * An event's group tells the event record's own actor which register entry anchors it now.
 *
 * <p>It needs no version. The group hears of a register link only while the record's row stands, and the
 * last word it sends is right whichever version the row holds by then.
 *
 * @param by null when no register link stands any more
 */
public record Anchored(RecordRef record, @Nullable RecordStub by) {}
