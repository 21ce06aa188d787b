package plumbline.samples;

import plumbline.schema.Address;
import plumbline.schema.AddressKind;

/** Where one household lives, and nobody else. */
record Home(String house, String street, String postcode) {
    Address as(AddressKind kind) {
        return Address.newBuilder()
                .setLine(house + " " + street)
                .setHouseNumber(house)
                .setPostcode(postcode)
                .setKind(kind)
                .build();
    }
}
