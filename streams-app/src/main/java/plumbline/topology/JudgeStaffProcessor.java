package plumbline.topology;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import plumbline.matches.JudgeStaff;
import plumbline.matches.StaffFactMessage;

/** The staff groups of a partition. */
final class JudgeStaffProcessor implements Processor<byte[], StaffFactMessage, byte[], Emission> {
    private final Pipeline pipeline;
    private final JudgeStaff judge;
    private @Nullable ProcessorContext<byte[], Emission> context;
    private @Nullable StaffGroupStore groups;

    JudgeStaffProcessor(Pipeline pipeline) {
        this.pipeline = pipeline;
        this.judge = new JudgeStaff(pipeline.rules(), pipeline.modelVersion());
    }

    @Override
    public void init(ProcessorContext<byte[], Emission> context) {
        this.context = context;
        this.groups = new StaffGroupStore(
                context.getStateStore(StoreNames.STAFF_GROUPS), pipeline.smile(), pipeline.vault(), pipeline.blinder());
    }

    @Override
    public void process(Record<byte[], StaffFactMessage> record) {
        ProcessorContext<byte[], Emission> out = requireNonNull(context);
        judge.accept(record.value(), requireNonNull(groups), change -> {
            byte[] id = change.match().matchId().getBytes(StandardCharsets.UTF_8);
            out.forward(new Record<>(id, new Emission.Changed(change), record.timestamp()));
        });
    }
}
