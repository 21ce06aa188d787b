package plumbline.samples;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plumbline.schema.Role;

/** Where people turn up in logs and custody, so that those who are missing are reconciled with them. */
final class Sightings {
    private final Meetings meetings;
    private final Map<Integer, List<Seen>> seen = new HashMap<>();
    private final List<Gone> gone = new ArrayList<>();

    Sightings(Meetings meetings) {
        this.meetings = meetings;
    }

    private record Seen(Meetings.Event event, Party party, Instant at) {}

    private record Gone(Meetings.Event event, Party missing, Instant lastSeenAt) {}

    void seen(Meetings.Event event, Instant at) {
        event.parties().stream()
                .filter(party -> party.mention().getRole() != Role.MISSING)
                .forEach(party -> seen.computeIfAbsent(party.who().index(), index -> new ArrayList<>())
                        .add(new Seen(event, party, at)));
    }

    void gone(Meetings.Event event, Party missing, Instant lastSeenAt) {
        gone.add(new Gone(event, missing, lastSeenAt));
    }

    void reconcile() {
        for (Gone one : gone) {
            seen.getOrDefault(one.missing().who().index(), List.of()).stream()
                    .filter(other -> !other.at().isBefore(one.lastSeenAt()))
                    .forEach(other -> meetings.reconciled(one.event(), one.missing(), other.event(), other.party()));
        }
    }
}
