package plumbline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** One file of records, read to its end with progress. */
final class RecordFile {
    private RecordFile() {}

    /** @return how many lines were good */
    static long read(RecordLines lines, InputFiles input, String file, Consumer<RecordLines.Good> action, BadLines bad)
            throws IOException {
        long good = 0;
        try (InputStream in = input.open(file);
                Progress progress = Progress.of(file)) {
            var read = lines.read(in);
            while (read.hasNext()) {
                RecordLines.Result result = read.next();
                progress.step();
                if (result instanceof RecordLines.Good record) {
                    action.accept(record);
                    good++;
                } else if (result instanceof RecordLines.Bad problem) {
                    bad.add(file, problem);
                }
            }
        }
        return good;
    }
}
