package org.tergeu.intake.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.tergeu.intake.document.ReportParser.ParsedReport;

/** Reads a document as if it had other values in some places. */
public final class Redirection {

    private static final Pattern STEP = Pattern.compile("[^.\\[\\]]+");

    private Redirection() {}

    /**
     * Reads a document.
     *
     * @param values by the paths of the fields, which are there: {@code incidents[0].participants[1].organization}
     */
    public static ParsedReport read(JsonNode document, Map<String, String> values) {
        JsonNode changed = document.deepCopy();
        values.forEach((path, value) -> set(
                changed, STEP.matcher(path).results().map(MatchResult::group).toList(), TextNode.valueOf(value)));
        return ReportParser.read(changed);
    }

    private static void set(JsonNode root, List<String> steps, JsonNode value) {
        JsonNode owner = root;
        for (String step : steps.subList(0, steps.size() - 1)) {
            owner = owner.isArray() ? owner.get(Integer.parseInt(step)) : owner.get(step);
        }
        String last = steps.get(steps.size() - 1);
        if (owner instanceof ArrayNode array) {
            array.set(Integer.parseInt(last), value);
        } else {
            ((ObjectNode) owner).set(last, value);
        }
    }
}
