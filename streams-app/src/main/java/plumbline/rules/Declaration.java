package plumbline.rules;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.feeds.AssociationRegister;
import plumbline.values.Kind;
import plumbline.values.Severity;

/** A fact whose other record is a declared notifiable association. */
record Declaration(Fact fact, AssociationRegister.Details details) {
    static Stream<Declaration> of(EventGroup group) {
        return group.with(Kind.ASSOCIATION)
                .map(fact -> new Declaration(fact, fact.other().details(AssociationRegister.Details.class)));
    }

    String staffId() {
        return details.staffId();
    }

    RecordStub record() {
        return fact.other();
    }

    /** An association that ended long ago counts LOW; one declared since counts as newer than the event. */
    Optional<Ranking> rank(Ranking ranking, Instant event) {
        return LookBack.rank(ranking, details.declaredAt(), event)
                .map(ranked ->
                        isLongEnded(event) ? ranked.atMost(Severity.LOW, "ended more than 12 months before") : ranked);
    }

    boolean isLongEnded(Instant event) {
        Instant ended = details.endedAt();
        return ended != null
                && London.plusMonths(ended, Thresholds.ENDED_MONTHS).isBefore(event);
    }

    /** Neither ended nor yet to be declared. */
    boolean goesOn(Instant event) {
        Instant ended = details.endedAt();
        return wasMadeBy(event) && (ended == null || ended.isAfter(event));
    }

    boolean wasMadeBy(Instant event) {
        return !details.declaredAt().isAfter(event);
    }
}
