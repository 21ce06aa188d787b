package plumbline.topology;

import static java.util.Objects.requireNonNull;

import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import plumbline.matches.Hint;
import plumbline.matches.Introduce;
import plumbline.matches.Introduction;
import plumbline.matches.Sent;

/** First leg: looks up the first record's row and sends it on to the second. */
final class IntroduceProcessor implements Processor<byte[], Hint, byte[], Introduction> {
    private static final int REMEMBERED_PAIRS = 50_000;

    private final Pipeline pipeline;
    // Made with the task: after an abort the task is made anew and must remember nothing.
    private final Introduce introduce = new Introduce(new Sent(REMEMBERED_PAIRS));
    private @Nullable ProcessorContext<byte[], Introduction> context;
    private @Nullable RowStore rows;

    IntroduceProcessor(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public void init(ProcessorContext<byte[], Introduction> context) {
        this.context = context;
        this.rows = new RowStore(context.getStateStore(StoreNames.ROWS), pipeline.smile(), pipeline.vault());
    }

    @Override
    public void process(Record<byte[], Hint> record) {
        Hint hint = record.value();
        Introduction introduction = introduce.accept(hint, requireNonNull(rows).get(hint.first()));
        if (introduction != null) {
            requireNonNull(context).forward(new Record<>(hint.second().bytes(), introduction, record.timestamp()));
        }
    }
}
