package plumbline.samples;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import plumbline.schema.Address;
import plumbline.schema.Mention;
import plumbline.schema.MissingPerson;
import plumbline.schema.Vehicle;
import plumbline.values.Kind;

/** Reports of missing persons: a first version when they are reported, a second when they are found. */
final class MissingBook {
    private final Ledger ledger;
    private int next = 1;

    MissingBook(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * One report.
     *
     * @param vehicles tied to no person
     * @param foundAt null if not found yet
     * @param foundBy mention id of the finder, or null
     * @param incidentRef of the log in which the report was taken, or null
     */
    record Entry(
            Instant reportedAt,
            Instant lastSeenAt,
            List<Mention> mentions,
            List<Vehicle> vehicles,
            boolean child,
            int repeatCount,
            @Nullable Address lastSeenPlace,
            @Nullable Instant foundAt,
            @Nullable Address foundPlace,
            @Nullable String foundBy,
            @Nullable String incidentRef) {
        Entry {
            mentions = List.copyOf(mentions);
            vehicles = List.copyOf(vehicles);
        }
    }

    /** @return the record id */
    String write(Entry entry, Draw draw) {
        String ref = String.format(Locale.ROOT, "30MP%06d", next++);
        String id = Registers.FORCE + "-compact-" + ref;
        Instant told = entry.reportedAt().plusSeconds(draw.between(60, 1_800));
        String risk = entry.child() ? draw.in(0.4) ? "HIGH" : "MEDIUM" : draw.in(0.5) ? "MEDIUM" : "LOW";
        boolean vulnerable = entry.child() || draw.in(0.3);
        MissingPerson first = MissingPerson.newBuilder()
                .setHead(Registers.head(id, 1, entry.reportedAt(), told, "compact"))
                .setMissingRef(ref)
                .setReportedAt(entry.reportedAt())
                .setRiskLevel(risk)
                .setChild(entry.child())
                .setVulnerable(vulnerable)
                .setRepeatCount(entry.repeatCount())
                .setLastSeenAt(entry.lastSeenAt())
                .setLastSeenPlace(entry.lastSeenPlace())
                .setMentions(entry.mentions())
                .setVehicles(entry.vehicles())
                .setIncidentRef(entry.incidentRef())
                .build();
        ledger.add(Kind.MISSING_PERSON, id, told, first);
        Instant foundAt = entry.foundAt();
        if (foundAt != null) {
            Instant closed = (foundAt.isAfter(told) ? foundAt : told).plusSeconds(draw.between(300, 7_200));
            ledger.add(
                    Kind.MISSING_PERSON,
                    id,
                    closed,
                    MissingPerson.newBuilder(first)
                            .setHead(Registers.head(id, 2, entry.reportedAt(), closed, "compact"))
                            .setFoundAt(foundAt)
                            .setFoundPlace(entry.foundPlace())
                            .setFoundBy(entry.foundBy())
                            .build());
        }
        return id;
    }
}
