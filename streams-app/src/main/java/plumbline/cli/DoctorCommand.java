package plumbline.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import plumbline.runtime.Quarantine;
import plumbline.settings.Settings;

/** Is everything as it must be? */
@Command(
        name = "doctor",
        description = {
            "Looks at this machine, at Kafka, the schema registry and the pipeline, and changes nothing.",
            "Each line is a verdict: OK; LOOK, where nothing is broken but somebody should look; or FAIL, with what to",
            "do. Exit 1 if anything fails.",
            "It looks at the demo that runs on the data folder, or at the cluster that --bootstrap names."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli injects the fields
final class DoctorCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Mixin
    private Keys keys;

    @Override
    public Integer call() {
        Settings settings = where.settings();
        List<Check> checks =
                new ArrayList<>(new MachineChecks(where.data, keys.folder(where), where.bootstrap != null).all());
        Optional<Where.Session> session = where.running();
        if (session.isEmpty()) {
            checks.add(Check.fail(
                    "Kafka",
                    "no demo runs on " + where.data,
                    "start ./plumbline demo, or name a cluster with --bootstrap and --registry"));
        } else {
            checks.addAll(platform(session.get(), settings));
        }
        PrintWriter out = spec.commandLine().getOut();
        checks.forEach(check -> out.println(check.line()));
        long failed = checks.stream()
                .filter(check -> check.verdict() == Check.Verdict.FAIL)
                .count();
        out.println(failed == 0 ? "Nothing fails." : failed + (failed == 1 ? " check fails." : " checks fail."));
        out.flush();
        return failed == 0 ? 0 : 1;
    }

    private static List<Check> platform(Where.Session session, Settings settings) {
        Check registry = RegistryCheck.of(session.registryUrl());
        List<Check> checks = new ArrayList<>();
        try (ClusterChecks cluster = new ClusterChecks(session.bootstrap(), settings)) {
            Check broker = cluster.broker();
            checks.add(broker);
            checks.add(registry);
            if (broker.verdict() != Check.Verdict.OK) {
                return checks;
            }
            List<Check> topics = cluster.topics();
            checks.addAll(topics);
            checks.addAll(cluster.pipeline());
            if (registry.verdict() != Check.Verdict.FAIL && topics.get(0).verdict() == Check.Verdict.OK) {
                checks.add(quarantine(session));
            }
        } catch (ExecutionException e) {
            checks.add(Check.fail(
                    "Kafka",
                    "does not let itself be looked at",
                    "see that it answers, and give this user the right to describe topics, configs and groups"));
        }
        return checks;
    }

    private static Check quarantine(Where.Session session) {
        long waiting = new Quarantine(session.bootstrap(), session.registryUrl())
                .entries().stream().filter(entry -> entry.redriven().isEmpty()).count();
        return waiting == 0
                ? Check.ok("quarantine", "nothing waits")
                : Check.look(
                        "quarantine",
                        waiting + (waiting == 1 ? " record waits" : " records wait"),
                        "./plumbline quarantine list");
    }
}
