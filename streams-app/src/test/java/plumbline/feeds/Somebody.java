package plumbline.feeds;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.identifiers.Dated;
import plumbline.identifiers.PartialDate;
import plumbline.identifiers.PersonName;
import plumbline.identifiers.PostalAddress;
import plumbline.values.Role;
import plumbline.values.Validity;

/** A mention spelt out in the order of its parts, the empty ones left out. */
final class Somebody {
    private final String mentionId;
    private final Role role;
    private final List<PersonName> names = new ArrayList<>();
    private final List<Dated> collars = new ArrayList<>();
    private final List<PostalAddress> addresses = new ArrayList<>();
    private final List<Dated> phones = new ArrayList<>();
    private final List<Dated> emails = new ArrayList<>();
    private final List<Dated> vehicles = new ArrayList<>();
    private final List<Dated> units = new ArrayList<>();
    private final List<Dated> shifts = new ArrayList<>();
    private @Nullable PartialDate dob;
    private @Nullable String pncId;
    private @Nullable String cro;
    private @Nullable String staffId;
    private @Nullable String occupation;
    private @Nullable Boolean onDuty;

    private @Nullable Organisation organisation;

    private Somebody(String mentionId, Role role) {
        this.mentionId = mentionId;
        this.role = role;
    }

    static Somebody as(String mentionId, Role role) {
        return new Somebody(mentionId, role);
    }

    Somebody named(String forename, String surname) {
        names.add(new PersonName(List.of(forename), surname, false));
        return this;
    }

    Somebody alias(String forename, String surname) {
        names.add(new PersonName(List.of(forename), surname, true));
        return this;
    }

    Somebody born(int year, @Nullable Integer month, @Nullable Integer day) {
        dob = new PartialDate(year, month, day);
        return this;
    }

    Somebody pncId(String value) {
        pncId = value;
        return this;
    }

    Somebody cro(String value) {
        cro = value;
        return this;
    }

    Somebody staffId(String value) {
        staffId = value;
        return this;
    }

    Somebody collar(String value, Validity validity) {
        collars.add(new Dated(value, validity));
        return this;
    }

    Somebody at(String house, String postcode, PostalAddress.Usage usage) {
        addresses.add(new PostalAddress(null, house, postcode, false, usage, Validity.ALWAYS));
        return this;
    }

    /** A place, and for how long it was one. */
    Somebody at(String house, String postcode, Validity validity) {
        addresses.add(new PostalAddress(null, house, postcode, false, PostalAddress.Usage.LOCATION, validity));
        return this;
    }

    Somebody phone(String value, Validity validity) {
        phones.add(new Dated(value, validity));
        return this;
    }

    Somebody email(String value) {
        emails.add(new Dated(value, Validity.ALWAYS));
        return this;
    }

    Somebody vehicle(String value, Validity validity) {
        vehicles.add(new Dated(value, validity));
        return this;
    }

    Somebody occupation(String value) {
        occupation = value;
        return this;
    }

    Somebody onDuty() {
        onDuty = true;
        return this;
    }

    Somebody unit(String value, Validity validity) {
        units.add(new Dated(value, validity));
        return this;
    }

    Somebody shift(String value, Validity validity) {
        shifts.add(new Dated(value, validity));
        return this;
    }

    Somebody number(String companyNo) {
        organisation = new Organisation(organisation == null ? List.of() : organisation.names(), companyNo);
        return this;
    }

    Somebody called(String name, boolean registered) {
        List<Organisation.Name> all = new ArrayList<>(organisation == null ? List.of() : organisation.names());
        all.add(new Organisation.Name(name, registered));
        organisation = new Organisation(all, organisation == null ? null : organisation.companyNo());
        return this;
    }

    Mention mention() {
        return new Mention(
                mentionId,
                role,
                names,
                dob,
                null,
                pncId,
                cro,
                staffId,
                collars,
                addresses,
                phones,
                emails,
                vehicles,
                occupation,
                onDuty,
                units,
                shifts,
                organisation);
    }
}
