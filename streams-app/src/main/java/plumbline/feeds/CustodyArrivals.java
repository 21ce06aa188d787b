package plumbline.feeds;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.identifiers.StaffIds;
import plumbline.schema.CustodyArrival;
import plumbline.schema.Head;
import plumbline.values.Kind;

/** Prisoners: one record a detention or voluntary attendance. */
public final class CustodyArrivals implements Feed<CustodyArrival> {
    private final int minBirthYear;

    public CustodyArrivals(int minBirthYear) {
        this.minBirthYear = minBirthYear;
    }

    /**
     * The detention itself.
     *
     * @param suite normalised as a unit is, so that it compares with postings
     * @param arrivedAt at the suite; null if the source does not say
     * @param voluntary attended by appointment and was not arrested
     * @param conflictApprovals supervisors' approvals of one officer for this detainee
     */
    public record Details(
            String custodyRef,
            String suite,
            Instant arrestedAt,
            @Nullable Instant arrivedAt,
            boolean voluntary,
            List<String> offences,
            List<ConflictApproval> conflictApprovals)
            implements plumbline.feeds.Details {
        public Details {
            offences = List.copyOf(offences);
            conflictApprovals = List.copyOf(conflictApprovals);
        }
    }

    /** A supervisor allowed this officer to go on dealing with the detainee. */
    public record ConflictApproval(String officerStaffId, Instant approvedAt) {}

    @Override
    public Kind kind() {
        return Kind.CUSTODY_ARRIVAL;
    }

    @Override
    public Class<CustodyArrival> recordType() {
        return CustodyArrival.class;
    }

    @Override
    public Class<Details> detailsType() {
        return Details.class;
    }

    @Override
    public Head head(CustodyArrival record) {
        return record.getHead();
    }

    /** A person may be arrested at the station, so arrest and arrival come in either order. */
    @Override
    public Intake read(CustodyArrival record) {
        return Reading.of(kind(), record, record.getHead(), minBirthYear, reading -> {
            reading.mentions().addAll(record.getMentions());
            reading.bears(record.getIncidentRef());
            return details(record);
        });
    }

    private static Details details(CustodyArrival record) {
        return new Details(
                record.getCustodyRef(),
                Reading.suite(record.getSuite()),
                record.getArrestedAt(),
                record.getArrivedAt(),
                record.getVoluntary(),
                record.getOffences(),
                record.getConflictApprovals().stream()
                        .flatMap(approval -> StaffIds.normalise(approval.getOfficerStaffId())
                                .map(staffId -> new ConflictApproval(staffId, approval.getApprovedAt()))
                                .stream())
                        .toList());
    }
}
