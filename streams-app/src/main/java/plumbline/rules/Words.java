package plumbline.rules;

import java.util.Locale;

/** Small matters of English. */
final class Words {
    private Words() {}

    /** "Staff member 12" and "Officer 12" lose their capital inside a sentence; ranks keep theirs. */
    static String midSentence(String who) {
        return who.startsWith("Staff member ") || who.startsWith("Officer ")
                ? who.substring(0, 1).toLowerCase(Locale.ROOT) + who.substring(1)
                : who;
    }

    /** "1 member", "2 members". */
    static String count(int n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }
}
