package plumbline.feeds;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.schema.Head;
import plumbline.schema.SystemAudit;
import plumbline.values.Kind;
import plumbline.values.Role;

/** Look-ups on force systems: one record for each person or thing that somebody signed in has viewed. */
public final class SystemAudits implements Feed<SystemAudit> {
    private final int minBirthYear;

    public SystemAudits(int minBirthYear) {
        this.minBirthYear = minBirthYear;
    }

    /**
     * Where and why.
     *
     * @param reasonCode as the user gave it; proves nothing by itself
     * @param tasked the look-up names the tasking, log or case it was made for
     * @param assigned the user was assigned to what the record is about
     */
    public record Details(String system, @Nullable String reasonCode, boolean tasked, boolean assigned)
            implements plumbline.feeds.Details {}

    @Override
    public Kind kind() {
        return Kind.SYSTEM_AUDIT;
    }

    @Override
    public Class<SystemAudit> recordType() {
        return SystemAudit.class;
    }

    @Override
    public Class<Details> detailsType() {
        return Details.class;
    }

    @Override
    public Head head(SystemAudit record) {
        return record.getHead();
    }

    @Override
    public Intake read(SystemAudit record) {
        return Reading.of(kind(), record, record.getHead(), minBirthYear, reading -> {
            String user = reading.staffId(Path.of("userStaffId"), record.getUserStaffId());
            reading.mentions()
                    .addStaff(
                            "user",
                            Role.SYSTEM_USER,
                            user,
                            reading.identifiers()
                                    .collars(
                                            Path.of("userCollar"),
                                            Stream.ofNullable(record.getUserCollar())
                                                    .toList()));
            reading.mentions().addAll(Path.of("viewed"), Role.LOOKED_UP, record.getViewed());
            reading.mentions()
                    .addRecord(Path.of("addresses"), record.getAddresses(), record.getContacts(), record.getVehicles());
            String tasking = record.getTaskingRef();
            return new Details(
                    record.getSystem(),
                    record.getReasonCode(),
                    tasking != null && !tasking.isBlank(),
                    record.getAssigned());
        });
    }
}
