package org.tergeu.testsupport;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** What is logged as a warning or worse, until it is closed. */
public final class Warnings extends Handler implements AutoCloseable {

    private final Queue<String> logged = new ConcurrentLinkedQueue<>();

    private Warnings() {}

    public static Warnings listen() {
        Warnings warnings = new Warnings();
        Logger.getLogger("").addHandler(warnings);
        return warnings;
    }

    /** With their stack traces, where they have any. */
    public List<String> lines() {
        return List.copyOf(logged);
    }

    @Override
    public void publish(LogRecord line) {
        if (line.getLevel().intValue() >= Level.WARNING.intValue()) {
            logged.add(new PatternFormatter("%s%e").format(line));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
