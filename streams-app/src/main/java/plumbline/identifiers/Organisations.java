package plumbline.identifiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of companies and firms in comparable form: "Plumb &amp; Co. Ltd" and "PLUMB AND COMPANY LIMITED" are "plumb".
 * Legal forms (legal_forms.txt, after opensanctions/rigour) say what somebody is, not who.
 */
public final class Organisations {
    private static final int MAX_LENGTH = 300;
    private static final int MAX_NAMES = 8;
    private static final Set<String> FORMS =
            Resources.lines("legal_forms.txt").stream().collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST_FORM =
            FORMS.stream().mapToInt(form -> form.split(" ", -1).length).max().orElse(0);
    /** What follows is another name of the same firm. */
    private static final Pattern ALSO =
            Pattern.compile("(?i)(?<![a-z])(?:t\\s?/\\s?as?|t\\.\\s?a\\.|trading as|trades as"
                    + "|d\\s?/\\s?b\\s?/\\s?a|dba|doing business as|also known as|a\\s?/\\s?k\\s?/\\s?a|aka"
                    + "|(?:formerly|previously)(?: known as)?|f\\s?/\\s?k\\s?/\\s?a)(?![a-z])\\s*:?|;");

    private static final Pattern AMPERSAND = Pattern.compile("\\s*[&+]\\s*");

    private Organisations() {}

    /** The name by which it is compared: the first where the text has several; none without letter or digit. */
    public static Optional<String> normalise(String written) {
        return names(written).stream().findFirst();
    }

    /** All names in a text, the registered one first: "A1 Cars Ltd t/a Speedy" has two. At most eight. */
    public static List<String> names(String written) {
        String text = cut(written);
        List<String> names = new ArrayList<>();
        for (String part : ALSO.split(text, -1)) {
            String name = comparable(part);
            if (!name.isEmpty() && !names.contains(name) && names.size() < MAX_NAMES && !FORMS.contains(name)) {
                names.add(name);
            }
        }
        if (names.isEmpty()) {
            String whole = comparable(text);
            return whole.isEmpty() ? List.of() : List.of(whole);
        }
        return List.copyOf(names);
    }

    private static String cut(String text) {
        return text.length() <= MAX_LENGTH
                ? text
                : text.substring(0, MAX_LENGTH).strip();
    }

    private static String comparable(String part) {
        String plain =
                cut(PlainLetters.of(AMPERSAND.matcher(Written.visible(part)).replaceAll(" and "), ""));
        List<String> words = new ArrayList<>(List.of(initialsJoined(plain).split(" ", -1)));
        if (words.size() > 1 && words.get(0).equals("the")) {
            words.remove(0);
        }
        int end = words.size();
        for (int form = formBefore(words, end); form < end; form = formBefore(words, end)) {
            end = form > 1 && words.get(form - 1).equals("and") ? form - 1 : form;
        }
        return String.join(" ", words.subList(0, end));
    }

    /** Where the name ends that a legal form ends at the place given: the same place if none does. Something stays. */
    private static int formBefore(List<String> words, int end) {
        for (int length = Math.min(LONGEST_FORM, end - 1); length > 0; length--) {
            if (FORMS.contains(String.join(" ", words.subList(end - length, end)))) {
                return end - length;
            }
        }
        return end;
    }

    /** "A.B.C. Cars" is "ABC Cars". */
    private static String initialsJoined(String plain) {
        return plain.replaceAll("(?<=\\b[a-z]) (?=[a-z]\\b)", "");
    }
}
