package plumbline.cli;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import plumbline.linkage.ListedPerson;
import plumbline.linkage.WrittenRow;

/** A list of people as CSV with a heading. */
final class ListFile {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private ListFile() {}

    static List<ListedPerson> read(Path file, ListColumns.Wanted wanted, Progress progress) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new CommandException("The list must be a file that can be read: " + file);
        }
        // Bytes that are no UTF-8 become question marks: a list typed on an old machine is still a list.
        try (BufferedReader reader =
                        new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
                MappingIterator<String[]> rows = new CsvMapper()
                        .readerFor(String[].class)
                        .with(CsvParser.Feature.WRAP_AS_ARRAY)
                        .with(CsvParser.Feature.SKIP_EMPTY_LINES)
                        .readValues(reader)) {
            if (!rows.hasNextValue()) {
                throw new CommandException("The list must begin with a line of column names: " + file);
            }
            return people(file, wanted.in(file, heading(rows.nextValue())), rows, progress);
        } catch (JsonParseException | RuntimeJsonMappingException e) {
            throw new CommandException(
                    "The list must be CSV, with a field that holds quotes or commas in quotes: " + file
                            + (e instanceof JsonParseException parse
                                    ? " line " + parse.getLocation().getLineNr()
                                    : ""));
        } catch (IOException e) {
            throw new CommandException("The list must be a file that can be read: " + file);
        }
    }

    private static String[] heading(String[] first) {
        String[] heading = new String[first.length];
        for (int i = 0; i < first.length; i++) {
            String name = first[i].strip();
            heading[i] = !name.isEmpty() && name.charAt(0) == BYTE_ORDER_MARK ? name.substring(1) : name;
        }
        return heading;
    }

    private static List<ListedPerson> people(
            Path file, ListColumns columns, MappingIterator<String[]> rows, Progress progress) throws IOException {
        List<WrittenRow> written = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        while (rows.hasNextValue()) {
            WrittenRow row = columns.row(rows.nextValue());
            if (row.id().isEmpty() || !ids.add(row.id())) {
                throw new CommandException("Every row must have an id of its own: " + file + " row "
                        + (written.size() + 1) + (row.id().isEmpty() ? " has none" : " has one that stood above"));
            }
            written.add(row);
            progress.step();
        }
        return written.parallelStream()
                .map(row -> row.normalised(columns.minBirthYear()))
                .toList();
    }
}
