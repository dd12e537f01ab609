package org.tergeu.testsupport;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Listens to the statements that the read side sends, from when it is made until it is closed. */
public final class Statements implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger("org.tergeu.platform.reading.Reads");

    private final List<String> sent = Collections.synchronizedList(new ArrayList<>());
    private final Level levelBefore = LOG.getLevel();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord statement) {
            sent.add(statement.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private Statements() {
        LOG.addHandler(listener);
        LOG.setUseParentHandlers(false);
        LOG.setLevel(Level.ALL);
    }

    /** Listens from now on. */
    public static Statements listen() {
        return new Statements();
    }

    /** What has been sent since. */
    public List<String> sent() {
        return List.copyOf(sent);
    }

    /** The statements that a query takes; errors fail the test. */
    public static List<String> of(String query) {
        try (Statements statements = new Statements()) {
            Ask.data(query);
            return List.copyOf(statements.sent);
        }
    }

    @Override
    public void close() {
        LOG.removeHandler(listener);
        LOG.setUseParentHandlers(true);
        LOG.setLevel(levelBefore);
    }
}
