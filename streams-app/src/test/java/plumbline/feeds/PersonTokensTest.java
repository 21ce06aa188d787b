package plumbline.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.identifiers.BirthDates;
import plumbline.identifiers.PersonName;
import plumbline.identifiers.PostalAddress;
import plumbline.identifiers.TokenFamily;
import plumbline.identifiers.TokenKey;
import plumbline.values.Role;
import plumbline.values.Validity;

class PersonTokensTest {
    /** What a register's Robert Henry Smith, born on 12 March 1984, is met by. */
    @ParameterizedTest(name = "{0} born {1}: {2}")
    @CsvSource({
        "robert smith, 1984-03-12, NAME_PAIR INITIAL_DOB",
        "bob smyth, -, NAME_PAIR",
        "henry smith, -, NAME_PAIR",
        "smith robert, -, NAME_PAIR",
        "bob smiht, 1984-03-12, INITIAL_DOB",
        "robert jones, 1984-03-12, INITIAL_DOB",
        "harry brown, 1984-03-12, INITIAL_DOB",
        "smith, 1984-03-12, INITIAL_DOB",
        "robert jones, 1984-12-03, ''",
        "robert jones, 1984, ''",
        "r smith, -, ''",
        "smith, -, ''",
    })
    void aFeedMeetsARegister(String name, String born, String families) {
        SortedSet<TokenKey> register = tokens("robert henry smith", "1984-03-12", true);
        SortedSet<TokenKey> met = tokens(name, born, false);
        met.retainAll(register);
        assertThat(met.stream()
                        .map(TokenKey::family)
                        .distinct()
                        .map(TokenFamily::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(families);
    }

    @Test
    void aFeedSaysEachThingOnce() {
        assertThat(tokens("dave smith", "1984-03-12", false)).hasSize(2);
        assertThat(tokens("dave smith", "1984-03-12", true)).hasSizeGreaterThan(2);
    }

    @Test
    void whereSomebodyLivesOrWasBornIsNeverSaidAlone() {
        assertThat(tokensOf(mention(List.of(name("smith")), "1984"), false))
                .extracting(TokenKey::family)
                .containsExactlyInAnyOrder(TokenFamily.INITIAL_POSTCODE, TokenFamily.NAME_BIRTHPLACE);
    }

    @Test
    void aNameOfAnyLengthHasFewTokens() {
        String longest = IntStream.range(0, 500).mapToObj(i -> "bob" + i).collect(Collectors.joining(" "));
        assertThat(tokens(longest, "1984-03-12", false)).hasSizeLessThan(16);
        assertThat(tokens(longest, "1984-03-12", true)).hasSizeLessThan(64);
    }

    private static SortedSet<TokenKey> tokens(String name, String born, boolean register) {
        SortedSet<TokenKey> keys = new TreeSet<>();
        Mention mention = mention(List.of(name(name)), born);
        for (TokenKey key : tokensOf(mention, register)) {
            if (Set.of(TokenFamily.NAME_PAIR, TokenFamily.INITIAL_DOB).contains(key.family())) {
                keys.add(key);
            }
        }
        return keys;
    }

    private static SortedSet<TokenKey> tokensOf(Mention mention, boolean register) {
        SortedSet<TokenKey> keys = new TreeSet<>();
        mention.names().forEach(name -> new PersonTokens(name, register).add(mention, keys));
        return keys;
    }

    private static PersonName name(String words) {
        List<String> parts = Arrays.asList(words.split(" "));
        return new PersonName(parts.subList(0, parts.size() - 1), parts.get(parts.size() - 1), false);
    }

    private static Mention mention(List<PersonName> names, String born) {
        return new Mention(
                "m",
                Role.DETAINEE,
                names,
                BirthDates.parse(born).orElse(null),
                "wirksworth",
                null,
                null,
                null,
                List.of(),
                List.of(new PostalAddress(null, null, "DE4 4AB", false, PostalAddress.Usage.HOME, Validity.ALWAYS)),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                null);
    }
}
