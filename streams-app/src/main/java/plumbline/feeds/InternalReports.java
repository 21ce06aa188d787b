package plumbline.feeds;

import java.util.List;
import plumbline.schema.Head;
import plumbline.schema.InternalReport;
import plumbline.values.Kind;
import plumbline.values.Strand;

/** Reports by way of line managers, grievances and monitoring tools: as confidential ones, without an allegation to seal. */
public final class InternalReports implements Feed<InternalReport> {
    private final int minBirthYear;

    public InternalReports(int minBirthYear) {
        this.minBirthYear = minBirthYear;
    }

    /**
     * How the report came and what it is about, in categories only.
     *
     * @param quotedRefs log references that are the reporter's own, as {@code force/reference}
     */
    public record Details(
            Channel channel,
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

    /** How it reached the unit. */
    public enum Channel {
        LINE_MANAGER,
        GRIEVANCE,
        MONITORING_TOOL,
        OTHER_INTERNAL
    }

    @Override
    public Kind kind() {
        return Kind.INTERNAL_REPORT;
    }

    @Override
    public Class<InternalReport> recordType() {
        return InternalReport.class;
    }

    @Override
    public Class<Details> detailsType() {
        return Details.class;
    }

    @Override
    public Head head(InternalReport record) {
        return record.getHead();
    }

    @Override
    public Intake read(InternalReport record) {
        return Reading.of(kind(), record, record.getHead(), minBirthYear, reading -> {
            reading.mentions().addAll(record.getMentions());
            reading.mentions()
                    .addRecord(Path.of("addresses"), record.getAddresses(), record.getContacts(), record.getVehicles());
            reading.bears(record.getQuotedRefs());
            return new Details(
                    Channel.valueOf(record.getChannel().name()),
                    DangerFlag.valueOf(record.getDangerFlag().name()),
                    record.getDrill(),
                    Categories.readAll(record.getCategories()),
                    reading.reportersOwn(record.getQuotedRefs()),
                    Provenance.of(record.getReporterPseudonym(), record.getSourceRecordIds(), record.getTextDigest()));
        });
    }
}
