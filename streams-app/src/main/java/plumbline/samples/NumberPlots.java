package plumbline.samples;

import java.util.ArrayList;
import java.util.List;
import plumbline.schema.AddressKind;
import plumbline.schema.Contact;
import plumbline.schema.Mention;
import plumbline.schema.Role;
import plumbline.values.RecordKey;
import plumbline.values.Route;
import plumbline.values.Severity;

/** R21: a victim has the number of one of ours. */
final class NumberPlots {
    private static final String SUSPECT = "it is the suspect who has it";
    private static final String HOME = "the victim lives at the officer's home";
    private static final String OTHER_NUMBER = "it is somebody else's number";

    private NumberPlots() {}

    static List<PlotKind> all() {
        return List.of(PlotKind.of("R21", NumberPlots::victim, SUSPECT, HOME, OTHER_NUMBER)
                .about(Registers::hasPhone));
    }

    private static void victim(Plot plot) {
        Citizen person = plot.stranger;
        Citizen owner = plot.but(OTHER_NUMBER) ? plot.bystander : plot.officer.person();
        List<Contact> contacts = new ArrayList<>(plot.world.numbers.phone(owner));
        Mention.Builder mention = plot.altered("v", plot.but(SUSPECT) ? Role.SUSPECT : Role.VICTIM, person)
                .setContacts(contacts);
        if (plot.but(HOME)) {
            mention.setAddresses(List.of(plot.officer.person().home().as(AddressKind.HOME)));
        }
        boolean serious = plot.draw.in(0.5);
        RecordKey log = plot.log(plot.entry(
                mention.build(), serious ? "Domestic incident" : "Theft", LogBook.Crimed.IN_TIME, List.of()));
        plot.truth("R21", log, plot.officer.key(), serious ? Severity.HIGH : Severity.MEDIUM, Route.TASKING, true);
        if (!plot.but(OTHER_NUMBER)) {
            Severity beside = plot.but(SUSPECT) ? Severity.HIGH : Severity.MEDIUM;
            plot.anyway("R05", log, plot.officer.key(), beside, plot.but(SUSPECT) ? Route.TASKING : Route.WELFARE);
        }
    }
}
