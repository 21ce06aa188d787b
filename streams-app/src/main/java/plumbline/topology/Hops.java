package plumbline.topology;

/** The repartition topics between the stages of one generation, in the order of the flow. */
final class Hops {
    static final String POSTS = "posts";
    static final String HINTS = "hints";
    static final String INTRODUCTIONS = "introductions";
    static final String FACTS = "facts";
    static final String STAFF_FACTS = "staff-facts";

    private Hops() {}
}
