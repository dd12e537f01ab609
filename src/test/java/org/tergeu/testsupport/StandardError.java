package org.tergeu.testsupport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** What is printed to standard error past the log, until it is closed. The log has had its stream since it was made. */
public final class StandardError implements AutoCloseable {

    private final PrintStream former = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    public StandardError() {
        System.setErr(new PrintStream(printed, true, UTF_8));
    }

    public String printed() {
        return printed.toString(UTF_8);
    }

    @Override
    public void close() {
        System.setErr(former);
    }
}
