package plumbline.samples;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import plumbline.schema.Contact;
import plumbline.schema.ContactKind;

/**
 * Ofcom keeps 07700 900000 to 900999 and 01632 960000 to 960999 for drama. Two thousand numbers are few, so each
 * goes to one person, staff first, and most of the public have none. A few of the public give a number that is
 * somebody else's: their partner's, or one that was passed on or mistyped.
 */
final class DramaNumbers {
    private static final int EACH = 1_000;
    private static final double GIVES_PHONE = 0.04;
    private static final double GIVES_EMAIL = 0.15;
    private static final double NOT_THEIRS = 0.004;

    private final Map<Integer, String> held = new HashMap<>();
    private int next;

    /** The number of a person, whom it makes hold one if any is left. */
    List<Contact> phone(Citizen citizen) {
        String number = held.get(citizen.index());
        if (number == null && next < 2 * EACH) {
            number = number(next++);
            held.put(citizen.index(), number);
        }
        return number == null ? List.of() : List.of(contact(ContactKind.PHONE, number));
    }

    boolean holds(Citizen citizen) {
        return held.containsKey(citizen.index());
    }

    /** What a member of the public gives when asked: mostly nothing, sometimes an address at example.org. */
    List<Contact> given(Citizen citizen, Draw draw) {
        if (draw.in(GIVES_PHONE)) {
            return next > 0 && draw.in(NOT_THEIRS)
                    ? List.of(contact(ContactKind.PHONE, number(draw.below(next))))
                    : phone(citizen);
        }
        return draw.in(GIVES_EMAIL) ? List.of(email(citizen)) : List.of();
    }

    static Contact email(Citizen citizen) {
        String name = (citizen.given() + "." + citizen.family())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z.]", "");
        return contact(ContactKind.EMAIL, name + "." + citizen.index() + "@example.org");
    }

    private static String number(int n) {
        return n < EACH
                ? String.format(Locale.ROOT, "07700 900%03d", n)
                : String.format(Locale.ROOT, "01632 960%03d", n - EACH);
    }

    private static Contact contact(ContactKind kind, String value) {
        return Contact.newBuilder().setKind(kind).setValue(value).build();
    }
}
