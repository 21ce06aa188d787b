package plumbline.topology;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import plumbline.matches.Arrival;
import plumbline.matches.Explode;
import plumbline.matches.FactMessage;
import plumbline.matches.Link;
import plumbline.matches.LinkRow;
import plumbline.matches.Row;
import plumbline.matches.TokenPost;
import plumbline.schema.Grave;
import plumbline.schema.JournalEntry;
import plumbline.schema.StopListEntry;
import plumbline.values.Kind;
import plumbline.values.RecordRef;
import plumbline.values.Token;

/** The record actors of a partition: journal and stop-list in, posts and own facts out. */
final class ExplodeProcessor implements Processor<byte[], Incoming, byte[], Emission> {
    private final Pipeline pipeline;
    private final Explode explode;
    private final Link link;
    private final JournalReader journal;
    private @Nullable Open open;

    /** What exists once the task is up. */
    private record Open(
            ProcessorContext<byte[], Emission> context,
            RowStore rows,
            LinkStore links,
            KeyRing keys,
            StopList stopList,
            Tally tally) {}

    ExplodeProcessor(Pipeline pipeline) {
        this.pipeline = pipeline;
        var lens = pipeline.lens().get();
        this.explode = new Explode(lens, pipeline.rules());
        this.link = new Link(lens, pipeline.rules().matrix());
        this.journal = new JournalReader(pipeline.vault());
    }

    @Override
    public void init(ProcessorContext<byte[], Emission> context) {
        var smile = pipeline.smile();
        open = new Open(
                context,
                new RowStore(context.getStateStore(StoreNames.ROWS), smile, pipeline.vault()),
                new LinkStore(context.getStateStore(StoreNames.LINKS), smile, pipeline.vault()),
                new KeyRing(context.getStateStore(StoreNames.KEYS), pipeline.vault()),
                new StopList(context.getStateStore(StoreNames.STOPPED)),
                Tally.of("explode", context));
    }

    @Override
    public void process(Record<byte[], Incoming> record) {
        Incoming incoming = record.value();
        if (incoming instanceof Incoming.Entry entry) {
            accept(RecordRef.of(record.key()), entry.entry(), record.timestamp());
        } else if (incoming instanceof Incoming.Stop stop) {
            accept(stop.entry(), record.timestamp());
        }
    }

    private void accept(RecordRef ref, JournalEntry entry, long timestamp) {
        Open task = requireNonNull(open);
        Kind kind = Kind.ofTopic(entry.getTopic());
        Row row = task.rows().get(ref);
        Out out = new Out(task.context(), timestamp);
        Explode.Result result;
        if (entry.getErase()) {
            result = explode.accept(new Arrival.Erasure(ref, entry.getKnownAt()), row, out);
            if (result.changed()) {
                task.rows().put(ref, requireNonNull(result.row()));
                bury(ref, entry.getKnownAt(), out, task);
            }
        } else if (row instanceof Row.Grave) {
            // Not even opened: its key is gone.
            result = new Explode.Result(row, plumbline.matches.Verdict.REFUSED_ERASED, false);
        } else {
            out.emit(ref.bytes(), new Emission.Keyed(task.keys().add(ref, JournalReader.kept(entry))));
            result = explode.accept(
                    (Arrival.Version) journal.arrival(ref.bytes(), entry),
                    row,
                    task.stopList().tokens(),
                    out);
            if (result.changed()) {
                task.rows().put(ref, requireNonNull(result.row()));
            }
        }
        task.tally().add(kind, Tally.Count.of(result.verdict()));
    }

    /** In the design's order: the grave is written; then links, their facts, and last the keys. */
    private void bury(RecordRef ref, Instant at, Out out, Open task) {
        out.emit(
                ref.bytes(),
                new Emission.Buried(Grave.newBuilder()
                        .setErasedAt(at)
                        .setReason("erased upstream")
                        .build()));
        for (RecordRef first : task.links().firstsOf(ref)) {
            LinkRow held = requireNonNull(task.links().get(first, ref));
            link.erase(first, ref, held, fact -> out.emit(fact.group().bytes(), new Emission.Told(fact)));
            task.links().put(first, ref, null);
        }
        task.keys().destroy(ref);
        out.emit(ref.bytes(), new Emission.Keyed(null));
    }

    private void accept(StopListEntry entry, long timestamp) {
        Open task = requireNonNull(open);
        if (!task.stopList().apply(entry)) {
            return;
        }
        SortedSet<Token> stopped = task.stopList().tokens();
        List<RecordRef> refs = new ArrayList<>();
        task.rows().forEachRef(refs::add);
        Out out = new Out(task.context(), timestamp);
        for (RecordRef ref : refs) {
            var result = explode.accept(
                    new Arrival.StopListChanged(ref, stopped), task.rows().get(ref), out);
            if (result.changed()) {
                task.rows().put(ref, requireNonNull(result.row()));
            }
        }
    }

    private record Out(ProcessorContext<byte[], Emission> context, long timestamp) implements Explode.Out {
        @Override
        public void post(TokenPost post) {
            emit(post.token().bytes(), new Emission.Posted(post));
        }

        @Override
        public void fact(FactMessage.Own own) {
            emit(own.group().bytes(), new Emission.Told(own));
        }

        void emit(byte[] key, Emission emission) {
            context.forward(new Record<>(key, emission, timestamp));
        }
    }
}
