package org.tergeu.exchange.bringing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import org.tergeu.intake.document.Documents;
import org.tergeu.intake.document.InvalidReport;
import org.tergeu.intake.submission.Submission.Outcome;

/** What is said of an import, one JSON object a line. */
public final class ImportText {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ImportText() {}

    /** What a line would become; empty for one that is not even a report. */
    public static Optional<String> of(Line line) {
        if (line.text() == null) {
            return Optional.empty();
        }
        try {
            ObjectNode shown = JSON.objectNode().put("line", line.number());
            shown.set("preview", Documents.readLine(line.text()));
            return Optional.of(shown.toString());
        } catch (InvalidReport invalid) {
            return Optional.empty();
        }
    }

    /** Why a line was not recorded. */
    public static String of(LineFault fault) {
        ObjectNode line = JSON.objectNode().put("line", fault.line());
        return line.put("report", fault.report())
                .put("code", fault.code())
                .put("path", fault.path())
                .put("message", fault.message())
                .toString();
    }

    /** How far an import is. */
    public static String of(Counts counts, long bytes, long all) {
        ObjectNode line = JSON.objectNode();
        line.putObject("progress")
                .put("lines", counts.lines())
                .put("done", counts.done())
                .put("refused", counts.refused())
                .put("bytes", bytes)
                .put("of", all);
        return line.toString();
    }

    /** What became of an import: the last line. */
    public static String of(ImportResult result) {
        ObjectNode line = JSON.objectNode();
        ObjectNode summary = line.putObject("summary");
        summary.put("lines", result.counts().lines());
        for (Outcome outcome : ImportResult.OUTCOMES) {
            summary.put(outcome.name().toLowerCase(Locale.ROOT), result.counts().of(outcome));
        }
        summary.put("refused", result.counts().refused())
                .put("seconds", Math.round(result.seconds() * 100) / 100.0)
                .put("recorded", result.recorded())
                .put("revision", result.revision());
        if (result.ended() != null) {
            summary.putObject("ended")
                    .put("reason", result.ended().reason().name())
                    .put("message", result.ended().getMessage());
        }
        return line.toString();
    }
}
