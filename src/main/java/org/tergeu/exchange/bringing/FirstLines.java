package org.tergeu.exchange.bringing;

import io.smallrye.graphql.api.Nullable;
import java.io.IOException;
import java.util.function.Consumer;

/** The first lines of some, which are shown as they come. */
final class FirstLines implements Lines {

    private final Lines lines;
    private final int most;
    private final Consumer<Line> shown;
    private int read;

    FirstLines(Lines lines, int most, Consumer<Line> shown) {
        this.lines = lines;
        this.most = most;
        this.shown = shown;
    }

    @Override
    @Nullable
    public Line next() throws IOException {
        Line line = read < most ? lines.next() : null;
        if (line != null && !line.isBlank()) {
            read++;
            shown.accept(line);
        }
        return line;
    }

    @Override
    public long position() throws IOException {
        return lines.position();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
