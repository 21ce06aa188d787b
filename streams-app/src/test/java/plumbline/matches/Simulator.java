package plumbline.matches;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import plumbline.rules.CountSubject;
import plumbline.rules.Fact;
import plumbline.rules.RecordStub;
import plumbline.rules.RuleBook;
import plumbline.values.RecordRef;
import plumbline.values.Sign;
import plumbline.values.Token;

/**
 * Runs the stages as actors: one a record, a token, an event group, a counted subject. Messages between
 * two actors keep their order; which pair's message is handled next is a seeded choice. Now and then a
 * step is aborted, as a transaction is: its state and messages are discarded and it happens again.
 */
final class Simulator {
    private record Channel(Object from, Object to) {}

    private record SubjectActor(CountSubject subject) {}

    private record GroupActor(RecordRef event) {}

    private enum Outside {
        FEEDS,
        STOP_LIST
    }

    private final Case theCase;
    private final Sabotage sabotage;
    private final Random random;
    private final Explode explode;
    private final Meeting meeting;
    private final Link link;
    private final JudgeEvent judgeEvent;
    private final JudgeCount judgeCount;

    private final Map<Channel, Deque<Object>> channels = new LinkedHashMap<>();
    private final List<Channel> busy = new ArrayList<>();
    private final Map<RecordRef, Row> rows = new HashMap<>();
    private final Map<RecordRef, SortedSet<Token>> stopLists = new HashMap<>();
    private final Map<RecordRef, Sent> sent = new HashMap<>();
    private final Map<RecordRef, SortedMap<RecordRef, LinkRow>> links = new HashMap<>();
    private final MapPostings postings = new MapPostings();
    private final Map<RecordRef, EventGroupRow> groups = new HashMap<>();
    private final MapCountGroups countGroups = new MapCountGroups();
    /** Far above what any case takes that comes to rest. */
    private static final int STEPS_AT_MOST = 1_000_000;

    private final Set<Hint> hinted = new HashSet<>();
    private final SortedMap<String, Match> live = new TreeMap<>();

    Simulator(Case theCase, long schedule, Sabotage sabotage, Lens lens, RuleBook rules) {
        this.theCase = theCase;
        this.sabotage = sabotage;
        this.random = new Random(schedule);
        this.explode = new Explode(lens, rules);
        this.meeting = new Meeting(new Introductions(rules.matrix(), theCase.caps()), theCase.near());
        this.link = new Link(lens, rules.matrix());
        this.judgeEvent = new JudgeEvent(rules, "toy-1");
        this.judgeCount = new JudgeCount(rules, "toy-1");
    }

    /**
     * Live matches when every message has been handled.
     *
     * @throws NoRestException if messages beget messages without end, as they would if an anchor could rest on
     *     what it lets meet
     */
    SortedMap<String, Match> run() {
        for (Arrival arrival : theCase.arrivals()) {
            // Each record's deliveries come over one of three upstream partitions, so even they may overtake.
            send(new Channel(Outside.FEEDS + "" + random.nextInt(3), Case.refOf(arrival)), arrival);
        }
        for (SortedSet<Token> stopList : theCase.stopLists()) {
            for (RecordRef ref : theCase.refs()) {
                send(new Channel(Outside.STOP_LIST, ref), new Arrival.StopListChanged(ref, stopList));
            }
        }
        for (int steps = 0; !busy.isEmpty(); steps++) {
            if (steps > STEPS_AT_MOST) {
                throw new NoRestException();
            }
            step();
        }
        return live;
    }

    static final class NoRestException extends RuntimeException {
        private static final long serialVersionUID = 1;

        NoRestException() {
            super("a simulation must come to rest: steps > " + STEPS_AT_MOST);
        }
    }

    private void send(Channel channel, Object message) {
        Deque<Object> queue = channels.computeIfAbsent(channel, key -> new ArrayDeque<>());
        if (queue.isEmpty()) {
            busy.add(channel);
        }
        queue.add(message);
    }

    private void step() {
        int index = random.nextInt(busy.size());
        Channel channel = busy.get(index);
        Deque<Object> queue = java.util.Objects.requireNonNull(channels.get(channel));
        Object message = queue.remove();
        if (queue.isEmpty()) {
            busy.set(index, busy.get(busy.size() - 1));
            busy.remove(busy.size() - 1);
        }
        if (message instanceof Arrival arrival) {
            arrive(Case.refOf(arrival), arrival);
        } else if (message instanceof TokenPost post) {
            meeting.accept(post, postings, this::hint);
        } else if (message instanceof Hint hint) {
            introduce(hint);
        } else if (message instanceof Introduction introduction) {
            link(introduction);
        } else if (message instanceof FactMessage fact) {
            judge(fact);
        } else if (message instanceof Anchored anchored) {
            anchor(anchored);
        } else if (message instanceof CountFactMessage fact) {
            judgeCount.accept(fact, countGroups.readFor(fact.key()), this::publish);
        }
    }

    private void arrive(RecordRef ref, Arrival arrival) {
        Row row = rows.get(ref);
        SortedSet<Token> stopped = stopLists.getOrDefault(ref, new TreeSet<>());
        Set<Token> before = row instanceof Row.Live live ? new TreeSet<>(live.posted()) : Set.of();
        Explode.Out out = new Explode.Out() {
            @Override
            public void post(TokenPost post) {
                boolean unchanged = post.sign() == Sign.PLUS && before.contains(post.token());
                if (!(sabotage == Sabotage.CHANGED_TOKENS_ONLY && unchanged)) {
                    send(new Channel(ref, post.token()), post);
                }
            }

            @Override
            public void fact(FactMessage.Own own) {
                send(new Channel(ref, new GroupActor(ref)), own);
            }
        };
        if (arrival instanceof Arrival.Version version) {
            if (sabotage == Sabotage.FIRST_ARRIVAL_WINS_TIE && tie(row, version)) {
                return;
            }
            keep(
                    ref,
                    explode.accept(version, unanchoredIfSabotaged(row), stopped, out)
                            .row());
        } else if (arrival instanceof Arrival.Erasure erasure) {
            keep(ref, explode.accept(erasure, row, out).row());
            links.getOrDefault(ref, new TreeMap<>())
                    .forEach((first, held) -> link.erase(first, ref, held, fact -> tell(ref, fact)));
            links.remove(ref);
            if (sabotage == Sabotage.FORGOTTEN_TOMBSTONE) {
                rows.remove(ref);
            }
        } else if (arrival instanceof Arrival.StopListChanged change) {
            stopLists.put(ref, change.stopped());
            keep(ref, explode.accept(change, row, out).row());
        }
    }

    private @Nullable Row unanchoredIfSabotaged(@Nullable Row row) {
        return sabotage == Sabotage.ANCHOR_LOST_BY_NEW_VERSION && row instanceof Row.Live live
                ? new Row.Live(live.version().anchoredBy(null), live.posted())
                : row;
    }

    private void anchor(Anchored anchored) {
        if (sabotage == Sabotage.ANCHOR_NEVER_WITHDRAWN && anchored.by() == null) {
            return;
        }
        Row row = rows.get(anchored.record());
        boolean flips = row instanceof Row.Live live && (live.version().anchor() == null) != (anchored.by() == null);
        boolean silent = sabotage == Sabotage.ANCHOR_NOT_RETOUCHED
                || (sabotage == Sabotage.ANCHOR_TOUCHES_ON_FLIP_ONLY && !flips);
        keep(
                anchored.record(),
                explode.accept(anchored, row, new Explode.Out() {
                            @Override
                            public void post(TokenPost post) {
                                if (!silent) {
                                    send(new Channel(anchored.record(), post.token()), post);
                                }
                            }

                            @Override
                            public void fact(FactMessage.Own own) {
                                throw new AssertionError(
                                        "what anchors a record is nothing that its group must be told");
                            }
                        })
                        .row());
    }

    private static boolean tie(@Nullable Row row, Arrival.Version version) {
        return row instanceof Row.Live live
                && live.version().order().version() == version.version().order().version()
                && live.version()
                        .order()
                        .recordedAt()
                        .equals(version.version().order().recordedAt());
    }

    private void keep(RecordRef ref, @Nullable Row row) {
        if (row != null) {
            rows.put(ref, row);
        }
    }

    private void hint(Hint hint) {
        if (sabotage == Sabotage.DROPPED_MINUS_HINT && hint.sign() == Sign.MINUS) {
            return;
        }
        if (sabotage == Sabotage.SUPPRESSED_HINTS && hint.sign() == Sign.PLUS && !hinted.add(hint)) {
            return;
        }
        send(new Channel(hint.token(), hint.first()), hint);
    }

    private void introduce(Hint hint) {
        Sent memory = sent.computeIfAbsent(hint.first(), ref -> new Sent(16));
        if (random.nextInt(16) == 0) {
            // Aborted: what it would have sent is discarded, and the task that comes back remembers nothing.
            new Introduce(memory).accept(hint, rows.get(hint.first()));
            if (sabotage != Sabotage.SENT_OUTLIVES_ABORT) {
                memory = new Sent(16);
                sent.put(hint.first(), memory);
            }
        }
        Sent used = sabotage == Sabotage.MINUS_KEEPS_SENT && hint.sign() == Sign.MINUS ? new Sent(0) : memory;
        Introduction introduction = new Introduce(used).accept(hint, rows.get(hint.first()));
        if (introduction != null) {
            send(new Channel(hint.first(), hint.second()), introduction);
        }
    }

    private void link(Introduction introduction) {
        SortedMap<RecordRef, LinkRow> mine = links.computeIfAbsent(introduction.second(), ref -> new TreeMap<>());
        LinkRow held = mine.get(introduction.first());
        if (sabotage == Sabotage.NO_GATE && introduction.sign() == Sign.MINUS && held != null) {
            return;
        }
        LinkRow after = link.accept(
                introduction, rows.get(introduction.second()), held, fact -> tell(introduction.second(), fact));
        if (after == null) {
            mine.remove(introduction.first());
        } else {
            mine.put(introduction.first(), after);
        }
    }

    private void tell(RecordRef sender, FactMessage fact) {
        send(new Channel(sender, new GroupActor(fact.group())), fact);
    }

    private void judge(FactMessage message) {
        EventGroupRow row = groups.getOrDefault(message.group(), EventGroupRow.EMPTY);
        EventGroupRow after = judgeEvent.accept(message, row, new JudgeEvent.Out() {
            @Override
            public void match(MatchChange change) {
                publish(change);
            }

            @Override
            public void countFact(CountFactMessage fact) {
                boolean takenBack = fact.fact() == null;
                boolean ofObject = fact.key().subject().staffId().isEmpty();
                if (takenBack
                        && (sabotage == Sabotage.FACT_NOT_RETRACTED_WHEN_GROUP_CHANGES
                                || (sabotage == Sabotage.OBJECT_FACT_LEFT_BEHIND && ofObject))) {
                    return;
                }
                send(
                        new Channel(
                                new GroupActor(message.group()),
                                new SubjectActor(fact.key().subject())),
                        fact);
            }

            @Override
            public void anchored(Anchored anchored) {
                if (sabotage != Sabotage.ANCHOR_BY_FEED_LINK) {
                    send(new Channel(new GroupActor(message.group()), message.group()), anchored);
                }
            }
        });
        groups.put(message.group(), after);
        if (sabotage == Sabotage.ANCHOR_BY_FEED_LINK) {
            RecordStub any =
                    after.facts().values().stream().map(Fact::other).findFirst().orElse(null);
            send(
                    new Channel(new GroupActor(message.group()), message.group()),
                    new Anchored(message.group(), after.anchor() == null ? any : after.anchor()));
        }
    }

    private void publish(MatchChange change) {
        if (change instanceof MatchChange.Raised raised) {
            live.put(raised.match().matchId(), raised.match());
        } else {
            live.remove(change.match().matchId());
        }
    }

    private final class MapPostings implements Postings {
        private final Map<Token, PostingHead> heads = new HashMap<>();
        private final Map<Token, Map<RecordRef, Posting>> overflow = new HashMap<>();

        @Override
        public PostingHead head(Token token) {
            return heads.getOrDefault(token, PostingHead.EMPTY);
        }

        @Override
        public void head(Token token, PostingHead head) {
            heads.put(token, head);
        }

        @Override
        public @Nullable Posting overflow(Token token, RecordRef ref) {
            return overflow.getOrDefault(token, Map.of()).get(ref);
        }

        @Override
        public void addOverflow(Token token, Posting posting) {
            if (sabotage != Sabotage.FIRST_N_POSTING_LIST) {
                overflow.computeIfAbsent(token, key -> new LinkedHashMap<>()).put(posting.ref(), posting);
            }
        }

        @Override
        public void removeOverflow(Token token, RecordRef ref) {
            overflow.getOrDefault(token, new HashMap<>()).remove(ref);
        }

        @Override
        public List<Posting> overflow(Token token) {
            return List.copyOf(overflow.getOrDefault(token, Map.of()).values());
        }
    }

    private final class MapCountGroups implements CountGroups {
        private final Map<CountGroupKey, CountGroupRow> buckets = new HashMap<>();
        private @Nullable CountGroupKey reading;

        MapCountGroups readFor(CountGroupKey key) {
            reading = key;
            return this;
        }

        @Override
        public CountGroupRow row(CountGroupKey key) {
            boolean unread = sabotage == Sabotage.BUCKET_ALONE && !key.equals(reading);
            return unread ? CountGroupRow.EMPTY : buckets.getOrDefault(key, CountGroupRow.EMPTY);
        }

        @Override
        public void row(CountGroupKey key, CountGroupRow row) {
            buckets.put(key, row);
        }
    }
}
