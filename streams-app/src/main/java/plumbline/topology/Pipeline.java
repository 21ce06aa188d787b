package plumbline.topology;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.function.Supplier;
import plumbline.feeds.FeedCatalogue;
import plumbline.matches.Blinder;
import plumbline.matches.Caps;
import plumbline.matches.Introductions;
import plumbline.matches.Lens;
import plumbline.rules.RuleBook;

/**
 * What every stage of one generation is made of.
 *
 * @param lens a new lens for each task: lenses remember and are not shared between threads
 * @param partitions of every topic and store of this generation
 */
public record Pipeline(
        FeedCatalogue feeds,
        RuleBook rules,
        String modelVersion,
        Supplier<Lens> lens,
        Blinder blinder,
        Vault vault,
        Caps caps,
        int partitions) {

    public Pipeline {
        if (partitions < 1) {
            throw new IllegalArgumentException("partitions must be >= 1: partitions=" + partitions);
        }
    }

    ObjectMapper smile() {
        return Smile.mapper(feeds);
    }

    Introductions introductions() {
        return new Introductions(rules.matrix(), caps);
    }
}
