package plumbline.matches;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.FeedCatalogue;
import plumbline.feeds.Mention;
import plumbline.feeds.Observation;
import plumbline.feeds.ObservationTokens;
import plumbline.feeds.Organisation;
import plumbline.identifiers.PostalAddress;
import plumbline.identifiers.TokenKey;
import plumbline.rules.RuleMatrix;
import plumbline.values.Token;
import plumbline.weighing.Weigher;
import plumbline.weighing.Weight;

/**
 * Looks into real records: reads a version's Avro content through its feed's class and blinds its
 * identifiers. Remembers the latest observations, since one record is weighed against many; not for use
 * by two threads.
 */
public final class RecordLens implements Lens {
    private static final int REMEMBERED = 2_000;

    private final FeedCatalogue feeds;
    private final Weigher weigher;
    private final Blinder blinder;
    private final RuleMatrix matrix;
    private final Map<Seen, Observation> observations = remembering();
    private final Map<Seen, SortedMap<Token, TokenKey>> tokens = remembering();

    /** The digest names the content; the stopped tokens what is left out of it. */
    private record Seen(String record, String digest, SortedSet<Token> stopped) {}

    /** @param matrix no token is made that no rule wants of the kind */
    public RecordLens(FeedCatalogue feeds, Weigher weigher, Blinder blinder, RuleMatrix matrix) {
        this.feeds = feeds;
        this.weigher = weigher;
        this.blinder = blinder;
        this.matrix = matrix;
    }

    @Override
    public Observation observe(RecordVersion version) {
        var seen = new Seen(version.key().recordId(), version.order().digest(), version.stopped());
        Observation known = observations.get(seen);
        if (known == null) {
            Observation whole =
                    feeds.observe(version.key().kind(), version.content().toArray());
            known = version.stopped().isEmpty() ? whole : without(whole, version.stopped());
            observations.put(seen, known);
        }
        return known;
    }

    @Override
    public SortedSet<Token> tokens(RecordVersion version) {
        var seen = new Seen(version.key().recordId(), version.order().digest(), new TreeSet<>());
        SortedMap<Token, TokenKey> known = tokens.get(seen);
        if (known == null) {
            Set<TokenKey> keys = ObservationTokens.of(observe(version.stopping(new TreeSet<>())));
            keys.removeIf(key -> !matrix.wants(version.key().kind(), key.family()));
            known = blinded(keys);
            tokens.put(seen, known);
        }
        return new TreeSet<>(known.keySet());
    }

    @Override
    public Weight weigh(Observation left, Observation right) {
        return weigher.weigh(left, right);
    }

    private SortedMap<Token, TokenKey> blinded(Set<TokenKey> keys) {
        SortedMap<Token, TokenKey> blinded = new TreeMap<>();
        keys.forEach(key -> blinded.put(blinder.token(key), key));
        return blinded;
    }

    /** Takes out the phones, emails, vehicles, addresses and organisations whose tokens are stopped; they are nobody's evidence. */
    private Observation without(Observation whole, SortedSet<Token> stopped) {
        Set<TokenKey> keys = new TreeSet<>();
        blinded(ObservationTokens.of(whole)).forEach((token, key) -> {
            if (stopped.contains(token)) {
                keys.add(key);
            }
        });
        return new Observation(
                whole.key(),
                whole.version(),
                whole.occurredAt(),
                whole.recordedAt(),
                whole.force(),
                whole.mentions().stream().map(mention -> without(mention, keys)).toList(),
                whole.references(),
                whole.details());
    }

    private static Mention without(Mention mention, Set<TokenKey> stopped) {
        return new Mention(
                mention.mentionId(),
                mention.role(),
                mention.names(),
                mention.dob(),
                mention.birthPlace(),
                mention.pncId(),
                mention.cro(),
                mention.staffId(),
                mention.collars(),
                mention.addresses().stream()
                        .filter(address -> !contains(stopped, address))
                        .toList(),
                mention.phones().stream()
                        .filter(phone -> !contains(stopped, ObservationTokens.phone(phone)))
                        .toList(),
                mention.emails().stream()
                        .filter(email -> !contains(stopped, ObservationTokens.email(email)))
                        .toList(),
                mention.vehicles().stream()
                        .filter(vehicle -> !contains(stopped, ObservationTokens.vehicle(vehicle)))
                        .toList(),
                mention.occupation(),
                mention.onDuty(),
                mention.units(),
                mention.shifts(),
                without(mention.organisation(), stopped));
    }

    private static @Nullable Organisation without(@Nullable Organisation organisation, Set<TokenKey> stopped) {
        if (organisation == null) {
            return null;
        }
        String number = organisation.companyNo();
        return new Organisation(
                organisation.names().stream()
                        .filter(name -> !contains(stopped, ObservationTokens.organisation(name)))
                        .toList(),
                number == null || contains(stopped, ObservationTokens.company(number)) ? null : number);
    }

    private static boolean contains(Set<TokenKey> stopped, PostalAddress address) {
        return ObservationTokens.addresses(address).stream().anyMatch(stopped::contains);
    }

    private static boolean contains(Set<TokenKey> stopped, TokenKey key) {
        return stopped.contains(key);
    }

    private static <K, V> Map<K, V> remembering() {
        return new LinkedHashMap<>(256, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > REMEMBERED;
            }
        };
    }
}
