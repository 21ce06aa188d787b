package plumbline.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a pipeline runs. What it decides (rules, model) is versioned elsewhere; nothing here changes a match,
 * except {@link #minBirthYear}, {@link #feedCap}, {@link #registerCap} and {@link #rulesFile}, which belong to a generation.
 *
 * @param dataFolder state stores, keys and, for the embedded platform, everything
 * @param generation raised with every change of rules, model, keys or partitions
 * @param partitions of every topic we own, for the life of a generation
 * @param threads stream threads of this instance
 * @param standbys copies of each store on other instances
 * @param replication factor of internal topics; -1 for the broker's default
 * @param commitEvery how long a transaction is open at most; each hop waits for one
 * @param linger how long a producer waits to fill a batch
 * @param minBirthYear earlier dates of birth are impossible dates
 * @param feedCap above so many feed members a token introduces no two feed records
 * @param registerCap above so many feed members it introduces no register either
 * @param storeMemoryBytes RocksDB's block cache and write buffers, all stores together; a quarter as much again
 *     holds what is not yet written down
 * @param rulesFile what a force sets of its rules otherwise than they ship, or null; belongs to a generation
 */
public record Settings(
        Path dataFolder,
        int generation,
        int partitions,
        int threads,
        int standbys,
        int replication,
        Duration commitEvery,
        Duration linger,
        int minBirthYear,
        int feedCap,
        int registerCap,
        long storeMemoryBytes,
        @Nullable Path rulesFile) {

    public Settings {
        require(generation >= 1, "generation must be >= 1", generation);
        require(partitions >= 1 && partitions <= 256, "partitions must be 1 to 256", partitions);
        require(threads >= 1, "threads must be >= 1", threads);
        require(standbys >= 0, "standbys must be >= 0", standbys);
        require(replication == -1 || replication >= 1, "replication must be -1 or >= 1", replication);
        require(
                !commitEvery.isNegative() && !commitEvery.isZero() && commitEvery.toSeconds() < 10,
                "commitEvery must be above 0 and under 10 s",
                commitEvery);
        require(!linger.isNegative() && linger.toSeconds() < 10, "linger must be 0 to 10 s", linger);
        require(minBirthYear >= 1, "minBirthYear must be >= 1", minBirthYear);
        require(
                feedCap >= 1 && registerCap >= feedCap,
                "feedCap and registerCap must satisfy 1 <= feedCap <= registerCap",
                feedCap + ", " + registerCap);
        require(storeMemoryBytes >= 8 << 20, "storeMemoryBytes must be at least 8 MiB", storeMemoryBytes);
    }

    /** One broker on this machine. */
    public static Settings embedded(Path dataFolder) {
        return new Settings(
                dataFolder,
                1,
                2,
                2,
                0,
                1,
                Duration.ofMillis(20),
                Duration.ofMillis(2),
                1900,
                128,
                1024,
                64L << 20,
                null);
    }

    /** Overrides from the environment, {@code PLUMBLINE_PARTITIONS=8} and so on; unknown names are refused. */
    public Settings with(Map<String, String> environment) {
        Settings result = this;
        for (Map.Entry<String, String> entry : environment.entrySet()) {
            if (entry.getKey().startsWith("PLUMBLINE_SET_")) {
                result = result.with(entry.getKey().substring("PLUMBLINE_SET_".length()), entry.getValue());
            }
        }
        return result;
    }

    private Settings with(String name, String value) {
        return switch (name) {
            case "GENERATION" -> copy(whole(name, value), partitions, threads, standbys, replication);
            case "PARTITIONS" -> copy(generation, whole(name, value), threads, standbys, replication);
            case "THREADS" -> copy(generation, partitions, whole(name, value), standbys, replication);
            case "STANDBYS" -> copy(generation, partitions, threads, whole(name, value), replication);
            case "MIN_BIRTH_YEAR" -> withMinBirthYear(whole(name, value));
            case "REPLICATION" -> copy(generation, partitions, threads, standbys, whole(name, value));
            case "RULES" -> withRulesFile(Path.of(value));
            default ->
                throw new IllegalArgumentException("PLUMBLINE_SET_" + name
                        + " is no setting; there are GENERATION, PARTITIONS, THREADS, STANDBYS,"
                        + " MIN_BIRTH_YEAR, REPLICATION and RULES");
        };
    }

    public Settings withMinBirthYear(int year) {
        return new Settings(
                dataFolder,
                generation,
                partitions,
                threads,
                standbys,
                replication,
                commitEvery,
                linger,
                year,
                feedCap,
                registerCap,
                storeMemoryBytes,
                rulesFile);
    }

    public Settings withDataFolder(Path folder) {
        return new Settings(
                folder,
                generation,
                partitions,
                threads,
                standbys,
                replication,
                commitEvery,
                linger,
                minBirthYear,
                feedCap,
                registerCap,
                storeMemoryBytes,
                rulesFile);
    }

    public Settings withRulesFile(Path file) {
        return new Settings(
                dataFolder,
                generation,
                partitions,
                threads,
                standbys,
                replication,
                commitEvery,
                linger,
                minBirthYear,
                feedCap,
                registerCap,
                storeMemoryBytes,
                file);
    }

    public Settings withThreads(int count) {
        return copy(generation, partitions, count, standbys, replication);
    }

    /** For bulk work: larger transactions and batches, at the price of latency. */
    public Settings forBulk() {
        return new Settings(
                dataFolder,
                generation,
                partitions,
                threads,
                standbys,
                replication,
                Duration.ofMillis(100),
                Duration.ofMillis(20),
                minBirthYear,
                feedCap,
                registerCap,
                storeMemoryBytes,
                rulesFile);
    }

    private Settings copy(int newGeneration, int newPartitions, int newThreads, int newStandbys, int newReplication) {
        return new Settings(
                dataFolder,
                newGeneration,
                newPartitions,
                newThreads,
                newStandbys,
                newReplication,
                commitEvery,
                linger,
                minBirthYear,
                feedCap,
                registerCap,
                storeMemoryBytes,
                rulesFile);
    }

    private static int whole(String name, String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("PLUMBLINE_SET_" + name + " must be a whole number: " + value, e);
        }
    }

    private static void require(boolean holds, String rule, Object value) {
        if (!holds) {
            throw new IllegalArgumentException("settings: " + rule + ": " + value);
        }
    }
}
