package plumbline.feeds;

import java.util.List;
import plumbline.values.Strand;

/** What confidential and internal reports have in common. */
public interface ReportDetails extends Sourced {
    DangerFlag dangerFlag();

    /** An exercise: answered in full, never counted. */
    boolean drill();

    /** In the report's order. */
    List<Strand> categories();

    /** Log references that are the reporter's own, as {@code force/reference}. */
    List<String> quotedRefs();
}
