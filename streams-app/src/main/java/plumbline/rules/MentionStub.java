package plumbline.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.Mention;
import plumbline.identifiers.Dated;
import plumbline.values.Role;

/** A mention without what identifies a member of the public. */
public record MentionStub(
        String mentionId,
        Role role,
        @Nullable Boolean onDuty,
        @Nullable String staffId,
        List<Dated> collars,
        @Nullable String occupation) {

    public MentionStub {
        collars = List.copyOf(collars);
    }

    static MentionStub of(Mention mention) {
        return new MentionStub(
                mention.mentionId(),
                mention.role(),
                mention.onDuty(),
                mention.staffId(),
                mention.collars(),
                mention.occupation());
    }
}
