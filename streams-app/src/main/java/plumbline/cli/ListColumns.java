package plumbline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.linkage.WrittenRow;

/** Which column of a list is what: by a mapping, or by the names that columns usually have. */
final class ListColumns {
    private static final int USUAL_MIN_BIRTH_YEAR = 1900;

    /** What a column is called where nobody says so, first choice first. */
    private static final Map<String, List<String>> USUAL = Map.ofEntries(
            Map.entry("id", List.of("id", "record_id", "unique_id", "rec_id")),
            Map.entry("name.full", List.of("full_name", "name", "fullname")),
            Map.entry("name.given", List.of("given_name", "first_name", "forename", "given")),
            Map.entry("name.family", List.of("family_name", "surname", "last_name", "family")),
            Map.entry("dob", List.of("dob", "date_of_birth", "birth_date", "born")),
            Map.entry("birthPlace", List.of("birth_place", "place_of_birth", "birthplace")),
            Map.entry("address.line", List.of("address", "address_1", "street")),
            Map.entry("address.houseNumber", List.of("house_number", "street_number")),
            Map.entry("address.postcode", List.of("postcode", "postcode_fake", "post_code", "zip")),
            Map.entry("occupation", List.of("occupation")),
            Map.entry("pncId", List.of("pnc_id", "pnc", "national_id", "soc_sec_id")),
            Map.entry("cro", List.of("cro")),
            Map.entry("phone", List.of("phone", "telephone", "mobile")),
            Map.entry("email", List.of("email")),
            Map.entry("vrm", List.of("vrm", "registration")),
            Map.entry("org", List.of("org", "organisation", "company")));

    private final Map<String, Integer> columns;
    private final List<Integer> aliases;
    private final int minBirthYear;

    private ListColumns(Map<String, Integer> columns, List<Integer> aliases, int minBirthYear) {
        this.columns = columns;
        this.aliases = aliases;
        this.minBirthYear = minBirthYear;
    }

    /** What is wanted of a list, before its heading is seen. */
    interface Wanted {
        ListColumns in(Path file, String[] heading);
    }

    static Wanted mapped(Path mapping) {
        JsonNode yaml = Mapping.yaml(mapping);
        return (file, heading) -> {
            Map<String, Integer> columns = new HashMap<>();
            for (String entry : USUAL.keySet()) {
                JsonNode column = yaml.at("/" + entry.replace('.', '/'));
                if (column.isValueNode() && !column.isNull()) {
                    columns.put(entry, place(heading, column.asText()));
                }
            }
            List<Integer> aliases = new ArrayList<>();
            for (JsonNode alias : yaml.path("name").path("aliases")) {
                aliases.add(place(heading, alias.asText()));
            }
            return new ListColumns(columns, aliases, yaml.path("minBirthYear").asInt(USUAL_MIN_BIRTH_YEAR));
        };
    }

    static Wanted usual() {
        return (file, heading) -> {
            Map<String, Integer> columns = new HashMap<>();
            USUAL.forEach((entry, names) -> names.stream()
                    .flatMap(name -> find(heading, name).stream())
                    .findFirst()
                    .ifPresent(place -> columns.put(entry, place)));
            if (!columns.containsKey("id")) {
                throw new CommandException("The list must have a column id, or --mapping must name it: " + file);
            }
            return new ListColumns(columns, List.of(), 1);
        };
    }

    private static int place(String[] heading, String name) {
        return find(heading, name)
                .orElseThrow(
                        () -> new CommandException("The mapping names a column that the file does not have: " + name));
    }

    private static Optional<Integer> find(String[] heading, String name) {
        for (int i = 0; i < heading.length; i++) {
            if (heading[i].toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    int minBirthYear() {
        return minBirthYear;
    }

    WrittenRow row(String[] cells) {
        String id = cell(cells, columns.get("id"));
        return new WrittenRow(
                id == null ? "" : id,
                of(cells, "name.full"),
                of(cells, "name.given"),
                of(cells, "name.family"),
                aliases.stream()
                        .map(place -> Optional.ofNullable(cell(cells, place)))
                        .flatMap(Optional::stream)
                        .toList(),
                of(cells, "dob"),
                of(cells, "birthPlace"),
                of(cells, "address.line"),
                of(cells, "address.houseNumber"),
                of(cells, "address.postcode"),
                of(cells, "occupation"),
                of(cells, "pncId"),
                of(cells, "cro"),
                of(cells, "phone"),
                of(cells, "email"),
                of(cells, "vrm"),
                of(cells, "org"));
    }

    private @Nullable String of(String[] cells, String entry) {
        return cell(cells, columns.get(entry));
    }

    private static @Nullable String cell(String[] cells, @Nullable Integer place) {
        if (place == null || place >= cells.length || cells[place] == null || cells[place].isBlank()) {
            return null;
        }
        return cells[place].strip();
    }
}
