package org.tergeu.generated;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.quicktheories.QuickTheory;
import org.quicktheories.api.AsString;
import org.quicktheories.core.Configuration;
import org.quicktheories.core.NoGuidance;
import org.quicktheories.core.Reporter;
import org.quicktheories.core.Strategy;

/**
 * Checks what must hold for everything of a kind on some of it. A failure names the smallest example that was found, and the seed
 * by which the run can be had again: {@code -Dtergeu.property.seed=…}. {@code -Dtergeu.property.tries=…} tries so many, others
 * each time, whatever the property says.
 */
public final class Property {

    private static final String TRIES = "tergeu.property.tries";
    private static final String SEED = "tergeu.property.seed";
    /** The same examples every day: a build fails for what was changed, and not by chance. */
    private static final long SEED_OF_EVERY_DAY = 20220108;

    /** How long an example that asks the server is made smaller. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Property() {}

    /**
     * Checks it for generated things, of which a failing one is made smaller by simpler choices. That takes thousands of calls.
     *
     * @param tries how many, unless the run says otherwise
     * @param made makes one of them out of choices
     * @param check fails for what it does not hold for
     */
    public static <T> void forAll(int tries, Function<Draw, T> made, Consumer<T> check) {
        run(tries, 10_000, made, check, new Falsified<T>(failing -> failing, check));
    }

    /**
     * Checks it for generated things, of which a failing one is made smaller by leaving parts out. That takes as many calls as
     * it has parts, and so suits checks that ask the server.
     *
     * @param smaller the same thing with some part left out, in each possible way, the largest parts first
     */
    public static <T> void forAll(
            int tries, Function<Draw, T> made, Function<T, Stream<T>> smaller, Consumer<T> check) {
        run(tries, 0, made, check, new Falsified<T>(failing -> smallest(failing, smaller, check), check));
    }

    private static <T> void run(
            int tries, int shrinks, Function<Draw, T> made, Consumer<T> check, Falsified<T> reporter) {
        Strategy strategy = new Strategy(
                Configuration.defaultPRNG(seed()),
                Integer.getInteger(TRIES, tries),
                -1,
                shrinks,
                10,
                reporter,
                random -> new NoGuidance());
        QuickTheory.qt(() -> strategy)
                .forAll(source -> made.apply(new Draw(source)))
                .checkAssert(check);
    }

    private static long seed() {
        boolean everyDay = Integer.getInteger(TRIES) == null;
        return Long.getLong(SEED, everyDay ? SEED_OF_EVERY_DAY : System.nanoTime());
    }

    private static <T> T smallest(T failing, Function<T, Stream<T>> smaller, Consumer<T> check) {
        Instant end = Instant.now().plus(PATIENCE);
        T smallest = failing;
        T before;
        do {
            before = smallest;
            int needed = 0;
            Optional<T> candidate = smaller.apply(smallest).findFirst();
            while (candidate.isPresent() && Instant.now().isBefore(end)) {
                if (failureOf(candidate.get(), check) == null) {
                    needed++;
                } else {
                    smallest = candidate.get();
                }
                candidate = smaller.apply(smallest).skip(needed).findFirst();
            }
        } while (smallest != before);
        return smallest;
    }

    private static <T> AssertionError failureOf(T example, Consumer<T> check) {
        try {
            check.accept(example);
            return null;
        } catch (Unfit notAnExample) {
            return null;
        } catch (AssertionError failure) {
            return failure;
        }
    }

    /** Thrown where an example is not one at all: leaving parts out can leave others dangling. */
    public static final class Unfit extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Unfit(Throwable cause) {
            super(cause);
        }
    }

    private record Falsified<T>(Function<T, T> smallest, Consumer<T> check) implements Reporter {

        @Override
        @SuppressWarnings("unchecked") // The library hands back what forAll has made, as an Object.
        public void falisification(
                long seed, int tries, Object found, Throwable cause, List<Object> others, AsString<Object> asString) {
            T example = smallest.apply((T) found);
            AssertionError failure = failureOf(example, check);
            throw new AssertionError(
                    "does not hold for example %d; run again with -D%s=%d -D%s=%d. The smallest found:%n%s%n%s"
                            .formatted(tries, SEED, seed, TRIES, tries + 5, example, failure),
                    failure == null ? cause : failure);
        }

        @Override
        public void falisification(long seed, int tries, Object found, List<Object> others, AsString<Object> asString) {
            falisification(seed, tries, found, new AssertionError("is not so"), others, asString);
        }

        @Override
        public void valuesExhausted(int tries) {
            throw new AssertionError("only " + tries + " different examples could be made");
        }
    }
}
