package org.tergeu.testsupport;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what happens elsewhere. */
public final class Wait {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration STEP = Duration.ofMillis(20);

    private Wait() {}

    /** Waits until it is so; fails when it never is. */
    public static void until(String what, Callable<Boolean> so) {
        until(what, LONGEST, so);
    }

    /** Waits so long at most. */
    public static void until(String what, Duration longest, Callable<Boolean> so) {
        long end = System.nanoTime() + longest.toNanos();
        try {
            while (!so.call()) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("not within " + longest.toSeconds() + " s: " + what);
                }
                Thread.sleep(STEP.toMillis());
            }
        } catch (Exception e) {
            throw new AssertionError(what, e);
        }
    }
}
