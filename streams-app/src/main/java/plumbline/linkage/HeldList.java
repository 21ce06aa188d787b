package plumbline.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of people held in memory, and who on it one more record may be. Shares, lore and model are the held list's:
 * an arrival adds nothing to them, so that the order of arrivals never matters. Not for sharing between threads.
 */
public final class HeldList {
    private final Roll roll;
    private final Model model;
    private final Weights weights;
    private final RowComparator comparator;
    private final MeetingKeys keys;
    private final Doors doors;
    private final Findings found = new Findings();
    private long weighed;

    private HeldList(Roll roll, Linker linker) {
        this.roll = roll;
        this.model = linker.model();
        this.weights = linker.weights();
        this.comparator = linker.comparator();
        this.keys = new MeetingKeys(roll);
        this.doors = new Doors(roll, Tuning.STANDARD.cap());
    }

    /** @param given null to begin with the shipped model and learn from the list */
    public static HeldList of(List<ListedPerson> people, @Nullable Model given) {
        Roll roll = Roll.withGuest(people);
        Linker linker = new Linker(roll, given == null ? ModelFile.shipped() : given, null, 1);
        linker.link(given == null, "learnt", "the list itself");
        return new HeldList(roll, linker);
    }

    /** Who it may be: an id of the held list. */
    public record Link(String id, int millibits) {}

    /** Those at or above the floor, best first; at equal bits by id. */
    public List<Link> arrivals(ListedPerson arrival, int floorMillibits) {
        roll.seat(arrival);
        List<Link> links = new ArrayList<>();
        doors.openedBy(keys.of(roll.size), row -> {
            weighed++;
            comparator.compare(row, roll.size, found);
            int millibits = weights.of(found);
            if (millibits >= floorMillibits) {
                links.add(new Link(roll.ids[row], millibits));
            }
        });
        links.sort(Comparator.comparingInt(Link::millibits).reversed().thenComparing(Link::id));
        return links;
    }

    /** From here on a held person is more likely the arrival than not, as in {@link Linkage#thresholdMillibits}. */
    public int thresholdMillibits() {
        return Linkage.threshold(model);
    }

    public Model model() {
        return model;
    }

    public int size() {
        return roll.size;
    }

    /** How many pairs all arrivals together have had weighed. */
    public long weighed() {
        return weighed;
    }
}
