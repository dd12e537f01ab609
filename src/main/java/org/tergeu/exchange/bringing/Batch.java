package org.tergeu.exchange.bringing;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tergeu.intake.document.Decision;
import org.tergeu.intake.document.Documents;
import org.tergeu.intake.document.InvalidReport;
import org.tergeu.intake.document.Problem;
import org.tergeu.intake.submission.Incoming;

/** Lines that are recorded together, limited in number and length so that several batches fit into memory. */
final class Batch {

    private static final int LINES = 200;

    /** A decision can have many reports read again, and others wait to write meanwhile. */
    private static final int DECISIONS = 20;

    private static final long BYTES = 2_000_000;

    /**
     * A line of a batch.
     *
     * @param number counts from 1
     * @param report null when the line is not a report, or is refused for its content
     * @param decision null when the line is not a decision, or is refused for its content
     * @param key the key of the report; null for a decision and where none can be read
     * @param problems why the line is refused for its content; empty when it is not
     * @param columns of the table that the report was made of
     */
    record BatchLine(
            long number,
            @Nullable Incoming report,
            @Nullable Decision decision,
            @Nullable String key,
            List<Problem> problems,
            SourceColumns columns) {}

    private final int most;
    private final List<BatchLine> lines = new ArrayList<>();
    private long bytes;

    /** @param ofDecisions whether its lines are decisions of editors, not reports */
    Batch(boolean ofDecisions) {
        this.most = ofDecisions ? DECISIONS : LINES;
    }

    boolean isFull() {
        return lines.size() >= most || bytes >= BYTES;
    }

    List<BatchLine> lines() {
        return lines;
    }

    /** Those that may be recorded. */
    List<Incoming> reports() {
        return lines.stream()
                .map(BatchLine::report)
                .filter(report -> report != null)
                .toList();
    }

    /** Those that may be made. */
    List<Decision> decisions() {
        return lines.stream()
                .map(BatchLine::decision)
                .filter(decision -> decision != null)
                .toList();
    }

    /**
     * Reads a line.
     *
     * @param seen the keys of the lines before; null when the line was looked at for them before
     */
    void add(Line line, LineLimits limits, @Nullable SeenKeys seen) {
        bytes += line.bytes();
        lines.add(read(line, limits, seen));
    }

    private static BatchLine read(Line line, LineLimits limits, @Nullable SeenKeys seen) {
        if (line.text() == null) {
            return refused(line, null, line.problems());
        }
        try {
            JsonNode document = Documents.readLine(line.text());
            int values = values(document);
            if (values > limits.values()) {
                return refused(
                        line,
                        null,
                        List.of(new Problem(
                                "",
                                "has " + values + " values; at most " + limits.values()
                                        + " are allowed in a line: split it into several reports")));
            }
            if (Decision.isOne(document)) {
                return decision(line, Decision.read(document), seen);
            }
            Optional<Problem> mistaken = Decision.mistaken(document);
            if (mistaken.isPresent()) {
                return refused(line, null, List.of(mistaken.get()));
            }
            Incoming report = Incoming.of(document);
            String key = report.key();
            return key == null || seen == null || seen.add(key)
                    ? new BatchLine(line.number(), report, null, key, List.of(), line.columns())
                    : refused(
                            line,
                            key,
                            List.of(
                                    new Problem(
                                            "report.key",
                                            "read '" + key
                                                    + "', which is that of an earlier line; allowed: one line for each report")));
        } catch (InvalidReport invalid) {
            return refused(line, null, invalid.problems());
        }
    }

    private static BatchLine decision(Line line, Decision decision, @Nullable SeenKeys seen) {
        // No key of a report has a space.
        return seen == null || seen.add(decision.kind().field() + " " + decision.key())
                ? new BatchLine(line.number(), null, decision, null, List.of(), SourceColumns.NONE)
                : refused(
                        line,
                        null,
                        List.of(new Problem(
                                decision.kind().field(),
                                "read '" + decision.key()
                                        + "', which an earlier line is on; allowed: one such line for each")));
    }

    private static BatchLine refused(Line line, @Nullable String key, List<Problem> problems) {
        return new BatchLine(line.number(), null, null, key, problems, line.columns());
    }

    private static int values(JsonNode node) {
        int values = 1;
        for (JsonNode each : node) {
            values += values(each);
        }
        return values;
    }
}
