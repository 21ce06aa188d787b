package plumbline.weighing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import plumbline.identifiers.PersonName;

/** The whole evidence model as one readable, versioned table. Immutable; a version's numbers never change. */
public final class EvidenceTable {
    public static final String CURRENT = "uk-police-2";

    private final String modelVersion;
    private final int floorMillibits;
    private final Map<Finding, EvidenceRow> rows;
    private final NameFrequencies forenames;
    private final NameFrequencies surnames;
    private final Set<String> largeTowns;

    private EvidenceTable(
            String modelVersion,
            int floorMillibits,
            Map<Finding, EvidenceRow> rows,
            NameFrequencies forenames,
            NameFrequencies surnames,
            Set<String> largeTowns) {
        this.modelVersion = modelVersion;
        this.floorMillibits = floorMillibits;
        this.rows = Collections.unmodifiableMap(rows);
        this.forenames = forenames;
        this.surnames = surnames;
        this.largeTowns = Set.copyOf(largeTowns);
    }

    /** The model of that version that ships with Plumbline. */
    public static EvidenceTable load(String modelVersion) {
        String name = modelVersion + ".yaml";
        try (InputStream in = EvidenceTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("model version must be one that ships: " + modelVersion);
            }
            EvidenceTable table = parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            if (!table.modelVersion.equals(modelVersion)) {
                throw new IllegalArgumentException(
                        name + ": modelVersion must be the file's name: " + table.modelVersion);
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /**
     * Reads and checks a model.
     *
     * @param file named in errors
     * @throws IllegalArgumentException naming the file, the parameter, the rule and the value
     */
    public static EvidenceTable parse(String file, String yaml) {
        EvidenceFile raw = read(file, yaml);
        EvidenceCheck check = new EvidenceCheck(file);
        return new EvidenceTable(
                check.version(raw.modelVersion()),
                check.floorMillibits(raw.floorBits()),
                check.rows(raw.rows()),
                check.names("forenames", raw.forenames()),
                check.names("surnames", raw.surnames()),
                check.largeTowns(raw.largeTowns()));
    }

    private static EvidenceFile read(String file, String yaml) {
        ObjectMapper mapper = YAMLMapper.builder(YAMLFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        try {
            EvidenceFile raw = mapper.readValue(yaml, EvidenceFile.class);
            return Objects.requireNonNullElseGet(raw, () -> new EvidenceFile(null, null, null, null, null, null));
        } catch (UnrecognizedPropertyException e) {
            throw new IllegalArgumentException(file + ": " + path(e) + " must be a known setting", e);
        } catch (JsonMappingException e) {
            throw new IllegalArgumentException(
                    file + ": " + path(e) + " must be of its type: " + e.getOriginalMessage(), e);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new IllegalArgumentException(file + " line " + line + " must be YAML: " + e.getOriginalMessage(), e);
        }
    }

    /** Jackson's line numbers point past the end here, its paths do not: "rows[3].m". */
    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.isEmpty() ? "the file" : path.toString();
    }

    public String modelVersion() {
        return modelVersion;
    }

    /** A SAME_PERSON pair below this is not kept. */
    public int floorMillibits() {
        return floorMillibits;
    }

    public EvidenceRow row(Finding finding) {
        return Objects.requireNonNull(rows.get(finding));
    }

    public List<EvidenceRow> rows() {
        return List.copyOf(rows.values());
    }

    /** What a name finding is worth for these two names: the row's bits, and what the names' shares say. */
    int nameMillibits(EvidenceRow row, PersonName left, PersonName right) {
        int millibits = row.millibits();
        if (row.forenameWeight() > 0) {
            millibits += share(row.forenameWeight(), forenames.millibits(left.forename(), right.forename()));
        }
        if (row.surnameWeight() > 0) {
            millibits += share(row.surnameWeight(), surnames.millibits(left.surname(), right.surname()));
        }
        return millibits;
    }

    /** Whether many people of a force area may have been born there. */
    boolean isLargeTown(String place) {
        return largeTowns.contains(place);
    }

    private static int share(double weight, int millibits) {
        return (int) Math.round(weight * millibits);
    }

    /** The model for people to read, one row a line. */
    public String asText() {
        String head = "model " + modelVersion + ", floor " + floorMillibits / 1000 + " bits\n";
        return rows.values().stream().map(EvidenceTable::line).collect(Collectors.joining("\n", head, "\n"));
    }

    private static String line(EvidenceRow row) {
        String past = row.pastMillibits() == row.millibits()
                ? ""
                : String.format(Locale.ROOT, " (past %.1f)", row.pastMillibits() / 1000.0);
        return String.format(
                Locale.ROOT,
                "%-13s %-13s %-24s %-9s %-9.3g %-9.3g %6.1f%s | %s | %s",
                row.finding().kind(),
                row.finding().identifier(),
                row.finding(),
                row.level(),
                row.m(),
                row.u(),
                row.millibits() / 1000.0,
                past,
                row.when(),
                row.source());
    }
}
