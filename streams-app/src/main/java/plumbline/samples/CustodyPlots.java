package plumbline.samples;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.schema.AddressKind;
import plumbline.schema.Mention;
import plumbline.schema.Role;
import plumbline.values.RecordKey;
import plumbline.values.Route;
import plumbline.values.Severity;

/** R01, R01b, R02, R03 and R04: one of ours is arrested, or somebody close to one. */
final class CustodyPlots {
    private static final String RETIRED = "he is retired from the police";
    private static final String DETECTIVE = "he is a private detective";
    private static final String SOMEBODY_ELSE = "another officer made the arrest";

    private CustodyPlots() {}

    static List<PlotKind> all() {
        return List.of(
                PlotKind.of("R01", CustodyPlots::staffArrested, Plot.OTHER_BIRTH, Plot.ONLY_NAME),
                PlotKind.of("R01b", CustodyPlots::saysPolice, RETIRED, DETECTIVE),
                PlotKind.of("R02", CustodyPlots::associateArrested, Plot.OTHER_BIRTH, Plot.ONLY_NAME),
                PlotKind.of("R03", CustodyPlots::undeclaredLink, Plot.NEXT_DOOR, Plot.FORMER_HOME, Plot.OTHER_CAR),
                PlotKind.of("R04", CustodyPlots::arrestedByDeclarer, SOMEBODY_ELSE));
    }

    private static void staffArrested(Plot plot) {
        Citizen person = plot.officer.person();
        Mention.Builder detainee =
                plot.altered("d", Role.DETAINEE, person).setBirthPlace(plot.isNameTwist() ? null : person.birthPlace());
        plot.atHome(detainee, person);
        RecordKey custody = plot.custody(plot.at, List.of(detainee.build()), null);
        plot.truth("R01", custody, plot.officer.key(), Severity.CRITICAL, Route.TASKING, plot.isOneOfOurs());
    }

    private static void saysPolice(Plot plot) {
        Mention detainee = plot.altered("d", Role.DETAINEE, plot.stranger)
                .setOccupation(
                        plot.but(RETIRED)
                                ? "Retired police officer"
                                : plot.but(DETECTIVE) ? "Private detective" : "Police officer")
                .setAddresses(List.of(plot.stranger.home().as(AddressKind.HOME)))
                .build();
        RecordKey custody = plot.custody(plot.at, List.of(detainee), null);
        plot.truth("R01b", custody, null, Severity.MEDIUM, Route.TASKING, true);
    }

    private static void associateArrested(Plot plot) {
        RecordKey custody =
                plot.custody(plot.at, List.of(plot.associate("d", Role.DETAINEE).build()), null);
        plot.truth("R02", custody, plot.declaration.key(), bySuite(plot), Route.TASKING, plot.isAssociate());
    }

    /** Where the declarer works in a suite it depends on which. */
    private static @Nullable Severity bySuite(Plot plot) {
        return plot.declaration.by().suite() == null ? Severity.MEDIUM : null;
    }

    private static void arrestedByDeclarer(Plot plot) {
        boolean declarer = !plot.but(SOMEBODY_ELSE);
        RecordKey custody = plot.custody(
                plot.at,
                List.of(plot.associate("d", Role.DETAINEE).build()),
                declarer ? plot.declaration.by() : plot.other());
        RecordKey declaration = plot.declaration.key();
        Severity listed = declarer ? Severity.HIGH : bySuite(plot);
        plot.truth("R02", custody, declaration, listed, Route.TASKING, plot.isAssociate());
        plot.truth("R04", custody, declaration, Severity.HIGH, Route.TASKING, plot.isAssociate());
    }

    /** The prisoner lives with one of ours, or drives the car, or names one as next of kin. */
    private static void undeclaredLink(Plot plot) {
        Citizen person = plot.officer.person();
        Mention.Builder detainee =
                plot.altered("d", Role.DETAINEE, plot.stranger).setPncId(plot.stranger.pncId());
        List<Mention> people = new ArrayList<>();
        boolean phone = Registers.hasPhone(plot.officer);
        switch (plot.way(List.of(
                List.of(Plot.NEXT_DOOR, Plot.FORMER_HOME), List.of(Plot.OTHER_CAR), List.of("another phone")))) {
            case 0 -> detainee.setAddresses(List.of(plot.home(AddressKind.HOME)));
            case 1 -> detainee.setVehicles(List.of(Registers.car(plot.but(Plot.OTHER_CAR) ? plot.bystander : person)));
            default -> {
                if (phone) {
                    people.add(Mention.newBuilder()
                            .setMentionId("k")
                            .setRole(Role.NEXT_OF_KIN)
                            .setContacts(plot.world.numbers.phone(person))
                            .build());
                } else {
                    detainee.setAddresses(List.of(plot.home(AddressKind.HOME)));
                }
            }
        }
        people.add(0, detainee.build());
        RecordKey custody = plot.custody(plot.at, people, null);
        plot.truth("R03", custody, plot.officer.key(), Severity.HIGH, Route.TASKING, true);
    }
}
