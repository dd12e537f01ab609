package org.tergeu.bench.data;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** One table's COPY, on a connection and a thread of its own, so that tables fill side by side. */
final class CopyStream implements AutoCloseable {

    private static final byte[] END = new byte[0];
    private static final int CHUNK = 1 << 16;

    private final StringBuilder rows = new StringBuilder(CHUNK + 4096);
    private final BlockingQueue<byte[]> chunks = new ArrayBlockingQueue<>(16);
    private final CompletableFuture<Void> copied;

    CopyStream(Connection connection, String table, String columns) {
        copied = CompletableFuture.runAsync(
                () -> copy(connection, "copy " + table + " (" + columns + ") from stdin"),
                task -> new Thread(task, "copy " + table).start());
    }

    /** Adds a row; null is NULL. */
    void row(Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                rows.append('\t');
            }
            rows.append(values[i] == null ? "\\N" : escaped(values[i].toString()));
        }
        rows.append('\n');
        if (rows.length() >= CHUNK) {
            send();
        }
    }

    @Override
    public void close() {
        send();
        put(END);
        copied.join();
    }

    private static String escaped(String text) {
        return text.indexOf('\\') < 0 ? text : text.replace("\\", "\\\\");
    }

    private void send() {
        put(rows.toString().getBytes(StandardCharsets.UTF_8));
        rows.setLength(0);
    }

    private void put(byte[] chunk) {
        try {
            // A COPY that failed takes nothing any more; join says why.
            while (!chunks.offer(chunk, 1, TimeUnit.SECONDS)) {
                if (copied.isDone()) {
                    copied.join();
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void copy(Connection connection, String statement) {
        try (connection) {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
            for (byte[] chunk = chunks.take(); chunk != END; chunk = chunks.take()) {
                copy.writeToCopy(chunk, 0, chunk.length);
            }
            copy.endCopy();
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(statement, e);
        }
    }
}
