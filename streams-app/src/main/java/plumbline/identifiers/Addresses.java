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
    private static final Pattern UNIT = Pattern.compile("\\b(?:flat|flt|apartment|apt|maisonette|studio|unit|room|rm)"
            + "(?:\\s+(?:no\\s+|number\\s+)?([a-z])|\\s*(?:no\\s*|number\\s*)?(\\d+[a-z]?))\\b");

    private static final Pattern FLOOR = Pattern.compile(
            "\\b(basement|garden|ground|first|second|third|top)(?: floor)? (?:flat|apartment|maisonette)\\b");
    /** "12-14" is known by its first number; behind "Flat" a hyphen parts the flat from the house. */
    private static final Pattern RANGE =
            Pattern.compile("(?i)(?<!(?:flat|apt|apartment|unit|room)\\s{0,3})\\b(\\d+[a-z]?)\\s*-\\s*\\d+[a-z]?\\b");

    /** One dwelling by its name; a court or a house may be many. */
    private static final Pattern HOUSE_NAME = Pattern.compile("(?:\\S+ ){0,3}(?:cottage|bungalow|farm|farmhouse|barn"
            + "|lodge|villa|vicarage|rectory|mill|manor|grange|croft)");

    private static final int MAX_LENGTH = 1_000;

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
        String text = written(line);
        Optional<String> code = postcode == null ? Optional.empty() : Postcodes.normalise(postcode);
        Matcher atEnd = POSTCODE_AT_END.matcher(text);
        if (atEnd.find()) {
            code = code.isPresent() ? code : Postcodes.normalise(atEnd.group(1));
            text = text.substring(0, atEnd.start());
        }
        String plain = plain(text);
        String given = plain(written(houseNumber));
        String unit = unit(given.isEmpty() ? plain : given + " " + plain);
        String house = house(given, plain);
        if (house == null) {
            house = named(text);
        }
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

    private static String written(@Nullable String text) {
        return text == null ? "" : Written.visible(text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH));
    }

    private static String plain(String text) {
        return StreetNames.wholeWords(PlainLetters.of(RANGE.matcher(text).replaceAll("$1"), "/"));
    }

    private static @Nullable String unit(String plain) {
        Matcher floor = FLOOR.matcher(plain);
        if (floor.find()) {
            return floor.group(1);
        }
        Matcher matcher = UNIT.matcher(plain);
        if (!matcher.find()) {
            return null;
        }
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }

    /** "Rose Cottage, Mill Lane, Alderwick": the name before the street. */
    private static @Nullable String named(String text) {
        String[] parts = text.split("[,\\n]+", -1);
        if (parts.length < 2) {
            return null;
        }
        String name = plain(parts[0]);
        return HOUSE_NAME.matcher(name).matches() && StreetNames.isRoad(plain(parts[1])) ? name.replace(" ", "") : null;
    }

    private static @Nullable String house(String given, String plain) {
        String without = withoutUnit(given).strip();
        if (!without.replace("/", "").isBlank()) {
            return without.replace(" ", "").replaceFirst("^/+", "");
        }
        Matcher number = NUMBER.matcher(withoutUnit(plain));
        return number.find() ? number.group(1).replace(" ", "") : null;
    }

    private static String withoutUnit(String plain) {
        return UNIT.matcher(FLOOR.matcher(plain).replaceAll(" ")).replaceAll(" ");
    }
}
