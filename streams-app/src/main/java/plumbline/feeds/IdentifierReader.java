package plumbline.feeds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.Rejection.Reason;
import plumbline.identifiers.Addresses;
import plumbline.identifiers.BirthDates;
import plumbline.identifiers.Collars;
import plumbline.identifiers.Dated;
import plumbline.identifiers.Emails;
import plumbline.identifiers.PartialDate;
import plumbline.identifiers.PersonName;
import plumbline.identifiers.PersonNames;
import plumbline.identifiers.Phones;
import plumbline.identifiers.PostalAddress;
import plumbline.identifiers.Vrms;
import plumbline.schema.Address;
import plumbline.schema.Collar;
import plumbline.schema.Contact;
import plumbline.schema.ContactKind;
import plumbline.schema.Name;
import plumbline.schema.NameKind;
import plumbline.schema.Vehicle;
import plumbline.values.Validity;

/**
 * Single identifiers from their schema form to comparable form. What cannot be normalised is left out,
 * since people write all sorts of things; what cannot be true refuses the record.
 */
final class IdentifierReader {
    private final Checks checks;
    private final int minBirthYear;
    private final String tooEarly;
    private final LocalDate latestBirth;

    /**
     * @param minBirthYear 1900 unless the data is historical
     * @param recordedAt nobody is recorded before being born; a day's grace covers time zones
     */
    IdentifierReader(Checks checks, int minBirthYear, Instant recordedAt) {
        this.checks = checks;
        this.minBirthYear = minBirthYear;
        this.tooEarly = "must not be in a year before " + minBirthYear;
        this.latestBirth = recordedAt.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1);
    }

    @Nullable
    PartialDate birth(Path path, @Nullable String written) {
        if (written == null) {
            return null;
        }
        PartialDate date = BirthDates.parse(written).orElse(null);
        checks.require(
                !BirthDates.isImpossible(written) && (date == null || !isTooLate(date)),
                Reason.IMPOSSIBLE_DATE,
                path,
                "must be a date on which somebody already recorded can have been born");
        checks.require(date == null || date.year() >= minBirthYear, Reason.IMPOSSIBLE_DATE, path, tooEarly);
        return date;
    }

    private boolean isTooLate(PartialDate date) {
        int month = date.month() == null ? 1 : date.month();
        int day = date.day() == null ? 1 : date.day();
        return Arrays.compare(
                        new int[] {date.year(), month, day},
                        new int[] {latestBirth.getYear(), latestBirth.getMonthValue(), latestBirth.getDayOfMonth()})
                > 0;
    }

    List<PersonName> names(Path path, List<Name> names) {
        return valid(
                        path,
                        names,
                        Name::getValidFrom,
                        Name::getValidTo,
                        (name, validity) -> PersonNames.parse(
                                name.getFull(), name.getGiven(), name.getFamily(), name.getKind() != NameKind.LEGAL)
                                .stream())
                .distinct()
                .toList();
    }

    List<Dated> collars(Path path, List<Collar> collars) {
        return dated(
                path,
                collars,
                Collar::getValidFrom,
                Collar::getValidTo,
                collar -> Collars.normalise(collar.getForce(), collar.getNumber()));
    }

    List<Dated> phones(Path path, List<Contact> contacts) {
        return dated(
                path,
                contacts,
                Contact::getValidFrom,
                Contact::getValidTo,
                contact -> contact.getKind() == ContactKind.EMAIL
                        ? Optional.empty()
                        : Phones.normalise(contact.getValue()));
    }

    List<Dated> emails(Path path, List<Contact> contacts) {
        return dated(
                path,
                contacts,
                Contact::getValidFrom,
                Contact::getValidTo,
                contact -> contact.getKind() == ContactKind.EMAIL
                        ? Emails.normalise(contact.getValue())
                        : Optional.empty());
    }

    List<Dated> vehicles(Path path, List<Vehicle> vehicles) {
        return dated(
                path,
                vehicles,
                Vehicle::getValidFrom,
                Vehicle::getValidTo,
                vehicle -> Vrms.normalise(vehicle.getVrm()));
    }

    List<PostalAddress> addresses(Path path, List<Address> addresses) {
        return addresses(
                path,
                addresses,
                address -> PostalAddress.Usage.valueOf(address.getKind().name()));
    }

    /** A record's own addresses: places, whoever lives there. */
    List<PostalAddress> locations(Path path, List<Address> addresses) {
        return addresses(path, addresses, address -> PostalAddress.Usage.LOCATION);
    }

    private List<PostalAddress> addresses(
            Path path, List<Address> addresses, Function<Address, PostalAddress.Usage> usage) {
        return valid(
                        path,
                        addresses,
                        Address::getValidFrom,
                        Address::getValidTo,
                        (address, validity) -> Addresses.normalise(
                                address.getLine(),
                                address.getHouseNumber(),
                                address.getPostcode(),
                                address.getUprn(),
                                usage.apply(address),
                                validity)
                                .stream())
                .distinct()
                .toList();
    }

    private <T> List<Dated> dated(
            Path path,
            List<T> items,
            Function<T, @Nullable Instant> from,
            Function<T, @Nullable Instant> to,
            Function<T, Optional<String>> normalise) {
        return valid(
                        path,
                        items,
                        from,
                        to,
                        (item, validity) -> normalise.apply(item).map(value -> new Dated(value, validity)).stream())
                .distinct()
                .toList();
    }

    private <T, V> Stream<V> valid(
            Path path,
            List<T> items,
            Function<T, @Nullable Instant> from,
            Function<T, @Nullable Instant> to,
            BiFunction<T, Validity, Stream<V>> read) {
        List<V> values = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            T item = items.get(i);
            Validity validity = validity(path.item(i), from.apply(item), to.apply(item));
            read.apply(item, validity).forEach(values::add);
        }
        return values.stream();
    }

    Validity validity(Path path, @Nullable Instant from, @Nullable Instant to) {
        checks.inOrder(path.field("validFrom"), from, path.field("validTo"), to);
        return new Validity(from, to);
    }
}
