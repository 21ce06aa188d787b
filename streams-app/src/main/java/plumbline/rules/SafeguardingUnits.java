package plumbline.rules;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import plumbline.feeds.StaffRegister;
import plumbline.feeds.StaffRegister.Posting;

/**
 * Teams whose work it is to look after vulnerable people, by the words in a unit's name. What counts is where the
 * register posts somebody, not the reason that they type.
 */
final class SafeguardingUnits {
    private static final Set<String> WORDS = Set.of("safeguarding", "vulnerability", "missing", "mash");
    private static final List<List<String>> PHRASES =
            List.of(List.of("public", "protection"), List.of("child", "protection"), List.of("adult", "protection"));

    private SafeguardingUnits() {}

    static boolean hold(StaffRegister.Details staff, Instant at) {
        return staff.postings().stream().anyMatch(posting -> isThen(posting, at) && isOne(posting));
    }

    private static boolean isOne(Posting posting) {
        if (posting.unit() == null) {
            return false;
        }
        List<String> words = Arrays.asList(posting.unit().split("[^a-z]+"));
        return !Collections.disjoint(words, WORDS)
                || PHRASES.stream().anyMatch(phrase -> Collections.indexOfSubList(words, phrase) >= 0);
    }

    private static boolean isThen(Posting posting, Instant at) {
        Instant from = posting.from();
        Instant to = posting.to();
        return (from == null || !from.isAfter(at)) && (to == null || to.isAfter(at));
    }
}
