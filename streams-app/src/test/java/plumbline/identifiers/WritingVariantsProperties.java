package plumbline.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** One thing written in many ways is one thing. */
class WritingVariantsProperties {
    private static final List<String> OUTCODES = Resources.lines("uk_outcodes.txt");

    @Provide
    Arbitrary<String> postcodes() {
        return Combinators.combine(
                        Arbitraries.of(OUTCODES),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.strings().withChars("ABDEFGHJLNPQRSTUWXYZ").ofLength(2))
                .as((out, digit, letters) -> out + " " + digit + letters);
    }

    /** Drama numbers only. */
    @Provide
    Arbitrary<String> phones() {
        return Arbitraries.integers()
                .between(0, 999)
                .flatMap(last -> Arbitraries.of("7700900", "1632960").map(area -> area + String.format("%03d", last)));
    }

    @Provide
    Arbitrary<String> marks() {
        String letters = "ABCDEFGHJKLMNPRSTUVWXY";
        Arbitrary<String> three = Arbitraries.strings().withChars(letters).ofLength(3);
        Arbitrary<String> two = Arbitraries.strings().withChars(letters).ofLength(2);
        Arbitrary<Integer> number = Arbitraries.integers().between(1, 999);
        return Arbitraries.oneOf(
                Combinators.combine(two, Arbitraries.integers().between(2, 79), three)
                        .as((area, age, rest) -> area + String.format("%02d", age) + rest),
                Combinators.combine(number, three).as((n, rest) -> "H" + n + rest),
                Combinators.combine(three, number).as((rest, n) -> rest + n + "H"),
                Combinators.combine(two, number).as((area, n) -> area + n),
                Combinators.combine(three, number).as((area, n) -> area + n),
                Combinators.combine(number, two).as((n, area) -> n + area),
                Arbitraries.of("101D234", "123X456", "00123", "1ABC"));
    }

    @Property
    void postcodesBySpacingCaseAndLookAlikes(@ForAll("postcodes") String postcode) {
        String joined = postcode.replace(" ", "");
        for (String written : List.of(
                postcode,
                joined,
                postcode.toLowerCase(Locale.ROOT),
                "  " + postcode + ".",
                String.join(" ", joined.split("", -1)),
                postcode.replace(" ", "\u00a0"),
                postcode.replace(" ", "  "))) {
            assertThat(Postcodes.normalise(written)).as(written).contains(postcode);
        }
        int in = postcode.indexOf(' ') + 1;
        String typed = postcode.substring(0, in)
                + postcode.substring(in).replace('0', 'O').replace('1', 'I');
        assertThat(Postcodes.normalise(typed)).as(typed).contains(postcode);
    }

    /** Whatever the slip, the answer is nothing, what was written, or a code that there is. */
    @Property(tries = 5_000)
    void aRepairedPostcodeIsARealOne(@ForAll("postcodes") String postcode, @ForAll("slips") String slip) {
        String typed = postcode.length() % 2 == 0
                ? slip + postcode.substring(1)
                : postcode.charAt(0) + slip + postcode.substring(2);
        String plain = typed.replaceAll("[^A-Z0-9]", "");
        Postcodes.normalise(typed).ifPresent(found -> {
            String out = Postcodes.outcode(found);
            assertThat(plain.startsWith(out) || Postcodes.isReal(out))
                    .as(typed + " -> " + found)
                    .isTrue();
        });
    }

    @Provide
    Arbitrary<String> slips() {
        return Arbitraries.of("O", "0", "I", "1", "L", "5", "S", "B", "8", "", "OO", "I1");
    }

    @Property
    void phonesByFormAndCountry(@ForAll("phones") String national) {
        String area = national.substring(0, 4);
        String rest = national.substring(4);
        for (String written : List.of(
                "0" + national,
                "0" + area + " " + rest,
                "(0" + area + ") " + rest.substring(0, 3) + "-" + rest.substring(3),
                "+44" + national,
                "+44 (0) " + national,
                "+44 0" + national,
                "0044 " + national,
                "00 44 " + area + " " + rest,
                "44" + national,
                "tel: 0" + national,
                "Mob 0" + area + "." + rest,
                "0" + national + " ext 12",
                "0" + national.replace('0', 'O'),
                "O" + national,
                "\u202a+44 " + national + "\u202c",
                "\u200b0" + area + "\u2011" + rest)) {
            assertThat(Phones.normalise(written)).as(written).contains("+44" + national);
        }
    }

    @Property
    void marksBySpacingAndCase(@ForAll("marks") String mark) {
        for (String written : List.of(
                mark,
                mark.toLowerCase(Locale.ROOT),
                " " + mark + " ",
                String.join(" ", mark.split("", -1)),
                "VRM: " + mark,
                mark.substring(0, 2) + "-" + mark.substring(2))) {
            assertThat(Vrms.normalise(written)).as(written).contains(mark);
        }
        String typed = mark.replace('0', 'O').replace('1', 'I');
        assertThat(Vrms.normalise(typed)
                                .map(Vrms::lookAlike)
                                .filter(Vrms.lookAlike(mark)::equals)
                                .isPresent()
                        || typed.chars().noneMatch(Character::isDigit))
                .as(typed)
                .isTrue();
    }

    @Property
    void namesByCaseAndSpacing(@ForAll("names") String name) {
        List<PersonName> parsed = PersonNames.parse(name, null, null, false);
        assertThat(PersonNames.parse(name.toUpperCase(Locale.ROOT), null, null, false))
                .isEqualTo(parsed);
        assertThat(PersonNames.parse(" " + name.replace(" ", "   ") + "\u00a0", null, null, false))
                .isEqualTo(parsed);
        assertThat(NameTokens.of(name.toUpperCase(Locale.ROOT), null, null)).isEqualTo(NameTokens.of(name, null, null));
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> word =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(3).ofMaxLength(9);
        Arbitrary<String> title = Arbitraries.of("", "PC ", "Dr ", "Mrs ");
        return Combinators.combine(title, word, word).as((before, given, family) -> before + given + " " + family);
    }
}
