package plumbline.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in other scripts and with letters that a British keyboard has not, as British records would have them. */
class ScriptsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                // Cyrillic: Russian, Ukrainian, Serbian, Macedonian, Belarusian.
                "Юлия Хрущёва > yuliya khrushcheva",
                "Алексей Щербаков > aleksey shcherbakov",
                "Їжак Олексій > yizhak oleksiy",
                "Ђорђе Јовановић > dorde jovanovic",
                "Ѓорѓи > gorgi",
                "Быкаў > bykaw",
                "Μιχάλης Παπαδόπουλος > michalis papadopoulos",
                "გიორგი მჭედლიშვილი > giorgi mchedlishvili",
                "Արմեն Գրիգորյան > armen grigoryan",
                // Where vowels are not written, the usual spelling of usual names; else the letters that are.
                "محمد علي > muhammad ali",
                "مُحَمَّد > muhammad",
                "אברהם כהן > avraham cohen",
                "יגאל > ygl",
                "राजेश शर्मा > rajesh sharma",
                "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ > gurpreet singh",
                "রহমান > rahman",
                "王偉 > wangwei",
                "김민준 > gimminjun",
                "さくら > sakura",
                // Latin letters of other languages.
                "Łukasz Wałęsa > lukasz walesa",
                "Jørgen Ærø Straße > jorgen aero strasse",
                "Şükrü Işık İnönü > sukru isik inonu",
                "Nguyễn Văn Đức > nguyen van duc",
                "Ștefan Țepeș > stefan tepes",
                "Guðrún Þórsdóttir > gudrun thorsdottir",
                "Əliyev > aliyev",
                // As typed: wide, mathematical, with marks nobody sees, with a Cyrillic letter among Latin ones.
                "Ｓａｍ　Ｈａｌｅ > sam hale",
                "𝐒𝐚𝐦 > sam",
                "Sam\u200b Ha\u00adle\u200f > sam hale",
                "S\u0430m > sam",
                "\ufeffSam\u202eHale > samhale",
            })
    void plainLetters(String written, String plain) {
        assertThat(PlainLetters.of(written, "")).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "O'Brien",
        "O’Brien",
        "O‘Brien",
        "O`Brien",
        "O´Brien",
        "Oʼbrien",
        "O′Brien",
        "O＇Brien",
        "OBrien",
        "O Brien",
        "O\u200d'Brien"
    })
    void everyApostrophe(String surname) {
        assertThat(PersonNames.parse("Dave " + surname, null, null, false))
                .containsExactly(new PersonName(List.of("dave"), "obrien", false));
    }

    @ParameterizedTest
    @CsvSource({"-", "‐", "‑", "‒", "–", "—", "−", "﹣", "－", " - "})
    void everyHyphen(String hyphen) {
        assertThat(PersonNames.parse("Ann Smith" + hyphen + "Jones", null, null, false))
                .containsExactly(new PersonName(List.of("ann"), "smithjones", false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "李小龍 > xiaolong li",
                "李 小龍 > xiaolong li",
                "欧阳娜娜 > nana ouyang",
                "김민준 > minjun kim",
                "محمد علي > muhammad ali",
                "ਗੁਰਪ੍ਰੀਤ ਕੌਰ > gurpreet kaur",
            })
    void familyFirstWhereItIs(String written, String name) {
        assertThat(NameTokens.of(written, null, null)).containsExactly(List.of(name.split(" ")));
        PersonName parsed = PersonNames.parse(written, null, null, false).get(0);
        assertThat(parsed.forename() + " " + parsed.surname()).isEqualTo(name);
    }

    @Test
    void plainNamesNeedNoTransliteration() {
        assertThat(LatinScript.isNeeded("Zoë O’Brien-Łęcka ẞ Ｓ")).isFalse();
        assertThat(LatinScript.isNeeded("Юлия")).isTrue();
    }
}
