package org.tergeu.graphql.paging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.GeneratedDatabase;
import org.tergeu.testsupport.GeneratedReports;

/** Lists are in the order that is asked for, what has no value comes last, and the default order is the newest first. */
@QuarkusTest
@TestProfile(GeneratedDatabase.class)
class OrderIT {

    @BeforeAll
    static void submitReports() {
        GeneratedReports.ensure();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            incidents(filter: {report: ["gen-report-001"]}               | {field: OCCURRED, direction: ASC}      | occurred { latest }  | occurred.latest | 3
            incidents(filter: {report: ["gen-report-001"]}               | {field: OCCURRED, direction: DESC}     | occurred { latest }  | occurred.latest | 3
            incidents(filter: {publisher: ["gen-press"]}                 | {field: FIRST_REPORTED, direction: ASC}  | firstReported    | firstReported   | 0
            incidents(filter: {publisher: ["gen-press"]}                 | {field: LAST_REPORTED, direction: DESC}  | lastReported     | lastReported    | 0
            seizures(filter: {incident: {report: ["gen-report-001"]}}    | {field: OCCURRED, direction: ASC}      | incident { occurred { latest } } | incident.occurred.latest | 9
            seizures(filter: {incident: {report: ["gen-report-001"]}}    | {field: OCCURRED, direction: DESC}     | incident { occurred { latest } } | incident.occurred.latest | 9
            legalOutcomes(filter: {incident: {report: ["gen-report-001"]}} | {field: OCCURRED, direction: ASC}    | incident { occurred { latest } } | incident.occurred.latest | 12
            legalOutcomes(filter: {incident: {report: ["gen-report-001"]}} | {field: OCCURRED, direction: DESC}   | incident { occurred { latest } } | incident.occurred.latest | 12
            statistics(filter: {text: "generated statistic"}             | {field: PERIOD, direction: ASC}        | period { to }        | period.to       | 30
            statistics(filter: {text: "generated statistic"}             | {field: PERIOD, direction: DESC}       | period { to }        | period.to       | 30
            reports(filter: {publisher: ["gen-press"]}                   | {field: PUBLISHED_ON, direction: ASC}  | publishedOn { latest } | publishedOn.latest | 0
            reports(filter: {publisher: ["gen-press"]}                   | {field: PUBLISHED_ON, direction: DESC} | publishedOn { latest } | publishedOn.latest | 0
            """)
    void ordersByDay(String list, String order, String field, String path, int without) {
        assertOrdered(values(list, order, field, path), order, without, LocalDate::parse);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            seizures(filter: {incident: {report: ["gen-report-001"]}}      | {field: QUANTITY, direction: ASC}  | quantity { best } | quantity.best | 30
            seizures(filter: {incident: {report: ["gen-report-001"]}}      | {field: QUANTITY, direction: DESC} | quantity { best } | quantity.best | 30
            seizures(filter: {incident: {report: ["gen-report-001"]}}      | {field: VALUE, direction: ASC}     | value { best }    | value.best    | 60
            seizures(filter: {incident: {report: ["gen-report-001"]}}      | {field: VALUE, direction: DESC}    | value { best }    | value.best    | 60
            legalOutcomes(filter: {incident: {report: ["gen-report-001"]}} | {field: COUNT, direction: ASC}     | count { best }    | count.best    | 0
            legalOutcomes(filter: {incident: {report: ["gen-report-001"]}} | {field: COUNT, direction: DESC}    | count { best }    | count.best    | 0
            """)
    void ordersByNumber(String list, String order, String field, String path, int without) {
        assertOrdered(values(list, order, field, path), order, without, BigDecimal::new);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            incidents(filter: {report: ["gen-report-001"]}                     | {field: NAME, direction: ASC}        | name      | name
            incidents(filter: {report: ["gen-report-001"]}                     | {field: NAME, direction: DESC}       | name      | name
            incidents(filter: {publisher: ["gen-press"]}                       | {field: UPDATED_AT, direction: ASC}  | updatedAt | updatedAt
            incidents(filter: {publisher: ["gen-press"]}                       | {field: UPDATED_AT, direction: DESC} | updatedAt | updatedAt
            statistics(filter: {text: "generated statistic"}                   | {field: NAME, direction: DESC}       | name      | name
            organizations(filter: {parent: ["gen-ministry"]}                   | {field: NAME, direction: ASC}        | name      | name
            organizations(filter: {parent: ["gen-ministry"]}                   | {field: KEY, direction: DESC}        | key       | key
            reports(filter: {publisher: ["gen-press"]}                         | {field: TITLE, direction: ASC}       | title     | title
            people(filter: {text: "generated"}                                 |                                      | name      | name
            places(filter: {text: "generated"}                                 |                                      | code      | code
            """)
    void ordersByText(String list, String order, String field, String path) {
        assertOrdered(values(list, order, field, path), order == null ? "ASC" : order, 0, text -> text);
    }

    @Test
    void isTheNewestFirstUnlessOrderedOtherwise() {
        String list = "incidents(filter: {publisher: [\"gen-press\"]}";

        assertThat(values(list, null, "key", "key"))
                .isEqualTo(values(list, "{field: BEST_KNOWN_DAY, direction: DESC}", "key", "key"));
    }

    @Test
    void reversesTiesWithTheDirection() {
        String list = "organizations(filter: {parent: [\"gen-ministry\"]}";
        List<String> descending = values(list, "{field: NAME, direction: DESC}", "key", "key");

        assertThat(values(list, "{field: NAME, direction: ASC}", "key", "key").stream()
                        .sorted(Comparator.comparing(descending::indexOf).reversed()))
                .containsExactlyElementsOf(values(list, "{field: NAME, direction: ASC}", "key", "key"));
    }

    private static List<String> values(String list, String order, String field, String path) {
        String query = "{ list: " + list + (order == null ? "" : ", orderBy: " + order) + ", first: 500) { nodes { "
                + field + " } } }";
        return Ask.data(query).at("list.nodes").all().stream()
                .map(node -> textOrNull(node, path))
                .toList();
    }

    private static String textOrNull(Answer node, String path) {
        Answer value = node.at(path);
        return value.isNull() || value.isMissing() ? null : value.text();
    }

    private static <T extends Comparable<T>> void assertOrdered(
            List<String> texts, String order, int without, Function<String, T> read) {
        int valued = texts.size() - without;
        List<T> values = texts.subList(0, valued).stream().map(read).toList();

        assertThat(valued).isGreaterThan(1);
        assertThat(values)
                .doesNotContainNull()
                .isSortedAccordingTo(order.contains("DESC") ? Comparator.reverseOrder() : Comparator.naturalOrder());
        assertThat(texts.subList(valued, texts.size()))
                .as("what has no value comes last")
                .hasSize(without)
                .allMatch(Objects::isNull);
    }
}
