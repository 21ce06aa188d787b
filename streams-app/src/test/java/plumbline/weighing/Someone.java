package plumbline.weighing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.Details;
import plumbline.feeds.Mention;
import plumbline.feeds.Observation;
import plumbline.feeds.Organisation;
import plumbline.identifiers.Dated;
import plumbline.identifiers.PartialDate;
import plumbline.identifiers.PersonName;
import plumbline.identifiers.PostalAddress;
import plumbline.values.Kind;
import plumbline.values.RecordKey;
import plumbline.values.Role;
import plumbline.values.Validity;

/** Builds mentions for tests: {@code Someone.as(SUSPECT).named("dave smith").born("1984-03-12").mention()}. */
final class Someone {
    static final Instant EVENT = Instant.parse("2024-05-10T21:00:00Z");
    static final Validity PAST = new Validity(null, Instant.parse("2023-01-01T00:00:00Z"));

    private final Role role;
    private final String id;
    final List<PersonName> names = new ArrayList<>();
    final List<Dated> collars = new ArrayList<>();
    final List<PostalAddress> addresses = new ArrayList<>();
    final List<Dated> phones = new ArrayList<>();
    final List<Dated> emails = new ArrayList<>();
    final List<Dated> vehicles = new ArrayList<>();
    final List<Dated> units = new ArrayList<>();
    final List<Dated> shifts = new ArrayList<>();

    @Nullable
    PartialDate dob;

    @Nullable
    String birthPlace;

    @Nullable
    String pncId;

    @Nullable
    String cro;

    @Nullable
    String staffId;

    @Nullable
    String occupation;

    @Nullable
    Organisation organisation;

    private Someone(Role role, String id) {
        this.role = role;
        this.id = id;
    }

    static Someone as(Role role) {
        return new Someone(role, "m1");
    }

    static Someone as(Role role, String mentionId) {
        return new Someone(role, mentionId);
    }

    /** Forenames, then the surname; "-" stands for an unknown surname or forename. */
    Someone named(String text) {
        names.add(name(text));
        return this;
    }

    static PersonName name(String text) {
        List<String> parts = new ArrayList<>(Arrays.asList(text.split(" ", -1)));
        String surname = parts.remove(parts.size() - 1);
        parts.remove("-");
        return new PersonName(parts, surname.equals("-") ? "" : surname, false);
    }

    Someone born(String date) {
        dob = date(date);
        return this;
    }

    static PartialDate date(String text) {
        String[] parts = text.split("-", -1);
        return new PartialDate(
                Integer.parseInt(parts[0]),
                parts.length > 1 ? Integer.valueOf(parts[1]) : null,
                parts.length > 2 ? Integer.valueOf(parts[2]) : null);
    }

    Someone pnc(String value) {
        pncId = value;
        return this;
    }

    Someone cro(String value) {
        cro = value;
        return this;
    }

    Someone staff(String value) {
        staffId = value;
        return this;
    }

    Someone bornIn(String value) {
        birthPlace = value;
        return this;
    }

    Someone working(String value) {
        occupation = value;
        return this;
    }

    Someone collar(String value, Validity validity) {
        collars.add(new Dated(value, validity));
        return this;
    }

    Someone phone(String value) {
        return phone(value, Validity.ALWAYS);
    }

    Someone phone(String value, Validity validity) {
        phones.add(new Dated(value, validity));
        return this;
    }

    Someone email(String value) {
        emails.add(new Dated(value, Validity.ALWAYS));
        return this;
    }

    Someone drives(String vrm) {
        vehicles.add(new Dated(vrm, Validity.ALWAYS));
        return this;
    }

    Someone unit(String unit, @Nullable String shift) {
        units.add(new Dated(unit, Validity.ALWAYS));
        if (shift != null) {
            shifts.add(new Dated(shift, Validity.ALWAYS));
        }
        return this;
    }

    Someone lives(@Nullable String house, String postcode) {
        return at(home(house, postcode));
    }

    Someone at(PostalAddress address) {
        addresses.add(address);
        return this;
    }

    static PostalAddress home(@Nullable String house, String postcode) {
        return new PostalAddress(null, house, postcode, false, PostalAddress.Usage.HOME, Validity.ALWAYS);
    }

    /** A firm: its number or null, then the registered name, then the others. */
    Someone firm(@Nullable String companyNo, String... called) {
        List<Organisation.Name> all = new ArrayList<>();
        for (String name : called) {
            all.add(new Organisation.Name(name, all.isEmpty()));
        }
        organisation = new Organisation(all, companyNo);
        return this;
    }

    Mention mention() {
        return new Mention(
                id,
                role,
                names,
                dob,
                birthPlace,
                pncId,
                cro,
                staffId,
                collars,
                addresses,
                phones,
                emails,
                vehicles,
                occupation,
                null,
                units,
                shifts,
                organisation);
    }

    static Observation record(Kind kind, Mention... mentions) {
        return record(kind, List.of(), mentions);
    }

    static Observation record(Kind kind, List<String> references, Mention... mentions) {
        Details none = new Details() {};
        return new Observation(
                new RecordKey(kind, "r"), 1, EVENT, EVENT, "derbyshire", List.of(mentions), references, none);
    }
}
