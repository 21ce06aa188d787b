package plumbline.samples;

import java.time.Instant;
import java.util.List;
import plumbline.schema.AddressKind;
import plumbline.schema.Mention;
import plumbline.schema.Role;

/** What happens anyway: a day's logs, prisoners, missing persons, intelligence and reports, staff among the public. */
final class Everyday {
    private static final int LEAST_LOGS = 590;
    private static final int MOST_LOGS = 845;
    private static final double GIVES_HOME = 0.5;

    /** Alerts a day once a monitoring tool has looked through the look-ups. */
    private static final double LOOK_UPS = 20;

    /** Homes people moved from and wrong house numbers: an estimate. */
    private static final double WRONG_HOME = 0.02;

    private final World world;
    private final Meetings meetings;

    Everyday(World world) {
        this.world = world;
        this.meetings = world.meetings();
    }

    void happen() {
        Sightings sightings = new Sightings(meetings);
        var logs = new EverydayLogs(world, meetings, sightings);
        var missing = new EverydayMissing(world, meetings, sightings);
        var intelligence = new EverydayIntelligence(world, meetings);
        var audits = new EverydayAudits(world);
        for (int day = 0; day < world.days; day++) {
            Draw draw = world.draw("day", day);
            int calls = draw.about(world.scaled(draw.between(LEAST_LOGS, MOST_LOGS)));
            for (int i = 0; i < calls; i++) {
                logs.log(world.during(day, draw), world.draw("log", number(day, i)));
            }
            int prisoners = draw.about(world.scaled(draw.between(35, 45)));
            for (int i = 0; i < prisoners; i++) {
                Instant at = world.during(day, draw).minusSeconds(9_200);
                logs.prisoner(at, world.draw("prisoner", number(day, i)));
            }
            int gone = draw.about(world.scaled(draw.between(11, 16)));
            for (int i = 0; i < gone; i++) {
                missing.report(world.during(day, draw), world.draw("missing", number(day, i)));
            }
            int graded = draw.about(world.scaled(draw.between(115, 125)));
            for (int i = 0; i < graded; i++) {
                intelligence.report(world.during(day, draw), world.draw("intelligence", number(day, i)));
            }
            int lookUps = draw.about(world.scaled(LOOK_UPS));
            for (int i = 0; i < lookUps; i++) {
                audits.lookUp(world.during(day, draw), world.draw("look-up", number(day, i)));
            }
        }
        sightings.reconcile();
        new EverydayReports(world, meetings).happen();
        new EverydayMoney(world).happen();
    }

    private static long number(int day, int i) {
        return day * 100_000L + i;
    }

    /** Somebody as they would be written down by whoever takes the call. */
    static Party party(World world, String id, Role role, Citizen citizen, Draw draw) {
        return party(world, id, role, citizen, GIVES_HOME, draw);
    }

    /** @param givesHome how often the home is asked for; one in fifty is not where they live now */
    static Party party(World world, String id, Role role, Citizen citizen, double givesHome, Draw draw) {
        Mention.Builder mention = Registers.whole(id, role, citizen);
        boolean asked = draw.in(givesHome);
        boolean wrong = draw.in(WRONG_HOME);
        if (asked) {
            Home home = wrong ? world.population.elsewhere(draw) : citizen.home();
            mention.setAddresses(List.of(home.as(AddressKind.HOME)));
        }
        mention.setContacts(world.numbers.given(citizen, draw));
        Alteration slip =
                Slips.of(mention, citizen, world.population.stranger(draw).family(), draw);
        return new Party(citizen, mention.build(), slip, asked && !wrong);
    }

    static List<Mention> mentions(List<Party> parties) {
        return parties.stream().map(Party::mention).toList();
    }
}
