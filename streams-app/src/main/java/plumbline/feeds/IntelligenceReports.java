package plumbline.feeds;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.Rejection.Reason;
import plumbline.schema.Head;
import plumbline.schema.IntelligenceReport;
import plumbline.values.Grading;
import plumbline.values.Kind;
import plumbline.values.Strand;

/** Graded intelligence. Who the source is, and what was said, is in no field of it. */
public final class IntelligenceReports implements Feed<IntelligenceReport> {
    /** What stands for a grading in a record that is refused for lack of one. */
    private static final Grading NONE = new Grading(Grading.Scheme.THREE_BY_FIVE_BY_TWO, "3", "E", "C");

    private final int minBirthYear;

    public IntelligenceReports(int minBirthYear) {
        this.minBirthYear = minBirthYear;
    }

    /**
     * How good it is, what it is about, and what may be done with it.
     *
     * @param reportRef {@code force/reference}, as determinations quote it; null if it is too short to be one
     * @param sourceType what sort of source or partner, never who
     * @param restricted a reader may learn that it exists and whom to ask, and no more
     */
    public record Details(
            @Nullable String reportRef,
            @Nullable String sourceType,
            Grading grading,
            boolean restricted,
            List<Strand> categories,
            Provenance provenance)
            implements Sourced {
        public Details {
            categories = List.copyOf(categories);
        }
    }

    @Override
    public Kind kind() {
        return Kind.INTELLIGENCE_REPORT;
    }

    @Override
    public Class<IntelligenceReport> recordType() {
        return IntelligenceReport.class;
    }

    @Override
    public Class<Details> detailsType() {
        return Details.class;
    }

    @Override
    public Head head(IntelligenceReport record) {
        return record.getHead();
    }

    @Override
    public Intake read(IntelligenceReport record) {
        return Reading.of(kind(), record, record.getHead(), minBirthYear, reading -> {
            Grading grading = grading(reading.checks(), record.getGrading());
            reading.mentions().addAll(record.getMentions());
            reading.mentions()
                    .addRecord(Path.of("addresses"), record.getAddresses(), record.getContacts(), record.getVehicles());
            record.getQuotedRefs().forEach(reading::bears);
            return new Details(
                    reading.reference(record.getReportRef()),
                    record.getSourceType(),
                    grading,
                    grading.isRestricted(record.getConditionsCleared()),
                    Categories.readAll(record.getCategories()),
                    Provenance.of(record.getReporterPseudonym(), record.getSourceRecordIds(), record.getTextDigest()));
        });
    }

    private static Grading grading(Checks checks, plumbline.schema.@Nullable Grading written) {
        String source = written == null ? "" : part(written.getSource());
        String intelligence = written == null ? "" : part(written.getIntelligence());
        String handling = written == null ? "" : part(written.getHandling());
        boolean whole = !source.isBlank() && !intelligence.isBlank() && !handling.isBlank();
        checks.require(
                whole, Reason.UNGRADED, "grading must be given in full: scheme, source, intelligence and handling");
        if (written == null || !whole) {
            return NONE;
        }
        Optional<Grading> grading =
                Grading.read(Grading.Scheme.valueOf(written.getScheme().name()), source, intelligence, handling);
        checks.require(
                grading.isPresent(),
                Reason.BAD_GRADING,
                "grading must use the letters of its scheme: A-E, 1-5, 1-5 for 5x5x5; 1-3, A-E, P or C for 3x5x2");
        return grading.orElse(NONE);
    }

    private static String part(@Nullable String letter) {
        return letter == null ? "" : letter;
    }
}
