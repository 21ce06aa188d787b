package plumbline.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.Mention;
import plumbline.identifiers.Dated;
import plumbline.values.Role;

/**
 * A mention without what identifies a member of the public.
 *
 * @param traces by which the same person or thing is known again in another record; none of officials, of a reporter or
 *     of a register entry
 */
public record MentionStub(
        String mentionId,
        Role role,
        @Nullable Boolean onDuty,
        @Nullable String staffId,
        List<Dated> collars,
        @Nullable String occupation,
        List<Trace> traces) {

    public MentionStub {
        collars = List.copyOf(collars);
        traces = List.copyOf(traces);
    }

    static MentionStub of(Mention mention, boolean ofRegister) {
        return new MentionStub(
                mention.mentionId(),
                mention.role(),
                mention.onDuty(),
                mention.staffId(),
                mention.collars(),
                mention.occupation(),
                ofRegister ? List.of() : Trace.of(mention));
    }
}
