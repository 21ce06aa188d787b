package upstream;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;

/**
 * A record of the sender's own system, from a file of tab-separated lines: record id, when it was known, Avro's JSON.
 *
 * @param knownAt for the header {@code plumbline-known-at}: what is published here is history
 */
record Line(String recordId, String knownAt, GenericRecord value) {
    static List<Line> read(Path file, Schema schema) throws IOException {
        var reader = new GenericDatumReader<GenericRecord>(schema);
        List<Line> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.split("\t", 3);
            lines.add(new Line(
                    parts[0], parts[1], reader.read(null, DecoderFactory.get().jsonDecoder(schema, parts[2]))));
        }
        return lines;
    }
}
