package plumbline.feeds;

import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.identifiers.Dated;
import plumbline.identifiers.PartialDate;
import plumbline.identifiers.PersonName;
import plumbline.identifiers.PostalAddress;
import plumbline.values.Role;

/**
 * Somebody, or something, that a record mentions, with every identifier in comparable form.
 *
 * @param collars {@code force/number}, lower-case force; several for staff over time
 * @param phones E.164
 * @param onDuty null when the source does not say
 * @param units normalised station, team or department, for colleagues named without a number
 * @param shifts normalised ("b")
 * @param organisation what it is called and its number, for a company, firm or charity; null for a person
 */
public record Mention(
        String mentionId,
        Role role,
        List<PersonName> names,
        @Nullable PartialDate dob,
        @Nullable String birthPlace,
        @Nullable String pncId,
        @Nullable String cro,
        @Nullable String staffId,
        List<Dated> collars,
        List<PostalAddress> addresses,
        List<Dated> phones,
        List<Dated> emails,
        List<Dated> vehicles,
        @Nullable String occupation,
        @Nullable Boolean onDuty,
        List<Dated> units,
        List<Dated> shifts,
        @Nullable Organisation organisation) {

    public Mention {
        names = List.copyOf(names);
        collars = List.copyOf(collars);
        addresses = List.copyOf(addresses);
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
        vehicles = List.copyOf(vehicles);
        units = List.copyOf(units);
        shifts = List.copyOf(shifts);
    }
}
