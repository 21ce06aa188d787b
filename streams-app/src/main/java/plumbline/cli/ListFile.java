package plumbline.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.linkage.ListedPerson;
import plumbline.linkage.WrittenRow;

/** A list of people as CSV with a heading. */
final class ListFile {
    private ListFile() {}

    static List<ListedPerson> read(Path file, ListColumns.Wanted wanted, Progress progress) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new CommandException("The list must be a file that can be read: " + file);
        }
        // Bytes that are no UTF-8 become question marks: a list typed on an old machine is still a list.
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            return people(file, new CsvLines(reader), wanted, progress);
        } catch (IOException e) {
            throw new CommandException("The list must be a file that can be read: " + file);
        }
    }

    private static List<ListedPerson> people(Path file, CsvLines lines, ListColumns.Wanted wanted, Progress progress)
            throws IOException {
        String[] heading = next(file, lines);
        if (heading == null) {
            throw new CommandException("The list must begin with a line of column names: " + file);
        }
        ListColumns columns =
                wanted.in(file, Stream.of(heading).map(String::strip).toArray(String[]::new));
        List<WrittenRow> written = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (String[] cells = next(file, lines); cells != null; cells = next(file, lines)) {
            if (cells.length > heading.length
                    && Arrays.stream(cells).skip(heading.length).anyMatch(cell -> !cell.isBlank())) {
                throw new CommandException("A row must have no more cells than there are column names: " + file
                        + " line " + lines.line() + " has " + cells.length + " where " + heading.length + " are named");
            }
            WrittenRow row = columns.row(cells);
            if (row.id().isEmpty() || !ids.add(row.id())) {
                throw new CommandException("Every row must have an id of its own: " + file + " line " + lines.line()
                        + (row.id().isEmpty() ? " has none" : " has one that stood above"));
            }
            if (row.id().chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r')) {
                throw new CommandException("An id must have no tab and no line break, or the links could not be read:"
                        + " " + file + " line " + lines.line());
            }
            written.add(row);
            progress.step();
        }
        return written.parallelStream()
                .map(row -> row.normalised(columns.minBirthYear()))
                .toList();
    }

    private static String @Nullable [] next(Path file, CsvLines lines) throws IOException {
        try {
            return lines.next();
        } catch (CommandException e) {
            throw new CommandException(
                    "The list must be CSV: " + e.getMessage() + ": " + file + " line " + lines.line());
        }
    }
}
