package plumbline.samples;

import static plumbline.samples.Expected.nothing;
import static plumbline.samples.Expected.raised;
import static plumbline.values.Severity.LOW;
import static plumbline.values.Severity.MEDIUM;

import java.util.List;
import plumbline.schema.CustodyArrival;
import plumbline.schema.Role;

/** R01b. Person 1 is the prisoner. */
final class OtherForceStories {
    private OtherForceStories() {}

    static List<Story> all() {
        return List.of(saysPolice());
    }

    private static Story saysPolice() {
        return Story.altered(
                        "R01b",
                        "a prisoner whom nobody on the register fits says that he is police",
                        raised(MEDIUM).saying("other force?"),
                        scene -> scene.custody(
                                scene.whole("d", Role.DETAINEE, scene.person(1)).setOccupation("Police officer")))
                .but("he is matched as one of ours", nothing().beside("R01"), scene -> scene.staff(scene.person(1)))
                .but(
                        "he is retired from it",
                        nothing(),
                        scene -> scene.custodyMention("d", d -> d.setOccupation("Retired police officer")))
                .but(
                        "he is a private detective",
                        nothing(),
                        scene -> scene.custodyMention("d", d -> d.setOccupation("Private detective")))
                .but(
                        "known one second later than 24 hours after the arrest",
                        raised(LOW).saying("learnt late"),
                        scene -> scene.knownAt(
                                CustodyArrival.class, scene.at.plus(Scene.DAY).plusSeconds(1)));
    }
}
