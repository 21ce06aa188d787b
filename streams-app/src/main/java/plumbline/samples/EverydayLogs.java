package plumbline.samples;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plumbline.schema.Address;
import plumbline.schema.AddressKind;
import plumbline.schema.Mention;
import plumbline.schema.Role;
import plumbline.schema.Vehicle;
import plumbline.values.Kind;
import plumbline.values.RecordKey;

/** The public's calls and those who are arrested. Staff are burgled and call the police like anybody. */
final class EverydayLogs {
    private static final double IS_CRIME = 0.30;
    private static final double CRIMED = 0.83;
    private static final double IN_TIME = 0.95;

    /** Of what is reported as a crime and not recorded as one. These shares are estimates. */
    private static final double VERIFIED = 0.8;

    private static final double AT_HOME = 0.4;

    private final World world;
    private final Meetings meetings;
    private final Sightings sightings;

    EverydayLogs(World world, Meetings meetings, Sightings sightings) {
        this.world = world;
        this.meetings = meetings;
        this.sightings = sightings;
    }

    void log(Instant at, Draw draw) {
        boolean crime = draw.in(IS_CRIME);
        Citizen first = world.population.anybody(draw);
        List<Party> parties = parties(first, crime, draw);
        List<Vehicle> vehicles = new ArrayList<>();
        List<Integer> cars = new ArrayList<>();
        if (draw.in(0.1)) {
            Citizen driver = world.population.anybody(draw);
            vehicles.add(Registers.car(driver));
            cars.add(Population.household(driver.index()));
        }
        boolean atHome = draw.in(AT_HOME);
        Address location = atHome ? first.home().as(AddressKind.LOCATION) : LogBook.street(first);
        LogBook.Crimed crimed = crime ? crimed(draw) : LogBook.Crimed.NEVER;
        String id = world.logs.write(
                new LogBook.Entry(
                        at,
                        draw.of(crime ? LogBook.CRIMES : LogBook.NO_CRIMES),
                        location,
                        LogBook.withOfficers(Everyday.mentions(parties), world.workforce, draw),
                        vehicles,
                        crimed,
                        false,
                        null),
                draw);
        List<Integer> places = atHome ? List.of(Population.household(first.index())) : List.of();
        var event = new Meetings.Event(new RecordKey(Kind.INCIDENT_LOG, id), at, parties, places, cars);
        meetings.logged(event, crime && (crimed == LogBook.Crimed.NEVER || crimed == LogBook.Crimed.LATE));
        sightings.seen(event, at);
    }

    private static LogBook.Crimed crimed(Draw draw) {
        if (draw.in(CRIMED)) {
            return draw.in(IN_TIME) ? LogBook.Crimed.IN_TIME : LogBook.Crimed.LATE;
        }
        return draw.in(VERIFIED) ? LogBook.Crimed.NO_CRIME : LogBook.Crimed.NEVER;
    }

    private List<Party> parties(Citizen first, boolean crime, Draw draw) {
        List<Party> parties = new ArrayList<>();
        if (draw.in(0.6)) {
            parties.add(party("c", Role.PERSON_REPORTING, first, draw));
        }
        if (draw.in(crime ? 0.8 : 0.1)) {
            parties.add(party("v", Role.VICTIM, draw.in(0.5) ? world.population.anybody(draw) : first, draw));
        }
        if (draw.in(crime ? 0.4 : 0.15)) {
            parties.add(party("s", Role.SUSPECT, world.offender(draw), draw));
        }
        if (draw.in(0.15)) {
            parties.add(party("w", Role.WITNESS, world.population.anybody(draw), draw));
        }
        return parties;
    }

    private Party party(String id, Role role, Citizen citizen, Draw draw) {
        return Everyday.party(world, id, role, citizen, draw);
    }

    void prisoner(Instant at, Draw draw) {
        Instant arrestedAt = at.isBefore(world.from) ? world.from.plusSeconds(draw.below(3_600)) : at;
        Citizen citizen = world.offender(draw);
        Party detained = Everyday.party(world, "d", Role.DETAINEE, citizen, 0.9, draw);
        Mention.Builder mention = Mention.newBuilder(detained.mention())
                .setBirthPlace(citizen.birthPlace())
                .setOccupation(citizen.occupation())
                .setPncId(citizen.pncId())
                .setCro(citizen.cro());
        if (draw.in(0.1)) {
            mention.setVehicles(List.of(Registers.car(citizen)));
        }
        Party prisoner = new Party(citizen, mention.build(), detained.slip(), detained.gaveHome());
        Officer keeping = world.workforce.inCells(draw);
        String id = world.cells.write(
                arrestedAt,
                List.of(prisoner.mention()),
                CellBook.arresting(world.workforce.responding(draw)),
                CellBook.keeping(keeping),
                keeping.suite() == null ? Workforce.SUITES.get(0) : keeping.suite(),
                draw);
        var event = Meetings.Event.of(Kind.CUSTODY_ARRIVAL, id, arrestedAt, List.of(prisoner));
        meetings.arrested(event);
        sightings.seen(event, arrestedAt);
    }
}
