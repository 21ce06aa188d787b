package plumbline.identifiers;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/** Phone numbers in E.164, British unless they say otherwise. */
public final class Phones {
    private static final PhoneNumberUtil UTIL = PhoneNumberUtil.getInstance();
    private static final int MIN_DIGITS = 7;

    private Phones() {}

    /** Possible numbers, not only assigned ones: drama ranges and new ranges must work. */
    public static Optional<String> normalise(String written) {
        if (written.chars().filter(Character::isDigit).count() < MIN_DIGITS) {
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
            return e164.equals(written) ? Optional.of(e164) : normalise(e164);
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
