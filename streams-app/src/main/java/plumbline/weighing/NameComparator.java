package plumbline.weighing;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import plumbline.identifiers.Nicknames;
import plumbline.identifiers.PersonName;

/**
 * Names: forename and surname are compared as one attribute, because they depend on each other, and the
 * best pair of the two mentions' variants counts.
 */
final class NameComparator {
    /** More variants than anybody's record has; a bound on hostile input. */
    static final int MAX_VARIANTS = 16;

    private static final Comparator<PersonName> ORDER =
            Comparator.comparing(PersonName::surname).thenComparing(PersonName::forename);

    private final EvidenceTable table;

    NameComparator(EvidenceTable table) {
        this.table = table;
    }

    /**
     * The best finding, or null when there is nothing to compare. An initial or a lone surname counts only
     * where a mention has nothing fuller, or it would hide that the full names differ.
     */
    @Nullable
    Agreement<PersonName> compare(Party left, Party right) {
        boolean full = bothFull(left, right);
        Agreement<PersonName> best = null;
        for (NameForm a : full ? left.fullNames() : left.names()) {
            for (NameForm b : full ? right.fullNames() : right.names()) {
                Finding finding = find(a, b);
                if (finding != null) {
                    EvidenceRow row = table.row(finding);
                    int millibits = table.nameMillibits(row, a.name, b.name);
                    if (best == null || millibits >= best.millibits()) {
                        Agreement<PersonName> next = new Agreement<>(row, a.name, b.name, Masks::name, true, millibits);
                        best = next.better(best, ORDER);
                    }
                }
            }
        }
        return best;
    }

    /** Whether no variant of the one can be the other's forename: then they are likely two people of a household. */
    static boolean everyForenameDiffers(Party left, Party right) {
        boolean full = bothFull(left, right);
        for (NameForm a : full ? left.fullNames() : left.names()) {
            for (NameForm b : full ? right.fullNames() : right.names()) {
                Forenames forenames = Forenames.compare(a, b);
                if (forenames != Forenames.DIFFERENT && forenames != Forenames.UNKNOWN) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean bothFull(Party left, Party right) {
        return !left.fullNames().isEmpty() && !right.fullNames().isEmpty();
    }

    static @Nullable Finding find(NameForm a, NameForm b) {
        return switch (Surnames.compare(a, b)) {
            case SAME -> sameSurname(a, b);
            case ONE_LETTER -> alikeSurname(a, b, Finding.NAME_ONE_LETTER_SURNAME);
            case SOUNDS_ALIKE -> alikeSurname(a, b, Finding.NAME_SOUNDS_ALIKE);
            case DOUBLE -> doubleSurname(a, b);
            case DIFFERENT -> differentSurname(a, b);
            case UNKNOWN -> noSurname(a, b);
        };
    }

    private static Finding sameSurname(NameForm a, NameForm b) {
        return switch (Forenames.compare(a, b)) {
            case SAME -> Finding.NAME_SAME;
            case MIDDLE -> Finding.NAME_MIDDLE;
            case SHORT_FORM -> Finding.NAME_SHORT_FORM;
            case INITIAL -> Finding.NAME_INITIAL;
            case ONE_LETTER -> Finding.NAME_ONE_LETTER_FORENAME;
            case OTHER_FORM -> Finding.NAME_OTHER_FORM;
            case SOUNDS_ALIKE -> Finding.NAME_SOUNDS_ALIKE;
            case DIFFERENT -> Finding.NAME_FORENAME_DIFFERENT;
            case UNKNOWN -> Finding.NAME_SURNAME_ONLY;
        };
    }

    private static Finding alikeSurname(NameForm a, NameForm b, Finding whenForenameSame) {
        return switch (Forenames.compare(a, b)) {
            case SAME -> whenForenameSame;
            case MIDDLE, SHORT_FORM, INITIAL, ONE_LETTER, OTHER_FORM, SOUNDS_ALIKE -> Finding.NAME_SOUNDS_ALIKE;
            case DIFFERENT -> Finding.NAME_DIFFERENT;
            case UNKNOWN -> Finding.NAME_SURNAME_ALIKE;
        };
    }

    private static @Nullable Finding doubleSurname(NameForm a, NameForm b) {
        return switch (Forenames.compare(a, b)) {
            case SAME -> Finding.NAME_DOUBLE_SURNAME;
            case MIDDLE, SHORT_FORM, INITIAL, ONE_LETTER, OTHER_FORM, SOUNDS_ALIKE -> Finding.NAME_SOUNDS_ALIKE;
            case DIFFERENT -> Finding.NAME_DIFFERENT;
            case UNKNOWN -> null;
        };
    }

    private static Finding differentSurname(NameForm a, NameForm b) {
        if (!a.forename().isEmpty()
                && a.forename().equals(b.surname())
                && b.forename().equals(a.surname())) {
            return Finding.NAME_REVERSED;
        }
        return switch (Forenames.compare(a, b)) {
            case SAME -> Finding.NAME_SURNAME_CHANGED;
            case UNKNOWN -> loneWord(a, b);
            case MIDDLE, SHORT_FORM, INITIAL, ONE_LETTER, OTHER_FORM, SOUNDS_ALIKE, DIFFERENT -> Finding.NAME_DIFFERENT;
        };
    }

    /** A name of one word is taken for a surname, and may be a forename. */
    private static Finding loneWord(NameForm a, NameForm b) {
        NameForm lone = a.forename().isEmpty() ? a : b;
        NameForm other = lone == a ? b : a;
        if (other.name.forenames().contains(lone.surname())) {
            return Finding.NAME_FORENAME_ONLY;
        }
        return !other.forename().isEmpty() && Nicknames.related(lone.surname(), other.forename())
                ? Finding.NAME_SHORT_FORM_ONLY
                : Finding.NAME_DIFFERENT;
    }

    private static @Nullable Finding noSurname(NameForm a, NameForm b) {
        return switch (Forenames.compare(a, b)) {
            case SAME -> Finding.NAME_FORENAME_ONLY;
            case SHORT_FORM -> Finding.NAME_SHORT_FORM_ONLY;
            case DIFFERENT -> Finding.NAME_DIFFERENT;
            case MIDDLE, INITIAL, ONE_LETTER, OTHER_FORM, SOUNDS_ALIKE, UNKNOWN -> null;
        };
    }
}
