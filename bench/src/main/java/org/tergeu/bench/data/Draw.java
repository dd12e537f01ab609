package org.tergeu.bench.data;

import java.util.List;
import java.util.SplittableRandom;

/** What is drawn for one thing: the same for the same thing in every run, at every size. */
final class Draw {

    private static final long SEED = 20_261_122L;

    private final SplittableRandom random;

    Draw(long thing) {
        random = new SplittableRandom(SEED + thing * 0x9E3779B97F4A7C15L);
    }

    /** A number from 0, below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A number between both, included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /** Small numbers are reported far more often than large ones. */
    int skewed(int most) {
        double part = random.nextDouble();
        return 1 + (int) (part * part * part * (most - 1));
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }
}
