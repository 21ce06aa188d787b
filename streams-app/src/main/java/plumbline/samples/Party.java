package plumbline.samples;

import plumbline.schema.ContactKind;
import plumbline.schema.Mention;

/**
 * Somebody on a record: who they are, and how they are written down.
 *
 * @param slip what is wrong with name or birth date
 * @param gaveHome and it is theirs
 */
record Party(Citizen who, Mention mention, Alteration slip, boolean gaveHome) {
    /** Name and birth date as the registers have them. */
    boolean isExact() {
        return slip == Alteration.NONE;
    }

    boolean gaveNumber() {
        return mention.getPncId() != null;
    }

    boolean gaveCar() {
        return mention.getVehicles().stream()
                .anyMatch(vehicle -> vehicle.getVrm().equals(who.car()));
    }

    boolean gavePhone() {
        return mention.getContacts().stream().anyMatch(contact -> contact.getKind() == ContactKind.PHONE);
    }

    int household() {
        return Population.household(who.index());
    }
}
