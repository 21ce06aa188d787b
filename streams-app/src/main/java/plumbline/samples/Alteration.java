package plumbline.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plumbline.schema.Mention;
import plumbline.schema.NameKind;

/** A way in which what was written down differs from what is so. */
public enum Alteration {
    NONE,
    MISSPELT,
    NICKNAME,
    NO_BIRTH_DATE,
    CHANGED_SURNAME,
    SWAPPED_DATE,
    WRONG_DIGIT,
    DEFAULT_DATE,
    /** Of a firm: its name alone. */
    NO_COMPANY_NUMBER;

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("David", "Dave"),
            Map.entry("Michael", "Mike"),
            Map.entry("Andrew", "Andy"),
            Map.entry("Robert", "Bob"),
            Map.entry("Stephen", "Steve"),
            Map.entry("Christopher", "Chris"),
            Map.entry("Richard", "Rick"),
            Map.entry("Daniel", "Dan"),
            Map.entry("Matthew", "Matt"),
            Map.entry("Thomas", "Tom"),
            Map.entry("William", "Bill"),
            Map.entry("Anthony", "Tony"),
            Map.entry("Philip", "Phil"),
            Map.entry("James", "Jim"),
            Map.entry("Peter", "Pete"),
            Map.entry("Joshua", "Josh"),
            Map.entry("Samuel", "Sam"),
            Map.entry("Benjamin", "Ben"),
            Map.entry("Joseph", "Joe"),
            Map.entry("Edward", "Ted"),
            Map.entry("Alexander", "Alex"),
            Map.entry("Nicholas", "Nick"),
            Map.entry("Timothy", "Tim"),
            Map.entry("Patrick", "Pat"),
            Map.entry("Susan", "Sue"),
            Map.entry("Margaret", "Maggie"),
            Map.entry("Deborah", "Debbie"),
            Map.entry("Amanda", "Mandy"),
            Map.entry("Rebecca", "Becky"),
            Map.entry("Katherine", "Kate"),
            Map.entry("Victoria", "Vicky"),
            Map.entry("Samantha", "Sam"),
            Map.entry("Jennifer", "Jenny"),
            Map.entry("Christine", "Chris"),
            Map.entry("Patricia", "Pat"),
            Map.entry("Elizabeth", "Liz"),
            Map.entry("Abigail", "Abby"),
            Map.entry("Jessica", "Jess"),
            Map.entry("Gillian", "Gill"));

    /** The mention as somebody of whom this is true would be written; what cannot be so altered is misspelt. */
    Alteration applyTo(Mention.Builder mention, Citizen citizen, String otherSurname, Draw draw) {
        String nickname = SHORT.get(citizen.given());
        LocalDate born = citizen.born();
        switch (this) {
            case NONE -> {}
            case MISSPELT -> rename(mention, citizen.given(), misspelt(citizen.family(), draw));
            case NICKNAME -> {
                if (nickname == null) {
                    return MISSPELT.applyTo(mention, citizen, otherSurname, draw);
                }
                rename(mention, nickname, citizen.family());
            }
            case NO_BIRTH_DATE -> mention.setDob(null);
            case CHANGED_SURNAME -> rename(mention, citizen.given(), otherSurname);
            case SWAPPED_DATE -> {
                String swapped = swapped(born);
                if (swapped == null) {
                    return WRONG_DIGIT.applyTo(mention, citizen, otherSurname, draw);
                }
                mention.setDob(swapped);
            }
            case WRONG_DIGIT -> mention.setDob(wrongDigit(born));
            case DEFAULT_DATE -> mention.setDob(born.getYear() + "-01-01");
            case NO_COMPANY_NUMBER -> {
                return MISSPELT.applyTo(mention, citizen, otherSurname, draw);
            }
        }
        return this;
    }

    private static void rename(Mention.Builder mention, String given, String family) {
        mention.setNames(List.of(Registers.name(given, family, NameKind.LEGAL)));
    }

    /** One letter doubled, left out or changed places with the next; never the first. */
    private static String misspelt(String family, Draw draw) {
        if (family.length() < 4) {
            return family + "e";
        }
        int at = draw.between(1, family.length() - 2);
        char here = family.charAt(at);
        char next = family.charAt(at + 1);
        return switch (here == next ? 0 : draw.below(3)) {
            case 0 -> family.substring(0, at) + family.substring(at + 1);
            case 1 -> family.substring(0, at) + here + family.substring(at);
            default -> family.substring(0, at) + next + here + family.substring(at + 2);
        };
    }

    private static @Nullable String swapped(LocalDate born) {
        boolean can = born.getDayOfMonth() <= 12 && born.getDayOfMonth() != born.getMonthValue();
        return can
                ? LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue())
                        .toString()
                : null;
    }

    /** The year's last digit two out: next year would be another slip. */
    private static String wrongDigit(LocalDate born) {
        int digit = born.getYear() % 10;
        return born.plusYears(digit < 2 ? 2 : -2).toString();
    }
}
