package org.tergeu.exchange.bringing;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.tergeu.intake.document.Problem;

/**
 * A line of an import. One blank line stands for all that were read since the line before, so that progress can be reported in between.
 *
 * @param number from 1
 * @param text the report that it is, as JSON; null when it cannot be read; empty when it is blank
 * @param bytes that it has, or that all the blank ones have
 * @param problems why it cannot be read; none when it can
 * @param columns of the table that it was made of
 */
public record Line(long number, @Nullable String text, long bytes, List<Problem> problems, SourceColumns columns) {

    /** A line that was not made of a table, or that could not be. */
    public Line(long number, @Nullable String text, long bytes, List<Problem> problems) {
        this(number, text, bytes, problems, SourceColumns.NONE);
    }

    static Line blank(long number, long bytes) {
        return new Line(number, "", bytes, List.of());
    }

    boolean isBlank() {
        return text != null && text.isEmpty();
    }

    static Line refused(long number, long bytes, String reason) {
        return new Line(number, null, bytes, List.of(new Problem("", reason)));
    }
}
