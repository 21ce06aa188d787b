package plumbline.topology;

/** The repartition topics between the stages of one generation, in the order of the flow. */
final class Hops {
    static final String POSTS = "posts";
    static final String HINTS = "hints";
    static final String INTRODUCTIONS = "introductions";
    static final String FACTS = "facts";
    static final String COUNT_FACTS = "count-facts";
    /** The one that leads back: from a record's group to the record. */
    static final String ANCHORS = "anchors";

    /** What Kafka Streams calls a hop's topic, before the application id. */
    static String topic(String hop) {
        return hop + "-repartition";
    }

    private Hops() {}
}
