package plumbline.samples;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plumbline.schema.Mention;
import plumbline.schema.Role;
import plumbline.schema.Vehicle;
import plumbline.values.Kind;
import plumbline.values.RecordKey;

/** Intelligence about those whom the police know. Every report has an author who is one of ours, which is no match. */
final class EverydayIntelligence {
    private static final double HARMED = 0.06;
    private static final double STAFF_HARMED = 0.0015;

    private final World world;
    private final Meetings meetings;

    EverydayIntelligence(World world, Meetings meetings) {
        this.world = world;
        this.meetings = meetings;
    }

    void report(Instant dated, Draw draw) {
        List<Party> parties = new ArrayList<>();
        parties.add(subject("s", draw));
        if (draw.in(0.3)) {
            parties.add(subject("t", draw));
        }
        if (draw.in(STAFF_HARMED)) {
            Citizen staff = draw.of(world.workforce.single()).person();
            parties.add(Everyday.party(world, "v", Role.VICTIM, staff, 1, draw));
        } else if (draw.in(HARMED)) {
            parties.add(Everyday.party(world, "v", Role.VICTIM, world.population.stranger(draw), draw));
        }
        List<Vehicle> vehicles = new ArrayList<>();
        List<Integer> cars = new ArrayList<>();
        if (draw.in(0.3)) {
            Citizen driver = world.offender(draw);
            vehicles.add(Registers.car(driver));
            cars.add(Population.household(driver.index()));
        }
        String id = world.intelligence.write(
                dated,
                world.workforce.responding(draw),
                Everyday.mentions(parties),
                vehicles,
                IntelligenceBook.graded(draw),
                draw.in(0.02),
                draw);
        meetings.reported(
                new Meetings.Event(new RecordKey(Kind.INTELLIGENCE_REPORT, id), dated, parties, List.of(), cars));
    }

    private Party subject(String id, Draw draw) {
        Party party = Everyday.party(world, id, Role.SUBJECT_OF_REPORT, world.offender(draw), draw);
        Mention.Builder mention = Mention.newBuilder(party.mention());
        if (draw.in(0.5)) {
            mention.setPncId(party.who().pncId());
        }
        return new Party(party.who(), mention.build(), party.slip(), party.gaveHome());
    }
}
