package plumbline.topology;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import plumbline.matches.CountFactMessage;
import plumbline.matches.FactMessage;
import plumbline.matches.Hint;
import plumbline.matches.Introduction;
import plumbline.matches.MatchChange;
import plumbline.matches.TokenPost;

/**
 * One generation: journal and stop-list in, matches out.
 *
 * <p>Sub-topologies: explode, introduce and link share the rows; meeting is blind and alone; the two
 * strata of judging follow. Between them lie the hops, each keyed by what its receiver is an actor for. One of
 * them leads back: a record's group says what anchors the record.
 */
final class PipelineTopology implements Supplier<Topology> {
    private final Pipeline pipeline;
    private final AvroSerdes avro;
    private final TopologyConfig config;
    private final StoreKind stores;

    PipelineTopology(Pipeline pipeline, AvroSerdes avro, TopologyConfig config, StoreKind stores) {
        this.pipeline = pipeline;
        this.avro = avro;
        this.config = config;
        this.stores = stores;
    }

    @Override
    public Topology get() {
        StreamsBuilder builder = new StreamsBuilder(config);
        StoreNames.all().forEach(name -> builder.addStateStore(stores.builder(name)));
        Wire wire = new Wire(pipeline);

        KStream<byte[], Emission> exploded = incoming(builder)
                .process(
                        () -> new ExplodeProcessor(pipeline),
                        Named.as("explode"),
                        StoreNames.ROWS,
                        StoreNames.LINKS,
                        StoreNames.KEYS,
                        StoreNames.STOPPED,
                        StoreNames.COUNTS);
        records(exploded);

        KStream<byte[], TokenPost> posts = hop(
                Hops.POSTS,
                Emissions.pick(exploded, Emission.Posted.class, "posted", Emission.Posted::post),
                Packed::post,
                Packed::post);
        KStream<byte[], Hint> met = posts.process(
                () -> new MeetProcessor(pipeline), Named.as("meet"), StoreNames.POSTINGS, StoreNames.OVERFLOW);
        KStream<byte[], Hint> hints = hop(Hops.HINTS, met, Packed::hint, Packed::hint);
        KStream<byte[], Introduction> introduced =
                hints.process(() -> new IntroduceProcessor(pipeline), Named.as("introduce"), StoreNames.ROWS);
        KStream<byte[], Introduction> introductions =
                hop(Hops.INTRODUCTIONS, introduced, wire::introduction, wire::introduction);
        KStream<byte[], FactMessage> linked = introductions.process(
                () -> new LinkProcessor(pipeline), Named.as("link"), StoreNames.ROWS, StoreNames.LINKS);
        KStream<byte[], FactMessage> told = Emissions.pick(exploded, Emission.Told.class, "told", Emission.Told::fact);
        KStream<byte[], FactMessage> facts =
                hop(Hops.FACTS, linked.merge(told, Named.as("facts-of-links-and-records")), wire::fact, wire::fact);
        KStream<byte[], Emission> judged = facts.process(
                () -> new JudgeEventProcessor(pipeline), Named.as("judge-event"), StoreNames.EVENT_GROUPS);
        anchors(judged, wire);
        KStream<byte[], CountFactMessage> countFacts = hop(
                Hops.COUNT_FACTS,
                Emissions.pick(judged, Emission.Counted.class, "counted", Emission.Counted::fact),
                wire::countFact,
                wire::countFact);
        KStream<byte[], Emission> counted = countFacts.process(
                () -> new JudgeCountProcessor(pipeline), Named.as("judge-count"), StoreNames.COUNT_GROUPS);
        matches(Emissions.pick(judged, Emission.Changed.class, "event-matches", Emission.Changed::change)
                .merge(
                        Emissions.pick(counted, Emission.Changed.class, "count-matches", Emission.Changed::change),
                        Named.as("all-matches")));
        return builder.build();
    }

    /**
     * The one way back: what anchors a record changed, so its tokens are posted again, on the same hop as
     * explode's and from the same task, so that a token hears one record's posts in one order. It runs out
     * after one round, because what anchors rests on register links and they do not ask for anchors.
     */
    private void anchors(KStream<byte[], Emission> judged, Wire wire) {
        hop(
                        Hops.ANCHORS,
                        Emissions.pick(
                                judged,
                                Emission.AnchorChanged.class,
                                "anchor-changed",
                                Emission.AnchorChanged::anchored),
                        wire::anchored,
                        wire::anchored)
                .process(() -> new AnchorProcessor(pipeline), Named.as("anchor"), StoreNames.ROWS)
                .mapValues(post -> Packed.post(post), Named.as("pack-posts-again"))
                .to(
                        Hops.topic(Hops.POSTS),
                        Produced.with(Serdes.ByteArray(), Serdes.ByteArray())
                                .withStreamPartitioner(new IdPartitioner<>())
                                .withName("posts-again"));
    }

    private KStream<byte[], Incoming> incoming(StreamsBuilder builder) {
        KStream<byte[], Incoming> entries = builder.stream(
                        Topics.JOURNAL.name(),
                        Consumed.with(Serdes.ByteArray(), avro.journal()).withName("journal"))
                .mapValues(entry -> new Incoming.Entry(entry), Named.as("entries"));
        KStream<byte[], Incoming> stops = builder.stream(
                        Topics.STOP_LIST.name(),
                        Consumed.with(Serdes.ByteArray(), avro.stopList()).withName("stop-list"))
                .mapValues(entry -> new Incoming.Stop(entry), Named.as("stops"));
        return entries.merge(stops, Named.as("incoming"));
    }

    /** What explode keeps for others: wrapped keys, graves, counts. */
    private void records(KStream<byte[], Emission> exploded) {
        Emissions.pick(exploded, Emission.Keyed.class, "keyed", Emission.Keyed::keys)
                .to(
                        Topics.KEY.name(),
                        Produced.with(Serdes.ByteArray(), avro.keys())
                                .withStreamPartitioner(new IdPartitioner<>())
                                .withName("to-key"));
        Emissions.pick(exploded, Emission.Buried.class, "buried", Emission.Buried::grave)
                .to(
                        Topics.GRAVE.name(),
                        Produced.with(Serdes.ByteArray(), avro.grave())
                                .withStreamPartitioner(new IdPartitioner<>())
                                .withName("to-grave"));
        Emissions.pick(exploded, Emission.Tallied.class, "tallied", Emission.Tallied::count)
                .to(
                        Topics.COUNT.name(),
                        Produced.with(Serdes.ByteArray(), avro.count()).withName("to-count"));
    }

    private void matches(KStream<byte[], MatchChange> changes) {
        changes.mapValues(
                        change -> change instanceof MatchChange.Raised ? MatchAvro.of(change) : null, Named.as("live"))
                .to(
                        Topics.MATCH.name(),
                        Produced.with(Serdes.ByteArray(), avro.match())
                                .withStreamPartitioner(new IdPartitioner<>())
                                .withName("to-match"));
        changes.mapValues(MatchAvro::of, Named.as("history"))
                .to(
                        Topics.MATCH_EVENT.name(),
                        Produced.with(Serdes.ByteArray(), avro.match())
                                .withStreamPartitioner(new IdPartitioner<>())
                                .withName("to-match-event"));
    }

    /** A repartition topic of our count, by our partitioner; keys are the 16 bytes of the next actor. */
    private <T> KStream<byte[], T> hop(
            String name, KStream<byte[], T> from, Function<T, byte[]> write, BiFunction<byte[], byte[], T> read) {
        return from.mapValues(value -> write.apply(value), Named.as("pack-" + name))
                .repartition(Repartitioned.<byte[], byte[]>as(name)
                        .withKeySerde(Serdes.ByteArray())
                        .withValueSerde(Serdes.ByteArray())
                        .withStreamPartitioner(new IdPartitioner<>())
                        .withNumberOfPartitions(pipeline.partitions()))
                .mapValues((key, bytes) -> read.apply(key, bytes), Named.as("unpack-" + name));
    }
}
