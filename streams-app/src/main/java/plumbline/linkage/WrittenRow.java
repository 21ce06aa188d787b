package plumbline.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.identifiers.Addresses;
import plumbline.identifiers.BirthPlaces;
import plumbline.identifiers.Cros;
import plumbline.identifiers.Emails;
import plumbline.identifiers.NameTokens;
import plumbline.identifiers.Organisations;
import plumbline.identifiers.Phones;
import plumbline.identifiers.PncIds;
import plumbline.identifiers.PostalAddress;
import plumbline.identifiers.Postcodes;
import plumbline.identifiers.StreetNames;
import plumbline.identifiers.Vrms;
import plumbline.identifiers.WrittenDates;
import plumbline.values.Validity;

/** A row of a list as it was written: anything may be missing, and nothing in it is refused. */
public record WrittenRow(
        String id,
        @Nullable String fullName,
        @Nullable String given,
        @Nullable String family,
        List<String> aliases,
        @Nullable String dob,
        @Nullable String birthPlace,
        @Nullable String line,
        @Nullable String houseNumber,
        @Nullable String postcode,
        @Nullable String occupation,
        @Nullable String pncId,
        @Nullable String cro,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String vrm,
        @Nullable String org) {
    private static final int MOST_NAMES = 16;
    private static final int MAX_LENGTH = 200;

    public WrittenRow {
        aliases = List.copyOf(aliases);
    }

    /** @param minBirthYear a birth before it is a misprint, and not known */
    public ListedPerson normalised(int minBirthYear) {
        // The full name says more than its parts, where a list has both.
        List<List<String>> names = new ArrayList<>(NameTokens.of(fullName, null, null));
        if (names.isEmpty()) {
            names.addAll(NameTokens.of(null, given, family));
        }
        for (String alias : aliases) {
            NameTokens.of(alias, null, null).stream()
                    .filter(name -> !names.contains(name))
                    .forEach(names::add);
        }
        PostalAddress address = line == null && houseNumber == null
                ? null
                : Addresses.normalise(
                                cut(line),
                                cut(houseNumber),
                                cut(postcode),
                                null,
                                PostalAddress.Usage.HOME,
                                Validity.ALWAYS)
                        .orElse(null);
        return new ListedPerson(
                id,
                names.size() > MOST_NAMES ? names.subList(0, MOST_NAMES) : names,
                born(minBirthYear),
                code(address),
                value(birthPlace, BirthPlaces::normalise),
                address == null ? null : address.house(),
                value(line, StreetNames::normalise),
                value(occupation, BirthPlaces::normalise),
                Stream.of(number(pncId, PncIds::normalise), number(cro, Cros::normalise))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList(),
                orPlain(phone, Phones::normalise),
                orPlain(email, Emails::normalise),
                orPlain(vrm, text -> Vrms.normalise(text).map(Vrms::lookAlike)),
                value(org, Organisations::normalise));
    }

    private int born(int minBirthYear) {
        int packed = dob == null ? 0 : WrittenDates.packed(dob, minBirthYear);
        return packed / 10_000 < minBirthYear ? 0 : packed;
    }

    /** Postcodes of other countries are taken as they stand. */
    private @Nullable String code(@Nullable PostalAddress address) {
        if (address != null && address.postcode() != null) {
            return address.postcode();
        }
        return value(postcode, text -> Postcodes.normalise(text).or(() -> plain(text)));
    }

    private static Optional<String> number(@Nullable String written, Function<String, Optional<String>> normalise) {
        return Optional.ofNullable(orPlain(written, normalise));
    }

    private static @Nullable String orPlain(@Nullable String written, Function<String, Optional<String>> normalise) {
        return value(written, text -> normalise.apply(text).or(() -> plain(text)));
    }

    private static Optional<String> plain(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9@.]", "");
        return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
    }

    private static @Nullable String value(@Nullable String written, Function<String, Optional<String>> normalise) {
        String text = cut(written);
        return text == null || text.isBlank() ? null : normalise.apply(text).orElse(null);
    }

    private static @Nullable String cut(@Nullable String text) {
        return text == null || text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH);
    }
}
