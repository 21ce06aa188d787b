package plumbline.samples;

import java.util.ArrayList;
import java.util.List;
import plumbline.schema.AddressKind;
import plumbline.schema.Grading;
import plumbline.schema.GradingScheme;
import plumbline.schema.Mention;
import plumbline.schema.Role;
import plumbline.schema.Vehicle;
import plumbline.values.Kind;
import plumbline.values.RecordKey;
import plumbline.values.Route;
import plumbline.values.Severity;

/** R11, R12 and R17: intelligence on one of ours, on an associate, on the subject of an open case. */
final class IntelligencePlots {
    private static final String AUTHOR = "the officer wrote it";
    private static final String ONE_THING = "the name and the car alone";
    private static final String REPORTERS_CAR = "the car is the reporter's";
    private static final Grading SUSPECTED_FALSE = new Grading(GradingScheme.THREE_BY_FIVE_BY_TWO, "2", "E", "P");

    private IntelligencePlots() {}

    static List<PlotKind> all() {
        return List.of(
                PlotKind.of("R11", IntelligencePlots::onStaff, AUTHOR, ONE_THING),
                PlotKind.of("R12", IntelligencePlots::onAssociate, Plot.OTHER_BIRTH, Plot.ONLY_NAME),
                PlotKind.of(
                        "R17",
                        IntelligencePlots::onSubject,
                        Plot.OTHER_BIRTH,
                        Plot.ONLY_NAME,
                        REPORTERS_CAR,
                        Plot.OTHER_CAR));
    }

    /** By collar number, or by name, home and car; one in four is suspected false and stays LOW. */
    private static void onStaff(Plot plot) {
        Citizen person = plot.officer.person();
        boolean isFalse = plot.draw.in(0.25);
        int way = plot.way(List.of(List.of(AUTHOR), List.of(ONE_THING)));
        Mention.Builder subject = plot.altered("s", Role.SUBJECT_OF_REPORT, person);
        if (way == 0) {
            subject = plot.but(AUTHOR)
                    ? Registers.whole("s", Role.SUBJECT_OF_REPORT, plot.stranger)
                    : subject.setCollar(plot.officer.collar());
        } else {
            subject.setVehicles(List.of(Registers.car(person)));
            if (plot.but(ONE_THING)) {
                subject.setDob(null);
            } else {
                subject.setAddresses(List.of(person.home().as(AddressKind.HOME)));
            }
        }
        RecordKey report = intelligence(
                plot,
                plot.but(AUTHOR) ? plot.officer : plot.other(),
                List.of(subject.build()),
                List.of(),
                isFalse ? SUSPECTED_FALSE : IntelligenceBook.good(plot.draw));
        plot.truth("R11", report, plot.officer.key(), isFalse ? Severity.LOW : Severity.HIGH, Route.TASKING, true);
    }

    private static void onAssociate(Plot plot) {
        RecordKey report = intelligence(
                plot,
                plot.other(),
                List.of(plot.associate("s", Role.SUBJECT_OF_REPORT).build()),
                List.of(),
                IntelligenceBook.good(plot.draw));
        plot.truth("R12", report, plot.declaration.key(), Severity.MEDIUM, Route.TASKING, plot.isAssociate());
    }

    /** In a log, in intelligence, or by the car in an internal report. */
    private static void onSubject(Plot plot) {
        List<CaseFile.Subject> subjects = plot.world.subjects.stream()
                .filter(subject -> subject.officer() == null)
                .toList();
        CaseFile.Subject subject = plot.draw.of(subjects);
        int way = plot.way(
                List.of(List.of(Plot.OTHER_BIRTH), List.of(Plot.ONLY_NAME), List.of(REPORTERS_CAR, Plot.OTHER_CAR)));
        RecordKey event = switch (way) {
            case 0 ->
                plot.log(plot.entry(
                        person(plot, "w", Role.WITNESS, subject), "Public safety", LogBook.Crimed.NEVER, List.of()));
            case 1 ->
                intelligence(
                        plot,
                        plot.other(),
                        List.of(person(plot, "s", Role.SUBJECT_OF_REPORT, subject)),
                        List.of(),
                        IntelligenceBook.good(plot.draw));
            default -> carInReport(plot, subject);
        };
        boolean recoverable = way == 2 || plot.isPlain() || subject.person().pncId() != null;
        plot.truth("R17", event, subject.key(), Severity.HIGH, Route.TASKING, recoverable);
    }

    private static Mention person(Plot plot, String id, Role role, CaseFile.Subject subject) {
        Mention.Builder mention = plot.altered(id, role, subject.person());
        if (!plot.isNameTwist()) {
            mention.setPncId(subject.person().pncId());
        }
        return mention.build();
    }

    private static RecordKey carInReport(Plot plot, CaseFile.Subject subject) {
        Vehicle car = Registers.car(plot.but(Plot.OTHER_CAR) ? plot.bystander : subject.person());
        boolean told = !plot.but(Plot.OTHER_CAR) && !plot.but(REPORTERS_CAR);
        // Where the car is what decides, nobody is named.
        Mention driver = (told
                        ? plot.altered("m", Role.MENTIONED, subject.person())
                        : Mention.newBuilder()
                                .setMentionId("m")
                                .setRole(plot.but(REPORTERS_CAR) ? Role.PERSON_REPORTING : Role.MENTIONED))
                .setVehicles(List.of(car))
                .build();
        String id = plot.world.reports.writeInternal(plot.at, List.of(driver), List.of(), false, plot.draw);
        RecordKey report = new RecordKey(Kind.INTERNAL_REPORT, id);
        plot.anyway("R13", report, null, Severity.MEDIUM, Route.TASKING);
        if (told) {
            plot.world
                    .meetings()
                    .withCar(subject.person(), plot.at)
                    .forEach(seen -> plot.anyway("R15", report, seen, Severity.MEDIUM, Route.TASKING));
        }
        return report;
    }

    private static RecordKey intelligence(
            Plot plot, Officer author, List<Mention> people, List<Vehicle> vehicles, Grading grading) {
        String id = plot.world.intelligence.write(
                plot.at, author, new ArrayList<>(people), vehicles, grading, true, plot.draw);
        return new RecordKey(Kind.INTELLIGENCE_REPORT, id);
    }
}
