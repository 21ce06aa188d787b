package plumbline.samples;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import plumbline.schema.Association;
import plumbline.schema.AssociationStatus;
import plumbline.schema.CaseSeverity;
import plumbline.schema.Head;
import plumbline.schema.Marking;
import plumbline.schema.Mention;
import plumbline.schema.OpenSubject;
import plumbline.schema.Role;
import plumbline.schema.Staff;
import plumbline.schema.StaffKind;
import plumbline.schema.StaffPosting;
import plumbline.values.Kind;

/** The people of a fixture, and what the registers say of them. */
abstract class RegisterTelling extends Telling {
    static final Duration DAY = Duration.ofDays(1);

    final Instant at;
    final int ordinal;

    RegisterTelling(int ordinal, Instant at) {
        this.ordinal = ordinal;
        this.at = at;
    }

    String reference(String prefix) {
        return prefix + String.format("%04d", ordinal);
    }

    Mention.Builder mention(String id, Role role) {
        return Mention.newBuilder().setMentionId(id).setRole(role);
    }

    Mention.Builder named(String id, Role role, String given, String family) {
        return mention(id, role).setNames(List.of(Parts.name(given, family)));
    }

    /** A person with everything in order. */
    Mention.Builder whole(String id, Role role, Person person) {
        return named(id, role, person.given(), person.family())
                .setDob(person.born().toString());
    }

    Mention.Builder officer(String id, Role role, Person person) {
        return mention(id, role).setCollar(Parts.collar(person)).setOnDuty(true);
    }

    void staff(Person person) {
        String id = Parts.FORCE + "-hr-" + person.staffId();
        Mention self = whole("p", Role.MENTIONED, person)
                .setPncId(person.pncId())
                .setContacts(List.of(Parts.phone(person)))
                .setAddresses(List.of(Parts.home(person)))
                .setVehicles(List.of(Parts.vehicle(person)))
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
                        .setCollars(List.of(Parts.collar(person)))
                        .setHouseholdId("H" + person.staffId())
                        .setPostings(List.of(StaffPosting.newBuilder()
                                .setUnit(person.unit())
                                .setShift("B")
                                .build()))
                        .setHomeForce(Parts.FORCE)
                        .setJoinedAt(joined())
                        .build());
    }

    void association(Person declarer, Mention.Builder associate) {
        String id = reference(Parts.FORCE + "-assoc-") + "-" + records().size();
        Instant declared = at.minus(DAY.multipliedBy(400));
        add(
                Kind.ASSOCIATION,
                id,
                declared,
                Association.newBuilder()
                        .setHead(head(id, declared, "psd"))
                        .setStaffId(declarer.staffId())
                        .setCollar(Parts.collar(declarer))
                        .setAssociate(associate.build())
                        .setRelationship("friend")
                        .setStatus(AssociationStatus.APPROVED)
                        .setDeclaredAt(declared)
                        .build());
    }

    void openSubject(Mention.Builder subject) {
        String id = reference(Parts.FORCE + "-ccu-O");
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
                .setForce(Parts.FORCE)
                .setMarking(Marking.OFFICIAL_SENSITIVE)
                .build();
    }
}
