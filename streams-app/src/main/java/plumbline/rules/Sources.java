package plumbline.rules;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import plumbline.feeds.IncidentLogs;
import plumbline.feeds.Provenance;
import plumbline.feeds.ReportDetails;

/** Whether two records are two sources. What neither record tells does not speak against it. */
final class Sources {
    private Sources() {}

    /** Neither by one reporter nor the one an echo of the other: circular reporting corroborates nothing. */
    static boolean areIndependent(RecordStub a, RecordStub b) {
        String reporter = Against.provenance(a).reporter();
        boolean same = reporter != null && reporter.equals(Against.provenance(b).reporter());
        return !same && !isReportersOwn(a, b) && !isReportersOwn(b, a) && !areOneComplaint(a, b);
    }

    /** One repeats the other or rests on it, both rest on a third, or the text is copied. */
    static boolean areOneComplaint(RecordStub a, RecordStub b) {
        Provenance one = Against.provenance(a);
        Provenance other = Against.provenance(b);
        return one.sourceRecordIds().contains(b.key().recordId())
                || other.sourceRecordIds().contains(a.key().recordId())
                || !Collections.disjoint(one.sourceRecordIds(), other.sourceRecordIds())
                || (one.textDigest() != null && Objects.equals(one.textDigest(), other.textDigest()));
    }

    /** The reporter was there already: the log is their own call. */
    private static boolean isReportersOwn(RecordStub report, RecordStub other) {
        Optional<String> ref = other.details() instanceof IncidentLogs.Details log
                ? Optional.ofNullable(log.logRef())
                : Optional.empty();
        return report.details() instanceof ReportDetails details
                && ref.filter(details.quotedRefs()::contains).isPresent();
    }
}
