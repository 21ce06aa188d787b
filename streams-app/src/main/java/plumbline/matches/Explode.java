package plumbline.matches;

import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.Observation;
import plumbline.rules.RecordStub;
import plumbline.rules.RuleBook;
import plumbline.values.Kind;
import plumbline.values.RecordRef;
import plumbline.values.Sign;
import plumbline.values.Token;

/** The actor of one record: keeps its newest version and says by which tokens it can be met. */
public final class Explode {
    private final Lens lens;
    private final RuleBook rules;

    public Explode(Lens lens, RuleBook rules) {
        this.lens = lens;
        this.rules = rules;
    }

    /** Where this stage's messages go. */
    public interface Out {
        void post(TokenPost post);

        void fact(FactMessage.Own own);
    }

    /**
     * @param row the row after the arrival, or null if there still is none
     * @param changed whether the row must be written
     */
    public record Result(@Nullable Row row, Verdict verdict, boolean changed) {}

    /** @param stopped the stop-list as this record's partition knows it now */
    public Result accept(Arrival.Version arrival, @Nullable Row row, SortedSet<Token> stopped, Out out) {
        if (row instanceof Row.Grave) {
            return new Result(row, Verdict.REFUSED_ERASED, false);
        }
        if (!(row instanceof Row.Live live)) {
            return new Result(replace(arrival.ref(), null, arrival.version(), stopped, out), Verdict.ACCEPTED, true);
        }
        int order = arrival.version().order().compareTo(live.version().order());
        if (order < 0) {
            return new Result(row, Verdict.SUPERSEDED, false);
        }
        if (order > 0) {
            return new Result(replace(arrival.ref(), live, arrival.version(), stopped, out), Verdict.ACCEPTED, true);
        }
        var knownAt = live.version().knownAt().orEarlier(arrival.version().knownAt());
        if (knownAt.equals(live.version().knownAt())) {
            return new Result(row, Verdict.DUPLICATE, false);
        }
        // An equal delivery that we could have known earlier: the same version, told again with its time.
        return new Result(
                replace(arrival.ref(), live, live.version().knownAt(knownAt), stopped, out), Verdict.DUPLICATE, true);
    }

    public Result accept(Arrival.Erasure arrival, @Nullable Row row, Out out) {
        if (row instanceof Row.Grave) {
            return new Result(row, Verdict.DUPLICATE, false);
        }
        // The grave stands first; only then is anything taken back (a restart between must not forget it).
        Row grave = new Row.Grave(arrival.at());
        if (row instanceof Row.Live live) {
            Kind kind = live.version().key().kind();
            live.posted().forEach(token -> out.post(new TokenPost(token, Sign.MINUS, arrival.ref(), kind, 0, false)));
            if (rules.isEvent(kind)) {
                out.fact(new FactMessage.Own(arrival.ref(), null));
            }
        }
        return new Result(grave, Verdict.ACCEPTED, true);
    }

    /** Explodes the row again if the change concerns an identifier it carries. */
    public Result accept(Arrival.StopListChanged arrival, @Nullable Row row, Out out) {
        if (!(row instanceof Row.Live live)) {
            return new Result(row, Verdict.ACCEPTED, false);
        }
        SortedSet<Token> carried = carriedOf(arrival.stopped(), live.version());
        if (carried.equals(live.version().stopped())) {
            return new Result(row, Verdict.ACCEPTED, false);
        }
        return new Result(replace(arrival.ref(), live, live.version(), arrival.stopped(), out), Verdict.ACCEPTED, true);
    }

    /**
     * What anchors the record changed: all its tokens are touched, as by a new version, because who may meet
     * it has changed, or what those who met it are told.
     */
    public Result accept(Anchored anchored, @Nullable Row row, Out out) {
        if (!(row instanceof Row.Live live) || Objects.equals(live.version().anchor(), anchored.by())) {
            return new Result(row, Verdict.ACCEPTED, false);
        }
        RecordVersion version = live.version().anchoredBy(anchored.by());
        touch(anchored.record(), version, lens.observe(version), live.posted(), out);
        return new Result(new Row.Live(version, live.posted()), Verdict.ACCEPTED, true);
    }

    private Row.Live replace(
            RecordRef ref, Row.@Nullable Live old, RecordVersion version, SortedSet<Token> stopList, Out out) {
        // What anchors the record is no part of a version and outlives it, until its group says otherwise.
        RecordVersion effective = version.stopping(carriedOf(stopList, version))
                .anchoredBy(old == null ? null : old.version().anchor());
        Observation observation = lens.observe(effective);
        SortedSet<Token> posted = lens.tokens(version);
        posted.removeAll(effective.stopped());
        Kind kind = observation.kind();
        int month = Months.of(observation.occurredAt());
        if (old != null) {
            old.posted().stream()
                    .filter(token -> !posted.contains(token))
                    .forEach(token -> out.post(new TokenPost(token, Sign.MINUS, ref, kind, month, false)));
        }
        touch(ref, effective, observation, posted, out);
        if (rules.isEvent(kind)) {
            out.fact(new FactMessage.Own(ref, RecordStub.of(observation, effective.knownAt())));
        }
        return new Row.Live(effective, posted);
    }

    private static void touch(
            RecordRef ref, RecordVersion version, Observation observation, SortedSet<Token> posted, Out out) {
        int month = Months.of(observation.occurredAt());
        boolean anchored = version.anchor() != null;
        posted.forEach(token -> out.post(new TokenPost(token, Sign.PLUS, ref, observation.kind(), month, anchored)));
    }

    private SortedSet<Token> carriedOf(SortedSet<Token> stopList, RecordVersion version) {
        if (stopList.isEmpty()) {
            return new TreeSet<>();
        }
        SortedSet<Token> carried = new TreeSet<>(lens.tokens(version));
        carried.retainAll(stopList);
        return carried;
    }
}
