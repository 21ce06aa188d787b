package plumbline.cli;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
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

    /**
     * Reads as it goes: files may be larger than memory.
     *
     * @throws CommandException if a CSV is no CSV; bad JSON spoils its own line only
     */
    Iterator<Result> read(InputStream in) throws IOException {
        return columns == null ? json(in) : csv(in, columns);
    }

    private Iterator<Result> json(InputStream in) {
        var numbered = new Object() {
            long line;
        };
        // One character a byte, so that a line with bad bytes can be named and the next one read.
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1))
                .lines()
                .flatMap(bytes -> {
                    numbered.line++;
                    return bytes.isBlank() ? Stream.<Result>empty() : Stream.of(ofBytes(numbered.line, bytes));
                })
                .iterator();
    }

    private Result ofBytes(long line, String bytes) {
        try {
            return of(
                    line,
                    strict().decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                            .toString());
        } catch (CharacterCodingException e) {
            return new Bad(line, "the line must be UTF-8");
        }
    }

    private static CharsetDecoder strict() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private Iterator<Result> csv(InputStream in, Mapping mapping) throws IOException {
        ObjectReader rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader());
        MappingIterator<Map<String, String>> iterator = rows.readValues(new InputStreamReader(in, strict()));
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                try {
                    return iterator.hasNextValue();
                } catch (IOException e) {
                    throw unreadable(iterator);
                }
            }

            @Override
            public Result next() {
                try {
                    Map<String, String> row = iterator.nextValue();
                    return of(iterator.getCurrentLocation().getLineNr() - 1L, mapping.json(row));
                } catch (IOException e) {
                    throw unreadable(iterator);
                }
            }
        };
    }

    /** Without the parser's words, which quote the row. */
    private static CommandException unreadable(MappingIterator<?> iterator) {
        return new CommandException("The file must be a CSV with a header, in UTF-8; it is not at or after line "
                + iterator.getCurrentLocation().getLineNr());
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
