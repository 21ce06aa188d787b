package plumbline.samples;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import plumbline.schema.ConfidentialReport;
import plumbline.schema.DangerFlag;
import plumbline.schema.InternalReport;
import plumbline.schema.Mention;
import plumbline.schema.ReportChannel;
import plumbline.schema.ReportMode;
import plumbline.schema.Vehicle;
import plumbline.values.Kind;

/** Confidential and internal reports. */
final class ReportBook {
    private static final List<String> CATEGORIES = List.of(
            "DISCLOSURE_OF_INFORMATION",
            "INAPPROPRIATE_ASSOCIATION",
            "CONTROLLED_DRUG_USE_AND_SUPPLY",
            "THEFT_AND_FRAUD",
            "MISUSE_OF_FORCE_SYSTEMS",
            "SEXUAL_MISCONDUCT",
            "ABUSE_OF_AUTHORITY");

    private static final List<ReportChannel> CHANNELS = List.of(
            ReportChannel.LINE_MANAGER,
            ReportChannel.LINE_MANAGER,
            ReportChannel.GRIEVANCE,
            ReportChannel.MONITORING_TOOL,
            ReportChannel.OTHER_INTERNAL);

    private final Ledger ledger;
    private int next = 1;
    private int nextInternal = 1;

    ReportBook(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * What a report says of itself.
     *
     * @param reporter pseudonym, or null
     * @param repeats record id of the report that it rests on, or null
     */
    record Told(
            String category,
            @Nullable String reporter,
            @Nullable String repeats) {
        static Told something(Draw draw) {
            return new Told(draw.of(CATEGORIES), null, null);
        }

        List<String> sources() {
            return repeats == null ? List.of() : List.of(repeats);
        }
    }

    /** @return the record id */
    String write(Instant madeAt, List<Mention> mentions, Told told, Draw draw) {
        return write(madeAt, mentions, List.of(), false, told, draw);
    }

    /** @return the record id */
    String write(Instant madeAt, List<Mention> mentions, List<Vehicle> vehicles, boolean danger, Draw draw) {
        return write(madeAt, mentions, vehicles, danger, Told.something(draw), draw);
    }

    private String write(
            Instant madeAt, List<Mention> mentions, List<Vehicle> vehicles, boolean danger, Told told, Draw draw) {
        String id = Registers.FORCE + String.format(Locale.ROOT, "-badapple-%05d", next++);
        Instant recordedAt = madeAt.plusSeconds(draw.between(20, 300));
        ledger.add(
                Kind.CONFIDENTIAL_REPORT,
                id,
                recordedAt,
                ConfidentialReport.newBuilder()
                        .setHead(Registers.head(id, 1, madeAt, recordedAt, "badapple"))
                        .setMode(draw.in(0.5) ? ReportMode.ANONYMOUS : ReportMode.CONFIDENTIAL)
                        .setDangerFlag(danger ? DangerFlag.IMMEDIATE : DangerFlag.NO)
                        .setAllegation("Invented for testing: " + id)
                        .setCategories(List.of(told.category()))
                        .setReporterPseudonym(told.reporter())
                        .setSourceRecordIds(told.sources())
                        .setMentions(mentions)
                        .setVehicles(vehicles)
                        .build());
        return id;
    }

    /** @return the record id */
    String writeInternal(Instant madeAt, List<Mention> mentions, Told told, Draw draw) {
        return writeInternal(madeAt, mentions, List.of(), false, told, draw);
    }

    /** @return the record id */
    String writeInternal(Instant madeAt, List<Mention> mentions, List<Vehicle> vehicles, boolean danger, Draw draw) {
        return writeInternal(madeAt, mentions, vehicles, danger, Told.something(draw), draw);
    }

    private String writeInternal(
            Instant madeAt, List<Mention> mentions, List<Vehicle> vehicles, boolean danger, Told told, Draw draw) {
        String id = Registers.FORCE + String.format(Locale.ROOT, "-psd-IR%05d", nextInternal++);
        Instant recordedAt = madeAt.plusSeconds(draw.between(20, 300));
        ledger.add(
                Kind.INTERNAL_REPORT,
                id,
                recordedAt,
                InternalReport.newBuilder()
                        .setHead(Registers.head(id, 1, madeAt, recordedAt, "psd"))
                        .setChannel(draw.of(CHANNELS))
                        .setDangerFlag(danger ? DangerFlag.IMMEDIATE : DangerFlag.NO)
                        .setCategories(List.of(told.category()))
                        .setReporterPseudonym(told.reporter())
                        .setSourceRecordIds(told.sources())
                        .setMentions(mentions)
                        .setVehicles(vehicles)
                        .build());
        return id;
    }
}
