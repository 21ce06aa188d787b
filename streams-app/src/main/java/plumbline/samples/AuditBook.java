package plumbline.samples;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import plumbline.schema.Mention;
import plumbline.schema.SystemAudit;
import plumbline.schema.Vehicle;
import plumbline.values.Kind;
import plumbline.values.RecordKey;

/** Look-ups that the monitoring tool reports, once for each. */
final class AuditBook {
    private static final List<String> REASONS = List.of("CRIME ENQUIRY", "INTELLIGENCE", "CUSTODY", "ADMINISTRATION");

    private final Ledger ledger;
    private int next = 1;

    AuditBook(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * One look-up.
     *
     * @param viewed people whose records were viewed
     * @param vehicles searched for by themselves
     * @param taskingRef what it was done for, or null
     */
    record Entry(
            Instant at,
            Officer user,
            List<Mention> viewed,
            List<Vehicle> vehicles,
            @Nullable String taskingRef,
            boolean assigned) {
        Entry {
            viewed = List.copyOf(viewed);
            vehicles = List.copyOf(vehicles);
        }
    }

    RecordKey write(Entry entry, Draw draw) {
        String id = String.format(Locale.ROOT, "%s-monitor-%06d", Registers.FORCE, next++);
        Instant told = entry.at().plusSeconds(draw.between(5, 600));
        ledger.add(
                Kind.SYSTEM_AUDIT,
                id,
                told,
                SystemAudit.newBuilder()
                        .setHead(Registers.head(id, 1, entry.at(), told, "monitor"))
                        .setSystem("niche")
                        .setUserStaffId(entry.user().staffId())
                        .setViewed(entry.viewed())
                        .setVehicles(entry.vehicles())
                        .setReasonCode(draw.of(REASONS))
                        .setTaskingRef(entry.taskingRef())
                        .setAssigned(entry.assigned())
                        .build());
        return new RecordKey(Kind.SYSTEM_AUDIT, id);
    }
}
