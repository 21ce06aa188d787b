package plumbline.weighing;

import java.util.Set;
import plumbline.identifiers.PartialDate;
import plumbline.identifiers.PersonName;
import plumbline.identifiers.PostalAddress;

/**
 * How identifiers look in a match: enough for somebody who holds the record to recognise them, not enough
 * for anybody else to use them. Staff ids and collar numbers stay in clear; matches may hold those.
 */
public final class Masks {
    private static final String HIDDEN = "***";

    /** A private domain may name its owner. */
    private static final Set<String> COMMON_DOMAINS = Set.of(
            "gmail.com",
            "googlemail.com",
            "hotmail.com",
            "hotmail.co.uk",
            "outlook.com",
            "live.co.uk",
            "yahoo.com",
            "yahoo.co.uk",
            "icloud.com",
            "btinternet.com",
            "aol.com",
            "sky.com",
            "talktalk.net",
            "virginmedia.com",
            "protonmail.com");

    private Masks() {}

    /** "D.S."; a missing part is "?". */
    public static String name(PersonName name) {
        return initial(name.forename()) + "." + initial(name.surname()) + ".";
    }

    public static String dateOfBirth(PartialDate date) {
        return "born " + date.year();
    }

    /** Last three characters of a PNC id, CRO or log reference. */
    public static String number(String number) {
        return HIDDEN + lastThree(number);
    }

    public static String inClear(String value) {
        return value;
    }

    /** "mobile ending 123". */
    public static String phone(String e164) {
        return (e164.startsWith("+447") ? "mobile ending " : "phone ending ") + lastThree(e164);
    }

    /** "d***@gmail.com", or "d***@***" where the domain is not a common one. */
    public static String email(String email) {
        int at = email.lastIndexOf('@');
        String domain = at < 0 ? "" : email.substring(at + 1);
        return first(email) + HIDDEN + "@" + (COMMON_DOMAINS.contains(domain) ? domain : HIDDEN);
    }

    /** "AB** ***"; of a short, dateless registration only its first character. */
    public static String vehicle(String vrm) {
        return vrm.length() >= 6 ? vrm.substring(0, 2) + "** ***" : first(vrm) + HIDDEN;
    }

    /** The outward code: "DE1". */
    public static String address(PostalAddress address) {
        String postcode = address.postcode();
        if (postcode == null) {
            return "area not known";
        }
        int space = postcode.indexOf(' ');
        return space < 0 ? postcode : postcode.substring(0, space);
    }

    /** "d***", for a place of birth or an occupation. */
    public static String word(String word) {
        return first(word) + HIDDEN;
    }

    private static String initial(String name) {
        return name.isEmpty() ? "?" : new String(Character.toChars(Character.toUpperCase(name.codePointAt(0))));
    }

    private static String first(String text) {
        return text.isEmpty() ? "" : new String(Character.toChars(text.codePointAt(0)));
    }

    private static String lastThree(String text) {
        return text.length() < 6 ? "" : text.substring(text.length() - 3);
    }
}
