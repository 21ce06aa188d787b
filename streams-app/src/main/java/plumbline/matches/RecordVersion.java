package plumbline.matches;

import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import plumbline.rules.RecordStub;
import plumbline.values.Bytes;
import plumbline.values.KnownAt;
import plumbline.values.RecordKey;
import plumbline.values.Token;
import plumbline.values.VersionOrder;

/**
 * One accepted version of a record, as rows hold it and introductions carry it.
 *
 * @param content the record in its feed's schema, Avro binary
 * @param stopped tokens of identifiers that the stop-list withholds from this version now
 * @param anchor the register entry that anchors the record now, or null
 */
public record RecordVersion(
        RecordKey key,
        VersionOrder order,
        KnownAt knownAt,
        Bytes content,
        SortedSet<Token> stopped,
        @Nullable RecordStub anchor) {

    public RecordVersion {
        stopped = new TreeSet<>(stopped);
    }

    public RecordVersion(RecordKey key, VersionOrder order, KnownAt knownAt, Bytes content) {
        this(key, order, knownAt, content, new TreeSet<>(), null);
    }

    RecordVersion knownAt(KnownAt at) {
        return new RecordVersion(key, order, at, content, stopped, anchor);
    }

    RecordVersion stopping(SortedSet<Token> tokens) {
        return new RecordVersion(key, order, knownAt, content, tokens, anchor);
    }

    RecordVersion anchoredBy(@Nullable RecordStub by) {
        return new RecordVersion(key, order, knownAt, content, stopped, by);
    }
}
