package plumbline.topology;

import java.util.function.Function;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.jspecify.annotations.Nullable;

/** Picks one kind of emission out of a stage's output. */
final class Emissions {
    private Emissions() {}

    static <E extends Emission, T extends @Nullable Object> KStream<byte[], T> pick(
            KStream<byte[], Emission> out, Class<E> type, String name, Function<E, T> content) {
        return out.filter((key, emission) -> type.isInstance(emission), Named.as("only-" + name))
                .mapValues(emission -> content.apply(type.cast(emission)), Named.as(name));
    }
}
