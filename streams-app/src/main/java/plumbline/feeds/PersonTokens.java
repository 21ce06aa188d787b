package plumbline.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import plumbline.identifiers.Nicknames;
import plumbline.identifiers.PartialDate;
import plumbline.identifiers.PersonName;
import plumbline.identifiers.Phonetic;
import plumbline.identifiers.PostalAddress;
import plumbline.identifiers.TokenFamily;
import plumbline.identifiers.TokenKey;

/**
 * The tokens by which a person's name meets others, always with a second fact beside it. A feed says each thing in
 * one way; a register, whose rows are few and stay, says it in every way in which a feed may have put it: all short
 * forms, all pairs of words, any word as the surname. So a fuzzy meeting costs the feeds, which are many, nothing.
 * Two feeds meet as far as they put things alike.
 */
final class PersonTokens {
    /** More words than a name has; a bound on hostile input. */
    private static final int MOST_WORDS = 6;

    private final boolean register;
    /** Forenames, then the surname if there is one; each once. */
    private final List<String> words;

    private final List<String> forenames;
    private final String last;

    PersonTokens(PersonName name, boolean register) {
        this.register = register;
        this.forenames = name.forenames().stream()
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS - 1)
                .toList();
        this.words = Stream.concat(forenames.stream(), Stream.of(name.surname()))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        this.last = words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    void add(Mention mention, SortedSet<TokenKey> keys) {
        pairs(keys);
        PartialDate dob = mention.dob();
        if (dob != null && dob.isWhole()) {
            String day = dob.year() + "-" + dob.month() + "-" + dob.day();
            forenameInitials().forEach(initial -> keys.add(new TokenKey(TokenFamily.INITIAL_DOB, initial + day)));
        }
        for (PostalAddress address : mention.addresses()) {
            String postcode = address.postcode();
            if (postcode != null && postcode.indexOf(' ') > 0 && address.usage() != PostalAddress.Usage.WORK) {
                surnameInitials()
                        .forEach(initial -> keys.add(new TokenKey(TokenFamily.INITIAL_POSTCODE, initial + postcode)));
            }
        }
        if (mention.birthPlace() != null) {
            whole().forEach(word -> keys.add(
                    new TokenKey(TokenFamily.NAME_BIRTHPLACE, Phonetic.code(word) + " " + mention.birthPlace())));
        }
    }

    /** A feed pairs each forename with the surname; a register each word with each. */
    private void pairs(SortedSet<TokenKey> keys) {
        List<String> whole = whole();
        for (int i = 0; i < whole.size(); i++) {
            for (int j = i + 1; j < whole.size(); j++) {
                String a = whole.get(i);
                String b = whole.get(j);
                if (register) {
                    Nicknames.mains(a).forEach(main -> keys.add(pair(main, b)));
                    Nicknames.mains(b).forEach(main -> keys.add(pair(a, main)));
                } else if (b.equals(last)) {
                    keys.add(pair(Nicknames.main(a), b));
                }
            }
        }
    }

    private static TokenKey pair(String a, String b) {
        String left = Phonetic.code(a);
        String right = Phonetic.code(b);
        boolean inOrder = left.compareTo(right) <= 0;
        return new TokenKey(TokenFamily.NAME_PAIR, inOrder ? left + " " + right : right + " " + left);
    }

    private Set<Character> forenameInitials() {
        Set<Character> initials = new TreeSet<>();
        if (register) {
            for (String word : words) {
                initials.add(word.charAt(0));
                Nicknames.mains(word).forEach(main -> initials.add(main.charAt(0)));
            }
        } else {
            List<String> known = forenames.isEmpty() ? words : forenames;
            known.forEach(word -> initials.add(Nicknames.main(word).charAt(0)));
        }
        return initials;
    }

    private Set<Character> surnameInitials() {
        Set<Character> initials = new TreeSet<>();
        (register || words.isEmpty() ? words : List.of(last)).forEach(word -> initials.add(word.charAt(0)));
        return initials;
    }

    /** Words that are no mere initials. */
    private List<String> whole() {
        List<String> whole = new ArrayList<>(words);
        whole.removeIf(word -> word.length() == 1);
        return whole;
    }
}
