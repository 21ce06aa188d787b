package plumbline.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.Rejection.Reason;
import plumbline.identifiers.BirthPlaces;
import plumbline.identifiers.Cros;
import plumbline.identifiers.Dated;
import plumbline.identifiers.PncIds;
import plumbline.identifiers.Shifts;
import plumbline.identifiers.StaffIds;
import plumbline.identifiers.Units;
import plumbline.schema.Address;
import plumbline.schema.AddressKind;
import plumbline.schema.Contact;
import plumbline.schema.Vehicle;
import plumbline.values.Role;
import plumbline.values.Validity;

/** Whom and what one record mentions, gathered in the record's order. */
final class Mentions {
    private static final int MAX = 64;
    private static final Path CONTACTS = Path.of("contacts");
    private static final Path VEHICLES = Path.of("vehicles");

    private final Checks checks;
    private final IdentifierReader identifiers;
    private final List<Mention> all = new ArrayList<>();

    Mentions(Checks checks, IdentifierReader identifiers) {
        this.checks = checks;
        this.identifiers = identifiers;
    }

    List<Mention> all() {
        return all;
    }

    void addAll(List<plumbline.schema.Mention> written) {
        addAll(Path.of("mentions"), mention -> Role.valueOf(mention.getRole().name()), written);
    }

    /** People of whom the record itself says what part they play. */
    void addAll(Path path, Role role, List<plumbline.schema.Mention> written) {
        addAll(path, mention -> role, written);
    }

    private void addAll(
            Path path, Function<plumbline.schema.Mention, Role> role, List<plumbline.schema.Mention> written) {
        checks.require(written.size() <= MAX, Reason.TOO_MANY_MENTIONS, "a record must have at most 64 mentions");
        for (int i = 0; i < Math.min(written.size(), MAX); i++) {
            plumbline.schema.Mention mention = written.get(i);
            add(read(path.item(i), mention.getMentionId(), role.apply(mention), mention));
        }
    }

    void add(Mention mention) {
        all.add(mention);
    }

    /** One mention in comparable form, under the id and role that its place in the record gives it. */
    Mention read(Path path, String mentionId, Role role, plumbline.schema.Mention written) {
        Optional<String> pncId = normalised(written.getPncId(), PncIds::normalise);
        Optional<String> cro = normalised(written.getCro(), Cros::normalise);
        Mention mention = new Mention(
                mentionId,
                role,
                identifiers.names(path.field("names"), written.getNames()),
                identifiers.birth(path.field("dob"), written.getDob()),
                normalised(written.getBirthPlace(), BirthPlaces::normalise).orElse(null),
                pncId.orElse(null),
                cro.orElse(null),
                normalised(written.getStaffId(), StaffIds::normalise).orElse(null),
                identifiers.collars(
                        path.field("collar"),
                        Stream.ofNullable(written.getCollar()).toList()),
                identifiers.addresses(path.field("addresses"), written.getAddresses()),
                identifiers.phones(path.field("contacts"), written.getContacts()),
                identifiers.emails(path.field("contacts"), written.getContacts()),
                identifiers.vehicles(path.field("vehicles"), written.getVehicles()),
                written.getOccupation(),
                written.getOnDuty(),
                always(normalised(written.getUnit(), Units::normalise)),
                always(normalised(written.getShift(), Shifts::normalise)),
                null);
        mustNotRestOn(path.field("pncId"), written.getPncId(), pncId, mention);
        mustNotRestOn(path.field("cro"), written.getCro(), cro, mention);
        return mention;
    }

    /** What belongs to the record and to no person on it; nothing at all gives no mention. */
    void addRecord(Path addressPath, List<Address> places, List<Contact> contacts, List<Vehicle> vehicles) {
        if (places.isEmpty() && contacts.isEmpty() && vehicles.isEmpty()) {
            return;
        }
        add(record("record", addressPath, places, contacts, vehicles));
    }

    /** A place that the record names for one purpose, under the purpose's own id. */
    void addPlace(String mentionId, Path addressPath, @Nullable Address place) {
        if (place != null) {
            add(record(mentionId, addressPath, List.of(place), List.of(), List.of()));
        }
    }

    private Mention record(
            String mentionId, Path addressPath, List<Address> places, List<Contact> contacts, List<Vehicle> vehicles) {
        return new Mention(
                mentionId,
                Role.RECORD,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                identifiers.locations(addressPath, places),
                identifiers.phones(CONTACTS, contacts),
                identifiers.emails(CONTACTS, contacts),
                identifiers.vehicles(VEHICLES, vehicles),
                null,
                null,
                List.of(),
                List.of(),
                null);
    }

    /**
     * A company, firm or charity under the id that its place in the record gives it. Where somebody lives is left out:
     * whatever happens there says nothing about the business.
     */
    void addOrganisation(Path path, String mentionId, plumbline.schema.@Nullable Organisation written) {
        if (written == null) {
            return;
        }
        Organisation organisation = Organisation.read(written);
        checks.require(
                organisation.isKnown(), Reason.MISSING_FIELD, path, "must have a name or a valid company number");
        List<Address> places = written.getAddresses().stream()
                .filter(address -> address.getKind() != AddressKind.HOME && address.getKind() != AddressKind.PREVIOUS)
                .toList();
        add(new Mention(
                mentionId,
                Role.ORGANISATION,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                identifiers.locations(path.field("addresses"), places),
                identifiers.phones(path.field("contacts"), written.getContacts()),
                identifiers.emails(path.field("contacts"), written.getContacts()),
                identifiers.vehicles(path.field("vehicles"), written.getVehicles()),
                null,
                null,
                List.of(),
                List.of(),
                organisation));
    }

    /** A member of staff known by number alone. */
    void addStaff(String mentionId, Role role, @Nullable String staffId, List<Dated> collars) {
        add(new Mention(
                mentionId, role, List.of(), null, null, null, null, staffId, collars, List.of(), List.of(), List.of(),
                List.of(), null, null, List.of(), List.of(), null));
    }

    /**
     * A reference with a wrong check letter is left out when something else identifies the mention. When
     * nothing does, leaving it out would lose the person, so somebody must look.
     */
    private void mustNotRestOn(Path path, @Nullable String written, Optional<String> normalised, Mention mention) {
        boolean bad = written != null && !written.isBlank() && normalised.isEmpty();
        checks.require(
                !bad || isIdentified(mention),
                Reason.BAD_CHECK_LETTER_ALONE,
                path,
                "must have the right form and check letter when nothing else identifies the mention");
    }

    /** A name alone identifies nobody (control X6); with a date of birth or a unit it can. */
    private static boolean isIdentified(Mention mention) {
        return mention.pncId() != null
                || mention.cro() != null
                || mention.staffId() != null
                || !mention.collars().isEmpty()
                || !mention.addresses().isEmpty()
                || !mention.phones().isEmpty()
                || !mention.emails().isEmpty()
                || !mention.vehicles().isEmpty()
                || (!mention.names().isEmpty()
                        && (mention.dob() != null || !mention.units().isEmpty()));
    }

    private static Optional<String> normalised(@Nullable String written, Function<String, Optional<String>> normalise) {
        return written == null ? Optional.empty() : normalise.apply(written);
    }

    private static List<Dated> always(Optional<String> value) {
        return value.map(known -> List.of(new Dated(known, Validity.ALWAYS))).orElse(List.of());
    }
}
