package plumbline.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The two topologies as Kafka Streams describes them, against {@code edge.txt} and {@code generation.txt}.
 *
 * <p><b>When this breaks</b>, the shape of a running application changed. Compare the two texts. If you did
 * not mean it, undo it. If you did, ask what a cluster that runs the old shape will do:
 *
 * <ul>
 *   <li>a store, repartition topic or sub-topology that is added, removed, renamed or moved: the generation
 *       cannot be upgraded in place, since its internal topics and task numbers no longer fit. Raise
 *       {@code generation} in the release notes; a new one is built from the journal beside the old;
 *   <li>the same in the edge, which is never rebuilt: its counts would start from zero. Keep the names;
 *   <li>only a processor's name: harmless.
 * </ul>
 *
 * Then copy the new text from {@code target/topology/} over the committed one, in the same commit.
 */
class GoldenTopologyTest {
    private final Rig rig;

    GoldenTopologyTest(@TempDir Path folder) {
        this.rig = new Rig(folder);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void theEdgeIsAsCommitted() throws IOException {
        compare("edge.txt", rig.edgeTopology());
    }

    @Test
    void aGenerationIsAsCommitted() throws IOException {
        compare("generation.txt", rig.generationTopology());
    }

    @Test
    void everythingHasANameOfOurs() {
        assertThat(Stream.of(rig.edgeTopology(), rig.generationTopology())
                        .flatMap(topology -> nodes(topology).stream())
                        .map(TopologyDescription.Node::name))
                .as("a generated name carries a number that moves when anything before it does; use Named.as and"
                        + " withName")
                .isNotEmpty()
                .noneMatch(
                        name -> name.contains("KSTREAM-") || name.contains("KTABLE-") || name.contains("STATE-STORE"));
    }

    @Test
    void storesAreThoseOfTheListAndEachHasAChangelog() {
        assertThat(stores(rig.generationTopology())).containsExactlyInAnyOrderElementsOf(StoreNames.all());
        assertThat(stores(rig.edgeTopology())).containsExactly(StoreNames.COUNTS);
        for (StoreKind kind : StoreKind.values()) {
            assertThat(StoreNames.all())
                    .as("a store without a changelog is lost with its disk")
                    .allMatch(name -> kind.builder(name).loggingEnabled());
        }
    }

    @Test
    void repartitionTopicsAreTheHops() {
        Set<String> ours = Topics.all().stream().map(Topics.Topic::name).collect(Collectors.toSet());
        Set<String> hops = new TreeSet<>(topics(rig.generationTopology()));
        hops.removeAll(ours);
        assertThat(hops)
                .as("each crossing between partitions is one named hop")
                .containsExactlyInAnyOrderElementsOf(
                        List.of(Hops.POSTS, Hops.HINTS, Hops.INTRODUCTIONS, Hops.FACTS, Hops.COUNT_FACTS, Hops.ANCHORS)
                                .stream()
                                .map(Hops::topic)
                                .toList());
        assertThat(ours).as("the edge repartitions nothing").containsAll(topics(rig.edgeTopology()));
    }

    @Test
    void noResultIsReadBack() {
        TopologyDescription description = rig.generationTopology().describe();
        List<String> read = description.subtopologies().stream()
                .flatMap(part -> part.nodes().stream())
                .filter(TopologyDescription.Source.class::isInstance)
                .flatMap(node -> ((TopologyDescription.Source) node).topicSet().stream())
                .toList();
        Set<String> published = Set.of(Topics.MATCH.name(), Topics.MATCH_EVENT.name(), Topics.KEY.name());
        assertThat(read)
                .as("no topic is read twice, and no result is read back")
                .doesNotHaveDuplicates();
        assertThat(read).doesNotContainAnyElementsOf(published);
    }

    private static Set<TopologyDescription.Node> nodes(Topology topology) {
        return topology.describe().subtopologies().stream()
                .flatMap(part -> part.nodes().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> stores(Topology topology) {
        return nodes(topology).stream()
                .filter(TopologyDescription.Processor.class::isInstance)
                .flatMap(node -> ((TopologyDescription.Processor) node).stores().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> topics(Topology topology) {
        return nodes(topology).stream()
                .map(GoldenTopologyTest::topics)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Collection<String> topics(TopologyDescription.Node node) {
        if (node instanceof TopologyDescription.Source source) {
            return source.topicSet();
        }
        return node instanceof TopologyDescription.Sink sink ? List.of(sink.topic()) : List.of();
    }

    private static void compare(String file, Topology topology) throws IOException {
        String actual = sorted(topology.describe().toString()).stripTrailing() + "\n";
        Path copy = Path.of("target", "topology", file);
        Files.createDirectories(Objects.requireNonNull(copy.getParent()));
        Files.writeString(copy, actual);
        assertThat(actual)
                .as("see the Javadoc of this test; the new text is in %s", copy)
                .isEqualTo(committed(file));
    }

    /** Kafka Streams lists topics and stores in no order that it promises. */
    private static String sorted(String description) {
        return Pattern.compile("(topics|stores): \\[([^]]*)]")
                .matcher(description)
                .replaceAll(list -> list.group(1) + ": ["
                        + Stream.of(list.group(2).split(", ")).sorted().collect(Collectors.joining(", ")) + "]");
    }

    private static String committed(String file) {
        try (InputStream in = GoldenTopologyTest.class.getResourceAsStream(file)) {
            return in == null ? "not committed yet" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
