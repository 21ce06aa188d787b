package plumbline.topology;

import static java.util.Objects.requireNonNull;

import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import plumbline.matches.Hint;
import plumbline.matches.Meeting;
import plumbline.matches.TokenPost;

/** The token actors of a partition. */
final class MeetProcessor implements Processor<byte[], TokenPost, byte[], Hint> {
    private final Meeting meeting;
    private @Nullable ProcessorContext<byte[], Hint> context;
    private @Nullable PostingStore postings;

    MeetProcessor(Pipeline pipeline) {
        this.meeting = new Meeting(pipeline.introductions());
    }

    @Override
    public void init(ProcessorContext<byte[], Hint> context) {
        this.context = context;
        this.postings = new PostingStore(
                context.getStateStore(StoreNames.POSTINGS), context.getStateStore(StoreNames.OVERFLOW));
    }

    @Override
    public void process(Record<byte[], TokenPost> record) {
        ProcessorContext<byte[], Hint> out = requireNonNull(context);
        meeting.accept(
                record.value(),
                requireNonNull(postings),
                hint -> out.forward(new Record<>(hint.first().bytes(), hint, record.timestamp())));
    }
}
