package plumbline.feeds;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.schema.Head;
import plumbline.schema.IncidentLog;
import plumbline.values.Kind;

/** The overnight, or command and control, log: opened, amended and closed over time. */
public final class IncidentLogs implements Feed<IncidentLog> {
    private final int minBirthYear;

    public IncidentLogs(int minBirthYear) {
        this.minBirthYear = minBirthYear;
    }

    /**
     * How the log was graded, classed and closed.
     *
     * @param logRef {@code force/reference}, as other records quote it; null if it is too short to be one
     * @param closedAt null while the log is open
     * @param noCrimeVerified somebody checked that no crime was to be recorded
     */
    public record Details(
            @Nullable String logRef,
            Instant openedAt,
            @Nullable Instant closedAt,
            @Nullable String grade,
            @Nullable String incidentClass,
            List<String> closingCodes,
            @Nullable String crimeRef,
            boolean noCrimeVerified)
            implements plumbline.feeds.Details {
        public Details {
            closingCodes = List.copyOf(closingCodes);
        }
    }

    @Override
    public Kind kind() {
        return Kind.INCIDENT_LOG;
    }

    @Override
    public Class<IncidentLog> recordType() {
        return IncidentLog.class;
    }

    @Override
    public Class<Details> detailsType() {
        return Details.class;
    }

    @Override
    public Head head(IncidentLog record) {
        return record.getHead();
    }

    @Override
    public Intake read(IncidentLog record) {
        return Reading.of(kind(), record, record.getHead(), minBirthYear, reading -> {
            reading.checks()
                    .inOrder(Path.of("openedAt"), record.getOpenedAt(), Path.of("closedAt"), record.getClosedAt());
            reading.mentions().addAll(record.getMentions());
            reading.mentions()
                    .addRecord(
                            Path.of("location"),
                            Stream.ofNullable(record.getLocation()).toList(),
                            record.getContacts(),
                            record.getVehicles());
            reading.bears(record.getLogRef());
            return new Details(
                    reading.reference(record.getLogRef()),
                    record.getOpenedAt(),
                    record.getClosedAt(),
                    record.getGrade(),
                    record.getIncidentClass(),
                    record.getClosingCodes(),
                    record.getCrimeRef(),
                    record.getNoCrimeVerified());
        });
    }
}
