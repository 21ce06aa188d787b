package plumbline.feeds;

import java.util.List;
import java.util.stream.Stream;
import plumbline.schema.CommsMetadata;
import plumbline.schema.Head;
import plumbline.values.Kind;
import plumbline.values.Role;

/** That a work phone or mailbox was in contact with a number or address: who, with which, and when. Never what was said. */
public final class MediaContacts implements Feed<CommsMetadata> {
    private final int minBirthYear;

    public MediaContacts(int minBirthYear) {
        this.minBirthYear = minBirthYear;
    }

    /**
     * Whose it is and who began.
     *
     * @param outgoing the member of staff began it
     */
    public record Details(String userStaffId, boolean pressOffice, boolean outgoing)
            implements plumbline.feeds.Details {}

    @Override
    public Kind kind() {
        return Kind.COMMS_METADATA;
    }

    @Override
    public Class<CommsMetadata> recordType() {
        return CommsMetadata.class;
    }

    @Override
    public Class<Details> detailsType() {
        return Details.class;
    }

    @Override
    public Head head(CommsMetadata record) {
        return record.getHead();
    }

    @Override
    public Intake read(CommsMetadata record) {
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
            reading.mentions().addRecord(Path.of("other"), List.of(), List.of(record.getOther()), List.of());
            return new Details(
                    user, record.getPressOffice(), record.getDirection().name().equals("OUT"));
        });
    }
}
