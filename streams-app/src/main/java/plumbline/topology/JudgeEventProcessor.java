package plumbline.topology;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import plumbline.matches.Anchored;
import plumbline.matches.CountFactMessage;
import plumbline.matches.EventGroupRow;
import plumbline.matches.FactMessage;
import plumbline.matches.JudgeEvent;
import plumbline.matches.MatchChange;

/** The event groups of a partition. */
final class JudgeEventProcessor implements Processor<byte[], FactMessage, byte[], Emission> {
    private final Pipeline pipeline;
    private final JudgeEvent judge;
    private final Sealed<EventGroupRow> sealed;
    private @Nullable ProcessorContext<byte[], Emission> context;
    private @Nullable KeyValueStore<byte[], byte[]> groups;

    JudgeEventProcessor(Pipeline pipeline) {
        this.pipeline = pipeline;
        this.judge = new JudgeEvent(pipeline.rules(), pipeline.modelVersion());
        this.sealed = new Sealed<>(EventGroupRow.class, pipeline.smile(), pipeline.vault(), Vault.Purpose.STORE);
    }

    @Override
    public void init(ProcessorContext<byte[], Emission> context) {
        this.context = context;
        this.groups = context.getStateStore(StoreNames.EVENT_GROUPS);
    }

    @Override
    public void process(Record<byte[], FactMessage> record) {
        KeyValueStore<byte[], byte[]> store = requireNonNull(groups);
        byte[] held = store.get(record.key());
        EventGroupRow row = held == null ? EventGroupRow.EMPTY : sealed.open(held);
        EventGroupRow after =
                judge.accept(record.value(), row, new Out(requireNonNull(context), pipeline, record.timestamp()));
        if (after.isEmpty()) {
            store.delete(record.key());
        } else {
            store.put(record.key(), sealed.seal(after));
        }
    }

    private record Out(ProcessorContext<byte[], Emission> context, Pipeline pipeline, long timestamp)
            implements JudgeEvent.Out {
        @Override
        public void match(MatchChange change) {
            byte[] id = change.match().matchId().getBytes(StandardCharsets.UTF_8);
            context.forward(new Record<>(id, new Emission.Changed(change), timestamp));
        }

        @Override
        public void countFact(CountFactMessage message) {
            byte[] group = pipeline.blinder().subject(message.key().subject()).bytes();
            context.forward(new Record<>(group, new Emission.Counted(message), timestamp));
        }

        @Override
        public void anchored(Anchored message) {
            context.forward(new Record<>(message.record().bytes(), new Emission.AnchorChanged(message), timestamp));
        }
    }
}
