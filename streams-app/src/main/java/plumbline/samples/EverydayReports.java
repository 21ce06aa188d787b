package plumbline.samples;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.schema.Mention;
import plumbline.schema.Role;
import plumbline.values.Kind;
import plumbline.values.RecordKey;
import plumbline.values.Route;
import plumbline.values.Severity;

/** Confidential reports, of which half name nobody, and internal ones, of which most do. Every one makes an item. */
final class EverydayReports {
    private static final double CONFIDENTIAL_A_YEAR = 60;
    private static final double INTERNAL_A_YEAR = 250;
    private static final double DANGER = 0.04;
    private static final double DANGER_INTERNAL = 0.01;

    private final World world;
    private final Meetings meetings;

    EverydayReports(World world, Meetings meetings) {
        this.world = world;
        this.meetings = meetings;
    }

    void happen() {
        Draw draw = world.draw("reports", 0);
        int confidential = draw.about(world.scaled(CONFIDENTIAL_A_YEAR) * world.days / 365);
        for (int i = 0; i < confidential; i++) {
            report(Kind.CONFIDENTIAL_REPORT, i, world.early(draw), 0.5, DANGER, world.draw("report", i));
        }
        int internal = draw.about(world.scaled(INTERNAL_A_YEAR) * world.days / 365);
        for (int i = 0; i < internal; i++) {
            report(Kind.INTERNAL_REPORT, i, world.early(draw), 0.9, DANGER_INTERNAL, world.draw("internal", i));
        }
    }

    private void report(Kind kind, int number, Instant at, double names, double danger, Draw draw) {
        boolean flagged = draw.in(danger);
        boolean named = draw.in(names);
        Officer officer = draw.of(world.workforce.single());
        Mention.Builder subject = Mention.newBuilder().setMentionId("s").setRole(Role.SUBJECT_OF_REPORT);
        if (kind == Kind.INTERNAL_REPORT && draw.in(0.5)) {
            subject.setStaffId(officer.staffId());
        } else {
            subject.setCollar(officer.collar());
        }
        List<Mention> mentions = named ? List.of(subject.build()) : List.of();
        String id = kind == Kind.INTERNAL_REPORT
                ? world.reports.writeInternal(at, mentions, List.of(), flagged, draw)
                : world.reports.write(at, mentions, List.of(), flagged, draw);
        RecordKey report = new RecordKey(kind, id);
        tell("R13", number, named ? List.of(report, officer.key()) : List.of(report), null, Route.TASKING);
        if (flagged) {
            tell("R16", number, List.of(report), Severity.CRITICAL, Route.ALERT);
        }
        if (named) {
            meetings.named(report, at, officer);
        }
    }

    private void tell(String ruleId, int number, List<RecordKey> records, @Nullable Severity severity, Route route) {
        String story = records.get(0).kind().topic() + "-" + number;
        world.truth.add(new Truth(ruleId, story, false, records, severity, route, Alteration.NONE, true, null));
    }
}
