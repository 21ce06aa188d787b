package plumbline.matches;

import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.values.RecordRef;
import plumbline.values.Token;

/** Where a meeting keeps its members. Membership is kept whole, however long the list grows. */
public interface Postings {
    /** {@link PostingHead#EMPTY} if nobody is there. */
    PostingHead head(Token token);

    /** An empty head removes the row. */
    void head(Token token, PostingHead head);

    @Nullable
    Posting overflow(Token token, RecordRef ref);

    void addOverflow(Token token, Posting posting);

    void removeOverflow(Token token, RecordRef ref);

    /** All overflow members of a token; order does not matter. */
    List<Posting> overflow(Token token);
}
