package plumbline.weighing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.Mention;

/** A phone, email address, vehicle, home or firm that two mentions have in common, whatever they are called. */
final class SharedThing {
    private final ThingComparator things;
    private final HomeComparator homes;
    private final OrganisationComparator organisations;

    SharedThing(EvidenceTable table) {
        things = new ThingComparator(table, EvidenceKind.SHARED_THING);
        homes = new HomeComparator(table);
        organisations = new OrganisationComparator(table);
    }

    @Nullable
    MentionPair weigh(Mention left, Mention right, Instant at) {
        Agreement<?> phone = things.phones(left.phones(), right.phones(), at);
        Agreement<?> email = things.emails(left.emails(), right.emails(), at);
        Agreement<?> vehicle = things.vehicles(left.vehicles(), right.vehicles(), at);
        Agreement<?> home = homes.shared(left.addresses(), right.addresses(), at);
        List<Agreement<String>> firm = organisations.compare(left.organisation(), right.organisation());
        if (phone == null && email == null && vehicle == null && home == null && firm.isEmpty()) {
            return null;
        }
        List<Line> lines = new ArrayList<>(6);
        add(lines, phone);
        add(lines, email);
        add(lines, vehicle);
        add(lines, home);
        firm.forEach(agreement -> lines.add(agreement.line()));
        return Pairs.of(EvidenceKind.SHARED_THING, left, right, lines);
    }

    private static void add(List<Line> lines, @Nullable Agreement<?> agreement) {
        if (agreement != null) {
            lines.add(agreement.line());
        }
    }
}
