package plumbline.weighing;

import plumbline.identifiers.NameVariants;
import plumbline.identifiers.Nicknames;

/** How two forenames stand, nearest first. */
enum Forenames {
    SAME,
    MIDDLE,
    SHORT_FORM,
    INITIAL,
    ONE_LETTER,
    OTHER_FORM,
    SOUNDS_ALIKE,
    DIFFERENT,
    UNKNOWN;

    static Forenames compare(NameForm left, NameForm right) {
        String a = left.forename();
        String b = right.forename();
        if (a.isEmpty() || b.isEmpty()) {
            return UNKNOWN;
        }
        if (a.equals(b)) {
            return a.length() == 1 ? INITIAL : SAME;
        }
        if (a.length() == 1 || b.length() == 1) {
            return a.charAt(0) == b.charAt(0) ? INITIAL : DIFFERENT;
        }
        if (left.name.forenames().contains(b) || right.name.forenames().contains(a)) {
            return MIDDLE;
        }
        if (Nicknames.related(a, b)) {
            return Nicknames.isLoosely(a, b) ? OTHER_FORM : SHORT_FORM;
        }
        if (Letters.oneDifferent(a, b)) {
            return ONE_LETTER;
        }
        int group = NameVariants.group(a);
        if (group >= 0 && group == NameVariants.group(b)) {
            return OTHER_FORM;
        }
        return left.forenameSoundsLike(right) ? SOUNDS_ALIKE : DIFFERENT;
    }
}
