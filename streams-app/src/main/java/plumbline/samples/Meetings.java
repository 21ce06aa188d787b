package plumbline.samples;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.samples.CaseFile.Subject;
import plumbline.samples.Registers.Declared;
import plumbline.schema.Role;
import plumbline.values.Kind;
import plumbline.values.RecordKey;
import plumbline.values.Route;
import plumbline.values.Severity;

/**
 * Which matches the everyday calls for. It goes by who people are, whom they live with and whose car it is, never by
 * what is written down: a relative of the same name, an old address or a mistyped number calls for nothing, and if
 * a rule takes it for somebody, that is a false alarm.
 */
final class Meetings {
    private static final Duration WINDOW = Duration.ofDays(30);

    private final List<Truth> truth;
    private final Map<Integer, Officer> officers = new HashMap<>();
    private final Map<Integer, List<Officer>> homes = new HashMap<>();
    private final Map<Integer, List<Declared>> associates = new HashMap<>();
    private final Map<Integer, List<Subject>> subjects = new HashMap<>();
    private final Map<Integer, List<CarSeen>> carsSeen = new HashMap<>();

    private record CarSeen(RecordKey key, Instant at) {}

    Meetings(World world) {
        truth = world.truth;
        for (Officer officer : world.workforce.all()) {
            officers.put(officer.person().index(), officer);
            homes.computeIfAbsent(Population.household(officer.person().index()), home -> new ArrayList<>())
                    .add(officer);
        }
        world.declared.forEach(declared -> associates
                .computeIfAbsent(Population.household(declared.associate().index()), home -> new ArrayList<>())
                .add(declared));
        world.subjects.forEach(subject -> subjects.computeIfAbsent(
                        Population.household(subject.person().index()), home -> new ArrayList<>())
                .add(subject));
    }

    /**
     * A record and who is on it.
     *
     * @param parties without those who act for the force
     * @param places households at whose homes it happens
     * @param cars households whose cars are on it
     */
    record Event(RecordKey key, Instant at, List<Party> parties, List<Integer> places, List<Integer> cars) {
        static Event of(Kind kind, String recordId, Instant at, List<Party> parties) {
            return new Event(new RecordKey(kind, recordId), at, parties, List.of(), List.of());
        }

        Set<Integer> households() {
            Set<Integer> households = new TreeSet<>(places);
            households.addAll(cars);
            parties.forEach(party -> households.add(party.household()));
            return households;
        }

        String story() {
            return "everyday-" + key.recordId();
        }
    }

    /** R05 and, where a crime that should be recorded is not, R30. */
    void logged(Event event, boolean crimeIsLate) {
        for (Officer officer : officers(event)) {
            List<Part> parts = Part.of(event, officer);
            if (parts.isEmpty()) {
                continue;
            }
            boolean recoverable = parts.stream().anyMatch(Part::recoverable);
            Part first = parts.get(0);
            boolean plain = officer.leftAt() == null && parts.stream().allMatch(Part::recoverable);
            Severity severity = plain ? first.link().severity : null;
            Route route = plain ? first.link().route : null;
            tell("R05", event, officer.key(), severity, route, first.slip(), recoverable);
            if (crimeIsLate) {
                tell("R30", event, officer.key(), null, route, first.slip(), recoverable);
            }
        }
        associates(event, "R06");
        subjects(event);
        cars(event);
    }

    /** R02; nobody who lives with staff is arrested but in a plot. */
    void arrested(Event event) {
        associates(event, "R02");
        subjects(event);
        cars(event);
    }

    /** R12 for associates; R11 only where staff are victims or witnesses. */
    void reported(Event event) {
        for (Party party : event.parties()) {
            Officer officer = officers.get(party.who().index());
            if (officer != null) {
                Route route = party.mention().getRole() == Role.SUBJECT_OF_REPORT ? Route.TASKING : Route.WELFARE;
                tell("R11", event, officer.key(), null, route, party.slip(), party.isExact() && party.gaveHome());
            }
        }
        associates(event, "R12");
        subjects(event);
        cars(event);
    }

    /** R07; R08 where somebody was last seen or found at a staff home without being of it. */
    void missed(Event event, Party missing) {
        for (Officer officer : officers(event)) {
            boolean same = missing.who().index() == officer.person().index();
            boolean partner =
                    missing.who().index() == Population.partner(officer.person().index());
            boolean household = missing.household() == household(officer);
            if (same || (household && (partner || missing.gaveHome()))) {
                boolean plain = missing.gaveHome() || missing.isExact();
                Severity severity = plain && officer.leftAt() == null ? Severity.HIGH : null;
                tell("R07", event, officer.key(), severity, Route.WELFARE, missing.slip(), plain);
            } else if (event.places().contains(household(officer)) && isNoParty(event, officer)) {
                tell("R08", event, officer.key(), null, null, Alteration.NONE, true);
            }
        }
        subjects(event);
    }

    /** R17 for a report that names a member of staff into whom there is a case. */
    void named(RecordKey report, Instant at, Officer officer) {
        Event event = Event.of(report.kind(), report.recordId(), at, List.of());
        subjects.getOrDefault(household(officer), List.of()).stream()
                .filter(subject -> officer.equals(subject.officer()))
                .forEach(subject -> tell("R17", event, subject.key(), null, null, Alteration.NONE, true));
    }

    /** R10: a missing person who is in a log or in custody after having been last seen. */
    void reconciled(Event event, Party missing, Event seen, Party party) {
        tell(
                "R10",
                event,
                seen.key(),
                Severity.INFO,
                Route.DUTY_INSPECTOR,
                party.slip() == Alteration.NONE ? missing.slip() : party.slip(),
                party.isExact() && missing.isExact());
    }

    /** Everyday records of thirty days either way with somebody's car, for a report that gives it. */
    Stream<RecordKey> withCar(Citizen driver, Instant at) {
        return carsSeen.getOrDefault(Population.household(driver.index()), List.of()).stream()
                .filter(seen -> Duration.between(seen.at(), at).abs().compareTo(WINDOW) <= 0)
                .map(CarSeen::key);
    }

    private void cars(Event event) {
        Set<Integer> households = new TreeSet<>(event.cars());
        event.parties().stream().filter(Party::gaveCar).forEach(party -> households.add(party.household()));
        households.forEach(household -> carsSeen.computeIfAbsent(household, none -> new ArrayList<>())
                .add(new CarSeen(event.key(), event.at())));
    }

    private static boolean isNoParty(Event event, Officer officer) {
        return event.parties().stream().noneMatch(party -> party.household() == household(officer));
    }

    private List<Officer> officers(Event event) {
        Set<Officer> found = new LinkedHashSet<>();
        event.households().forEach(household -> found.addAll(homes.getOrDefault(household, List.of())));
        return List.copyOf(found);
    }

    private void associates(Event event, String ruleId) {
        for (int household : event.households()) {
            for (Declared declared : associates.getOrDefault(household, List.of())) {
                event.parties().stream()
                        .filter(party ->
                                party.who().index() == declared.associate().index())
                        .findFirst()
                        .ifPresentOrElse(
                                party -> tell(
                                        ruleId,
                                        event,
                                        declared.key(),
                                        null,
                                        null,
                                        party.slip(),
                                        party.isExact() || party.gaveNumber()),
                                () -> {
                                    if (declared.car() && event.cars().contains(household) && !ruleId.equals("R02")) {
                                        tell(ruleId, event, declared.key(), null, null, Alteration.NONE, true);
                                    }
                                });
            }
        }
    }

    /** A subject's home is in the register, so whatever happens there is news of the subject. */
    private void subjects(Event event) {
        for (int household : event.households()) {
            for (Subject subject : subjects.getOrDefault(household, List.of())) {
                boolean there =
                        event.places().contains(household) || event.cars().contains(household);
                List<Party> same = event.parties().stream()
                        .filter(party -> party.who().index() == subject.person().index())
                        .toList();
                boolean fromHome = event.parties().stream()
                        .anyMatch(party -> party.household() == household && (party.gaveHome() || party.gaveCar()));
                if (there || fromHome) {
                    tell("R17", event, subject.key(), null, null, Alteration.NONE, true);
                } else if (!same.isEmpty()) {
                    Party party = same.get(0);
                    boolean number = party.gaveNumber() && subject.person().pncId() != null;
                    tell("R17", event, subject.key(), null, null, party.slip(), party.isExact() || number);
                }
            }
        }
    }

    private void tell(
            String ruleId,
            Event event,
            RecordKey met,
            @Nullable Severity severity,
            @Nullable Route route,
            Alteration slip,
            boolean recoverable) {
        truth.add(new Truth(
                ruleId, event.story(), false, List.of(event.key(), met), severity, route, slip, recoverable, null));
    }

    private static int household(Officer officer) {
        return Population.household(officer.person().index());
    }

    /** What a log and a member of staff have to do with each other; the heavier first. */
    enum Link {
        SUSPECT(Severity.HIGH, Route.TASKING),
        SUSPECTS_THING(Severity.HIGH, Route.TASKING),
        VICTIM(Severity.MEDIUM, Route.WELFARE),
        HOUSEHOLD_VICTIM(Severity.MEDIUM, Route.WELFARE),
        VEHICLE(Severity.MEDIUM, Route.TASKING),
        WITNESS(Severity.LOW, Route.WELFARE),
        REPORTER(Severity.LOW, Route.TASKING),
        PLACE(Severity.LOW, Route.TASKING);

        final Severity severity;
        final Route route;

        Link(Severity severity, Route route) {
            this.severity = severity;
            this.route = route;
        }

        static Link of(Party party, boolean same) {
            return switch (party.mention().getRole()) {
                case SUSPECT -> same ? SUSPECT : SUSPECTS_THING;
                case VICTIM -> same ? VICTIM : HOUSEHOLD_VICTIM;
                case WITNESS -> WITNESS;
                default -> REPORTER;
            };
        }
    }

    /** One such link, and whether what is written down still shows it. */
    private record Part(Link link, Alteration slip, boolean recoverable) {
        /** Somebody who is on the log is judged by the part they play there; only who is not, by a thing. */
        static List<Part> of(Event event, Officer officer) {
            int index = officer.person().index();
            int home = household(officer);
            List<Part> same = event.parties().stream()
                    .filter(party -> party.who().index() == index)
                    .map(party -> new Part(Link.of(party, true), party.slip(), party.isExact() || isClearAtHome(party)))
                    .toList();
            Stream<Part> near = event.parties().stream()
                    .filter(party -> party.household() == home && party.who().index() != index)
                    .filter(party -> party.gaveHome() || party.gaveCar() || isListedVictim(party, index))
                    .map(party -> new Part(Link.of(party, false), party.slip(), true));
            Stream<Part> things = Stream.concat(
                    event.cars().stream()
                            .filter(car -> car == home)
                            .map(car -> Link.VEHICLE)
                            .map(Part::thing),
                    event.places().stream()
                            .filter(place -> place == home)
                            .map(place -> Link.PLACE)
                            .map(Part::thing));
            boolean seen = same.stream().anyMatch(Part::recoverable);
            return (seen
                            ? same.stream()
                            : Stream.of(same.stream(), near, things).flatMap(parts -> parts))
                    .sorted(Comparator.comparing(Part::link))
                    .toList();
        }

        private static Part thing(Link link) {
            return new Part(link, Alteration.NONE, true);
        }

        private static boolean isListedVictim(Party party, int index) {
            return party.who().index() == Population.partner(index)
                    && party.isExact()
                    && party.mention().getRole() == Role.VICTIM;
        }

        /** A home with the name, or with the birth date, is enough; with neither it is not. */
        private static boolean isClearAtHome(Party party) {
            return party.gaveHome() && party.slip() != Alteration.CHANGED_SURNAME;
        }
    }
}
