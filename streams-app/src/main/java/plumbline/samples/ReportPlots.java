package plumbline.samples;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plumbline.schema.Mention;
import plumbline.schema.Role;
import plumbline.schema.Vehicle;
import plumbline.values.Kind;
import plumbline.values.RecordKey;
import plumbline.values.Route;
import plumbline.values.Severity;

/** R13, R15 and R16: somebody reports a colleague, in confidence or to a manager. */
final class ReportPlots {
    private static final String OTHER_UNIT = "the unit is another";
    private static final String TOO_LONG = "one second more than 30 days apart";
    private static final String REPORTERS_CAR = "the car is the reporter's";
    private static final String NO_DANGER = "nobody is in danger";
    private static final Duration WINDOW = Duration.ofDays(30);

    private ReportPlots() {}

    static List<PlotKind> all() {
        return List.of(
                PlotKind.of("R13", plot -> subject(plot, Kind.CONFIDENTIAL_REPORT), OTHER_UNIT),
                PlotKind.of("R13", plot -> subject(plot, Kind.INTERNAL_REPORT), OTHER_UNIT),
                PlotKind.of("R15", ReportPlots::meetsLog, Plot.OTHER_CAR, TOO_LONG),
                PlotKind.of("R15", ReportPlots::meetsNewer, Plot.OTHER_CAR, REPORTERS_CAR),
                PlotKind.of("R16", plot -> danger(plot, Kind.CONFIDENTIAL_REPORT), NO_DANGER),
                PlotKind.of("R16", plot -> danger(plot, Kind.INTERNAL_REPORT), NO_DANGER));
    }

    /** By name, unit and shift, as colleagues talk; or by collar number. */
    private static void subject(Plot plot, Kind kind) {
        boolean numbered = plot.draw.in(0.3) && !plot.but(OTHER_UNIT);
        Mention.Builder subject = plot.altered("s", Role.SUBJECT_OF_REPORT, plot.officer.person())
                .setDob(null)
                .setUnit(plot.but(OTHER_UNIT) ? "Specialist operations" : plot.officer.unit())
                .setShift(plot.officer.shift());
        if (numbered) {
            subject.setCollar(plot.officer.collar());
        }
        RecordKey report = write(plot, kind, plot.at, List.of(subject.build()), List.of(), false);
        boolean resolved = numbered || plot.alteration() != Alteration.CHANGED_SURNAME;
        plot.truth("R13", report, plot.officer.key(), Severity.MEDIUM, Route.TASKING, resolved);
        if (plot.but(OTHER_UNIT)) {
            plot.anyway("R13", report, null, Severity.MEDIUM, Route.TASKING);
        }
    }

    private static void danger(Plot plot, Kind kind) {
        Mention subject = byNumber(plot);
        RecordKey report = write(plot, kind, plot.at, List.of(subject), List.of(), !plot.but(NO_DANGER));
        plot.anyway("R13", report, plot.officer.key(), Severity.MEDIUM, Route.TASKING);
        plot.truth("R16", report, null, Severity.CRITICAL, Route.ALERT, true);
    }

    private static Mention byNumber(Plot plot) {
        return plot.altered("s", Role.SUBJECT_OF_REPORT, plot.officer.person())
                .setDob(null)
                .setCollar(plot.officer.collar())
                .build();
    }

    /** A car in a confidential report is a caller's in a log. */
    private static void meetsLog(Plot plot) {
        Instant madeAt = plot.at.plus(Duration.ofHours(plot.draw.between(2, 12)));
        Mention caller = Registers.whole("c", Role.PERSON_REPORTING, plot.stranger)
                .setVehicles(List.of(Registers.car(plot.stranger)))
                .build();
        LogBook.Entry whole = plot.entry(caller, "Transport", LogBook.Crimed.NEVER, List.of());
        Instant openedAt = plot.but(TOO_LONG) ? madeAt.minus(WINDOW).minusSeconds(1) : plot.at;
        RecordKey log = plot.log(new LogBook.Entry(
                openedAt,
                whole.incidentClass(),
                whole.location(),
                whole.mentions(),
                List.of(),
                whole.crimed(),
                true,
                plot.at.plusSeconds(300)));
        RecordKey report =
                write(plot, Kind.CONFIDENTIAL_REPORT, madeAt, List.of(byNumber(plot)), List.of(car(plot)), false);
        plot.anyway("R13", report, plot.officer.key(), Severity.MEDIUM, Route.TASKING);
        plot.truth("R15", report, log, Severity.MEDIUM, Route.TASKING, true);
    }

    /** A car in an internal report is in intelligence, or in the report of a missing person. */
    private static void meetsNewer(Plot plot) {
        Instant madeAt = plot.at.plus(Duration.ofHours(plot.draw.between(2, 12)));
        List<Mention> people = new ArrayList<>(List.of(byNumber(plot)));
        boolean reporters = plot.but(REPORTERS_CAR);
        if (reporters) {
            people.add(Mention.newBuilder()
                    .setMentionId("r")
                    .setRole(Role.PERSON_REPORTING)
                    .setVehicles(List.of(car(plot)))
                    .build());
        }
        RecordKey report =
                write(plot, Kind.INTERNAL_REPORT, madeAt, people, reporters ? List.of() : List.of(car(plot)), false);
        plot.anyway("R13", report, plot.officer.key(), Severity.MEDIUM, Route.TASKING);
        plot.truth(
                "R15",
                report,
                plot.draw.in(0.5) ? intelligence(plot) : missing(plot),
                Severity.MEDIUM,
                Route.TASKING,
                true);
    }

    private static RecordKey intelligence(Plot plot) {
        Mention driver =
                Registers.whole("i", Role.SUBJECT_OF_REPORT, plot.stranger).build();
        String id = plot.world.intelligence.write(
                plot.at,
                plot.other(),
                List.of(driver),
                List.of(Registers.car(plot.stranger)),
                IntelligenceBook.good(plot.draw),
                false,
                plot.draw);
        return new RecordKey(Kind.INTELLIGENCE_REPORT, id);
    }

    private static RecordKey missing(Plot plot) {
        Mention gone = Registers.whole("m", Role.MISSING, plot.stranger).build();
        String id = plot.world.missing.write(
                new MissingBook.Entry(
                        plot.at,
                        plot.at,
                        List.of(gone),
                        List.of(Registers.car(plot.stranger)),
                        false,
                        0,
                        null,
                        null,
                        null,
                        null,
                        null),
                plot.draw);
        return new RecordKey(Kind.MISSING_PERSON, id);
    }

    /** The car that the report gives. */
    private static Vehicle car(Plot plot) {
        return Registers.car(plot.but(Plot.OTHER_CAR) ? plot.bystander : plot.stranger);
    }

    private static RecordKey write(
            Plot plot, Kind kind, Instant madeAt, List<Mention> people, List<Vehicle> cars, boolean danger) {
        String id = kind == Kind.INTERNAL_REPORT
                ? plot.world.reports.writeInternal(madeAt, people, cars, danger, plot.draw)
                : plot.world.reports.write(madeAt, people, cars, danger, plot.draw);
        return new RecordKey(kind, id);
    }
}
