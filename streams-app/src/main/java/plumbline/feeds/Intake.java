package plumbline.feeds;

/** The verdict on one upstream record. */
public sealed interface Intake {
    record Accepted(Observation observation) implements Intake {}

    record Rejected(Rejection rejection) implements Intake {}
}
