package plumbline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.identifiers.BirthDates;
import plumbline.identifiers.WrittenDates;
import plumbline.values.Kind;

/**
 * Which column of a CSV is what. The person of a row becomes the detainee of a custody record, the subject
 * of a report, the member of staff of a register entry, and so on; {@code constant} gives what no column
 * does, by dotted path ({@code head.occurredAt: 2025-03-01T00:00:00Z}).
 */
final class Mapping {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> KNOWN = Set.of(
            "id",
            "name",
            "dob",
            "birthPlace",
            "address",
            "phone",
            "email",
            "vrm",
            "pncId",
            "cro",
            "occupation",
            "org",
            "constant",
            "minBirthYear");
    private static final String COMPANY_NO = "companyNo";
    private static final Set<Kind> WITH_ORGANISATION =
            EnumSet.of(Kind.GIFT_HOSPITALITY, Kind.CONTRACT_AWARD, Kind.BUSINESS_INTEREST);
    private static final int USUAL_MIN_BIRTH_YEAR = 1900;

    private final JsonNode yaml;
    private final Kind kind;

    private Mapping(JsonNode yaml, Kind kind) {
        this.yaml = yaml;
        this.kind = kind;
    }

    static Mapping read(Path file, Kind kind) {
        JsonNode yaml = yaml(file, Set.of(COMPANY_NO));
        boolean firm = yaml.hasNonNull("org") || yaml.hasNonNull(COMPANY_NO);
        if (firm && !WITH_ORGANISATION.contains(kind)) {
            throw new CommandException("The mapping " + file + " must not name org or companyNo for " + kind.topic()
                    + ": its records have no field for an organisation.");
        }
        return new Mapping(yaml, kind);
    }

    /** The file, with the id's column named and nothing in it that would be passed over in silence. */
    static JsonNode yaml(Path file) {
        return yaml(file, Set.of());
    }

    private static JsonNode yaml(Path file, Set<String> alsoKnown) {
        JsonNode yaml;
        try {
            yaml = new YAMLMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new CommandException("The mapping " + file + " must be readable YAML.");
        }
        if (!yaml.isObject() || !yaml.hasNonNull("id")) {
            throw new CommandException("The mapping " + file + " must name the column of the record's id: id: COLUMN");
        }
        for (Iterator<String> names = yaml.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!KNOWN.contains(name) && !alsoKnown.contains(name)) {
                throw new CommandException("The mapping " + file + " has an unknown entry: " + name);
            }
        }
        return yaml;
    }

    int minBirthYear() {
        return yaml.path("minBirthYear").asInt(USUAL_MIN_BIRTH_YEAR);
    }

    /** The row as a line of plain JSON. */
    String json(Map<String, String> row) {
        String id = cell(row, yaml.get("id"));
        ObjectNode record = JSON.createObjectNode();
        record.putObject("head").put("recordId", id == null ? "" : id).put("version", 1);
        ObjectNode person = person(record, id == null ? "" : id);
        fill(row, person);
        if (WITH_ORGANISATION.contains(kind)) {
            organisation(row, record);
        }
        yaml.path("constant").properties().forEach(entry -> put(record, entry.getKey(), entry.getValue()));
        try {
            return JSON.writeValueAsString(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of text must have a JSON form", e);
        }
    }

    /** Where this kind of record keeps the person it is about. */
    private ObjectNode person(ObjectNode record, String id) {
        return switch (kind) {
            case STAFF -> {
                record.put("staffId", id);
                yield record.putObject("person").put("mentionId", "self").put("role", "MENTIONED");
            }
            case ASSOCIATION ->
                record.putObject("associate").put("mentionId", "1").put("role", "ASSOCIATE");
            case CUSTODY_ARRIVAL -> {
                record.put("custodyRef", id);
                yield mention(record, "DETAINEE");
            }
            case INCIDENT_LOG -> {
                record.put("logRef", id);
                yield mention(record, "MENTIONED");
            }
            case MISSING_PERSON -> {
                record.put("missingRef", id);
                yield mention(record, "MISSING");
            }
            case INTELLIGENCE_REPORT -> {
                record.put("reportRef", id);
                yield mention(record, "SUBJECT_OF_REPORT");
            }
            case CONFIDENTIAL_REPORT, INTERNAL_REPORT -> mention(record, "SUBJECT_OF_REPORT");
            case OPEN_SUBJECT ->
                record.putObject("subject").put("mentionId", "1").put("role", "SUBJECT_OF_REPORT");
            case SYSTEM_AUDIT ->
                record.putArray("viewed").addObject().put("mentionId", "1").put("role", "MENTIONED");
            case MEDIA_RELATIONSHIP ->
                record.putObject("journalist").put("mentionId", "1").put("role", "MENTIONED");
            case GIFT_HOSPITALITY ->
                record.putObject("donorPerson").put("mentionId", "1").put("role", "MENTIONED");
            case BUSINESS_INTEREST -> mention(record, "people", "MENTIONED");
            case CONTRACT_AWARD -> {
                record.put("contractRef", id);
                yield mention(record.putArray("suppliers").addObject(), "directors", "MENTIONED");
            }
            case CRIME_RECORD, COMMS_METADATA, PRESS_RELEASE ->
                throw new CommandException(
                        "A record of " + kind.topic() + " names nobody by name: it needs no mapping of a person.");
        };
    }

    private static ObjectNode mention(ObjectNode record, String role) {
        return mention(record, "mentions", role);
    }

    private static ObjectNode mention(ObjectNode holder, String list, String role) {
        return holder.putArray(list).addObject().put("mentionId", "1").put("role", role);
    }

    private void fill(Map<String, String> row, ObjectNode person) {
        names(row, person);
        String dob = cell(row, yaml.get("dob"));
        if (dob != null) {
            person.put("dob", possible(dob));
        }
        text(row, "birthPlace", person, "birthPlace");
        text(row, "pncId", person, "pncId");
        text(row, "cro", person, "cro");
        text(row, "occupation", person, "occupation");
        address(row, person);
        ArrayNode contacts = JSON.createArrayNode();
        contact(row, "phone", "PHONE", contacts);
        contact(row, "email", "EMAIL", contacts);
        if (!contacts.isEmpty()) {
            person.set("contacts", contacts);
        }
        String vrm = cell(row, yaml.get("vrm"));
        if (vrm != null) {
            person.putArray("vehicles").addObject().put("vrm", vrm);
        }
    }

    /**
     * In the form of records, whatever a list's is; of a date that cannot be (month 81, 31 June) the part that can:
     * lists typed by hand are full of them.
     */
    private String possible(String dob) {
        String iso = BirthDates.isImpossible(dob) ? WrittenDates.iso(dob, minBirthYear()) : null;
        return iso == null ? dob : iso;
    }

    private void names(Map<String, String> row, ObjectNode person) {
        JsonNode name = yaml.path("name");
        ObjectNode main = JSON.createObjectNode();
        for (String part : new String[] {"full", "given", "family"}) {
            String value = cell(row, name.get(part));
            if (value != null) {
                main.put(part, value);
            }
        }
        ArrayNode names = JSON.createArrayNode();
        if (!main.isEmpty()) {
            names.add(main);
        }
        for (JsonNode column : name.path("aliases")) {
            String alias = cell(row, column);
            if (alias != null) {
                names.addObject().put("full", alias).put("kind", "ALIAS");
            }
        }
        if (!names.isEmpty()) {
            person.set("names", names);
        }
    }

    /** Where this kind of record keeps the firm it is about. */
    private void organisation(Map<String, String> row, ObjectNode record) {
        ObjectNode firm = JSON.createObjectNode();
        String name = cell(row, yaml.get("org"));
        if (name != null) {
            firm.putArray("names").addObject().put("name", name);
        }
        text(row, COMPANY_NO, firm, COMPANY_NO);
        if (kind == Kind.CONTRACT_AWARD) {
            ((ObjectNode) record.path("suppliers").path(0)).set("organisation", firm);
        } else if (kind == Kind.BUSINESS_INTEREST) {
            record.set("business", firm);
        } else if (!firm.isEmpty()) {
            record.set("donor", firm);
        }
    }

    private void address(Map<String, String> row, ObjectNode person) {
        ObjectNode address = JSON.createObjectNode();
        for (String part : new String[] {"line", "houseNumber", "postcode", "uprn"}) {
            String value = cell(row, yaml.path("address").get(part));
            if (value != null) {
                address.put(part, value);
            }
        }
        if (!address.isEmpty()) {
            person.putArray("addresses").add(address);
        }
    }

    private void contact(Map<String, String> row, String entry, String kindOfContact, ArrayNode contacts) {
        String value = cell(row, yaml.get(entry));
        if (value != null) {
            contacts.addObject().put("kind", kindOfContact).put("value", value);
        }
    }

    private void text(Map<String, String> row, String entry, ObjectNode person, String field) {
        String value = cell(row, yaml.get(entry));
        if (value != null) {
            person.put(field, value);
        }
    }

    private static @Nullable String cell(Map<String, String> row, @Nullable JsonNode column) {
        if (column == null) {
            return null;
        }
        if (!row.containsKey(column.asText())) {
            throw new CommandException("The mapping names a column that the file does not have: " + column.asText());
        }
        String value = row.get(column.asText());
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static void put(ObjectNode record, String path, JsonNode value) {
        ObjectNode node = record;
        String[] parts = path.split("\\.", -1);
        for (int i = 0; i < parts.length - 1; i++) {
            node = node.has(parts[i]) ? (ObjectNode) node.get(parts[i]) : node.putObject(parts[i]);
        }
        node.set(parts[parts.length - 1], value);
    }
}
