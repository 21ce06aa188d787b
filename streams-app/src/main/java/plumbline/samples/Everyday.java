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
import plumbline.values.Route;
import plumbline.values.Severity;

/** What happens anyway: the public's logs, prisoners and reports, and staff who are burgled or call the police like anybody. */
final class Everyday {
    private static final int LEAST_LOGS = 590;
    private static final int MOST_LOGS = 845;
    private static final double REPORTS_A_YEAR = 60;
    private static final double IS_CRIME = 0.30;
    private static final double CRIMED = 0.83;
    private static final double AT_STAFF_HOME_A_DAY = 3;
    private static final double WITH_STAFF_A_DAY = 4;
    private static final double DANGER = 0.04;

    private final World world;

    Everyday(World world) {
        this.world = world;
    }

    void happen() {
        for (int day = 0; day < world.days; day++) {
            Draw draw = world.draw("day", day);
            int logs = draw.about(world.scaled(draw.between(LEAST_LOGS, MOST_LOGS)));
            for (int i = 0; i < logs; i++) {
                log(world.during(day, draw), world.draw("log", day * 100_000L + i));
            }
            int prisoners = draw.about(world.scaled(draw.between(35, 45)));
            for (int i = 0; i < prisoners; i++) {
                prisoner(world.during(day, draw).minusSeconds(9_200), world.draw("prisoner", day * 100_000L + i));
            }
            staffAmongThePublic(draw, day);
        }
        Draw draw = world.draw("reports", 0);
        int reports = draw.about(world.scaled(REPORTS_A_YEAR) * world.days / 365);
        for (int i = 0; i < reports; i++) {
            report(i, world.early(draw), world.draw("report", i));
        }
    }

    private void log(Instant at, Draw draw) {
        boolean crime = draw.in(IS_CRIME);
        Citizen first = world.population.anybody(draw);
        List<Mention> parties = new ArrayList<>();
        if (draw.in(0.6)) {
            parties.add(party("c", Role.PERSON_REPORTING, first, draw));
        }
        if (draw.in(crime ? 0.8 : 0.1)) {
            parties.add(party("v", Role.VICTIM, draw.in(0.5) ? world.population.anybody(draw) : first, draw));
        }
        if (draw.in(crime ? 0.4 : 0.15)) {
            parties.add(party("s", Role.SUSPECT, world.population.offender(draw), draw));
        }
        if (draw.in(0.15)) {
            parties.add(party("w", Role.WITNESS, world.population.anybody(draw), draw));
        }
        List<Vehicle> vehicles = draw.in(0.1) ? List.of(Registers.car(world.population.anybody(draw))) : List.of();
        Address location = draw.in(0.4) ? first.home().as(AddressKind.LOCATION) : LogBook.street(first);
        LogBook.Crimed crimed = !crime || !draw.in(CRIMED)
                ? LogBook.Crimed.NEVER
                : draw.in(0.9) ? LogBook.Crimed.IN_TIME : LogBook.Crimed.LATE;
        world.logs.write(
                new LogBook.Entry(
                        at,
                        draw.of(crime ? LogBook.CRIMES : LogBook.NO_CRIMES),
                        location,
                        LogBook.withOfficers(parties, world.workforce, draw),
                        vehicles,
                        crimed,
                        false),
                draw);
    }

    private Mention party(String id, Role role, Citizen citizen, Draw draw) {
        Mention.Builder mention = Registers.whole(id, role, citizen);
        if (draw.in(0.5)) {
            mention.setAddresses(List.of(citizen.home().as(AddressKind.HOME)));
        }
        mention.setContacts(world.numbers.given(citizen, draw));
        Slips.of(mention, citizen, draw);
        return mention.build();
    }

    private void prisoner(Instant at, Draw draw) {
        Instant arrestedAt = at.isBefore(world.from) ? world.from.plusSeconds(draw.below(3_600)) : at;
        Citizen citizen = world.population.offender(draw);
        Mention.Builder mention = Registers.whole("d", Role.DETAINEE, citizen)
                .setBirthPlace(citizen.birthPlace())
                .setOccupation(citizen.occupation())
                .setPncId(citizen.pncId())
                .setCro(citizen.cro())
                .setContacts(world.numbers.given(citizen, draw));
        if (draw.in(0.9)) {
            mention.setAddresses(List.of(citizen.home().as(AddressKind.HOME)));
        }
        if (draw.in(0.1)) {
            mention.setVehicles(List.of(Registers.car(citizen)));
        }
        Slips.of(mention, citizen, draw);
        Officer keeping = world.workforce.inCells(draw);
        world.cells.write(
                arrestedAt,
                List.of(mention.build()),
                CellBook.arresting(world.workforce.responding(draw)),
                CellBook.keeping(keeping),
                keeping.suite() == null ? Workforce.SUITES.get(0) : keeping.suite(),
                draw);
    }

    // --- staff among the public ------------------------------------------------------------------------------

    private void staffAmongThePublic(Draw draw, int day) {
        List<Officer> single = world.workforce.single();
        int atHome = draw.about(world.scaled(AT_STAFF_HOME_A_DAY));
        for (int i = 0; i < atHome; i++) {
            Officer officer = draw.of(single);
            Mention caller = party("c", Role.PERSON_REPORTING, world.population.anybody(draw), draw);
            meet(
                    day * 100 + i,
                    officer,
                    officer.person().home().as(AddressKind.LOCATION),
                    caller,
                    Severity.LOW,
                    Route.TASKING);
        }
        int among = draw.about(world.scaled(WITH_STAFF_A_DAY));
        for (int i = 0; i < among; i++) {
            Officer officer = draw.of(single);
            Citizen person = officer.person();
            Role role = draw.of(List.of(Role.VICTIM, Role.PERSON_REPORTING, Role.WITNESS));
            Mention.Builder mention = Registers.whole("x", role, person)
                    .setAddresses(List.of(person.home().as(AddressKind.HOME)));
            Slips.of(mention, person, draw);
            meet(
                    day * 100 + 50 + i,
                    officer,
                    LogBook.street(world.population.anybody(draw)),
                    mention.build(),
                    role == Role.VICTIM ? Severity.MEDIUM : Severity.LOW,
                    role == Role.PERSON_REPORTING ? Route.TASKING : Route.WELFARE);
        }
    }

    /** A crime, if it is one, is recorded in time: an uncrimed one would be a matter of its own. */
    private void meet(int number, Officer officer, Address location, Mention party, Severity severity, Route route) {
        Draw draw = world.draw("meeting", number);
        boolean crime = draw.in(0.5);
        String id = world.logs.write(
                new LogBook.Entry(
                        world.early(draw),
                        draw.of(crime ? LogBook.CRIMES : LogBook.NO_CRIMES),
                        location,
                        LogBook.withOfficers(List.of(party), world.workforce, draw),
                        List.of(),
                        crime ? LogBook.Crimed.IN_TIME : LogBook.Crimed.NEVER,
                        true),
                draw);
        world.truth.add(new Truth(
                "R05",
                "everyday-" + number,
                false,
                List.of(new RecordKey(Kind.INCIDENT_LOG, id), officer.key()),
                severity,
                route,
                Alteration.NONE,
                true));
    }

    // --- reports ---------------------------------------------------------------------------------------------

    /** Half of them name nobody; every one makes an item. */
    private void report(int number, Instant at, Draw draw) {
        boolean danger = draw.in(DANGER);
        boolean names = draw.in(0.5);
        Officer officer = draw.of(world.workforce.single());
        Mention subject = Mention.newBuilder()
                .setMentionId("s")
                .setRole(Role.SUBJECT_OF_REPORT)
                .setCollar(officer.collar())
                .build();
        String id = world.reports.write(at, names ? List.of(subject) : List.of(), List.of(), danger, draw);
        RecordKey report = new RecordKey(Kind.CONFIDENTIAL_REPORT, id);
        List<RecordKey> records = names ? List.of(report, officer.key()) : List.of(report);
        world.truth.add(new Truth(
                "R13", "report-" + number, false, records, Severity.MEDIUM, Route.TASKING, Alteration.NONE, true));
        if (danger) {
            world.truth.add(new Truth(
                    "R16",
                    "report-" + number,
                    false,
                    List.of(report),
                    Severity.CRITICAL,
                    Route.ALERT,
                    Alteration.NONE,
                    true));
        }
    }
}
