package plumbline.identifiers;

import org.apache.commons.codec.language.DoubleMetaphone;

/** How a name sounds, by Double Metaphone (Philips, 2000): spelling varies more than sound. */
public final class Phonetic {
    private static final int LENGTH = 6;
    private static final DoubleMetaphone METAPHONE = metaphone();

    private Phonetic() {}

    /** The code of a name in plain letters; the name itself where no letter sounds. */
    public static String code(String name) {
        String code = METAPHONE.doubleMetaphone(name);
        return code == null || code.isEmpty() ? name : code;
    }

    private static DoubleMetaphone metaphone() {
        DoubleMetaphone metaphone = new DoubleMetaphone();
        metaphone.setMaxCodeLen(LENGTH);
        return metaphone;
    }
}
