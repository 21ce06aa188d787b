package plumbline.weighing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The YAML as written, before {@link EvidenceCheck} has looked at it: anything may be missing. */
record EvidenceFile(
        @Nullable String modelVersion,
        @Nullable Integer floorBits,
        @Nullable List<Row> rows,
        @Nullable Names forenames,
        @Nullable Names surnames,
        @Nullable Towns largeTowns) {

    record Row(
            String finding,
            String level,
            String when,
            String how,
            double m,
            @Nullable Double mIfPast,
            double u,
            @Nullable Weights frequency,
            String source) {}

    record Weights(double forename, double surname) {}

    record Names(
            double average, String averageSource, double unlisted, String unlistedSource, List<NameClass> classes) {}

    record Towns(String source, List<String> names) {}

    record NameClass(double share, String source, List<String> names) {}
}
