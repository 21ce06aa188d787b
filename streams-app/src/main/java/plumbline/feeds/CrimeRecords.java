package plumbline.feeds;

import org.jspecify.annotations.Nullable;
import plumbline.schema.CrimeRecord;
import plumbline.schema.Head;
import plumbline.values.Kind;

/** That a crime was recorded, and from which log. It mentions nobody. */
public final class CrimeRecords implements Feed<CrimeRecord> {
    private final int minBirthYear;

    public CrimeRecords(int minBirthYear) {
        this.minBirthYear = minBirthYear;
    }

    /**
     * The whole record: it is about a log, not about people.
     *
     * @param incidentRef {@code force/reference} of the log it came from, or null
     * @param n100 a rape reported and not, or not yet, confirmed as a crime
     */
    public record Details(
            String crimeRef,
            @Nullable String incidentRef,
            @Nullable String offenceClass,
            boolean n100) implements plumbline.feeds.Details {}

    @Override
    public Kind kind() {
        return Kind.CRIME_RECORD;
    }

    @Override
    public Class<CrimeRecord> recordType() {
        return CrimeRecord.class;
    }

    @Override
    public Class<Details> detailsType() {
        return Details.class;
    }

    @Override
    public Head head(CrimeRecord record) {
        return record.getHead();
    }

    @Override
    public Intake read(CrimeRecord record) {
        return Reading.of(kind(), record, record.getHead(), minBirthYear, reading -> {
            reading.bears(record.getIncidentRef());
            return new Details(
                    record.getCrimeRef(),
                    reading.reference(record.getIncidentRef()),
                    record.getOffenceClass(),
                    record.getN100());
        });
    }
}
