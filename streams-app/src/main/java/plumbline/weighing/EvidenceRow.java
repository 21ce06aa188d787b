package plumbline.weighing;

/**
 * One row of the evidence table: what a finding is worth and why.
 *
 * @param when the condition in words
 * @param how the detective's phrase; {@code {}} stands for the masked value
 * @param mIfPast m when the thing was not theirs at the time of the event; equals m where that cannot be
 * @param forenameWeight share of a common forename's discount that applies, 0 to 1
 * @param source where m and u come from
 * @param millibits log2(m/u) in thousandths of a bit
 * @param pastMillibits log2(mIfPast/u) in thousandths of a bit
 */
public record EvidenceRow(
        Finding finding,
        Level level,
        String when,
        String how,
        double m,
        double mIfPast,
        double u,
        double forenameWeight,
        double surnameWeight,
        String source,
        int millibits,
        int pastMillibits) {

    static EvidenceRow of(EvidenceFile.Row row, Finding finding, Level level) {
        EvidenceFile.Weights weights = row.frequency() == null ? new EvidenceFile.Weights(0, 0) : row.frequency();
        double mIfPast = row.mIfPast() == null ? row.m() : row.mIfPast();
        return new EvidenceRow(
                finding,
                level,
                row.when(),
                row.how(),
                row.m(),
                mIfPast,
                row.u(),
                weights.forename(),
                weights.surname(),
                row.source(),
                millibits(row.m(), row.u()),
                millibits(mIfPast, row.u()));
    }

    /** StrictMath: the same bits on every machine. */
    static int millibits(double m, double u) {
        return (int) Math.round(1000 * StrictMath.log(m / u) / StrictMath.log(2));
    }
}
