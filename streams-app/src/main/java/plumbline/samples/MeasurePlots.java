package plumbline.samples;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import plumbline.schema.Association;
import plumbline.schema.ControlKind;
import plumbline.schema.ControlMeasure;
import plumbline.schema.Mention;
import plumbline.schema.Role;
import plumbline.values.Kind;
import plumbline.values.RecordKey;
import plumbline.values.Route;
import plumbline.values.Severity;

/** R18: somebody is sent to the associate whom a control measure keeps them from. */
final class MeasurePlots {
    private static final String OVER = "the measure had ended the second before";
    private static final String REPORTED = "it was an emergency and reported afterwards";
    private static final String SOMEBODY_ELSE = "another officer attended";
    private static final Duration HOUR = Duration.ofHours(1);

    private MeasurePlots() {}

    static List<PlotKind> all() {
        return List.of(PlotKind.of(
                "R18", MeasurePlots::sentThere, OVER, REPORTED, SOMEBODY_ELSE, Plot.OTHER_BIRTH, Plot.ONLY_NAME));
    }

    private static void sentThere(Plot plot) {
        Officer sent = plot.but(SOMEBODY_ELSE) ? plot.other() : plot.declaration.by();
        Mention met = plot.associate("w", Role.WITNESS).build();
        RecordKey log = plot.log(plot.entry(
                met, "Public safety", LogBook.Crimed.NEVER, List.of(sent.acting("o9", Role.ATTENDING_OFFICER))));
        measure(plot, plot.but(REPORTED) ? List.of(LogBook.refOf(log.recordId())) : List.of());
        plot.truth("R18", log, plot.declaration.key(), Severity.HIGH, Route.TASKING, plot.isAssociate());
        if (!plot.isNameTwist()) {
            Severity beside = plot.but(SOMEBODY_ELSE) ? Severity.LOW : Severity.HIGH;
            plot.truth("R06", log, plot.declaration.key(), beside, Route.TASKING, plot.isAssociate());
        }
    }

    /** In force for an hour before and after, so that no other plot about the same two falls under it; earlier ones stay. */
    private static void measure(Plot plot, List<String> reportedRefs) {
        SampleRecord last = plot.world.ledger.of(Kind.ASSOCIATION).stream()
                .filter(record -> record.recordId().equals(plot.declaration.recordId()))
                .reduce((before, after) -> after)
                .orElseThrow();
        Association declared = (Association) last.record();
        var agreed = plot.at.minus(HOUR);
        List<ControlMeasure> measures = new ArrayList<>(declared.getControlMeasures());
        measures.add(ControlMeasure.newBuilder()
                .setMeasureId("CM" + (measures.size() + 1))
                .setText("No contact until further notice.")
                .setKind(ControlKind.NO_CONTACT)
                .setInForceFrom(agreed)
                .setInForceTo(plot.but(OVER) ? plot.at : plot.at.plus(HOUR))
                .build());
        List<String> reported = new ArrayList<>(declared.getReportedRefs());
        reported.addAll(reportedRefs);
        plot.world.ledger.add(
                Kind.ASSOCIATION,
                last.recordId(),
                agreed,
                Association.newBuilder(declared)
                        .setHead(Registers.head(
                                last.recordId(),
                                declared.getHead().getVersion() + 1,
                                declared.getHead().getOccurredAt(),
                                agreed,
                                "psd"))
                        .setControlMeasures(measures)
                        .setReportedRefs(reported)
                        .build());
    }
}
