package plumbline.feeds;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.schema.StaffPost;

/** A post whose holder the unit does not judge alone (control M2). It routes and never ranks. */
public enum Post {
    ORDINARY,
    HEAD_OF_PSD,
    HEAD_OF_CCU,
    CHIEF_OFFICER;

    private static final Set<String> CHIEF_RANKS = Set.of("CC", "DCC", "ACC");

    /** What the entry says; a chief officer also by rank, since registers know ranks better than posts. */
    static Post of(StaffPost written, @Nullable String rank) {
        Post post = valueOf(written.name());
        return post == ORDINARY && rank != null && isChief(rank) ? CHIEF_OFFICER : post;
    }

    private static boolean isChief(String rank) {
        String plain = rank.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", " ").strip();
        return plain.contains("CHIEF CONSTABLE")
                || CHIEF_RANKS.contains(plain.replaceFirst("^(T|A|TEMPORARY|ACTING) ", ""));
    }
}
