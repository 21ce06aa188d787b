package plumbline.topology;

import static java.util.Objects.requireNonNull;

import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import plumbline.matches.Anchored;
import plumbline.matches.Explode;
import plumbline.matches.FactMessage;
import plumbline.matches.TokenPost;

/**
 * The record actors of a partition once more, for what their groups tell them. It shares the rows with {@link
 * ExplodeProcessor}, so it runs in the same task, and its posts keep their place among those of explode.
 */
final class AnchorProcessor implements Processor<byte[], Anchored, byte[], TokenPost> {
    private final Pipeline pipeline;
    private final Explode explode;
    private @Nullable ProcessorContext<byte[], TokenPost> context;
    private @Nullable RowStore rows;

    AnchorProcessor(Pipeline pipeline) {
        this.pipeline = pipeline;
        this.explode = new Explode(pipeline.lens().get(), pipeline.rules());
    }

    @Override
    public void init(ProcessorContext<byte[], TokenPost> context) {
        this.context = context;
        this.rows = new RowStore(context.getStateStore(StoreNames.ROWS), pipeline.smile(), pipeline.vault());
    }

    @Override
    public void process(Record<byte[], Anchored> record) {
        Anchored anchored = record.value();
        RowStore store = requireNonNull(rows);
        var result = explode.accept(
                anchored, store.get(anchored.record()), new Out(requireNonNull(context), record.timestamp()));
        if (result.changed()) {
            store.put(anchored.record(), requireNonNull(result.row()));
        }
    }

    private record Out(ProcessorContext<byte[], TokenPost> context, long timestamp) implements Explode.Out {
        @Override
        public void post(TokenPost post) {
            context.forward(new Record<>(post.token().bytes(), post, timestamp));
        }

        @Override
        public void fact(FactMessage.Own own) {
            throw new IllegalStateException("what anchors a record must tell its group nothing");
        }
    }
}
