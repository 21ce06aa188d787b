package plumbline.matches;

import plumbline.identifiers.TokenKey;
import plumbline.rules.CountSubject;
import plumbline.values.RecordKey;
import plumbline.values.RecordRef;
import plumbline.values.Token;

/**
 * Turns identifiers into tokens and record keys into pseudonyms, under two separate keys. Only processes
 * of the pipeline hold them; the web does not.
 */
public interface Blinder {
    Token token(TokenKey key);

    RecordRef ref(RecordKey key);

    /** A pseudonym for the groups that count about one member of staff or one object. */
    RecordRef subject(CountSubject subject);
}
