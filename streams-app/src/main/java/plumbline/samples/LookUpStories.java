package plumbline.samples;

import static plumbline.samples.Expected.nothing;
import static plumbline.samples.Expected.raised;
import static plumbline.values.Severity.HIGH;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import plumbline.schema.Mention;
import plumbline.schema.MissingPerson;
import plumbline.schema.Role;
import plumbline.schema.Staff;
import plumbline.schema.StaffPosting;
import plumbline.schema.SystemAudit;
import plumbline.values.Kind;

/** R20: person 0 looks up person 1, who was reported missing. */
final class LookUpStories {
    private static final int DAYS = 30;

    private LookUpStories() {}

    static List<Story> all() {
        return List.of(byMobile(), byNumber());
    }

    private static Story byMobile() {
        return Story.altered(
                        "R20",
                        "a third look-up, 30 days to the second after the first, of somebody missing",
                        raised(HIGH).saying("3 look-ups"),
                        scene -> {
                            Person gone = scene.person(1);
                            scene.staff(scene.person(0));
                            scene.missing(scene.whole("m", Role.MISSING, gone).setContacts(List.of(Parts.phone(gone))));
                            Mention.Builder viewed = scene.named(
                                            "v", Role.MENTIONED, gone.given(), gone.misspeltFamily())
                                    .setContacts(List.of(Parts.phone(gone)));
                            threeTimes(scene, viewed);
                        })
                .but(
                        "one second more than 30 days",
                        nothing(),
                        scene -> last(
                                scene,
                                audit -> audit.setHead(RegisterTelling.head(
                                        audit.getHead().getRecordId(), scene.at.plusSeconds(1), "monitor"))))
                .but(
                        "the last was done under a tasking",
                        nothing(),
                        scene -> last(scene, audit -> audit.setTaskingRef("OP 12/4")))
                .but(
                        "for the last, the officer was assigned",
                        nothing(),
                        scene -> last(scene, audit -> audit.setAssigned(true)))
                .but("the last was another officer's", nothing(), scene -> {
                    scene.staff(scene.person(2));
                    last(scene, audit -> audit.setUserStaffId(scene.person(2).staffId()));
                })
                .but(
                        "the last was of somebody else",
                        nothing(),
                        scene -> last(
                                scene,
                                audit -> audit.setViewed(List.of(scene.named(
                                                "v",
                                                Role.MENTIONED,
                                                scene.person(3).given(),
                                                scene.person(3).misspeltFamily())
                                        .setContacts(List.of(Parts.phone(scene.person(3))))
                                        .build()))))
                .but(
                        "the officer is in a safeguarding team",
                        nothing(),
                        scene -> posted(scene, StaffPosting.newBuilder().setUnit("Child Safeguarding Team"), null))
                .but(
                        "the officer left that team before",
                        raised(HIGH).saying("3 look-ups"),
                        scene -> posted(
                                scene,
                                StaffPosting.newBuilder()
                                        .setUnit("Child Safeguarding Team")
                                        .setValidTo(scene.at.minus(Scene.DAY.multipliedBy(DAYS + 1))),
                                scene.at.minus(Scene.DAY.multipliedBy(DAYS + 1))))
                .but(
                        "nobody like that is missing",
                        nothing(),
                        scene -> scene.missingMention("m", m -> scene.whole("m", Role.MISSING, scene.person(4))));
    }

    private static Story byNumber() {
        return Story.altered(
                "R20",
                "three look-ups, by PNC id alone, of somebody who has been missing twice",
                raised(HIGH).saying("3 look-ups"),
                scene -> {
                    Person gone = scene.person(1);
                    scene.staff(scene.person(0));
                    scene.missing(scene.whole("m", Role.MISSING, gone).setPncId(gone.pncId()));
                    again(scene);
                    threeTimes(scene, scene.mention("v", Role.MENTIONED).setPncId(gone.pncId()));
                });
    }

    private static void threeTimes(Scene scene, Mention.Builder viewed) {
        lookUp(scene, "A1", scene.at.minus(Scene.DAY.multipliedBy(DAYS)), viewed);
        lookUp(scene, "A2", scene.at.minus(Scene.DAY.multipliedBy(8)), viewed);
        lookUp(scene, "A3", scene.at, viewed);
    }

    private static void lookUp(Scene scene, String number, Instant at, Mention.Builder viewed) {
        String id = scene.reference("derbyshire-monitor-" + number + "-");
        scene.add(
                Kind.SYSTEM_AUDIT,
                id,
                at.plusSeconds(5),
                SystemAudit.newBuilder()
                        .setHead(RegisterTelling.head(id, at, "monitor"))
                        .setSystem("niche")
                        .setUserStaffId(scene.person(0).staffId())
                        .setReasonCode("INTELLIGENCE")
                        .setViewed(Scene.built(viewed))
                        .build());
    }

    /** The same person's earlier report. */
    private static void again(Scene scene) {
        var first =
                (MissingPerson) scene.records().get(scene.records().size() - 1).record();
        Instant before = scene.at.minus(Scene.DAY.multipliedBy(60));
        String id = first.getHead().getRecordId() + "-0";
        scene.add(
                Kind.MISSING_PERSON,
                id,
                before,
                MissingPerson.newBuilder(first)
                        .setHead(RegisterTelling.head(id, before, "compact"))
                        .setMissingRef(first.getMissingRef() + "-0")
                        .setReportedAt(before)
                        .build());
    }

    private static void posted(Scene scene, StaffPosting.Builder team, @Nullable Instant since) {
        scene.edit(
                Staff.class,
                record -> Staff.newBuilder(record)
                        .setPostings(List.of(
                                team.build(),
                                StaffPosting.newBuilder(record.getPostings().get(0))
                                        .setValidFrom(since)
                                        .build()))
                        .build());
    }

    private static void last(Scene scene, UnaryOperator<SystemAudit.Builder> change) {
        scene.edit(
                SystemAudit.class,
                record -> change.apply(SystemAudit.newBuilder(record)).build());
    }
}
