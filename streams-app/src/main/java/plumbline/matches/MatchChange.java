package plumbline.matches;

/** What is published: a match that is new or reads differently now, or one that no longer stands. */
public sealed interface MatchChange {
    Match match();

    record Raised(Match match) implements MatchChange {}

    /** @param match as it last stood */
    record Retracted(Match match) implements MatchChange {}
}
