package org.tergeu.testsupport;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What is logged at a level or above it, until it is closed. */
public final class Logged extends Handler implements AutoCloseable {

    private final Queue<String> logged = new ConcurrentLinkedQueue<>();

    private final Level least;

    public Logged(Level least) {
        this.least = least;
        Logger.getLogger("").addHandler(this);
    }

    /** How many lines have this in them, as they were written: marks stand for their values. */
    public long count(String part) {
        return logged.stream().filter(message -> message.contains(part)).count();
    }

    @Override
    public void publish(LogRecord entry) {
        if (entry.getLevel().intValue() >= least.intValue()) {
            logged.add(String.valueOf(entry.getMessage()));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
