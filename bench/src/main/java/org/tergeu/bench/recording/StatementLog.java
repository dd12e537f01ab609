package org.tergeu.bench.recording;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.tergeu.bench.database.BenchDatabase;

/** The log of a PostgreSQL, in which all statements stand while this is open. */
final class StatementLog implements AutoCloseable {

    private static final String NAME = "tergeu bench";
    private static final int CHUNK = 1 << 22;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final BenchDatabase server;
    private final Connection marks;
    private final Connection reading;
    private final String file;
    private final ByteArrayOutputStream unfinished = new ByteArrayOutputStream();
    private long read;

    private StatementLog(BenchDatabase server, String file) throws SQLException {
        this.server = server;
        this.file = file;
        marks = server.connect();
        marks.createStatement().execute("set application_name = '" + NAME + "'");
        reading = server.connect();
        // Reading the log would be logged.
        reading.createStatement().execute("set log_statement = 'none'");
        read = size();
        server.execute("alter system set log_statement = 'all'");
        reload();
    }

    /** Whether the server writes a log that can be read. */
    static boolean isThere(BenchDatabase server) throws SQLException {
        return file(server) != null;
    }

    static StatementLog open(BenchDatabase server) throws SQLException {
        return new StatementLog(server, file(server));
    }

    private static String file(BenchDatabase server) throws SQLException {
        return server.value("select pg_current_logfile('jsonlog')");
    }

    /** Writes a line of its own into the log: what comes before it was said before. */
    void mark(String what) throws SQLException {
        marks.createStatement().execute("select '" + what + "'");
    }

    static boolean isMark(LogLine line, String what) {
        return line.application().equals(NAME) && line.message().endsWith("select '" + what + "'");
    }

    /** All lines that were not read before, up to and with the mark. The log is written by a process of its own: it may take a moment. */
    List<LogLine> until(String mark) throws SQLException {
        List<LogLine> lines = new ArrayList<>();
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (System.nanoTime() < end) {
            List<LogLine> more = readOn();
            lines.addAll(more);
            if (more.stream().anyMatch(line -> isMark(line, mark))) {
                return lines;
            }
        }
        throw new IllegalStateException("The server's log stays behind (" + file + ").");
    }

    private List<LogLine> readOn() throws SQLException {
        List<LogLine> lines = new ArrayList<>();
        byte[] bytes = chunk();
        read += bytes.length;
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                unfinished.write(bytes, start, i - start);
                lines.add(LogLine.parse(unfinished.toString(StandardCharsets.UTF_8)));
                unfinished.reset();
                start = i + 1;
            }
        }
        unfinished.write(bytes, start, bytes.length - start);
        return lines;
    }

    private byte[] chunk() throws SQLException {
        try (PreparedStatement statement = reading.prepareStatement("select pg_read_binary_file(?, ?, ?)")) {
            statement.setString(1, file);
            statement.setLong(2, read);
            statement.setLong(3, CHUNK);
            ResultSet row = statement.executeQuery();
            row.next();
            return row.getBytes(1);
        }
    }

    private long size() throws SQLException {
        return Long.parseLong(server.value("select size from pg_stat_file('" + file + "')"));
    }

    private void reload() throws SQLException {
        server.execute("select pg_reload_conf()");
        try {
            // Signals take a moment to arrive at all connections.
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws SQLException {
        marks.close();
        reading.close();
        server.execute("alter system reset log_statement");
        reload();
    }
}
