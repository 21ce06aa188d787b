package plumbline.runtime;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.Deserializer;
import plumbline.matches.Match;
import plumbline.schema.support.AvroTrust;
import plumbline.topology.AvroSerdes;
import plumbline.topology.MatchAvro;
import plumbline.topology.Topics;

/** The matches that stand now, from the committed topic. */
public final class LiveMatches {
    private LiveMatches() {}

    /** By match id. */
    public static SortedMap<String, Match> read(String bootstrap, String registryUrl) {
        AvroTrust.install();
        SchemaRegistryClient registry = Engine.registry(registryUrl);
        Deserializer<plumbline.schema.Match> avro =
                new AvroSerdes(registry, registryUrl).match().deserializer();
        SortedMap<String, Match> matches = new TreeMap<>();
        new CommittedTopic(bootstrap).forEach(Topics.MATCH.name(), record -> {
            String id = new String(record.key(), StandardCharsets.UTF_8);
            if (record.value() == null) {
                matches.remove(id);
            } else {
                matches.put(id, MatchAvro.read(avro.deserialize(Topics.MATCH.name(), record.value())));
            }
        });
        return matches;
    }
}
