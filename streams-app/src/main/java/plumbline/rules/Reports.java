package plumbline.rules;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.DangerFlag;
import plumbline.feeds.ReportDetails;
import plumbline.values.Kind;
import plumbline.values.Strand;

/** What rules about confidential and internal reports share. */
final class Reports {
    static final Set<Kind> KINDS =
            Collections.unmodifiableSet(EnumSet.of(Kind.CONFIDENTIAL_REPORT, Kind.INTERNAL_REPORT));

    private Reports() {}

    /** "A confidential report made at ...". */
    static String opening(RecordStub report) {
        return "A" + Called.record(report).substring(1);
    }

    static ReportDetails details(RecordStub report) {
        return report.details(ReportDetails.class);
    }

    static boolean isFlagged(RecordStub report) {
        return details(report).dangerFlag() != DangerFlag.NO;
    }

    /** The first category that the report gives, or none. */
    static @Nullable Strand strand(RecordStub report) {
        return details(report).categories().stream().findFirst().orElse(null);
    }
}
