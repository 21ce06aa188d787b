package plumbline.matches;

import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import plumbline.rules.RecordStub;
import plumbline.values.RecordRef;
import plumbline.values.Token;

/**
 * What the second of a pair keeps while the pair is introduced.
 *
 * @param tokens by which the pair is introduced now; never empty
 * @param first the first's newest version that reached us
 * @param weighedWith the second's own version at the last weighing, without content, or null
 * @param toldGroups the groups that hold a fact of ours
 */
public record LinkRow(
        SortedSet<Token> tokens,
        @Nullable RecordVersion first,
        @Nullable Weighed weighedWith,
        SortedSet<RecordRef> toldGroups) {

    public static final LinkRow NONE = new LinkRow(new TreeSet<>(), null, null, new TreeSet<>());

    /** Which two versions the present facts were weighed from. */
    public record Weighed(Stamp first, Stamp second) {}

    /** All of a version that a fact can tell apart. */
    public record Stamp(
            String digest,
            String knownAt,
            SortedSet<Token> stopped,
            @Nullable RecordStub anchor) {
        static Stamp of(RecordVersion version) {
            return new Stamp(
                    version.order().version() + "/" + version.order().recordedAt() + "/"
                            + version.order().digest(),
                    version.knownAt().at() + (version.knownAt().asserted() ? "a" : ""),
                    version.stopped(),
                    version.anchor());
        }
    }

    public LinkRow {
        tokens = new TreeSet<>(tokens);
        toldGroups = new TreeSet<>(toldGroups);
    }
}
