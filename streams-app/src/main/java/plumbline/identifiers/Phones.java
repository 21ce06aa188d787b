package plumbline.identifiers;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/** Phone numbers in E.164, British unless they say otherwise. An extension is left out: the line is what is shared. */
public final class Phones {
    private static final PhoneNumberUtil UTIL = PhoneNumberUtil.getInstance();
    private static final int MIN_DIGITS = 7;
    private static final int MAX_LENGTH = 250;
    /** What a number is called is no part of it. */
    private static final Pattern LABEL = Pattern.compile(
            "(?i)^(?:\\s*(?:tel(?:ephone)?|mob(?:ile)?|phone|cell|home|work|fax|no|number)\\b[\\s.:]*)+");

    /** O, I and l among digits are 0 and 1; three letters or more would be read off a keypad. */
    private static final Pattern TYPED = Pattern.compile("[+(]*[\\dOoIl][\\dOoIl\\s()./+-]*");
    /** What people type who must type something. */
    private static final Pattern NOBODYS = Pattern.compile("(\\d)\\1*|0?1234567890?|0?123456789");

    private Phones() {}

    /** Possible numbers, not only assigned ones: drama ranges and new ranges must work. */
    public static Optional<String> normalise(String written) {
        return written.length() > MAX_LENGTH ? Optional.empty() : e164(typed(Written.visible(written)));
    }

    private static String typed(String written) {
        String number = LABEL.matcher(written.strip()).replaceFirst("");
        return TYPED.matcher(number).matches()
                ? number.replace('O', '0').replace('o', '0').replace('I', '1').replace('l', '1')
                : number;
    }

    private static Optional<String> e164(String written) {
        String digits = written.replaceAll("\\D", "");
        if (digits.length() < MIN_DIGITS || NOBODYS.matcher(digits).matches()) {
            return Optional.empty();
        }
        try {
            PhoneNumber number = UTIL.parse(written, "GB");
            // A local number without its area code is somebody else's in the next town.
            if (UTIL.isPossibleNumberWithReason(number) != ValidationResult.IS_POSSIBLE) {
                return Optional.empty();
            }
            String e164 = UTIL.format(number, PhoneNumberFormat.E164);
            // "0027 0900 123" keeps its national 0 at first: read again until nothing falls away.
            return e164.equals(written) ? Optional.of(e164) : e164(e164);
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
