package plumbline.weighing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.identifiers.PersonName;

/**
 * Names: forename and surname are compared as one attribute, because they depend on each other, and the
 * best pair of the two mentions' variants counts.
 */
final class NameComparator {
    /** More variants than anybody's record has; a bound on hostile input. */
    static final int MAX_VARIANTS = 16;

    private final EvidenceTable table;

    NameComparator(EvidenceTable table) {
        this.table = table;
    }

    /** The best finding, or null when there is nothing to compare. */
    @Nullable
    Agreement<PersonName> compare(List<NameForm> left, List<NameForm> right) {
        Agreement<PersonName> best = null;
        for (NameForm a : left) {
            for (NameForm b : right) {
                Finding finding = find(a, b);
                if (finding != null) {
                    EvidenceRow row = table.row(finding);
                    int millibits = table.nameMillibits(row, a.name, b.name);
                    if (best == null || millibits > best.millibits()) {
                        best = new Agreement<>(row, a.name, b.name, Masks::name, true, millibits);
                    }
                }
            }
        }
        return best;
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
            case SOUNDS_ALIKE -> Finding.NAME_SOUNDS_ALIKE;
            case DIFFERENT -> Finding.NAME_FORENAME_DIFFERENT;
            case UNKNOWN -> Finding.NAME_SURNAME_ONLY;
        };
    }

    private static Finding alikeSurname(NameForm a, NameForm b, Finding whenForenameSame) {
        return switch (Forenames.compare(a, b)) {
            case SAME -> whenForenameSame;
            case MIDDLE, SHORT_FORM, INITIAL, ONE_LETTER, SOUNDS_ALIKE -> Finding.NAME_SOUNDS_ALIKE;
            case DIFFERENT -> Finding.NAME_DIFFERENT;
            case UNKNOWN -> Finding.NAME_SURNAME_ALIKE;
        };
    }

    private static @Nullable Finding doubleSurname(NameForm a, NameForm b) {
        return switch (Forenames.compare(a, b)) {
            case SAME -> Finding.NAME_DOUBLE_SURNAME;
            case MIDDLE, SHORT_FORM, INITIAL, ONE_LETTER, SOUNDS_ALIKE -> Finding.NAME_SOUNDS_ALIKE;
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
        return Forenames.compare(a, b) == Forenames.SAME ? Finding.NAME_SURNAME_CHANGED : Finding.NAME_DIFFERENT;
    }

    private static @Nullable Finding noSurname(NameForm a, NameForm b) {
        return switch (Forenames.compare(a, b)) {
            case SAME -> Finding.NAME_FORENAME_ONLY;
            case SHORT_FORM -> Finding.NAME_SHORT_FORM_ONLY;
            case DIFFERENT -> Finding.NAME_DIFFERENT;
            case MIDDLE, INITIAL, ONE_LETTER, SOUNDS_ALIKE, UNKNOWN -> null;
        };
    }
}
