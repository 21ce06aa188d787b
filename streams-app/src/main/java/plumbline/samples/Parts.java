package plumbline.samples;

import plumbline.schema.Address;
import plumbline.schema.AddressKind;
import plumbline.schema.Collar;
import plumbline.schema.Contact;
import plumbline.schema.ContactKind;
import plumbline.schema.Name;
import plumbline.schema.NameKind;
import plumbline.schema.Vehicle;

/** What an invented person has, as a record writes it. */
final class Parts {
    static final String FORCE = "derbyshire";

    private Parts() {}

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
}
