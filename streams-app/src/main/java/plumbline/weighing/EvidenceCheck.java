package plumbline.weighing;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses an evidence file that could mislead, with the rule first and then the value. */
final class EvidenceCheck {
    private final String file;

    EvidenceCheck(String file) {
        this.file = file;
    }

    Map<Finding, EvidenceRow> rows(@Nullable List<EvidenceFile.Row> rows) {
        Map<Finding, EvidenceRow> table = new EnumMap<>(Finding.class);
        for (EvidenceFile.Row row : required("rows", rows)) {
            EvidenceRow checked = row(row);
            require(table.put(checked.finding(), checked) == null, row.finding(), "must appear once", "twice");
        }
        for (Finding finding : Finding.values()) {
            require(table.containsKey(finding), finding.name(), "must have a row", "none");
        }
        return table;
    }

    private EvidenceRow row(EvidenceFile.Row row) {
        Finding finding = constant(Finding.class, "finding", row.finding());
        String at = finding.name();
        Level level = constant(Level.class, at + ".level", row.level());
        words(at + ".when", row.when());
        words(at + ".how", row.how());
        words(at + ".source", row.source());
        probability(at + ".m", row.m());
        probability(at + ".u", row.u());
        if (row.mIfPast() != null) {
            probability(at + ".mIfPast", row.mIfPast());
            require(row.mIfPast() <= row.m(), at + ".mIfPast", "must be <= m", row.mIfPast());
        }
        if (row.frequency() != null) {
            fraction(at + ".frequency.forename", row.frequency().forename());
            fraction(at + ".frequency.surname", row.frequency().surname());
        }
        boolean sign = switch (level) {
            case EXACT, CLOSE -> row.m() > row.u();
            case DIFFERENT -> row.m() < row.u();
            case PARTIAL -> true;
            case UNKNOWN -> false;
        };
        require(sign, at + ".level", "must fit m and u: EXACT and CLOSE m > u, DIFFERENT m < u", level);
        return EvidenceRow.of(row, finding, level);
    }

    NameFrequencies names(String at, EvidenceFile.@Nullable Names names) {
        EvidenceFile.Names known = required(at, names);
        probability(at + ".average", known.average());
        words(at + ".averageSource", known.averageSource());
        probability(at + ".unlisted", known.unlisted());
        words(at + ".unlistedSource", known.unlistedSource());
        require(known.unlisted() <= known.average(), at + ".unlisted", "must be <= average", known.unlisted());
        Set<String> seen = new HashSet<>();
        for (EvidenceFile.NameClass nameClass : required(at + ".classes", known.classes())) {
            probability(at + ".share", nameClass.share());
            words(at + ".source", nameClass.source());
            require(
                    nameClass.share() >= known.average(),
                    at + ".share",
                    "must be >= average, so that no listed name earns more than an average one",
                    nameClass.share());
            for (String name : required(at + ".names", nameClass.names())) {
                require(name.matches("[a-z]+"), at + ".names", "must be plain lower-case letters", name);
                require(seen.add(name), at + ".names", "must be in one class", name);
            }
        }
        return NameFrequencies.of(known);
    }

    Set<String> largeTowns(EvidenceFile.@Nullable Towns towns) {
        EvidenceFile.Towns known = required("largeTowns", towns);
        words("largeTowns.source", known.source());
        Set<String> names = new HashSet<>();
        for (String name : required("largeTowns.names", known.names())) {
            require(name.matches("[a-z]+( [a-z]+)*"), "largeTowns.names", "must be plain lower-case words", name);
            require(names.add(name), "largeTowns.names", "must appear once", name);
        }
        return names;
    }

    String version(@Nullable String version) {
        String known = required("modelVersion", version);
        require(known.matches("[a-z0-9][a-z0-9.-]*"), "modelVersion", "must be lower case, digits and hyphens", known);
        return known;
    }

    int floorMillibits(@Nullable Integer bits) {
        int known = required("floorBits", bits);
        require(known >= 0 && known <= 40, "floorBits", "must be 0 to 40", known);
        return known * 1000;
    }

    private <T> T required(String at, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(file + ": " + at + " must be given");
        }
        return value;
    }

    private void words(String at, @Nullable String text) {
        require(!required(at, text).isBlank(), at, "must not be blank", "blank");
    }

    private void probability(String at, double value) {
        require(value > 0 && value <= 1, at, "must be > 0 and <= 1", value);
    }

    private void fraction(String at, double value) {
        require(value >= 0 && value <= 1, at, "must be >= 0 and <= 1", value);
    }

    private <E extends Enum<E>> E constant(Class<E> type, String at, @Nullable String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(file + ": " + at + " must be a known one: " + name);
    }

    private void require(boolean holds, String at, String rule, Object value) {
        if (!holds) {
            throw new IllegalArgumentException(file + ": " + at + " " + rule + ": " + value);
        }
    }
}
