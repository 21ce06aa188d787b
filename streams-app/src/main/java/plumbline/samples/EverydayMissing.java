package plumbline.samples;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plumbline.schema.Address;
import plumbline.schema.AddressKind;
import plumbline.schema.Mention;
import plumbline.schema.NameKind;
import plumbline.schema.Role;
import plumbline.values.Kind;
import plumbline.values.RecordKey;

/**
 * Missing persons: mostly children from homes, a third of them again and again; most are found within a day. Whoever
 * reports, cares for or finds them may be one of ours, which is no match.
 */
final class EverydayMissing {
    private static final double FROM_A_HOME = 0.55;
    private static final double AGAIN = 1 / 3.0;
    private static final double REGULARS = 24;
    private static final double CHILDREN = 240;
    private static final double FOUND = 0.9;
    private static final double STAFF_REPORT = 0.03;
    private static final double TURNS_UP = 0.12;
    private static final int HOUR = 3_600;

    private final World world;
    private final Meetings meetings;
    private final Sightings sightings;
    private final Map<Integer, Integer> before = new HashMap<>();

    EverydayMissing(World world, Meetings meetings, Sightings sightings) {
        this.world = world;
        this.meetings = meetings;
        this.sightings = sightings;
    }

    void report(Instant at, Draw draw) {
        boolean again = draw.in(AGAIN);
        boolean child = again || draw.in(FROM_A_HOME);
        Citizen person = child ? child(again, draw) : world.population.anybody(draw);
        int repeats = again ? before.merge(person.index(), draw.between(2, 12), (past, more) -> past + 1) : 0;
        Party missing = Everyday.party(world, "m", Role.MISSING, person, 0.95, draw);
        Party reporter = reporter(draw);
        String ref = LogBook.refOf(call(at, missing, reporter, draw));
        Instant lastSeenAt = at.minusSeconds(draw.between(HOUR / 2, 9 * HOUR));
        Instant foundAt = draw.in(FOUND) ? at.plusSeconds(draw.between(HOUR, 40 * HOUR)) : null;
        List<Integer> places = new ArrayList<>();
        Address lastSeen = place(person, 0.6, places, draw);
        int soFar = places.size();
        Address found = foundAt == null ? null : place(person, 0.5, places, draw);
        Officer officer = world.workforce.responding(draw);
        String id = world.missing.write(
                new MissingBook.Entry(
                        at,
                        lastSeenAt,
                        mentions(missing, reporter, officer, draw),
                        List.of(),
                        child,
                        repeats,
                        lastSeen,
                        foundAt,
                        found,
                        foundAt != null && draw.in(0.5) ? "o0" : null,
                        ref),
                draw);
        // A record that is found after the end does not say where.
        boolean told = foundAt != null && !world.ledger.isOver(foundAt.plus(Duration.ofHours(3)));
        var event = new Meetings.Event(
                new RecordKey(Kind.MISSING_PERSON, id),
                at,
                List.of(missing, reporter),
                told ? places : places.subList(0, soFar),
                List.of());
        meetings.missed(event, missing);
        sightings.gone(event, missing, lastSeenAt);
        if (draw.in(TURNS_UP)) {
            turnsUp(person, lastSeenAt.plusSeconds(draw.between(HOUR, 10 * HOUR)), draw);
        }
    }

    private Citizen child(boolean again, Draw draw) {
        int regulars = Math.max(3, (int) world.scaled(REGULARS));
        int others = Math.max(20, (int) world.scaled(CHILDREN));
        return world.population.inCare(again ? draw.below(regulars) : regulars + draw.below(others));
    }

    /** A carer, a relative or a neighbour; now and then one of ours, off duty. */
    private Party reporter(Draw draw) {
        Citizen who =
                draw.in(STAFF_REPORT) ? draw.of(world.workforce.single()).person() : world.population.stranger(draw);
        return Everyday.party(world, "r", Role.PERSON_REPORTING, who, draw);
    }

    private String call(Instant at, Party missing, Party reporter, Draw draw) {
        List<Party> parties = List.of(reporter, missing);
        String id = world.logs.write(
                new LogBook.Entry(
                        at,
                        "Concern for safety",
                        LogBook.street(reporter.who()),
                        LogBook.withOfficers(Everyday.mentions(parties), world.workforce, draw),
                        List.of(),
                        LogBook.Crimed.NEVER,
                        true,
                        null),
                draw);
        meetings.logged(Meetings.Event.of(Kind.INCIDENT_LOG, id, at, parties), false);
        return id;
    }

    private static List<Mention> mentions(Party missing, Party reporter, Officer officer, Draw draw) {
        List<Mention> mentions = new ArrayList<>(List.of(missing.mention(), reporter.mention()));
        mentions.add(officer.acting("o0", Role.ATTENDING_OFFICER));
        if (draw.in(0.2)) {
            mentions.add(Mention.newBuilder()
                    .setMentionId("a")
                    .setRole(Role.ASSOCIATE)
                    .setNames(List.of(Registers.name(missing.who().given(), "Unknown", NameKind.NICKNAME)))
                    .build());
        }
        return mentions;
    }

    /** The person's own home, a street, or somebody else's home. */
    private @Nullable Address place(Citizen person, double own, List<Integer> places, Draw draw) {
        if (draw.in(own)) {
            places.add(Population.household(person.index()));
            return person.home().as(AddressKind.LOCATION);
        }
        Citizen host = world.population.anybody(draw);
        if (draw.in(0.75)) {
            return LogBook.street(host);
        }
        places.add(Population.household(host.index()));
        return host.home().as(AddressKind.LOCATION);
    }

    private void turnsUp(Citizen person, Instant at, Draw draw) {
        Party party = Everyday.party(
                world, "p", draw.of(List.of(Role.WITNESS, Role.VICTIM, Role.PERSON_REPORTING)), person, draw);
        String id = world.logs.write(
                new LogBook.Entry(
                        at,
                        "Anti-social behaviour",
                        LogBook.street(world.population.stranger(draw)),
                        LogBook.withOfficers(List.of(party.mention()), world.workforce, draw),
                        List.of(),
                        LogBook.Crimed.NEVER,
                        true,
                        null),
                draw);
        var event = Meetings.Event.of(Kind.INCIDENT_LOG, id, at, List.of(party));
        meetings.logged(event, false);
        sightings.seen(event, at);
    }
}
