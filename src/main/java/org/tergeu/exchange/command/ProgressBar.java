package org.tergeu.exchange.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import org.tergeu.exchange.bringing.Counts;

/** Shows on a terminal how far an import is: a bar, lines, how many a second, and about how long it still takes. Elsewhere it writes a line now and then. */
final class ProgressBar {

    private static final int WIDTH = 24;
    private static final Duration PAUSE_OF_BAR = Duration.ofMillis(200);
    private static final Duration PAUSE_OF_LINES = Duration.ofSeconds(5);
    private static final double NANOS = 1e9;

    private final PrintStream out;
    private final boolean isTerminal;
    private final long size;
    private final long begun = System.nanoTime();
    private long shown = begun;
    private int width;

    /** @param size bytes of the file */
    ProgressBar(PrintStream out, boolean isTerminal, long size) {
        this.out = out;
        this.isTerminal = isTerminal;
        this.size = size;
    }

    void show(Counts counts, long bytes) {
        long now = System.nanoTime();
        Duration pause = isTerminal ? PAUSE_OF_BAR : PAUSE_OF_LINES;
        if (now - shown >= pause.toNanos()) {
            shown = now;
            show(text(counts, bytes, size, (now - begun) / NANOS));
        }
    }

    private void show(String text) {
        if (isTerminal) {
            out.print("\r" + text + " ".repeat(Math.max(0, width - text.length())));
            out.flush();
            width = text.length();
        } else {
            out.println(text);
        }
    }

    /** Leaves the last state in a line of its own. */
    void end(Counts counts, long bytes) {
        show(text(counts, bytes, size, (System.nanoTime() - begun) / NANOS));
        if (isTerminal) {
            out.println();
        }
    }

    /** What is shown. */
    static String text(Counts counts, long bytes, long size, double seconds) {
        double part = size == 0 ? 1 : Math.min(1, (double) bytes / size);
        int filled = (int) (part * WIDTH);
        return String.format(
                Locale.ROOT,
                "[%s%s] %3.0f %%  %,d lines, %,d refused, %,.0f a second, %s",
                "#".repeat(filled),
                "-".repeat(WIDTH - filled),
                100 * part,
                counts.done(),
                counts.refused(),
                counts.done() / Math.max(seconds, 1e-3),
                part >= 1 ? "in " + time(seconds) : "about " + time(left(part, seconds)) + " left");
    }

    private static double left(double part, double seconds) {
        return part == 0 ? 0 : seconds * (1 - part) / part;
    }

    private static String time(double seconds) {
        long whole = Math.round(seconds);
        return whole >= 3600
                ? String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60)
                : String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }
}
