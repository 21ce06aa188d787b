package plumbline.matches;

import java.time.Instant;
import java.util.SortedSet;
import java.util.TreeSet;
import plumbline.values.Token;

/** What is held of one record: its newest version, or the grave that keeps it from coming back. */
public sealed interface Row {

    /**
     * @param posted the tokens now posted to meetings; kept so that a removal never needs the old value,
     *     key or code
     */
    record Live(RecordVersion version, SortedSet<Token> posted) implements Row {
        public Live {
            posted = new TreeSet<>(posted);
        }
    }

    record Grave(Instant erasedAt) implements Row {}
}
