package org.tergeu.totals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tergeu.testsupport.GraphQl;

/** Answers a question for totals from the rows, read page by page through the API, by loops that are slow and obvious. */
final class SlowTotals {

    private final TotalsQuestion question;
    private final Borders borders = Borders.read();

    SlowTotals(TotalsQuestion question) {
        this.question = question;
    }

    /** The answer, one line a row, in the order in which it must be served. */
    List<String> lines() {
        Map<List<String>, List<Row>> groups = new HashMap<>();
        for (Row row : rows()) {
            for (List<String> group : groupsOf(row)) {
                groups.computeIfAbsent(group, key -> new ArrayList<>()).add(row);
            }
        }
        if (question.by().isEmpty()) {
            groups.putIfAbsent(List.of(), List.of());
        }
        SlowWays.KnownWays background =
                new SlowWays.KnownWays(ReportedAs.all(question.totals(), question.asOf()), containers());
        return groups.keySet().stream()
                .sorted(order())
                .map(group -> SlowTotal.line(
                        question.by(),
                        group,
                        new SlowTotal(groups.get(group), background, asksForZero()).expected(question.totals())))
                .toList();
    }

    /** One group for each combination of the row's values. */
    private List<List<String>> groupsOf(Row row) {
        List<List<String>> groups = List.of(List.of());
        for (Dimension dimension : question.by()) {
            List<String> values = dimension.of(row).isEmpty() ? Arrays.asList((String) null) : dimension.of(row);
            List<List<String>> longer = new ArrayList<>();
            for (List<String> group : groups) {
                for (String value : values) {
                    List<String> one = new ArrayList<>(group);
                    one.add(value);
                    longer.add(one);
                }
            }
            groups = longer;
        }
        return groups;
    }

    private Comparator<List<String>> order() {
        Comparator<List<String>> order = Comparator.comparing(group -> 0);
        for (int i = 0; i < question.by().size(); i++) {
            int index = i;
            order = order.thenComparing(
                    group -> group.get(index), question.by().get(index).order());
        }
        return order;
    }

    private List<Row> rows() {
        Map<String, Object> filter = question.filter();
        Stream<Row> rows = switch (question.totals()) {
            case INCIDENTS -> all("incidents", filter).map(incident -> row(incident, incident));
            case SEIZURES -> all("seizures", filter).map(row -> row(row, row.get("incident")));
            case LEGAL_OUTCOMES -> all("legal-outcomes", operative(filter)).map(row -> row(row, row.get("incident")));
            case CASUALTIES ->
                all("incidents", question.incidentFilter())
                        .flatMap(incident -> Row.each(incident, "casualties").map(casualty -> row(casualty, incident)))
                        .filter(row -> isOneOf(filter.get("harm"), row.own("harm")))
                        .filter(row -> isOneOf(filter.get("group"), row.own("group")))
                        .filter(row -> !filter.containsKey("zero")
                                || filter.get("zero").equals(row.isZero()));
        };
        return rows.filter(row -> !row.ofIncident("kind").contains("POLICY_EVENT"))
                .toList();
    }

    private boolean asksForZero() {
        return Boolean.TRUE.equals(question.filter().get("zero"));
    }

    private Row row(JsonNode node, JsonNode incident) {
        return new Row(node, incident, question.roles(), borders);
    }

    private static boolean isOneOf(Object values, List<String> own) {
        return values == null || ((List<?>) values).containsAll(own);
    }

    /** What the law provides for at most is returned only to those who ask for it. */
    private static Map<String, Object> operative(Map<String, Object> filter) {
        Map<String, Object> operative = new LinkedHashMap<>(filter);
        operative.putIfAbsent("basis", List.of("OPERATIVE"));
        return operative;
    }

    /** Of everything there is, selected or not, what contains it. */
    private Map<String, String> containers() {
        Stream<JsonNode> all = switch (question.totals()) {
            case SEIZURES -> Stream.concat(all("seizures", Map.of()), all("incidents", Map.of()));
            case LEGAL_OUTCOMES -> Stream.concat(all("legal-outcomes", Map.of()), all("incidents", Map.of()));
            case CASUALTIES ->
                all("incidents", Map.of())
                        .flatMap(incident -> Stream.concat(Stream.of(incident), Row.each(incident, "casualties")));
            case INCIDENTS -> Stream.empty();
        };
        Map<String, String> containers = new HashMap<>();
        all.filter(each -> each.hasNonNull("partOf"))
                .forEach(each -> containers.put(
                        each.get("id").asText(), each.at("/partOf/id").asText()));
        return containers;
    }

    private Stream<JsonNode> all(String query, Map<String, Object> filter) {
        Map<String, Object> variables = question.variables();
        variables.put("filter", filter);
        List<JsonNode> rows = new ArrayList<>();
        JsonNode page;
        do {
            page = GraphQl.file("totals/" + query, variables).get("page");
            page.get("nodes").forEach(rows::add);
            variables.put("after", page.at("/pageInfo/endCursor").asText());
        } while (page.at("/pageInfo/hasNextPage").asBoolean());
        return rows.stream();
    }
}
