package plumbline.matches;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import plumbline.values.RecordRef;
import plumbline.values.Token;

/** The newest version of each record that was not erased, with stopped identifiers withheld. */
final class Winners {
    private final Lens lens;
    private final SortedSet<Token> stopList;

    Winners(Lens lens, SortedSet<Token> stopList) {
        this.lens = lens;
        this.stopList = stopList;
    }

    Map<RecordRef, RecordVersion> of(Iterable<? extends Arrival> arrivals) {
        Map<RecordRef, RecordVersion> winners = new HashMap<>();
        Set<RecordRef> graves = new HashSet<>();
        for (Arrival arrival : arrivals) {
            if (arrival instanceof Arrival.Erasure erasure) {
                graves.add(erasure.ref());
            } else if (arrival instanceof Arrival.Version version) {
                winners.merge(version.ref(), version.version(), Winners::newer);
            }
        }
        winners.keySet().removeAll(graves);
        if (!stopList.isEmpty()) {
            winners.replaceAll((ref, version) -> version.stopping(stoppedIn(version)));
        }
        return winners;
    }

    private SortedSet<Token> stoppedIn(RecordVersion version) {
        SortedSet<Token> stopped = new TreeSet<>(lens.tokens(version));
        stopped.retainAll(stopList);
        return stopped;
    }

    private static RecordVersion newer(RecordVersion a, RecordVersion b) {
        int order = a.order().compareTo(b.order());
        if (order == 0) {
            return a.knownAt(a.knownAt().orEarlier(b.knownAt()));
        }
        return order > 0 ? a : b;
    }
}
