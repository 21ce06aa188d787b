package plumbline.feeds;

import java.util.List;
import java.util.Objects;
import plumbline.schema.ConfidentialReport;
import plumbline.schema.Head;
import plumbline.schema.QuotedRef;
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
            Mode mode, DangerFlag dangerFlag, boolean drill, List<Strand> categories, List<String> quotedRefs)
            implements plumbline.feeds.Details {
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

    /** Whether somebody is in danger. Anything but NO alerts at once. */
    public enum DangerFlag {
        NO,
        POSSIBLE,
        IMMEDIATE
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
                    .addRecord("addresses", record.getAddresses(), record.getContacts(), record.getVehicles());
            record.getQuotedRefs().stream()
                    .filter(quoted -> !quoted.getReportersOwn())
                    .forEach(quoted -> reading.bears(quoted.getRef()));
            return details(record, reading);
        });
    }

    private static Details details(ConfidentialReport record, Reading reading) {
        return new Details(
                Mode.valueOf(record.getMode().name()),
                DangerFlag.valueOf(record.getDangerFlag().name()),
                record.getDrill(),
                categories(record.getCategories()),
                record.getQuotedRefs().stream()
                        .filter(QuotedRef::getReportersOwn)
                        .map(quoted -> reading.reference(quoted.getRef()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    /** A category we do not know is OTHER: no report, least of all a dangerous one, waits in quarantine for a word. */
    private static List<Strand> categories(List<String> written) {
        return written.stream()
                .map(category -> Categories.read(category).orElse(Strand.OTHER))
                .distinct()
                .toList();
    }
}
