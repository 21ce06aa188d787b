package plumbline.samples;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.schema.Address;
import plumbline.schema.AddressKind;
import plumbline.schema.CrimeRecord;
import plumbline.schema.IncidentLog;
import plumbline.schema.Mention;
import plumbline.schema.Role;
import plumbline.schema.Vehicle;
import plumbline.values.Kind;

/** Command-and-control logs: opened, amended, closed with codes; and the crimes recorded from them. */
final class LogBook {
    private static final double AMENDED = 0.10;
    private static final double STAYS_OPEN = 0.12;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final List<String> GRADES = List.of("IMMEDIATE", "PRIORITY", "PRIORITY", "ROUTINE", "ROUTINE");
    static final List<String> CRIMES = List.of(
            "Violence against the person",
            "Violence against the person",
            "Theft",
            "Theft",
            "Burglary",
            "Criminal damage",
            "Domestic incident",
            "Vehicle crime",
            "Fraud",
            "Public order",
            "Sexual offence");
    static final List<String> NO_CRIMES = List.of(
            "Transport",
            "Transport",
            "Anti-social behaviour",
            "Anti-social behaviour",
            "Public safety",
            "Public safety",
            "Concern for safety",
            "Administration");

    private final Ledger ledger;
    private final Set<String> used = new HashSet<>();

    LogBook(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Whether, and how soon, a crime is recorded from a log. */
    enum Crimed {
        NEVER,
        /** Somebody looked and verified that there is none. */
        NO_CRIME,
        IN_TIME,
        /** 24 hours after the log to the second. */
        JUST_IN_TIME,
        LATE
    }

    /**
     * @param fixed it is told once, at once, so that what follows from it is known
     * @param toldAt when it is first recorded; null for soon after it is opened
     */
    record Entry(
            Instant openedAt,
            String incidentClass,
            Address location,
            List<Mention> mentions,
            List<Vehicle> vehicles,
            Crimed crimed,
            boolean fixed,
            @Nullable Instant toldAt) {
        Entry {
            mentions = List.copyOf(mentions);
            vehicles = List.copyOf(vehicles);
        }
    }

    /** @return the record id */
    String write(Entry entry, Draw draw) {
        String ref = reference(entry.openedAt());
        String id = Registers.FORCE + "-storm-" + ref;
        Instant soon = entry.openedAt().plusSeconds(draw.between(30, 900));
        Instant first = entry.toldAt() == null ? soon : entry.toldAt();
        if (!entry.fixed() && draw.in(AMENDED)) {
            amend(entry, id, ref, first, draw);
        } else {
            Instant closed = entry.openedAt().plusSeconds(draw.between(900, 9_000));
            Instant told = closed.plusSeconds(draw.between(30, 600));
            boolean open = entry.fixed() || draw.in(STAYS_OPEN) || ledger.isOver(told);
            version(entry, id, ref, 1, open ? first : told, open ? null : closed, draw);
        }
        if (isCrimed(entry)) {
            crime(entry, ref, first, draw);
        }
        return id;
    }

    private void amend(Entry entry, String id, String ref, Instant first, Draw draw) {
        version(entry, id, ref, 1, first, null, draw);
        Instant next = first.plusSeconds(draw.between(1_800, 60_000));
        int versions = draw.in(0.35) ? 3 : 2;
        for (int v = 2; v <= versions; v++) {
            version(entry, id, ref, v, next, v == versions ? next.minusSeconds(60) : null, draw);
            next = next.plusSeconds(draw.between(600, 20_000));
        }
    }

    private void version(
            Entry entry,
            String id,
            String ref,
            int version,
            Instant recordedAt,
            @Nullable Instant closedAt,
            Draw draw) {
        String code = isCrimed(entry) ? "CRIME RECORDED" : "NO CRIME";
        ledger.add(
                Kind.INCIDENT_LOG,
                id,
                recordedAt,
                IncidentLog.newBuilder()
                        .setHead(Registers.head(id, version, entry.openedAt(), recordedAt, "storm"))
                        .setLogRef(ref)
                        .setOpenedAt(entry.openedAt())
                        .setClosedAt(closedAt)
                        .setGrade(GRADES.get(Math.floorMod(ref.hashCode(), GRADES.size())))
                        .setIncidentClass(entry.incidentClass())
                        .setClosingCodes(
                                closedAt == null
                                        ? List.of()
                                        : draw.in(0.8) ? List.of(code) : List.of(code, "RESULT GIVEN"))
                        .setLocation(entry.location())
                        .setMentions(entry.mentions())
                        .setVehicles(entry.vehicles())
                        .setNoCrimeVerified(entry.crimed() == Crimed.NO_CRIME)
                        .build());
    }

    private static boolean isCrimed(Entry entry) {
        return entry.crimed() != Crimed.NEVER && entry.crimed() != Crimed.NO_CRIME;
    }

    private void crime(Entry entry, String ref, Instant first, Draw draw) {
        int after = switch (entry.crimed()) {
            case LATE -> draw.between(90_000, 340_000);
            case JUST_IN_TIME -> 86_400;
            case IN_TIME, NEVER, NO_CRIME -> draw.between(1_200, entry.fixed() ? 14_400 : 75_000);
        };
        Instant recordedAt = first.plusSeconds(after);
        String id = Registers.FORCE + "-crime-" + ref;
        ledger.add(
                Kind.CRIME_RECORD,
                id,
                recordedAt,
                CrimeRecord.newBuilder()
                        .setHead(Registers.head(id, 1, entry.openedAt(), recordedAt, "niche"))
                        .setCrimeRef("30CR" + ref.replace("-", ""))
                        .setIncidentRef(ref)
                        .setOffenceClass(entry.incidentClass().toUpperCase(Locale.ROOT))
                        .build());
    }

    /** The day and the second of it; the next free second if two logs were opened in one. */
    private String reference(Instant openedAt) {
        Instant at = openedAt;
        String ref;
        do {
            ref = DAY.format(at) + "-"
                    + String.format(Locale.ROOT, "%05d", Math.floorMod(at.getEpochSecond(), 86_400L));
            at = at.plusSeconds(1);
        } while (!used.add(ref));
        return ref;
    }

    /** A place in a street where nobody in particular lives. */
    static Address street(Citizen near) {
        return Address.newBuilder()
                .setLine(near.home().street())
                .setPostcode(near.home().postcode())
                .setKind(AddressKind.LOCATION)
                .build();
    }

    /** The reference that other records quote. */
    static String refOf(String recordId) {
        return recordId.substring((Registers.FORCE + "-storm-").length());
    }

    /** Everybody on a log beside its parties. */
    static List<Mention> withOfficers(List<Mention> parties, Workforce workforce, Draw draw) {
        List<Mention> mentions = new ArrayList<>(parties);
        int officers = draw.in(0.3) ? 2 : 1;
        for (int i = 0; i < officers; i++) {
            mentions.add(workforce.responding(draw).acting("o" + i, Role.ATTENDING_OFFICER));
        }
        return mentions;
    }
}
