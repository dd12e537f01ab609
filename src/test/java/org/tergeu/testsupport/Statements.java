package org.tergeu.testsupport;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Listens to statements, from when it is made until it is closed: those that the read side sends, or those that Hibernate writes and reads by. */
public final class Statements implements AutoCloseable {

    private static final String READS = "org.tergeu.platform.reading.Reads";
    private static final String HIBERNATE = "org.hibernate.SQL";

    private final List<String> sent = Collections.synchronizedList(new ArrayList<>());
    private final Logger log;
    private final Level levelBefore;
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

    private Statements(String name) {
        log = Logger.getLogger(name);
        levelBefore = log.getLevel();
        log.addHandler(listener);
        log.setUseParentHandlers(false);
        log.setLevel(Level.ALL);
    }

    /** Listens from now on. */
    public static Statements listen() {
        return new Statements(READS);
    }

    /** Listens from now on to those of intake. */
    public static Statements listenToHibernate() {
        return new Statements(HIBERNATE);
    }

    /** What has been sent since. */
    public List<String> sent() {
        return List.copyOf(sent);
    }

    /** The statements that a query takes; errors fail the test. */
    public static List<String> of(String query) {
        try (Statements statements = new Statements(READS)) {
            Ask.data(query);
            return List.copyOf(statements.sent);
        }
    }

    @Override
    public void close() {
        log.removeHandler(listener);
        log.setUseParentHandlers(true);
        log.setLevel(levelBefore);
    }
}
