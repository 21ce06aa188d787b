package plumbline.topology;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import plumbline.matches.CountFactMessage;
import plumbline.matches.JudgeCount;

/** The counting groups of a partition. */
final class JudgeCountProcessor implements Processor<byte[], CountFactMessage, byte[], Emission> {
    private final Pipeline pipeline;
    private final JudgeCount judge;
    private @Nullable ProcessorContext<byte[], Emission> context;
    private @Nullable CountGroupStore groups;

    JudgeCountProcessor(Pipeline pipeline) {
        this.pipeline = pipeline;
        this.judge = new JudgeCount(pipeline.rules(), pipeline.modelVersion());
    }

    @Override
    public void init(ProcessorContext<byte[], Emission> context) {
        this.context = context;
        this.groups = new CountGroupStore(
                context.getStateStore(StoreNames.COUNT_GROUPS), pipeline.smile(), pipeline.vault(), pipeline.blinder());
    }

    @Override
    public void process(Record<byte[], CountFactMessage> record) {
        ProcessorContext<byte[], Emission> out = requireNonNull(context);
        judge.accept(record.value(), requireNonNull(groups), change -> {
            byte[] id = change.match().matchId().getBytes(StandardCharsets.UTF_8);
            out.forward(new Record<>(id, new Emission.Changed(change), record.timestamp()));
        });
    }
}
