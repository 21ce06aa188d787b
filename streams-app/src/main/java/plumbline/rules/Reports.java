package plumbline.rules;

import org.jspecify.annotations.Nullable;
import plumbline.feeds.DangerFlag;
import plumbline.feeds.ReportDetails;
import plumbline.values.Strand;

/** What rules about confidential reports share. */
final class Reports {
    private Reports() {}

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

    static String called(RecordStub report) {
        return "confidential report made at " + London.moment(report.occurredAt());
    }
}
