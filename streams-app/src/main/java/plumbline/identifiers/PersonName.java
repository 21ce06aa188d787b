package plumbline.identifiers;

import java.util.List;

/**
 * A name in comparable form: transliterated to plain lower-case letters, titles and punctuation gone.
 * The written form is kept for nothing; explanations never show a name.
 *
 * @param forenames first name first, possibly initials, possibly empty
 * @param surname without spaces or hyphens ("o'brien-smith" gives "obriensmith"); empty if unknown
 * @param alias whether the source marks it as an alias, maiden name or nickname
 */
public record PersonName(List<String> forenames, String surname, boolean alias) {
    public PersonName {
        forenames = List.copyOf(forenames);
    }

    /** First forename, or empty. */
    public String forename() {
        return forenames.isEmpty() ? "" : forenames.get(0);
    }
}
