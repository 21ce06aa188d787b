package plumbline.matches;

import java.util.SortedSet;
import plumbline.feeds.Observation;
import plumbline.values.Token;
import plumbline.weighing.Weight;

/**
 * How the protocol sees records. The protocol moves versions about; only a lens looks into them, so that
 * the simulator can drive the same stages with worlds made to break them.
 */
public interface Lens {
    /** What a version says, with stopped identifiers left out. Pure. */
    Observation observe(RecordVersion version);

    /** Every token of what a version says, including those of stopped identifiers. */
    SortedSet<Token> tokens(RecordVersion version);

    /** A pure function of the two; empty when they have nothing in common that counts. */
    Weight weigh(Observation left, Observation right);
}
