package plumbline.samples;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.schema.Address;
import plumbline.schema.AddressKind;
import plumbline.schema.Mention;
import plumbline.schema.Role;
import plumbline.values.Kind;
import plumbline.values.RecordKey;
import plumbline.values.Route;
import plumbline.values.Severity;

/** R14 and R29: two reports about one officer, hours apart. R20: one officer looks up somebody missing, again and again. */
final class PatternPlots {
    private static final String SAME_REPORTER = "the reporter is the same";
    private static final String REPEATED = "the second rests on the first";
    private static final String OTHER_CATEGORY = "the category is another";
    private static final String SAME_CATEGORY = "the category is the same";
    private static final String TASKED = "the last was done under a tasking";
    private static final String SOMEBODY_ELSE = "for the last, somebody else was signed in";
    private static final String PROTECTING = "Public protection";
    private static final String ONE = "MISUSE_OF_FORCE_SYSTEMS";
    private static final String ANOTHER = "SEXUAL_MISCONDUCT";

    private PatternPlots() {}

    static List<PlotKind> all() {
        return List.of(
                PlotKind.of("R14", PatternPlots::corroborated, SAME_REPORTER, REPEATED, OTHER_CATEGORY),
                PlotKind.of("R29", PatternPlots::twoMatters, REPEATED, SAME_CATEGORY),
                PlotKind.of("R20", PatternPlots::lookedUp, TASKED, SOMEBODY_ELSE, Plot.OTHER_BIRTH));
    }

    private static void corroborated(Plot plot) {
        String reporter = plot.but(SAME_REPORTER) ? "P-1" : "P-2";
        RecordKey second = reports(plot, plot.but(OTHER_CATEGORY) ? ANOTHER : ONE, reporter);
        plot.truth("R14", second, plot.officer.key(), Severity.HIGH, Route.TASKING, true);
        if (plot.but(OTHER_CATEGORY)) {
            plot.anyway("R29", second, plot.officer.key(), Severity.HIGH, Route.TASKING);
        }
    }

    /** By one reporter: two matters all the same, and no corroboration. */
    private static void twoMatters(Plot plot) {
        RecordKey second = reports(plot, plot.but(SAME_CATEGORY) ? ONE : ANOTHER, "P-1");
        plot.truth("R29", second, plot.officer.key(), Severity.HIGH, Route.TASKING, true);
    }

    private static void lookedUp(Plot plot) {
        // Whoever looks after vulnerable people looks them up: that would be no matter at all.
        Officer user = plot.officer.unit().equals(PROTECTING) ? plot.other() : plot.officer;
        List<Address> home = List.of(plot.stranger.home().as(AddressKind.HOME));
        Mention missing = Registers.whole("m", Role.MISSING, plot.stranger)
                .setAddresses(home)
                .build();
        String id = plot.world.missing.write(
                new MissingBook.Entry(
                        plot.at, plot.at, List.of(missing), List.of(), false, 0, null, null, null, null, null),
                plot.draw);
        Mention viewed = plot.altered("v", Role.MENTIONED, plot.stranger)
                .setAddresses(home)
                .build();
        lookUp(plot, plot.at.plus(Duration.ofHours(1)), viewed, user, null);
        lookUp(plot, plot.at.plus(Duration.ofHours(3)), viewed, user, null);
        RecordKey third = lookUp(
                plot,
                plot.at.plus(Duration.ofHours(9)),
                viewed,
                plot.but(SOMEBODY_ELSE) ? plot.other() : user,
                plot.but(TASKED) ? "OP-7/31" : null);
        var report = new RecordKey(Kind.MISSING_PERSON, id);
        plot.truth("R20", third, report, Severity.HIGH, Route.TASKING, plot.alteration() != Alteration.CHANGED_SURNAME);
    }

    private static RecordKey lookUp(Plot plot, Instant at, Mention viewed, Officer user, @Nullable String taskingRef) {
        return plot.world.audits.write(
                new AuditBook.Entry(at, user, List.of(viewed), List.of(), taskingRef, false), plot.draw);
    }

    private static RecordKey reports(Plot plot, String category, String reporter) {
        RecordKey first = new RecordKey(
                Kind.CONFIDENTIAL_REPORT,
                plot.world.reports.write(
                        plot.at, List.of(subject(plot)), new ReportBook.Told(ONE, "P-1", null), plot.draw));
        Instant later = plot.at.plus(Duration.ofHours(plot.draw.between(2, 12)));
        String source = plot.but(REPEATED) ? first.recordId() : null;
        RecordKey second = new RecordKey(
                Kind.INTERNAL_REPORT,
                plot.world.reports.writeInternal(
                        later, List.of(subject(plot)), new ReportBook.Told(category, reporter, source), plot.draw));
        plot.anyway("R13", first, plot.officer.key(), Severity.MEDIUM, Route.TASKING);
        plot.anyway("R13", second, plot.officer.key(), Severity.MEDIUM, Route.TASKING);
        return second;
    }

    /** By number, however the name is written. */
    private static Mention subject(Plot plot) {
        return plot.altered("s", Role.SUBJECT_OF_REPORT, plot.officer.person())
                .setDob(null)
                .setCollar(plot.officer.collar())
                .build();
    }
}
