package plumbline.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.FeedCatalogue;
import plumbline.matches.Blinder;
import plumbline.matches.Caps;
import plumbline.matches.Lens;
import plumbline.matches.RecordLens;
import plumbline.rules.Catalogue;
import plumbline.rules.RuleBook;
import plumbline.rules.RuleFile;
import plumbline.settings.Settings;
import plumbline.topology.Pipeline;
import plumbline.topology.Vault;
import plumbline.weighing.EvidenceTable;
import plumbline.weighing.Weigher;

/** Puts the standard rules, the current model and a pipeline's keys together. */
public final class Pipelines {
    private Pipelines() {}

    public static Pipeline standard(Settings settings, KeyFolder keys) {
        return standard(settings, new HmacBlinder(keys), new TinkVault(keys));
    }

    /** @throws IllegalArgumentException naming every mistake in the file */
    public static RuleBook rules(@Nullable Path file) {
        if (file == null) {
            return Catalogue.standard();
        }
        String yaml;
        try {
            yaml = Files.readString(file);
        } catch (IOException e) {
            throw new IllegalArgumentException("the rule file must be readable: " + file, e);
        }
        return Catalogue.of(RuleFile.over(file.getFileName().toString(), yaml));
    }

    static Pipeline standard(Settings settings, Blinder blinder, Vault vault) {
        FeedCatalogue feeds = new FeedCatalogue(settings.minBirthYear());
        EvidenceTable model = EvidenceTable.load(EvidenceTable.CURRENT);
        Weigher weigher = new Weigher(model);
        RuleBook rules = rules(settings.rulesFile());
        Supplier<Lens> lens = () -> new RecordLens(feeds, weigher, blinder, rules.matrix());
        return new Pipeline(
                feeds,
                rules,
                model.modelVersion(),
                lens,
                blinder,
                vault,
                new Caps(settings.feedCap(), settings.registerCap()),
                settings.partitions());
    }
}
