package plumbline.samples;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import plumbline.schema.AddressKind;
import plumbline.schema.Mention;
import plumbline.schema.Role;
import plumbline.schema.Vehicle;
import plumbline.values.Kind;
import plumbline.values.RecordKey;
import plumbline.values.Route;
import plumbline.values.Severity;

/**
 * Integrity matters hidden among the everyday: 12 per 1,000 staff a year as the national data wash suggests, and
 * never fewer than six a fortnight, since fewer would measure nothing.
 */
final class Plots {
    private static final double PER_STAFF_AND_YEAR = 12 / 1_000.0;
    private static final double LEAST_A_DAY = 6 / 14.0;
    private static final double GIVES_HOME = 0.8;
    private static final List<String> KINDS =
            List.of("R01", "R02", "R03", "R04", "R05", "R06", "R13", "R15", "R16", "R30");

    private final World world;
    private final List<Officer> officers;
    private final List<Registers.Declared> declared;

    Plots(World world) {
        this.world = world;
        officers = new ArrayList<>(world.workforce.single());
        declared = new ArrayList<>(world.declared);
        world.draw("plotted officers", 0).shuffle(officers);
        world.draw("plotted declarations", 0).shuffle(declared);
        List<Officer> declarers = declared.stream().map(Registers.Declared::by).toList();
        officers.removeAll(declarers);
    }

    /** Every kind once before any comes twice; which come first is a matter of the seed. */
    void happen() {
        Draw draw = world.draw("plots", 0);
        int wanted = (int) Math.max(
                Math.rint(PER_STAFF_AND_YEAR * world.people * world.days / 365), Math.ceil(LEAST_A_DAY * world.days));
        List<Alteration> alterations = Slips.planted(wanted, draw);
        List<String> kinds = new ArrayList<>(KINDS);
        for (int i = 0; i < wanted; i++) {
            if (i % kinds.size() == 0) {
                draw.shuffle(kinds);
            }
            new Plot(i, kinds.get(i % kinds.size()), alterations.get(i)).happen();
        }
    }

    /** One of them: the same member of staff, or declaration, plays in no other until all have played. */
    private final class Plot {
        private final Draw draw;
        private final String kind;
        private final String story;
        private final Officer officer;
        private final Registers.Declared declaration;
        private final Instant at;
        private final Alteration wanted;
        private Alteration alteration = Alteration.NONE;
        private boolean hasMore;

        Plot(int number, String kind, Alteration wanted) {
            this.draw = world.draw("plot", number);
            this.kind = kind;
            this.wanted = wanted;
            this.story = String.format(Locale.ROOT, "planted-%03d", number + 1);
            this.officer = officers.get(number % officers.size());
            this.declaration = declared.get(number % declared.size());
            this.at = world.early(draw);
        }

        void happen() {
            switch (kind) {
                case "R01" -> staffArrested();
                case "R02" -> associateArrested(false);
                case "R03" -> undeclaredLink();
                case "R04" -> associateArrested(true);
                case "R05" -> staffSuspected(LogBook.Crimed.IN_TIME);
                case "R06" -> associateSuspected();
                case "R13" -> reported(false, List.of());
                case "R15" -> reportMeetsLog();
                case "R16" -> reported(true, List.of());
                case "R30" -> staffSuspected(LogBook.Crimed.NEVER);
                default -> throw new IllegalStateException("a kind of plot must be told: kind=" + kind);
            }
        }

        private void staffArrested() {
            Citizen person = officer.person();
            Mention.Builder detainee = altered("d", Role.DETAINEE, person).setBirthPlace(person.birthPlace());
            giveHome(detainee, person);
            RecordKey custody = custody(List.of(detainee.build()), null);
            truth("R01", custody, officer.key(), Severity.CRITICAL, Route.TASKING, isOneOfOurs());
        }

        private void associateArrested(boolean byDeclarer) {
            Citizen associate = declaration.associate();
            Mention.Builder detainee = altered("d", Role.DETAINEE, associate)
                    .setPncId(associate.pncId())
                    .setContacts(declaration.contacts());
            giveHome(detainee, associate);
            RecordKey custody = custody(List.of(detainee.build()), byDeclarer ? declaration.by() : null);
            boolean suite = declaration.by().suite() != null;
            Severity severity = byDeclarer ? Severity.HIGH : suite ? null : Severity.MEDIUM;
            truth("R02", custody, declaration.key(), severity, Route.TASKING, isAssociate());
            if (byDeclarer) {
                truth("R04", custody, declaration.key(), Severity.HIGH, Route.TASKING, isAssociate());
            }
        }

        /** The prisoner lives with one of ours, or drives the car, or names one as next of kin. */
        private void undeclaredLink() {
            Citizen prisoner = world.population.offender(draw);
            Citizen person = officer.person();
            Mention.Builder detainee = altered("d", Role.DETAINEE, prisoner).setPncId(prisoner.pncId());
            List<Mention> people = new ArrayList<>();
            if (world.numbers.holds(person) && draw.in(0.4)) {
                people.add(Mention.newBuilder()
                        .setMentionId("k")
                        .setRole(Role.NEXT_OF_KIN)
                        .setContacts(world.numbers.phone(person))
                        .build());
            } else if (draw.in(0.5)) {
                detainee.setVehicles(List.of(Registers.car(person)));
            } else {
                detainee.setAddresses(List.of(person.home().as(AddressKind.HOME)));
            }
            people.add(0, detainee.build());
            truth("R03", custody(people, null), officer.key(), Severity.HIGH, Route.TASKING, true);
        }

        private void staffSuspected(LogBook.Crimed crimed) {
            Mention.Builder suspect = altered("s", Role.SUSPECT, officer.person());
            giveHome(suspect, officer.person());
            String crime = draw.of(List.of("Theft", "Domestic incident", "Violence against the person"));
            RecordKey log = log(at, suspect.build(), crime, crimed, List.of());
            truth("R05", log, officer.key(), Severity.HIGH, Route.TASKING, isOneOfOurs());
            if (crimed == LogBook.Crimed.NEVER) {
                Severity severity = crime.equals("Theft") ? Severity.MEDIUM : Severity.HIGH;
                truth("R30", log, officer.key(), severity, Route.TASKING, isOneOfOurs());
            }
        }

        private void associateSuspected() {
            Citizen associate = declaration.associate();
            Mention.Builder suspect = altered("s", Role.SUSPECT, associate)
                    .setPncId(associate.pncId())
                    .setContacts(declaration.contacts());
            giveHome(suspect, associate);
            boolean attended = draw.in(0.5);
            List<Mention> others =
                    attended ? List.of(declaration.by().acting("o9", Role.ATTENDING_OFFICER)) : List.of();
            RecordKey log = log(at, suspect.build(), "Public order", LogBook.Crimed.IN_TIME, others);
            Severity severity = attended ? Severity.HIGH : Severity.LOW;
            truth("R06", log, declaration.key(), severity, Route.TASKING, isAssociate());
        }

        /** By name, unit and shift, as colleagues talk; or by collar number. */
        private RecordKey reported(boolean danger, List<Vehicle> vehicles) {
            Mention.Builder subject = altered("s", Role.SUBJECT_OF_REPORT, officer.person())
                    .setDob(null)
                    .setUnit(officer.unit())
                    .setShift(officer.shift());
            boolean numbered = draw.in(0.3);
            if (numbered) {
                subject.setCollar(officer.collar());
            }
            Instant madeAt = vehicles.isEmpty() ? at : at.plus(Duration.ofHours(draw.between(2, 12)));
            RecordKey report = new RecordKey(
                    Kind.CONFIDENTIAL_REPORT,
                    world.reports.write(madeAt, List.of(subject.build()), vehicles, danger, draw));
            boolean resolved = numbered || alteration != Alteration.CHANGED_SURNAME;
            truth("R13", report, officer.key(), Severity.MEDIUM, Route.TASKING, resolved);
            if (danger) {
                truth("R16", report, null, Severity.CRITICAL, Route.ALERT, true);
            }
            return report;
        }

        private void reportMeetsLog() {
            Citizen driver = world.population.offender(draw);
            List<Vehicle> cars = List.of(Registers.car(driver));
            Mention caller = Registers.whole("c", Role.PERSON_REPORTING, world.population.anybody(draw))
                    .setVehicles(cars)
                    .build();
            RecordKey log = log(at, caller, "Transport", LogBook.Crimed.NEVER, List.of());
            truth("R15", reported(false, cars), log, Severity.MEDIUM, Route.TASKING, true);
        }

        // --- parts -------------------------------------------------------------------------------------------

        private Mention.Builder altered(String id, Role role, Citizen person) {
            Mention.Builder mention = Registers.whole(id, role, person);
            String other = world.population.anybody(draw).family();
            alteration = wanted.applyTo(mention, person, other, draw);
            return mention;
        }

        private void giveHome(Mention.Builder mention, Citizen person) {
            if (draw.in(GIVES_HOME)) {
                mention.setAddresses(List.of(person.home().as(AddressKind.HOME)));
                hasMore = true;
            }
        }

        private boolean isOneOfOurs() {
            return hasMore || alteration == Alteration.NONE;
        }

        /** An associate's home supports a birth date and does nothing by itself. */
        private boolean isAssociate() {
            return alteration == Alteration.NONE
                    || declaration.associate().pncId() != null
                    || !declaration.contacts().isEmpty();
        }

        private RecordKey custody(List<Mention> people, @Nullable Officer arresting) {
            Officer keeping = world.workforce.inCells(draw);
            while (keeping.equals(officer) || keeping.equals(declaration.by())) {
                keeping = world.workforce.inCells(draw);
            }
            Officer response = arresting == null ? other(world.workforce.responding(draw)) : arresting;
            String id = world.cells.write(
                    at,
                    people,
                    CellBook.arresting(response),
                    CellBook.keeping(keeping),
                    keeping.suite() == null ? Workforce.SUITES.get(0) : keeping.suite(),
                    draw);
            return new RecordKey(Kind.CUSTODY_ARRIVAL, id);
        }

        /** Somebody with no part in the plot. */
        private Officer other(Officer first) {
            Officer found = first;
            while (found.equals(officer) || found.equals(declaration.by())) {
                found = world.workforce.responding(draw);
            }
            return found;
        }

        private RecordKey log(
                Instant openedAt, Mention party, String incidentClass, LogBook.Crimed crimed, List<Mention> others) {
            List<Mention> mentions = new ArrayList<>(others);
            mentions.add(party);
            if (others.isEmpty()) {
                mentions.add(other(world.workforce.responding(draw)).acting("o0", Role.ATTENDING_OFFICER));
            }
            String id = world.logs.write(
                    new LogBook.Entry(
                            openedAt,
                            incidentClass,
                            LogBook.street(world.population.anybody(draw)),
                            mentions,
                            List.of(),
                            crimed,
                            true),
                    draw);
            return new RecordKey(Kind.INCIDENT_LOG, id);
        }

        private void truth(
                String ruleId,
                RecordKey event,
                @Nullable RecordKey met,
                @Nullable Severity severity,
                Route route,
                boolean recoverable) {
            List<RecordKey> records = met == null ? List.of(event) : List.of(event, met);
            world.truth.add(new Truth(ruleId, story, true, records, severity, route, alteration, recoverable));
        }
    }
}
