package plumbline.identifiers;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import plumbline.values.Validity;

/** What holds for anything that a person or a broken system can write. A failure prints its seed. */
class AnyTextProperties {
    private static final String PLAIN = "PlainLetters";

    /** By the name of the class. */
    private static final Map<String, Function<String, Optional<String>>> NORMALISERS = Map.ofEntries(
            Map.entry("BirthPlaces", BirthPlaces::normalise),
            Map.entry("CompanyNumbers", CompanyNumbers::normalise),
            Map.entry("Cros", Cros::normalise),
            Map.entry("Emails", Emails::normalise),
            Map.entry("LogRefs", LogRefs::normalise),
            Map.entry("Organisations", Organisations::normalise),
            Map.entry("Phones", Phones::normalise),
            Map.entry("PncIds", PncIds::normalise),
            Map.entry("Postcodes", Postcodes::normalise),
            Map.entry("Shifts", Shifts::normalise),
            Map.entry("StaffIds", StaffIds::normalise),
            Map.entry("StreetNames", StreetNames::normalise),
            Map.entry("Units", Units::normalise),
            Map.entry("Vrms", Vrms::normalise),
            Map.entry(PLAIN, text -> Optional.of(PlainLetters.of(text, "")).filter(plain -> !plain.isEmpty())));

    /** Anything at all, and text that is nearly right: the second finds more. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> near = Arbitraries.strings()
                .withChars("0123456789/-+() .,'’ABCDEIOSZabdeiosz@éßİıſΣ٣\u00a0\u200f")
                .ofMaxLength(16);
        Arbitrary<String> shaped = Arbitraries.of(
                        "2014/0001234D",
                        "14/1234D",
                        "123456/14G",
                        "SF39/655C",
                        "07700 900123",
                        "+44 1632 960001",
                        "sam@example.org",
                        "AB12 CDE",
                        "DE1 3AB",
                        "W1A 0AX",
                        "B shift",
                        "O'Brien",
                        "Flat 3, 12 High St",
                        "1985-04-12",
                        "3 Mar 61",
                        "Plumb & Co. Ltd t/a Lead",
                        "SC123456",
                        "Sam Hale <s.hale+x@gmail.com>",
                        "Юлия Смирнова",
                        "李小龍",
                        "محمد علي",
                        "Sir John Hale, 2nd Baronet",
                        "Ann Jones née Hall",
                        "bob",
                        "robert")
                .flatMap(text -> Arbitraries.integers()
                        .between(0, text.length() - 1)
                        .flatMap(at -> near.map(other -> text.substring(0, at)
                                + other.substring(0, Math.min(2, other.length()))
                                + text.substring(at + 1))));
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(60), near, shaped);
    }

    @Property(tries = 500)
    void normalisingTwiceIsNormalisingOnce(@ForAll("texts") String text) {
        NORMALISERS.forEach((name, normalise) -> normalise
                .apply(text)
                .ifPresent(once -> assertThat(normalise.apply(once)).as(name).contains(once)));
        Collars.normalise(text, text).ifPresent(once -> {
            String[] parts = once.split("/", -1);
            assertThat(Collars.normalise(parts[0], parts[1])).as("collar").contains(once);
        });
    }

    /** A new one cannot be left out: whatever class has such a method is in the list above. */
    @Example
    void everyNormaliserIsTried() {
        Set<String> all = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeJars()).importPackagesOf(BirthPlaces.class).stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getName().equals("normalise")
                                && method.getRawParameterTypes().stream()
                                        .allMatch(type -> type.isEquivalentTo(String.class)))
                        .map(method -> method.getOwner().getSimpleName())
                        .filter(type -> !type.endsWith("Test"))
                        .collect(Collectors.toSet());
        assertThat(all.remove("Collars"))
                .as("takes two texts, and has lines of its own")
                .isTrue();
        all.add(PLAIN);
        assertThat(all).isEqualTo(NORMALISERS.keySet());
    }

    /** What somebody types who means harm, or a system that is broken: a value or nothing, and twice the same. */
    @Property(tries = 300)
    void hostileTextIsAValueOrNothing(@ForAll("hostile") String text) {
        NORMALISERS.forEach((name, normalise) -> normalise.apply(text).ifPresent(once -> {
            assertThat(once).as(name).isNotBlank().doesNotContain("\u0000", "\u001b", "\u202e", "\n");
            assertThat(normalise.apply(once)).as(name).contains(once);
        }));
        for (List<String> name : NameTokens.of(text, null, null)) {
            assertThat(name).isNotEmpty().allMatch(word -> !word.isBlank() && word.indexOf(' ') < 0);
            assertThat(NameTokens.of(String.join(" ", name), null, null)).containsExactly(name);
        }
        Collars.normalise(text, text);
        PersonNames.parse(text, null, null, false);
        String iso = WrittenDates.iso(text, 1);
        if (iso != null) {
            assertThat(WrittenDates.packed(iso)).isEqualTo(WrittenDates.packed(text));
        }
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> piece = Arbitraries.of(
                "",
                "\u0000",
                "\u0007\u001b[31m",
                "\u202eelaH",
                "\u200f",
                "\u2066",
                "\ud800",
                "\udfff",
                "\ud83d\ude00",
                "'; DROP TABLE people; --",
                "=HYPERLINK(\"http://example.org\")",
                "+1+1",
                "@SUM(A1)",
                "-2",
                "<script>",
                "%s%n",
                "${jndi}",
                "../../",
                "\r\n",
                "\t",
                "0000000",
                "123456789012",
                "18571928",
                "...",
                "---",
                "((((",
                "\"",
                "e\u0301\u0301\u0301",
                "\ufeff",
                "\uff11\uff12",
                "٣٤",
                "Sam",
                "Hale",
                "DE1 3AB",
                "1980-03-05",
                " ");
        return piece.list().ofMinSize(1).ofMaxSize(6).map(pieces -> String.join("", pieces));
    }

    /** Somebody pastes a book, or means harm. */
    @Example
    void aHundredThousandCharactersDoNotStopIt() {
        for (String unit : List.of(
                "a", "O'", "0", " ", "(", "\"", "-", ",", "1/", "aka ", "李", "Ж", "ع", "\u202e", "\ud800", "e\u0301",
                "@", "<", "flat 1 ")) {
            String text = unit.repeat(100_000 / unit.length());
            NORMALISERS.forEach((name, normalise) -> normalise
                    .apply(text)
                    .ifPresent(
                            once -> assertThat(normalise.apply(once)).as(name).contains(once)));
            Collars.normalise(text, text);
            PersonNames.parse(text, null, null, false);
            PersonNames.parse(null, text, text, false);
            NameTokens.of(text, null, null);
            NameTokens.of(null, text, text);
            Addresses.normalise(text, text, text, text, PostalAddress.Usage.HOME, Validity.ALWAYS);
            BirthDates.parse(text);
            WrittenDates.packed(text);
        }
    }

    @Property(tries = 500)
    void namesNeverFailAndAreStable(@ForAll("texts") String text, @ForAll("texts") String other) {
        for (List<PersonName> names : List.of(
                PersonNames.parse(text, null, null, false),
                PersonNames.parse(null, text, other, false),
                PersonNames.parse(text, null, other, true))) {
            for (PersonName name : names) {
                assertThat(name.forenames().isEmpty() && name.surname().isEmpty())
                        .isFalse();
                assertThat(name.forenames()).doesNotContain("");
                Phonetic.code(name.surname());
                Phonetic.code(name.forename());
            }
        }
        Phonetic.code(text);
    }

    @Property(tries = 500)
    void datesAndAddressesNeverFail(@ForAll("texts") String text, @ForAll("texts") String other) {
        BirthDates.parse(text);
        BirthDates.isImpossible(text);
        String iso = WrittenDates.iso(text, 1);
        assertThat(iso == null || BirthDates.parse(iso).isPresent()).isTrue();
        Postcodes.outcode(text);
        Vrms.lookAlike(text);
        Addresses.normalise(text, other, null, null, PostalAddress.Usage.HOME, Validity.ALWAYS);
        Addresses.normalise(null, text, other, text, PostalAddress.Usage.HOME, Validity.ALWAYS);
        Addresses.normalise(text, null, null, null, PostalAddress.Usage.HOME, Validity.ALWAYS)
                .ifPresent(address -> assertThat(Addresses.normalise(
                                        null,
                                        address.house(),
                                        address.postcode(),
                                        address.uprn(),
                                        address.usage(),
                                        address.validity())
                                .map(again -> List.of(again.house() + "", again.postcode() + "", again.uprn() + "")))
                        .contains(List.of(address.house() + "", address.postcode() + "", address.uprn() + "")));
    }

    @Property(tries = 500)
    void relatedIsSymmetric(@ForAll("forenames") String one, @ForAll("forenames") String other) {
        assertThat(Nicknames.related(one, other)).isEqualTo(Nicknames.related(other, one));
        assertThat(Nicknames.related(one, one)).isEqualTo(!one.isEmpty());
    }

    @Provide
    Arbitrary<String> forenames() {
        return Arbitraries.oneOf(Arbitraries.of(NAMES), Arbitraries.strings().ofMaxLength(6));
    }

    /** All of the lists, not a sample: each is somebody's token. */
    @Example
    void aNameWithoutAFormalOneIsItsOwnAndAllMeetTheirShortForms() {
        assertThat(NAMES)
                .hasSizeGreaterThan(1_500)
                .allSatisfy(name -> assertThat(Nicknames.formal(name))
                        .hasSizeBetween(1, 14)
                        .doesNotHaveDuplicates()
                        .allMatch(formal -> formal.equals(name) || Nicknames.related(name, formal)));
        List<String> apart = NAMES.stream()
                .filter(name -> Nicknames.formal(name).stream().noneMatch(formal -> shareAFormal(name, formal)))
                .toList();
        assertThat(apart).as("names that meet none of their formal forms").isEmpty();
    }

    private static boolean shareAFormal(String one, String other) {
        return Nicknames.formal(one).stream().anyMatch(Nicknames.formal(other)::contains);
    }

    private static final List<String> NAMES = names();

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (String file : List.of("male_diminutives.csv", "female_diminutives.csv", "nicknames.csv")) {
            try (var reader = new BufferedReader(new InputStreamReader(
                    requireNonNull(Nicknames.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
                reader.lines()
                        .forEach(line -> names.addAll(
                                List.of(line.toLowerCase(Locale.ROOT).strip().split("\\s*,\\s*", -1))));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return names.stream().distinct().toList();
    }
}
