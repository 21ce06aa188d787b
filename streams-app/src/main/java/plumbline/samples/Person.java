package plumbline.samples;

import java.time.LocalDate;
import java.util.List;

/**
 * An invented person. Two ordinals never share a name with anything else: not a birthday, a number, a home
 * or a vehicle.
 *
 * @param ordinal 0 to 1,999: as many numbers are kept for drama, a thousand mobiles and a thousand of a town
 */
record Person(int ordinal) {
    static final int MOST = 2_000;
    private static final int MOBILES = 1_000;

    private static final List<String> GIVEN = List.of(
            "David",
            "Susan",
            "Robert",
            "Margaret",
            "Thomas",
            "Katherine",
            "William",
            "Elizabeth",
            "James",
            "Patricia",
            "Michael",
            "Jennifer",
            "Richard",
            "Deborah",
            "Andrew",
            "Christine",
            "Anthony",
            "Rebecca",
            "Edward",
            "Victoria",
            "Samuel",
            "Abigail",
            "Joseph");
    private static final List<String> SHORT = List.of(
            "Dave", "Sue", "Bob", "Maggie", "Tom", "Kate", "Bill", "Liz", "Jim", "Pat", "Mike", "Jenny", "Dick",
            "Debbie", "Andy", "Chris", "Tony", "Becky", "Ted", "Vicky", "Sam", "Abby", "Joe");
    private static final List<String> FIRST = List.of(
            "Alder", "Bram", "Cobble", "Drift", "Elder", "Fenn", "Gorse", "Hazel", "Iron", "Juniper", "Kestrel",
            "Larch");
    private static final List<String> LAST =
            List.of("wick", "combe", "thorpe", "mere", "dale", "ford", "stead", "worth", "hurst", "ley", "bridge");
    private static final List<String> COMPASS = List.of(
            "North", "South", "East", "West", "Upper", "Lower", "Great", "Little", "Old", "New", "High", "Nether",
            "Over", "Far", "Mid", "Long");
    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXY";
    private static final String CHECK = "ZABCDEFGHJKLMNPQRTUVWXY";

    Person {
        if (ordinal < 0 || ordinal >= MOST) {
            throw new IllegalArgumentException("ordinal must be 0 to 1,999: ordinal=" + ordinal);
        }
    }

    String given() {
        return GIVEN.get(ordinal % GIVEN.size());
    }

    String nickname() {
        return SHORT.get(ordinal % SHORT.size());
    }

    String family() {
        int pair = ordinal % (FIRST.size() * LAST.size());
        return FIRST.get(pair % FIRST.size()) + LAST.get(pair % LAST.size());
    }

    /** One letter too many. */
    String misspeltFamily() {
        return family() + "e";
    }

    /** Day and month can be swapped and are never the same, and no two of us were born on one day. */
    LocalDate born() {
        int day = 1 + ordinal % MOBILES % 12;
        int month = 1 + (day + ordinal % MOBILES / 12 % 11) % 12;
        // The second thousand are born on the first's days, two years on among five: each its own.
        int first = ordinal % MOBILES;
        int five = (first + ordinal / MOBILES * 2) % 5;
        return LocalDate.of(1960 + first / 132 * 5 + five, month, day);
    }

    String mobile() {
        return String.format(ordinal < MOBILES ? "07700 900%03d" : "01632 960%03d", ordinal % MOBILES);
    }

    String house() {
        return String.valueOf(1 + ordinal % 90);
    }

    /** ZZ is no postcode area. */
    String postcode() {
        return "ZZ" + (1 + ordinal % 97) + " " + ordinal / 97 % 10 + letter(ordinal)
                + letter(ordinal / LETTERS.length());
    }

    /** No mark with age identifier 00 was ever issued. */
    String vrm() {
        return "ZX00" + letter(ordinal) + letter(ordinal / LETTERS.length()) + letter(ordinal / 484);
    }

    String pncId() {
        int year = 1980 + ordinal % 20;
        int serial = 1_000 + ordinal;
        long number = (year % 100) * 10_000_000L + serial;
        return String.format("%d/%07d%c", year, serial, CHECK.charAt((int) (number % 23)));
    }

    String staffId() {
        return "S" + (90_000 + ordinal);
    }

    String collar() {
        return String.valueOf(4_000 + ordinal);
    }

    /** One to a person, so that nobody is a colleague by chance. */
    String unit() {
        return COMPASS.get(ordinal / 132) + " " + family() + " response";
    }

    /** Of the firm that is theirs: no other has its name. */
    String firm() {
        return COMPASS.get(ordinal / 132) + " " + family() + " Recovery";
    }

    /** None so high was ever issued. */
    String companyNo() {
        return "99" + String.format("%06d", 900_000 + ordinal);
    }

    private static char letter(int n) {
        return LETTERS.charAt(n % LETTERS.length());
    }
}
