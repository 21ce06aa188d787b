package plumbline.identifiers;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Email addresses, in lower case. Gmail delivers whatever the dots and whatever follows a plus sign, so there, and only
 * there, they are left out: elsewhere they may make another mailbox.
 */
public final class Emails {
    private static final int MAX_LENGTH = 254;
    private static final int MAX_WRITTEN = 1_000;
    private static final Pattern PLAUSIBLE = Pattern.compile("([^@\\s<>]{1,64})@([^@\\s<>]+\\.[^@\\s.<>]{2,})");
    /** "Sam Hale <sam@example.org>" */
    private static final Pattern ANGLES = Pattern.compile("[^<>]*<([^<>]*)>\\s*");

    private static final Pattern AROUND =
            Pattern.compile("^[\\s\"'(\\[;,:]*(?:e-?mail\\s*:\\s*)?(?:mailto:\\s*)?|[\\s\"')\\];,.:]+$");
    private static final Pattern NEAR_AT = Pattern.compile("\\s*@\\s*");
    private static final Set<String> GMAIL = Set.of("gmail.com", "googlemail.com");

    private Emails() {}

    public static Optional<String> normalise(String written) {
        if (written.length() > MAX_WRITTEN) {
            return Optional.empty();
        }
        String lower = Written.visible(written).toLowerCase(Locale.ROOT);
        Matcher angles = ANGLES.matcher(lower);
        String bare = bare(angles.matches() ? angles.group(1) : lower);
        Matcher email = PLAUSIBLE.matcher(NEAR_AT.matcher(bare).replaceAll("@"));
        if (!email.matches() || email.group().length() > MAX_LENGTH) {
            return Optional.empty();
        }
        return GMAIL.contains(email.group(2)) ? gmail(email.group(1)) : Optional.of(email.group());
    }

    /** Until nothing falls away: "mailto:mailto:" is somebody's. */
    private static String bare(String text) {
        String before = text;
        String after = AROUND.matcher(before).replaceAll("");
        while (!after.equals(before)) {
            before = after;
            after = AROUND.matcher(before).replaceAll("");
        }
        return after;
    }

    private static Optional<String> gmail(String local) {
        int plus = local.indexOf('+');
        String mailbox = (plus < 0 ? local : local.substring(0, plus)).replace(".", "");
        String email = mailbox + "@gmail.com";
        return mailbox.isEmpty() || !bare(email).equals(email) ? Optional.empty() : Optional.of(email);
    }
}
