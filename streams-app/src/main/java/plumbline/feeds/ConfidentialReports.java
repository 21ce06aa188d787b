package plumbline.feeds;

import java.util.List;
import plumbline.schema.ConfidentialReport;
import plumbline.schema.Head;
import plumbline.values.Kind;
import plumbline.values.Strand;

/** Reports straight to the unit: 'Bad Apple', the confidential line, Crimestoppers. The allegation stays sealed in the record. */
public final class ConfidentialReports implements Feed<ConfidentialReport> {
    private final int minBirthYear;

    public ConfidentialReports(int minBirthYear) {
        this.minBirthYear = minBirthYear;
    }

    /**
     * How the report came and what it is about, in categories only.
     *
     * @param drill an exercise: answered in full, never counted
     * @param quotedRefs log references that are the reporter's own, as {@code force/reference}: they make
     *     no record meet this one, since they would name the reporter
     */
    public record Details(
            Mode mode,
            DangerFlag dangerFlag,
            boolean drill,
            List<Strand> categories,
            List<String> quotedRefs,
            Provenance provenance)
            implements ReportDetails {
        public Details {
            categories = List.copyOf(categories);
            quotedRefs = List.copyOf(quotedRefs);
        }
    }

    /** How far the reporter is known; it may change between versions. */
    public enum Mode {
        ANONYMOUS,
        CONFIDENTIAL,
        OVERT
    }

    @Override
    public Kind kind() {
        return Kind.CONFIDENTIAL_REPORT;
    }

    @Override
    public Class<ConfidentialReport> recordType() {
        return ConfidentialReport.class;
    }

    @Override
    public Class<Details> detailsType() {
        return Details.class;
    }

    @Override
    public Head head(ConfidentialReport record) {
        return record.getHead();
    }

    @Override
    public Intake read(ConfidentialReport record) {
        return Reading.of(kind(), record, record.getHead(), minBirthYear, reading -> {
            reading.mentions().addAll(record.getMentions());
            reading.mentions()
                    .addRecord(Path.of("addresses"), record.getAddresses(), record.getContacts(), record.getVehicles());
            reading.bears(record.getQuotedRefs());
            return details(record, reading);
        });
    }

    private static Details details(ConfidentialReport record, Reading reading) {
        return new Details(
                Mode.valueOf(record.getMode().name()),
                DangerFlag.valueOf(record.getDangerFlag().name()),
                record.getDrill(),
                Categories.readAll(record.getCategories()),
                reading.reportersOwn(record.getQuotedRefs()),
                Provenance.of(
                        record.getReporterPseudonym(),
                        record.getSourceRecordIds(),
                        Provenance.digest(record.getAllegation())));
    }
}
