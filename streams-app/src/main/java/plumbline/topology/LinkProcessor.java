package plumbline.topology;

import static java.util.Objects.requireNonNull;

import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import plumbline.matches.FactMessage;
import plumbline.matches.Introduction;
import plumbline.matches.Link;
import plumbline.matches.LinkRow;

/** Second leg: weighs the two newest versions and tells the groups. */
final class LinkProcessor implements Processor<byte[], Introduction, byte[], FactMessage> {
    private final Pipeline pipeline;
    private final Link link;
    private @Nullable ProcessorContext<byte[], FactMessage> context;
    private @Nullable RowStore rows;
    private @Nullable LinkStore links;

    LinkProcessor(Pipeline pipeline) {
        this.pipeline = pipeline;
        this.link = new Link(pipeline.lens().get(), pipeline.rules().matrix());
    }

    @Override
    public void init(ProcessorContext<byte[], FactMessage> context) {
        var smile = pipeline.smile();
        this.context = context;
        this.rows = new RowStore(context.getStateStore(StoreNames.ROWS), smile, pipeline.vault());
        this.links = new LinkStore(context.getStateStore(StoreNames.LINKS), smile, pipeline.vault());
    }

    @Override
    public void process(Record<byte[], Introduction> record) {
        Introduction introduction = record.value();
        LinkStore store = requireNonNull(links);
        ProcessorContext<byte[], FactMessage> out = requireNonNull(context);
        LinkRow held = store.get(introduction.first(), introduction.second());
        LinkRow after = link.accept(
                introduction,
                requireNonNull(rows).get(introduction.second()),
                held,
                fact -> out.forward(new Record<>(fact.group().bytes(), fact, record.timestamp())));
        if (after != null || held != null) {
            store.put(introduction.first(), introduction.second(), after);
        }
    }
}
