package plumbline.feeds;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.schema.Head;
import plumbline.schema.OpenSubject;
import plumbline.values.Kind;
import plumbline.values.Role;
import plumbline.values.Severity;
import plumbline.values.Strand;

/** The subjects of the unit's open cases: members of staff and members of the public. */
public final class OpenSubjectRegister implements Feed<OpenSubject> {
    private final int minBirthYear;

    public OpenSubjectRegister(int minBirthYear) {
        this.minBirthYear = minBirthYear;
    }

    /**
     * The case as a meeting knows it.
     *
     * @param sioStaffId who investigates
     * @param subjectStaffId the subject's staff id if a member of staff whose id is known, else null
     * @param force whose unit has the case
     * @param subjectPostedTo where the subject is seconded to, if known
     * @param closedAt null while the case is open
     * @param enquiryRecordIds records that the enquiry itself made
     */
    public record Details(
            String caseRef,
            String sioStaffId,
            @Nullable String subjectStaffId,
            String force,
            @Nullable String subjectPostedTo,
            Post subjectPost,
            Strand strand,
            Severity severity,
            Instant openedAt,
            @Nullable Instant closedAt,
            List<String> enquiryRecordIds)
            implements plumbline.feeds.Details {
        public Details {
            enquiryRecordIds = List.copyOf(enquiryRecordIds);
        }
    }

    @Override
    public Kind kind() {
        return Kind.OPEN_SUBJECT;
    }

    @Override
    public Class<OpenSubject> recordType() {
        return OpenSubject.class;
    }

    @Override
    public Class<Details> detailsType() {
        return Details.class;
    }

    @Override
    public Head head(OpenSubject record) {
        return record.getHead();
    }

    @Override
    public Intake read(OpenSubject record) {
        return Reading.of(kind(), record, record.getHead(), minBirthYear, reading -> {
            reading.checks()
                    .inOrder(Path.of("openedAt"), record.getOpenedAt(), Path.of("closedAt"), record.getClosedAt());
            String sio = reading.staffId(Path.of("sioStaffId"), record.getSioStaffId());
            Mention subject =
                    reading.mentions().read(Path.of("subject"), "subject", Role.OPEN_SUBJECT, record.getSubject());
            reading.mentions().add(subject);
            return new Details(
                    record.getCaseRef(),
                    sio,
                    subject.staffId(),
                    Reading.force(record.getHead().getForce()),
                    Optional.ofNullable(record.getSubjectPostedTo())
                            .map(Reading::force)
                            .orElse(null),
                    Post.of(record.getSubjectPost(), null),
                    Categories.read(record.getStrand()).orElse(Strand.OTHER),
                    Severity.valueOf(record.getSeverity().name()),
                    record.getOpenedAt(),
                    record.getClosedAt(),
                    record.getEnquiryRecordIds());
        });
    }
}
