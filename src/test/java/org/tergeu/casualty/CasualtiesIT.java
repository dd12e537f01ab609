package org.tergeu.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;

/** Casualties and single statistics are asked for as their likes are. */
@QuarkusTest
class CasualtiesIT {

    private static final String OF_JANUARY =
            "incident: {report: [\"world-news-24-2022-01-detentions\", \"southfront-2022-01-almaty-operation\"]}";

    private static List<String> keysAndCounts(String arguments) {
        return Ask.data("{ casualties(%s) { totalCount nodes { id harm count { best } incident { key } } } }"
                        .formatted(arguments))
                .at("casualties.nodes")
                .all()
                .stream()
                .map(node -> node.at("id").text())
                .toList();
    }

    @Test
    void theListHasWhatTheIncidentsHave() {
        Answer incidents = Ask.data(
                "{ incidents(first: 500, filter: {report: [\"world-news-24-2022-01-detentions\", \"southfront-2022-01-almaty-operation\"]}) { nodes { casualties { id } killed: casualties(filter: {harm: [KILLED]}) { id harm } } } }");
        List<String> all = incidents.json().findParents("id").stream()
                .map(node -> node.get("id").asText())
                .distinct()
                .toList();
        List<String> killed = incidents.json().findParents("harm").stream()
                .map(node -> node.get("id").asText())
                .toList();

        assertThat(all).hasSizeGreaterThan(2);
        assertThat(keysAndCounts("first: 500, filter: {%s}".formatted(OF_JANUARY)))
                .containsExactlyInAnyOrderElementsOf(all);
        assertThat(keysAndCounts("first: 500, filter: {harm: [KILLED], %s}".formatted(OF_JANUARY)))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(killed);
    }

    @Test
    void theListIsPagedInItsOrder() {
        for (String field : List.of("OCCURRED", "BEST_KNOWN_DAY", "COUNT")) {
            String order = "filter: {%s}, orderBy: {field: %s, direction: DESC}".formatted(OF_JANUARY, field);
            List<String> whole = keysAndCounts("first: 500, " + order);
            Answer first = Ask.data("{ casualties(first: 2, %s) { pageInfo { endCursor } } }".formatted(order));
            String after = first.at("casualties.pageInfo.endCursor").text();

            assertThat(keysAndCounts("first: 500, after: \"%s\", %s".formatted(after, order)))
                    .isEqualTo(whole.subList(2, whole.size()));
        }
    }

    @Test
    void nothingWasKnownBeforeTheFirstReport() {
        assertThat(keysAndCounts("asOf: \"2022-01-07\"")).isEmpty();
    }

    @Test
    void aStatisticIsFoundByItsKey() {
        List<String> keys = Ask.data("{ statistics(first: 3) { nodes { key } } }")
                .at("statistics.nodes")
                .each("key");

        assertThat(Ask.data("{ statistic(key: \"%s\") { key } }".formatted(keys.get(0)))
                        .at("statistic.key")
                        .text())
                .isEqualTo(keys.get(0));
        assertThat(Ask.data("{ statistic(key: \"none\") { key } }")
                        .at("statistic")
                        .isNull())
                .isTrue();
        assertThat(Ask.data("{ statistic(key: \"%s\", asOf: \"2000-01-01\") { key } }".formatted(keys.get(0)))
                        .at("statistic")
                        .isNull())
                .isTrue();
    }

    @Test
    void statisticsAreListedAsOfADay() {
        String list = "{ statistics(asOf: \"%s\", first: 500) { totalCount nodes { key figure { best asOf } } } }";
        Answer then = Ask.data(list.formatted("2025-07-31")).at("statistics");
        Answer now = Ask.data(list.formatted("2026-01-01")).at("statistics");

        assertThat(Ask.data(list.formatted("2000-01-01"))
                        .at("statistics.totalCount")
                        .number())
                .isZero();
        assertThat(then.at("totalCount").number()).isPositive();
        assertThat(now.at("nodes").each("key")).containsAll(then.at("nodes").each("key"));
        assertThat(then.at("nodes").each("figure.asOf"))
                .allMatch(day -> day.equals("null") || day.compareTo("2025-07-31") <= 0);
    }
}
