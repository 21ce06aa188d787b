package plumbline.samples;

import java.util.List;
import plumbline.schema.Mention;
import plumbline.schema.Role;
import plumbline.schema.Vehicle;
import plumbline.values.RecordKey;
import plumbline.values.Route;
import plumbline.values.Severity;

/** R19: somebody looks up an associate they declared, or their own car. */
final class AuditPlots {
    private static final String TASKED = "it was done under a tasking";
    private static final String ASSIGNED = "the user was assigned to it";
    private static final String SOMEBODY_ELSE = "somebody else was signed in";

    private AuditPlots() {}

    static List<PlotKind> all() {
        return List.of(
                PlotKind.of(
                        "R19",
                        AuditPlots::associate,
                        TASKED,
                        ASSIGNED,
                        SOMEBODY_ELSE,
                        Plot.OTHER_BIRTH,
                        Plot.ONLY_NAME),
                PlotKind.of("R19", AuditPlots::ownCar, TASKED, ASSIGNED, SOMEBODY_ELSE, Plot.OTHER_CAR));
    }

    private static void associate(Plot plot) {
        Mention viewed = plot.associate("v", Role.MENTIONED).build();
        RecordKey lookUp = lookUp(plot, plot.declaration.by(), List.of(viewed), List.of());
        plot.truth("R19", lookUp, plot.declaration.key(), Severity.HIGH, Route.TASKING, plot.isAssociate());
    }

    private static void ownCar(Plot plot) {
        Citizen owner = plot.but(Plot.OTHER_CAR) ? plot.stranger : plot.officer.person();
        RecordKey lookUp = lookUp(plot, plot.officer, List.of(), List.of(Registers.car(owner)));
        plot.truth("R19", lookUp, plot.officer.key(), Severity.HIGH, Route.TASKING, true);
    }

    private static RecordKey lookUp(Plot plot, Officer user, List<Mention> viewed, List<Vehicle> vehicles) {
        return plot.world.audits.write(
                new AuditBook.Entry(
                        plot.at,
                        plot.but(SOMEBODY_ELSE) ? plot.other() : user,
                        viewed,
                        vehicles,
                        plot.but(TASKED) ? "OP-7/30" : null,
                        plot.but(ASSIGNED)),
                plot.draw);
    }
}
