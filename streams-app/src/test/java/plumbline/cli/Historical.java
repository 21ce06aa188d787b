package plumbline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import plumbline.samples.SampleRecord;
import plumbline.values.Kind;

/**
 * Real people with real slips, read as {@code publish} reads them: the watched as staff, records of theirs and of
 * others as custody arrivals.
 *
 * @param truth stream id, a blank, watched id: records of one person
 */
record Historical(List<SampleRecord> watched, List<SampleRecord> stream, Set<String> truth) {
    static final int MIN_BIRTH_YEAR = 500;

    static Historical read(int limit) {
        try {
            List<SampleRecord> watched = read("watchlist", Kind.STAFF, Integer.MAX_VALUE);
            List<SampleRecord> stream = read("stream", Kind.CUSTODY_ARRIVAL, limit);
            return new Historical(watched, stream, truth(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The half of the people on whom nothing was chosen; whoever chooses uses the other. Ids are person, hyphen, number. */
    static boolean isToReport(String watchedId) {
        String person = watchedId.substring(0, watchedId.lastIndexOf('-'));
        return Math.floorMod((person.hashCode() * 0x9E3779B9) >> 16, 2) == 1;
    }

    private static List<SampleRecord> read(String name, Kind kind, int limit) throws IOException {
        Mapping mapping = Mapping.read(resource(name + ".yaml"), kind);
        RecordLines lines = new RecordLines(kind, mapping, mapping.minBirthYear());
        List<SampleRecord> records = new ArrayList<>();
        try (InputStream in = Files.newInputStream(resource(name + ".csv"))) {
            var results = lines.read(in);
            while (results.hasNext() && records.size() < limit) {
                RecordLines.Good good = (RecordLines.Good) results.next();
                records.add(new SampleRecord(kind, good.recordId(), good.recordedAt(), good.record()));
            }
        }
        return records;
    }

    private static Set<String> truth(List<SampleRecord> stream) throws IOException {
        Set<String> ids = stream.stream().map(SampleRecord::recordId).collect(Collectors.toSet());
        return Files.readAllLines(resource("truth.csv")).stream()
                .skip(1)
                .map(line -> line.replace(',', ' '))
                .filter(pair -> ids.contains(pair.substring(0, pair.indexOf(' '))))
                .collect(Collectors.toSet());
    }

    private static Path resource(String file) {
        try {
            return Path.of(Objects.requireNonNull(Historical.class.getResource("/historical/" + file))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
