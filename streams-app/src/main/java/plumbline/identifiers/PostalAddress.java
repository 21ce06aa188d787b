package plumbline.identifiers;

import org.jspecify.annotations.Nullable;
import plumbline.values.Validity;

/**
 * An address in comparable form.
 *
 * @param uprn Ordnance Survey's unique property reference without leading zeros, or null
 * @param house house number or name with flat ("12b", "flat3/12"), lower case; null if unknown
 * @param postcode normalised with one space in upper case ("DE1 3AB"), or the outcode alone; null if none
 * @param flatWithoutUnit several homes stand here and this address does not say which
 * @param usage what it is to the person
 */
public record PostalAddress(
        @Nullable String uprn,
        @Nullable String house,
        @Nullable String postcode,
        boolean flatWithoutUnit,
        Usage usage,
        Validity validity) {

    /** HOME and PREVIOUS belong to a person, LOCATION to a record. */
    public enum Usage {
        HOME,
        PREVIOUS,
        WORK,
        LOCATION,
        OTHER
    }
}
