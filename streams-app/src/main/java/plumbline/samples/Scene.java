package plumbline.samples;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.avro.specific.SpecificRecord;
import plumbline.schema.Address;
import plumbline.schema.AddressKind;
import plumbline.schema.Association;
import plumbline.schema.AssociationStatus;
import plumbline.schema.CaseSeverity;
import plumbline.schema.Collar;
import plumbline.schema.ConfidentialReport;
import plumbline.schema.Contact;
import plumbline.schema.ContactKind;
import plumbline.schema.CrimeRecord;
import plumbline.schema.CustodyArrival;
import plumbline.schema.DangerFlag;
import plumbline.schema.Grading;
import plumbline.schema.GradingScheme;
import plumbline.schema.Head;
import plumbline.schema.IncidentLog;
import plumbline.schema.IntelligenceReport;
import plumbline.schema.InternalReport;
import plumbline.schema.Marking;
import plumbline.schema.Mention;
import plumbline.schema.MissingPerson;
import plumbline.schema.Name;
import plumbline.schema.NameKind;
import plumbline.schema.OpenSubject;
import plumbline.schema.ReportChannel;
import plumbline.schema.ReportMode;
import plumbline.schema.Role;
import plumbline.schema.Staff;
import plumbline.schema.StaffKind;
import plumbline.schema.StaffPosting;
import plumbline.schema.Vehicle;
import plumbline.values.Kind;

/** The records of one fixture while it is being told, then changed. Whoever a scene invents is in no other. */
final class Scene {
    /** People that one scene may invent. */
    static final int CAST = 6;

    static final Duration DAY = Duration.ofDays(1);
    private static final String FORCE = "derbyshire";

    final Instant at;
    private final int ordinal;
    private final List<SampleRecord> records = new ArrayList<>();

    /** @param at when the event of the scene happens */
    Scene(int ordinal, Instant at) {
        this.ordinal = ordinal;
        this.at = at;
    }

    List<SampleRecord> records() {
        return records;
    }

    /** The event is the last record told that is no register entry; a crime record is none either. */
    String eventId() {
        return records.stream()
                .filter(record -> !record.kind().isRegister() && record.kind() != Kind.CRIME_RECORD)
                .reduce((first, last) -> last)
                .orElseThrow()
                .recordId();
    }

    Person person(int index) {
        return new Person(ordinal * CAST + index);
    }

    String reference(String prefix) {
        return prefix + String.format("%04d", ordinal);
    }

    // --- people --------------------------------------------------------------------------------------------

    Mention.Builder mention(String id, Role role) {
        return Mention.newBuilder().setMentionId(id).setRole(role);
    }

    Mention.Builder named(String id, Role role, String given, String family) {
        return mention(id, role).setNames(List.of(name(given, family)));
    }

    /** A person with everything in order. */
    Mention.Builder whole(String id, Role role, Person person) {
        return named(id, role, person.given(), person.family())
                .setDob(person.born().toString());
    }

    Mention.Builder officer(String id, Role role, Person person) {
        return mention(id, role).setCollar(collar(person)).setOnDuty(true);
    }

    static Name name(String given, String family) {
        return Name.newBuilder()
                .setGiven(given)
                .setFamily(family)
                .setKind(NameKind.LEGAL)
                .build();
    }

    static Contact phone(Person person) {
        return Contact.newBuilder()
                .setKind(ContactKind.PHONE)
                .setValue(person.mobile())
                .build();
    }

    static Vehicle vehicle(Person person) {
        return Vehicle.newBuilder().setVrm(person.vrm()).build();
    }

    static Address home(Person person) {
        return Address.newBuilder()
                .setHouseNumber(person.house())
                .setPostcode(person.postcode())
                .setKind(AddressKind.HOME)
                .build();
    }

    static Collar collar(Person person) {
        return Collar.newBuilder().setForce(FORCE).setNumber(person.collar()).build();
    }

    // --- records -------------------------------------------------------------------------------------------

    void staff(Person person) {
        String id = FORCE + "-hr-" + person.staffId();
        Mention self = whole("p", Role.MENTIONED, person)
                .setPncId(person.pncId())
                .setContacts(List.of(phone(person)))
                .setAddresses(List.of(home(person)))
                .setVehicles(List.of(vehicle(person)))
                .build();
        add(
                Kind.STAFF,
                id,
                joined(),
                Staff.newBuilder()
                        .setHead(head(id, joined(), "hr"))
                        .setStaffId(person.staffId())
                        .setKind(StaffKind.OFFICER)
                        .setRank("PC")
                        .setPerson(self)
                        .setCollars(List.of(collar(person)))
                        .setHouseholdId("H" + person.staffId())
                        .setPostings(List.of(StaffPosting.newBuilder()
                                .setUnit(person.unit())
                                .setShift("B")
                                .build()))
                        .setHomeForce(FORCE)
                        .setJoinedAt(joined())
                        .build());
    }

    void association(Person declarer, Mention.Builder associate) {
        String id = reference(FORCE + "-assoc-") + "-" + records.size();
        Instant declared = at.minus(DAY.multipliedBy(400));
        add(
                Kind.ASSOCIATION,
                id,
                declared,
                Association.newBuilder()
                        .setHead(head(id, declared, "psd"))
                        .setStaffId(declarer.staffId())
                        .setCollar(collar(declarer))
                        .setAssociate(associate.build())
                        .setRelationship("friend")
                        .setStatus(AssociationStatus.APPROVED)
                        .setDeclaredAt(declared)
                        .build());
    }

    /** Known to us exactly 24 hours after the arrest: one second later it is no longer fresh. */
    void custody(Mention.Builder... mentions) {
        String id = reference(FORCE + "-niche-C");
        add(
                Kind.CUSTODY_ARRIVAL,
                id,
                at.plus(DAY),
                CustodyArrival.newBuilder()
                        .setHead(head(id, at, "niche"))
                        .setCustodyRef(reference("C"))
                        .setSuite("Alderwick suite")
                        .setArrestedAt(at)
                        .setOffences(List.of("AFFRAY"))
                        .setMentions(built(mentions))
                        .build());
    }

    void log(String incidentClass, Mention.Builder... mentions) {
        log(at, incidentClass, mentions);
    }

    void log(Instant openedAt, String incidentClass, Mention.Builder... mentions) {
        String id = reference(FORCE + "-storm-L");
        add(
                Kind.INCIDENT_LOG,
                id,
                openedAt.plusSeconds(60),
                IncidentLog.newBuilder()
                        .setHead(head(id, openedAt, "storm"))
                        .setLogRef(reference("L"))
                        .setOpenedAt(openedAt)
                        .setGrade("PRIORITY")
                        .setIncidentClass(incidentClass)
                        .setMentions(built(mentions))
                        .build());
    }

    void crime(Instant recordedAt) {
        String id = reference(FORCE + "-crime-K");
        Head head =
                Head.newBuilder(head(id, at, "niche")).setRecordedAt(recordedAt).build();
        add(
                Kind.CRIME_RECORD,
                id,
                recordedAt,
                CrimeRecord.newBuilder()
                        .setHead(head)
                        .setCrimeRef(reference("K"))
                        .setIncidentRef(reference("L"))
                        .setOffenceClass("THEFT")
                        .build());
    }

    void report(Instant madeAt, Mention.Builder... mentions) {
        String id = reference(FORCE + "-badapple-R") + "-" + records.size();
        add(
                Kind.CONFIDENTIAL_REPORT,
                id,
                madeAt.plusSeconds(60),
                ConfidentialReport.newBuilder()
                        .setHead(head(id, madeAt, "badapple"))
                        .setMode(ReportMode.ANONYMOUS)
                        .setDangerFlag(DangerFlag.NO)
                        .setMentions(built(mentions))
                        .build());
    }

    void missing(Mention.Builder... mentions) {
        String id = reference(FORCE + "-compact-M");
        add(
                Kind.MISSING_PERSON,
                id,
                at.plusSeconds(60),
                MissingPerson.newBuilder()
                        .setHead(head(id, at, "compact"))
                        .setMissingRef(reference("M"))
                        .setReportedAt(at)
                        .setRiskLevel("MEDIUM")
                        .setMentions(built(mentions))
                        .build());
    }

    void intelligence(Mention.Builder... mentions) {
        String id = reference(FORCE + "-intel-I");
        add(
                Kind.INTELLIGENCE_REPORT,
                id,
                at.plusSeconds(60),
                IntelligenceReport.newBuilder()
                        .setHead(head(id, at, "intel"))
                        .setReportRef(reference("I"))
                        .setGrading(new Grading(GradingScheme.THREE_BY_FIVE_BY_TWO, "2", "C", "P"))
                        .setMentions(built(mentions))
                        .build());
    }

    void internal(Instant madeAt, Mention.Builder... mentions) {
        String id = reference(FORCE + "-psd-N") + "-" + records.size();
        add(
                Kind.INTERNAL_REPORT,
                id,
                madeAt.plusSeconds(60),
                InternalReport.newBuilder()
                        .setHead(head(id, madeAt, "psd"))
                        .setChannel(ReportChannel.LINE_MANAGER)
                        .setMentions(built(mentions))
                        .build());
    }

    void openSubject(Mention.Builder subject) {
        String id = reference(FORCE + "-ccu-O");
        Instant opened = at.minus(DAY.multipliedBy(100));
        add(
                Kind.OPEN_SUBJECT,
                id,
                opened,
                OpenSubject.newBuilder()
                        .setHead(head(id, opened, "ccu"))
                        .setCaseRef(reference("OP"))
                        .setSioStaffId("S80001")
                        .setStrand("CONTROLLED_DRUG_USE_AND_SUPPLY")
                        .setSeverity(CaseSeverity.MEDIUM)
                        .setOpenedAt(opened)
                        .setSubject(subject.build())
                        .build());
    }

    // --- changing one fact ---------------------------------------------------------------------------------

    /** Changes the last record of a type. */
    <R extends SpecificRecord> void edit(Class<R> type, UnaryOperator<R> change) {
        int index = last(type);
        SampleRecord old = records.get(index);
        records.set(
                index,
                new SampleRecord(old.kind(), old.recordId(), old.knownAt(), change.apply(type.cast(old.record()))));
    }

    <R extends SpecificRecord> void knownAt(Class<R> type, Instant knownAt) {
        int index = last(type);
        SampleRecord old = records.get(index);
        records.set(index, new SampleRecord(old.kind(), old.recordId(), knownAt, old.record()));
    }

    void drop(Class<? extends SpecificRecord> type) {
        records.remove(last(type));
    }

    void custodyMention(String id, UnaryOperator<Mention.Builder> change) {
        edit(
                CustodyArrival.class,
                record -> CustodyArrival.newBuilder(record)
                        .setMentions(changed(record.getMentions(), id, change))
                        .build());
    }

    void logMention(String id, UnaryOperator<Mention.Builder> change) {
        edit(
                IncidentLog.class,
                record -> IncidentLog.newBuilder(record)
                        .setMentions(changed(record.getMentions(), id, change))
                        .build());
    }

    void reportMention(String id, UnaryOperator<Mention.Builder> change) {
        edit(
                ConfidentialReport.class,
                record -> ConfidentialReport.newBuilder(record)
                        .setMentions(changed(record.getMentions(), id, change))
                        .build());
    }

    void missingMention(String id, UnaryOperator<Mention.Builder> change) {
        edit(
                MissingPerson.class,
                record -> MissingPerson.newBuilder(record)
                        .setMentions(changed(record.getMentions(), id, change))
                        .build());
    }

    void intelligenceMention(String id, UnaryOperator<Mention.Builder> change) {
        edit(
                IntelligenceReport.class,
                record -> IntelligenceReport.newBuilder(record)
                        .setMentions(changed(record.getMentions(), id, change))
                        .build());
    }

    void internalMention(String id, UnaryOperator<Mention.Builder> change) {
        edit(
                InternalReport.class,
                record -> InternalReport.newBuilder(record)
                        .setMentions(changed(record.getMentions(), id, change))
                        .build());
    }

    void staffPerson(UnaryOperator<Mention.Builder> change) {
        edit(
                Staff.class,
                record -> Staff.newBuilder(record)
                        .setPerson(change.apply(Mention.newBuilder(record.getPerson()))
                                .build())
                        .build());
    }

    private static List<Mention> changed(List<Mention> mentions, String id, UnaryOperator<Mention.Builder> change) {
        return mentions.stream()
                .map(mention -> mention.getMentionId().equals(id)
                        ? change.apply(Mention.newBuilder(mention)).build()
                        : mention)
                .toList();
    }

    private int last(Class<? extends SpecificRecord> type) {
        for (int i = records.size() - 1; i >= 0; i--) {
            if (type.isInstance(records.get(i).record())) {
                return i;
            }
        }
        throw new IllegalArgumentException("the scene must hold such a record: type=" + type.getSimpleName());
    }

    static List<Mention> built(Mention.Builder... mentions) {
        List<Mention> built = new ArrayList<>();
        for (Mention.Builder mention : mentions) {
            built.add(mention.build());
        }
        return built;
    }

    void add(Kind kind, String id, Instant knownAt, SpecificRecord record) {
        records.add(new SampleRecord(kind, id, knownAt, record));
    }

    /** Five years before: when everybody joined. */
    Instant joined() {
        return at.minus(DAY.multipliedBy(1_826));
    }

    static Head head(String id, Instant at, String system) {
        return Head.newBuilder()
                .setRecordId(id)
                .setVersion(1)
                .setOccurredAt(at)
                .setRecordedAt(at)
                .setSourceSystem(system)
                .setForce(FORCE)
                .setMarking(Marking.OFFICIAL_SENSITIVE)
                .build();
    }
}
