package org.tergeu.testsupport;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * What callers do at the same time, each on a thread of its own. The pool that all share has one thread on two processors from JDK 25 on, so that there one
 * would wait for the other.
 */
public final class AtOnce {

    private static final Executor EACH = task -> {
        Thread thread = new Thread(task, "caller");
        thread.setDaemon(true);
        thread.start();
    };

    private AtOnce() {}

    /** Begins to ask for something. */
    public static <T> CompletableFuture<T> ask(Supplier<T> asks) {
        return CompletableFuture.supplyAsync(asks, EACH);
    }

    /** Begins to do something. */
    public static CompletableFuture<Void> run(Runnable task) {
        return CompletableFuture.runAsync(task, EACH);
    }
}
