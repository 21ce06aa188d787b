package plumbline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import plumbline.matches.Arrival;
import plumbline.matches.BatchDriver;
import plumbline.runtime.CommittedTopic;
import plumbline.runtime.Engine;
import plumbline.topology.AvroSerdes;
import plumbline.topology.JournalReader;
import plumbline.topology.Topics;

/** How many pairs the rules let meet, a record: what the batch driver counts over the same journal. */
final class Candidates {
    private Candidates() {}

    static double perRecord(Rig rig) {
        JournalReader reader = new JournalReader(rig.pipeline.vault());
        String registryUrl = rig.endpoints.registryUrl();
        var avro = new AvroSerdes(Engine.registry(registryUrl), registryUrl)
                .journal()
                .deserializer();
        List<Arrival> arrivals = new ArrayList<>();
        new CommittedTopic(rig.endpoints.bootstrap())
                .forEach(
                        Topics.JOURNAL.name(),
                        entry -> arrivals.add(
                                reader.arrival(entry.key(), avro.deserialize(Topics.JOURNAL.name(), entry.value()))));
        BatchDriver.Result result = new BatchDriver(
                        rig.pipeline.lens().get(),
                        rig.pipeline.rules(),
                        rig.pipeline.caps(),
                        rig.pipeline.modelVersion())
                .run(arrivals, new TreeSet<>());
        return (double) result.candidates() / result.records();
    }
}
