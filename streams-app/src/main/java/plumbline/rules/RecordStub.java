package plumbline.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plumbline.feeds.Details;
import plumbline.feeds.Observation;
import plumbline.values.KnownAt;
import plumbline.values.RecordKey;
import plumbline.values.Role;

/** A record version as rules and sentences see it: no name, date of birth, address or contact. */
public record RecordStub(
        RecordKey key,
        long version,
        Instant occurredAt,
        Instant recordedAt,
        KnownAt knownAt,
        String force,
        List<MentionStub> mentions,
        Details details) {

    public RecordStub {
        mentions = List.copyOf(mentions);
    }

    public static RecordStub of(Observation observation, KnownAt knownAt) {
        return new RecordStub(
                observation.key(),
                observation.version(),
                observation.occurredAt(),
                observation.recordedAt(),
                knownAt,
                observation.force(),
                observation.mentions().stream()
                        .map(mention ->
                                MentionStub.of(mention, observation.kind().isRegister()))
                        .toList(),
                observation.details());
    }

    public Optional<MentionStub> mention(String mentionId) {
        return mentions.stream()
                .filter(mention -> mention.mentionId().equals(mentionId))
                .findFirst();
    }

    public List<MentionStub> inRole(Role role) {
        return mentions.stream().filter(mention -> mention.role() == role).toList();
    }

    /** The kind's own facts; the caller names the record it knows belongs to this kind. */
    public <D extends Details> D details(Class<D> type) {
        return type.cast(details);
    }
}
