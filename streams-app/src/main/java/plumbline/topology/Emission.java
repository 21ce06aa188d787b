package plumbline.topology;

import org.jspecify.annotations.Nullable;
import plumbline.matches.Anchored;
import plumbline.matches.CountFactMessage;
import plumbline.matches.FactMessage;
import plumbline.matches.Introduction;
import plumbline.matches.MatchChange;
import plumbline.matches.TokenPost;
import plumbline.schema.FeedCount;
import plumbline.schema.Grave;
import plumbline.schema.JournalEntry;
import plumbline.schema.Quarantined;
import plumbline.schema.RecordKeys;

/** Everything a stage can send; each kind has one topic, chosen in {@link PipelineTopology} and {@link EdgeTopology}. */
sealed interface Emission {
    record Posted(TokenPost post) implements Emission {}

    record Introduced(Introduction introduction) implements Emission {}

    record Told(FactMessage fact) implements Emission {}

    record Counted(CountFactMessage fact) implements Emission {}

    record AnchorChanged(Anchored anchored) implements Emission {}

    record Changed(MatchChange change) implements Emission {}

    record Journalled(JournalEntry entry) implements Emission {}

    record Refused(Quarantined quarantined) implements Emission {}

    /** @param keys null destroys them */
    record Keyed(@Nullable RecordKeys keys) implements Emission {}

    record Buried(Grave grave) implements Emission {}

    record Tallied(FeedCount count) implements Emission {}
}
