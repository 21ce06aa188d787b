package plumbline.identifiers;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plumbline.values.Validity;

/** Addresses in comparable form: which property, as far as the writing tells. */
public final class Addresses {
    private static final Pattern POSTCODE_AT_END =
            Pattern.compile("(?i)\\b([A-Z]{1,2}[0-9OI][A-Z0-9]?\\s*[0-9OI][A-Z]{2})\\s*$");
    /** A letter stands apart, or "flats" would be flat S. */
    private static final Pattern UNIT = Pattern.compile(
            "\\b(?:flat|apartment|apt|unit|room)(?:\\s+(?:no\\s+)?([a-z])|\\s*(?:no\\s*)?(\\d+[a-z]?))\\b");

    private static final Pattern SHARED_BUILDING =
            Pattern.compile("\\b(?:flats|apartments|hostel|house in multiple occupation|hmo|flat|apartment|block)\\b");
    private static final Pattern NUMBER = Pattern.compile("\\b(\\d+\\s?[a-z]?)\\b");

    private Addresses() {}

    /** Empty when neither property, postcode nor outcode can be made out. */
    public static Optional<PostalAddress> normalise(
            @Nullable String line,
            @Nullable String houseNumber,
            @Nullable String postcode,
            @Nullable String uprn,
            PostalAddress.Usage usage,
            Validity validity) {
        String text = line == null ? "" : line;
        Optional<String> code = postcode == null ? Optional.empty() : Postcodes.normalise(postcode);
        Matcher atEnd = POSTCODE_AT_END.matcher(text);
        if (atEnd.find()) {
            code = code.isPresent() ? code : Postcodes.normalise(atEnd.group(1));
            text = text.substring(0, atEnd.start());
        }
        String plain = PlainLetters.of(text, "/");
        String given = houseNumber == null ? "" : PlainLetters.of(houseNumber, "/");
        String unit = unit(given.isEmpty() ? plain : given + " " + plain);
        String house = house(given, plain);
        boolean shared =
                unit == null && SHARED_BUILDING.matcher(given + " " + plain).find();
        String property = house == null ? null : unit == null ? house : "flat" + unit + "/" + house;
        String reference = uprn == null ? null : uprn.replaceAll("\\D", "").replaceFirst("^0+", "");
        if ((reference == null || reference.isEmpty()) && property == null && code.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PostalAddress(
                reference == null || reference.isEmpty() ? null : reference,
                property,
                code.orElse(null),
                shared,
                usage,
                validity));
    }

    private static @Nullable String unit(String plain) {
        Matcher matcher = UNIT.matcher(plain);
        if (!matcher.find()) {
            return null;
        }
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }

    private static @Nullable String house(String given, String plain) {
        String without = UNIT.matcher(given).replaceAll(" ").strip();
        if (!without.replace("/", "").isBlank()) {
            return without.replace(" ", "").replaceFirst("^/+", "");
        }
        Matcher number = NUMBER.matcher(UNIT.matcher(plain).replaceAll(" "));
        return number.find() ? number.group(1).replace(" ", "") : null;
    }
}
