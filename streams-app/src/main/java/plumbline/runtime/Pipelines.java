package plumbline.runtime;

import java.util.function.Supplier;
import plumbline.feeds.FeedCatalogue;
import plumbline.matches.Blinder;
import plumbline.matches.Caps;
import plumbline.matches.Lens;
import plumbline.matches.RecordLens;
import plumbline.rules.Catalogue;
import plumbline.rules.RuleBook;
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

    static Pipeline standard(Settings settings, Blinder blinder, Vault vault) {
        FeedCatalogue feeds = new FeedCatalogue(settings.minBirthYear());
        EvidenceTable model = EvidenceTable.load(EvidenceTable.CURRENT);
        Weigher weigher = new Weigher(model);
        RuleBook rules = Catalogue.standard();
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
