package plumbline.samples;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plumbline.schema.Address;
import plumbline.schema.AddressKind;
import plumbline.schema.Association;
import plumbline.schema.AssociationStatus;
import plumbline.schema.Contact;
import plumbline.schema.Head;
import plumbline.schema.Marking;
import plumbline.schema.Mention;
import plumbline.schema.Name;
import plumbline.schema.NameKind;
import plumbline.schema.Role;
import plumbline.schema.Staff;
import plumbline.schema.StaffKind;
import plumbline.schema.StaffPosting;
import plumbline.schema.Vehicle;
import plumbline.values.Kind;
import plumbline.values.RecordKey;

/** Entries of the registers of staff and of associations, and the parts of a record that all books write alike. */
final class Registers {
    static final String FORCE = "derbyshire";

    private static final int STAFF_WITH_PHONE = 700;
    private static final List<String> RELATIONSHIPS =
            List.of("brother", "sister", "cousin", "friend", "former partner", "neighbour", "business partner");

    private final Ledger ledger;
    private final DramaNumbers numbers;
    private final Instant from;

    Registers(Ledger ledger, DramaNumbers numbers, Instant from) {
        this.ledger = ledger;
        this.numbers = numbers;
        this.from = from;
    }

    /**
     * A declaration.
     *
     * @param car whether it names the associate's car
     * @param ended the day before anything happens
     */
    record Declared(
            Officer by, Citizen associate, String recordId, List<Contact> contacts, boolean car, boolean ended) {
        RecordKey key() {
            return new RecordKey(Kind.ASSOCIATION, recordId);
        }
    }

    void staff(Officer officer, Population population) {
        Citizen person = officer.person();
        List<Contact> contacts = new ArrayList<>(hasPhone(officer) ? numbers.phone(person) : List.of());
        contacts.add(DramaNumbers.email(person));
        Mention self = Mention.newBuilder(whole("p", Role.MENTIONED, person).build())
                .setAddresses(homes(officer, population))
                .setContacts(contacts)
                .setVehicles(List.of(car(person)))
                .build();
        // Half of them joined before the register was kept by machine.
        Instant recordedAt = later(officer.joinedAt(), from.minus(Duration.ofDays(3_000)));
        Instant told = officer.leftAt() == null ? recordedAt : officer.leftAt();
        ledger.add(
                Kind.STAFF,
                officer.recordId(),
                told,
                Staff.newBuilder()
                        .setHead(head(
                                officer.recordId(), officer.leftAt() == null ? 1 : 2, officer.joinedAt(), told, "hr"))
                        .setStaffId(officer.staffId())
                        .setKind(officer.ordinal() % 3 == 2 ? StaffKind.STAFF : StaffKind.OFFICER)
                        .setRank(officer.ordinal() % 3 == 2 ? "Grade E" : officer.rank())
                        .setPerson(self)
                        .setCollars(List.of(officer.collar()))
                        .setHousehold(household(officer, population))
                        .setHouseholdId(officer.householdId())
                        .setPostings(List.of(StaffPosting.newBuilder()
                                .setUnit(officer.unit())
                                .setShift(officer.shift())
                                .setSuite(officer.suite())
                                .build()))
                        .setHomeForce(FORCE)
                        .setJoinedAt(officer.joinedAt())
                        .setLeftAt(officer.leftAt())
                        .build());
    }

    /** Whether the register has a phone of theirs. */
    static boolean hasPhone(Officer officer) {
        return officer.ordinal() < STAFF_WITH_PHONE;
    }

    /** Those who moved did so a hundred days before anything happens, or earlier. */
    private List<Address> homes(Officer officer, Population population) {
        Citizen person = officer.person();
        Address home = person.home().as(AddressKind.HOME);
        Home former = population.formerHome(person.index());
        if (former == null) {
            return List.of(home);
        }
        Instant moved = from.minus(Duration.ofDays(100 + officer.ordinal() % 1_000));
        return List.of(
                Address.newBuilder(home).setValidFrom(moved).build(),
                Address.newBuilder(former.as(AddressKind.PREVIOUS))
                        .setValidTo(moved)
                        .build());
    }

    /** Only the adult they live with is declared. */
    private static List<Mention> household(Officer officer, Population population) {
        int index = officer.person().index();
        int other = Population.partner(index);
        return other < 0
                ? List.of()
                : List.of(whole("h", Role.HOUSEHOLD_MEMBER, population.citizen(other))
                        .build());
    }

    /** One in twenty has ended. */
    Declared association(int ordinal, Officer by, Citizen associate, Draw draw) {
        String id = FORCE + "-psd-NA" + (ordinal + 1);
        Instant declared = later(by.joinedAt(), from.minus(Duration.ofDays(draw.between(10, 2_000))))
                .plusSeconds(3_600);
        boolean ended = draw.in(0.05);
        List<Contact> contacts = draw.in(0.4) ? numbers.phone(associate) : List.of();
        Mention.Builder mention = whole("a", Role.ASSOCIATE, associate)
                .setPncId(associate.pncId())
                .setCro(associate.cro())
                .setContacts(contacts);
        if (draw.in(0.7)) {
            mention.setAddresses(List.of(associate.home().as(AddressKind.HOME)));
        }
        boolean car = draw.in(0.2);
        if (car) {
            mention.setVehicles(List.of(car(associate)));
        }
        ledger.add(
                Kind.ASSOCIATION,
                id,
                declared,
                Association.newBuilder()
                        .setHead(head(id, 1, declared, declared, "psd"))
                        .setStaffId(by.staffId())
                        .setCollar(by.collar())
                        .setDeclarerSuite(by.suite())
                        .setHouseholdId(by.householdId())
                        .setAssociate(mention.build())
                        .setRelationship(draw.of(RELATIONSHIPS))
                        .setStatus(
                                ended
                                        ? AssociationStatus.ENDED
                                        : draw.in(0.8) ? AssociationStatus.APPROVED : AssociationStatus.DECLARED)
                        .setDeclaredAt(declared)
                        .setEndedAt(ended ? from.minus(Duration.ofDays(1)) : null)
                        .build());
        return new Declared(by, associate, id, contacts, car, ended);
    }

    static Head head(String id, long version, Instant occurredAt, Instant recordedAt, String system) {
        return Head.newBuilder()
                .setRecordId(id)
                .setVersion(version)
                .setOccurredAt(occurredAt)
                .setRecordedAt(recordedAt)
                .setSourceSystem(system)
                .setForce(FORCE)
                .setMarking(Marking.OFFICIAL_SENSITIVE)
                .build();
    }

    /** Name, birth date and birth place, all right. */
    static Mention.Builder whole(String id, Role role, Citizen citizen) {
        return Mention.newBuilder()
                .setMentionId(id)
                .setRole(role)
                .setNames(List.of(name(citizen.given(), citizen.family(), NameKind.LEGAL)))
                .setDob(citizen.born().toString());
    }

    static Name name(String given, String family, NameKind kind) {
        return Name.newBuilder().setGiven(given).setFamily(family).setKind(kind).build();
    }

    static Vehicle car(Citizen citizen) {
        return Vehicle.newBuilder().setVrm(citizen.car()).build();
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
