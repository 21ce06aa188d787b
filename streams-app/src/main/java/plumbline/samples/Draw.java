package plumbline.samples;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that depends on the seed, the purpose and a number alone, so that one part's draws never shift another's. */
final class Draw {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    Draw(long seed, String purpose, long number) {
        long mixed = (seed ^ (purpose.hashCode() * GOLDEN)) + number * 0xD1B54A32D192ED03L;
        random = new SplittableRandom(mixed * GOLDEN);
    }

    /** @param share 0 never to 1 always */
    boolean in(double share) {
        return random.nextDouble() < share;
    }

    /** 0 inclusive to the limit exclusive. */
    int below(int limit) {
        return random.nextInt(limit);
    }

    /** Both ends inclusive. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** A whole number whose mean is the given one. */
    int about(double mean) {
        int whole = (int) mean;
        return in(mean - whole) ? whole + 1 : whole;
    }

    <T> T of(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** Earlier items are likelier, about as names are: the n-th by 1 / (n + 8). */
    <T> T ranked(List<T> items) {
        double most = Math.log((items.size() + 8) / 8.0);
        int rank = (int) (8 * Math.exp(random.nextDouble() * most)) - 8;
        return items.get(Math.min(rank, items.size() - 1));
    }

    <T> void shuffle(List<T> items) {
        for (int i = items.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            T held = items.get(i);
            items.set(i, items.get(other));
            items.set(other, held);
        }
    }
}
