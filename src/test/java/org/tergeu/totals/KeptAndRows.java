package org.tergeu.totals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.tergeu.testsupport.GraphQl;

/**
 * One question about seizures, answered from what is kept and from the rows. Whoever asks what sums rest on is answered from the rows. These are two
 * requests: two fields of one request that ask for the same are read together, from the rows.
 *
 * @param kept the answer from {@code seizure_total}, as far as that answers the question
 * @param rows the answer from rows, without what the sums rest on
 */
record KeptAndRows(JsonNode kept, JsonNode rows) {

    private static final String REPORTS = "reports";
    private static final String SUM =
            "unit currency item low best high openEnded quantified unquantified conflicting possibleOverlap";
    private static final String QUESTION = """
            query($filter: SeizureFilter, $by: [SeizureDimension!]) {
              seizureTotals(filter: $filter, by: $by) {
                region { code } period category incidents seizures quantities { SUM } values { SUM } } }""";

    static KeptAndRows of(Map<String, ?> filter, List<String> by) {
        JsonNode rows = ask(SUM + " " + REPORTS, filter, by);
        rows.findParents(REPORTS).forEach(sum -> ((ObjectNode) sum).remove(REPORTS));
        return new KeptAndRows(ask(SUM, filter, by), rows);
    }

    private static JsonNode ask(String sum, Map<String, ?> filter, List<String> by) {
        return GraphQl.query(QUESTION.replace("SUM", sum), Map.of("filter", filter, "by", by))
                .get("seizureTotals");
    }
}
