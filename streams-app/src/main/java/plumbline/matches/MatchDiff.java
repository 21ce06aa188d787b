package plumbline.matches;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import plumbline.rules.Finding;

/** Says what changed between the matches a group last published and those it finds now. */
final class MatchDiff {
    private final MatchMaker maker;

    MatchDiff(MatchMaker maker) {
        this.maker = maker;
    }

    SortedMap<String, Match> matches(List<Finding> findings) {
        SortedMap<String, Match> matches = new TreeMap<>();
        for (Finding finding : findings) {
            Match match = maker.of(finding);
            matches.merge(match.matchId(), match, MatchDiff::better);
        }
        return matches;
    }

    /** One identity, one match: should a rule find it twice, the heavier stands. */
    private static Match better(Match a, Match b) {
        int order = a.severity().compareTo(b.severity());
        order = order != 0 ? order : Integer.compare(a.millibits(), b.millibits());
        order = order != 0 ? order : b.toString().compareTo(a.toString());
        return order >= 0 ? a : b;
    }

    /** An unchanged match is not published again. */
    static void publish(SortedMap<String, Match> before, SortedMap<String, Match> after, Consumer<MatchChange> out) {
        before.forEach((id, match) -> {
            if (!after.containsKey(id)) {
                out.accept(new MatchChange.Retracted(match));
            }
        });
        after.forEach((id, match) -> {
            if (!match.equals(before.get(id))) {
                out.accept(new MatchChange.Raised(match));
            }
        });
    }
}
