package plumbline.samples;

import java.time.Duration;
import java.util.List;
import plumbline.schema.Mention;
import plumbline.schema.Role;
import plumbline.values.RecordKey;
import plumbline.values.Route;
import plumbline.values.Severity;

/** R05, R06, R30 and, where a log is anchored, G01: one of ours or somebody close to one is on a log. */
final class LogPlots {
    private static final String IN_TIME = "a crime is recorded 24 hours after to the second";
    private static final String NO_CRIME = "the log is of no crime";
    private static final String NOT_ANCHORED = "the officer's car is not in the log";
    private static final String TOO_LONG = "one second more than 90 days apart";
    private static final Duration GENERIC_WINDOW = Duration.ofDays(90);

    private LogPlots() {}

    static List<PlotKind> all() {
        return List.of(
                PlotKind.of(
                        "R05", plot -> staffSuspected(plot, LogBook.Crimed.IN_TIME), Plot.OTHER_BIRTH, Plot.ONLY_NAME),
                PlotKind.of("R06", LogPlots::associateSuspected, Plot.OTHER_BIRTH, Plot.ONLY_NAME),
                PlotKind.of("R30", plot -> staffSuspected(plot, LogBook.Crimed.NEVER), IN_TIME, NO_CRIME),
                PlotKind.of("G01", LogPlots::prisonersCarInLog, NOT_ANCHORED, Plot.OTHER_CAR, TOO_LONG));
    }

    private static void staffSuspected(Plot plot, LogBook.Crimed crimed) {
        Citizen person = plot.officer.person();
        Mention suspect =
                plot.atHome(plot.altered("s", Role.SUSPECT, person), person).build();
        String crime = plot.but(NO_CRIME)
                ? "Transport"
                : plot.draw.of(List.of("Theft", "Domestic incident", "Violence against the person"));
        RecordKey log = plot.log(plot.entry(suspect, crime, inTime(plot, crimed), List.of()));
        plot.truth("R05", log, plot.officer.key(), Severity.HIGH, Route.TASKING, plot.isOneOfOurs());
        if (crimed == LogBook.Crimed.NEVER) {
            Severity severity = crime.equals("Theft") ? Severity.MEDIUM : Severity.HIGH;
            plot.truth("R30", log, plot.officer.key(), severity, Route.TASKING, plot.isOneOfOurs());
        }
    }

    /** To the second, if there are days enough for the crime to be recorded before all ends. */
    private static LogBook.Crimed inTime(Plot plot, LogBook.Crimed otherwise) {
        if (!plot.but(IN_TIME)) {
            return otherwise;
        }
        boolean room = !plot.world.ledger.isOver(plot.at.plus(Duration.ofHours(25)));
        return room ? LogBook.Crimed.JUST_IN_TIME : LogBook.Crimed.IN_TIME;
    }

    private static void associateSuspected(Plot plot) {
        boolean attended = plot.draw.in(0.5);
        List<Mention> others =
                attended ? List.of(plot.declaration.by().acting("o9", Role.ATTENDING_OFFICER)) : List.of();
        RecordKey log = plot.log(
                plot.entry(plot.associate("s", Role.SUSPECT).build(), "Public order", LogBook.Crimed.IN_TIME, others));
        Severity severity = attended ? Severity.HIGH : Severity.LOW;
        plot.truth("R06", log, plot.declaration.key(), severity, Route.TASKING, plot.isAssociate());
    }

    /** A prisoner's car is in an earlier log, and so is a car of one of ours, which makes the two worth comparing. */
    private static void prisonersCarInLog(Plot plot) {
        Citizen prisoner = plot.stranger;
        Mention driver = Mention.newBuilder()
                .setMentionId("w")
                .setRole(Role.WITNESS)
                .setVehicles(List.of(Registers.car(plot.but(Plot.OTHER_CAR) ? plot.bystander : prisoner)))
                .build();
        LogBook.Entry whole = plot.entry(driver, "Transport", LogBook.Crimed.NEVER, List.of());
        boolean anchored = !plot.but(NOT_ANCHORED);
        Duration before = plot.but(TOO_LONG) ? GENERIC_WINDOW.plusSeconds(1) : Duration.ofHours(2);
        RecordKey log = plot.log(new LogBook.Entry(
                plot.at.minus(before),
                whole.incidentClass(),
                whole.location(),
                whole.mentions(),
                anchored ? List.of(Registers.car(plot.officer.person())) : List.of(),
                whole.crimed(),
                true,
                plot.at));
        Mention detainee = plot.altered("d", Role.DETAINEE, prisoner)
                .setVehicles(List.of(Registers.car(prisoner)))
                .build();
        RecordKey custody = plot.custody(plot.at, List.of(detainee), null);
        if (anchored) {
            plot.anyway("R05", log, plot.officer.key(), Severity.MEDIUM, Route.TASKING);
        }
        plot.truth("G01", custody, log, Severity.INFO, Route.STORED, true);
    }
}
