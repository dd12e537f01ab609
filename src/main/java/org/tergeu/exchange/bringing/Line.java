package org.tergeu.exchange.bringing;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.tergeu.intake.document.Problem;

/**
 * A line of what is brought that is not blank.
 *
 * @param number from 1
 * @param text the report that it is, as JSON; null when it cannot be read
 * @param bytes that it has
 * @param problems why it cannot be read; none when it can
 */
public record Line(long number, @Nullable String text, long bytes, List<Problem> problems) {

    static Line refused(long number, long bytes, String reason) {
        return new Line(number, null, bytes, List.of(new Problem("", reason)));
    }
}
