package plumbline.cli;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.AvroJson;
import plumbline.feeds.BadJsonException;
import plumbline.feeds.Feed;
import plumbline.feeds.FeedCatalogue;
import plumbline.feeds.Intake;
import plumbline.schema.Head;
import plumbline.values.Kind;

/** Lines of a file as records of one topic, each good or bad by the rules of the edge. */
final class RecordLines {
    private final Feed<?> feed;
    private final FeedCatalogue feeds;
    private final @Nullable Mapping columns;

    RecordLines(Kind kind, @Nullable Mapping columns, int minBirthYear) {
        this.feeds = new FeedCatalogue(minBirthYear);
        this.feed = feeds.of(kind);
        this.columns = columns;
    }

    sealed interface Result {}

    record Good(String recordId, Instant recordedAt, SpecificRecord record) implements Result {}

    /** @param rule what the line breaks, without its values */
    record Bad(long line, String rule) implements Result {}

    /** Reads as it goes: files may be larger than memory. */
    Iterator<Result> read(BufferedReader reader) throws IOException {
        return columns == null ? json(reader) : csv(reader, columns);
    }

    private Iterator<Result> json(BufferedReader reader) {
        var numbered = new Object() {
            long line;
        };
        return reader.lines()
                .flatMap(line -> {
                    numbered.line++;
                    return line.isBlank() ? Stream.<Result>empty() : Stream.of(of(numbered.line, line));
                })
                .iterator();
    }

    private Iterator<Result> csv(BufferedReader reader, Mapping mapping) throws IOException {
        ObjectReader rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader());
        MappingIterator<Map<String, String>> iterator = rows.readValues(reader);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                try {
                    return iterator.hasNextValue();
                } catch (IOException e) {
                    throw new UncheckedIOException("the CSV must be readable", e);
                }
            }

            @Override
            public Result next() {
                try {
                    Map<String, String> row = iterator.nextValue();
                    return of(iterator.getCurrentLocation().getLineNr() - 1L, mapping.json(row));
                } catch (IOException e) {
                    throw new UncheckedIOException("the CSV must be readable", e);
                }
            }
        };
    }

    private Result of(long line, String json) {
        return of(feed, line, json);
    }

    private <R extends SpecificRecord> Result of(Feed<R> typed, long line, String json) {
        R record;
        try {
            record = AvroJson.read(json, typed.recordType());
        } catch (BadJsonException e) {
            return new Bad(line, String.valueOf(e.getMessage()));
        }
        if (typed.read(record) instanceof Intake.Rejected rejected) {
            return new Bad(
                    line,
                    rejected.rejection().rule() + " (" + rejected.rejection().reason() + ")");
        }
        Head head = typed.head(record);
        return new Good(head.getRecordId(), head.getRecordedAt(), record);
    }
}
