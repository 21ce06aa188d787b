import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs what README.md and CONTRIBUTING.md tell a newcomer to run, in their order, and looks for what README.md says that
 * it prints. A fenced block whose lines begin with {@code ./} is commands. A block right behind it is its output, as is
 * one behind the mark {@code <!-- demo -->} for the demo; such a block may leave lines out ({@code ...}) and wrap them,
 * indented by four or more. Commands of the table must have the options that it names.
 *
 * <p>{@code java .ci/Readme.java}, in the top folder. Works in a scratch folder with links to this one, so
 * that a {@code .plumbline} here is left alone.
 */
class Readme {
    private static final Map<String, String> LEFT_OUT = Map.of(
            "./mvnw verify", "CI does it as a step of its own",
            "./mvnw -Psoak verify", "it takes an hour");

    private static final int LIMIT_MINUTES = 5;

    private final Path top = Path.of("").toAbsolutePath();
    private final Path scratch;
    private final Map<String, String> outputs = new HashMap<>();
    private String lastCommand = "";
    private int ran;
    private int shown;

    Readme(Path scratch) {
        this.scratch = scratch;
    }

    public static void main(String[] args) throws Exception {
        Path scratch = Files.createTempDirectory("plumbline-readme");
        try {
            Readme readme = new Readme(scratch);
            readme.linkTop();
            // Builds here what is missing, which the links in the scratch folder could not.
            readme.output("README.md", readme.top + "/plumbline --version");
            readme.page("README.md");
            readme.table("README.md");
            readme.page("CONTRIBUTING.md");
            System.out.printf("%d commands ran, %d lines shown as output were there%n", readme.ran, readme.shown);
            if (readme.ran == 0 || readme.shown == 0) {
                throw new Failure("found nothing to check; are the pages written as this class's comment says?");
            }
        } catch (Failure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } finally {
            delete(scratch);
        }
    }

    private void page(String page) throws Exception {
        List<String> lines = Files.readAllLines(top.resolve(page));
        String outputOf = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("```")) {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf("```");
                List<String> block = lines.subList(i + 1, end);
                if (!block.isEmpty() && block.get(0).startsWith("./")) {
                    for (String command : block) {
                        run(page, command.replaceFirst("\\s+#.*", ""));
                    }
                    outputOf = lastCommand;
                } else {
                    check(page, outputOf, block);
                    outputOf = "";
                }
                i = end;
            } else if (line.equals("<!-- demo -->")) {
                outputOf = "./plumbline demo";
            } else if (!line.isBlank()) {
                outputOf = "";
            }
        }
    }

    private void run(String page, String command) throws Exception {
        lastCommand = command;
        if (LEFT_OUT.containsKey(command)) {
            System.out.println("-- " + command + "   (left out: " + LEFT_OUT.get(command) + ")");
            return;
        }
        // Written for somebody who ends it with Ctrl-C.
        outputs.put(command, output(page, command.equals("./plumbline demo") ? command + " --until-idle" : command));
        ran++;
    }

    private String output(String page, String command) throws Exception {
        long began = System.nanoTime();
        Path out = scratch.resolve("output.txt");
        Process process = new ProcessBuilder("bash", "-c", command)
                .directory((command.startsWith("./mvnw") ? top : scratch).toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        process.getOutputStream().close();
        boolean ended = process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
        String text = Files.readString(out);
        if (!ended || process.exitValue() != 0) {
            throw new Failure(text + page + ": " + command
                    + (ended ? " exited with " + process.exitValue() : " did not end within " + LIMIT_MINUTES + " min"));
        }
        System.out.printf("-- %s   (%d s)%n", command, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began));
        return text;
    }

    /** Each line of the block, with its continuation, must be in the output; white space counts as one blank. */
    private void check(String page, String command, List<String> block) {
        String output = outputs.get(command);
        if (output == null) {
            return;
        }
        String there = squeezed(output);
        List<String> wanted = new ArrayList<>();
        for (String line : block) {
            if (line.startsWith("    ") && !wanted.isEmpty()) {
                wanted.add(wanted.remove(wanted.size() - 1) + " " + line);
            } else if (!line.isBlank() && !line.equals("...")) {
                wanted.add(line);
            }
        }
        for (String line : wanted) {
            if (!there.contains(squeezed(line))) {
                throw new Failure(output + page + ": " + command + " no longer prints: " + squeezed(line));
            }
            shown++;
        }
    }

    /** Rows such as {@code | `demo [--until-idle]` | ... |}. */
    private void table(String page) throws Exception {
        boolean inTable = false;
        for (String line : Files.readAllLines(top.resolve(page))) {
            inTable = line.equals("| command | does |") || (inTable && line.startsWith("|"));
            if (!inTable || line.equals("| command | does |")) {
                continue;
            }
            Matcher span = Pattern.compile("`([a-z][^`]*)`").matcher(line.replaceFirst("(?<!\\\\)\\|[^|]*\\|$", ""));
            while (span.find()) {
                String command = span.group(1).replaceFirst(" .*", "");
                String help = output(page, "./plumbline " + command + " --help");
                Matcher option = Pattern.compile("--[a-z-]+").matcher(span.group(1));
                while (option.find()) {
                    if (!help.contains(option.group())) {
                        throw new Failure(page + ": " + command + " has no option " + option.group());
                    }
                }
                ran++;
            }
        }
    }

    private static String squeezed(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private void linkTop() throws IOException {
        try (Stream<Path> entries = Files.list(top)) {
            for (Path entry : entries.toList()) {
                if (!entry.getFileName().toString().startsWith(".")) {
                    Files.createSymbolicLink(scratch.resolve(entry.getFileName()), entry);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1;

        Failure(String message) {
            super(message);
        }
    }
}
