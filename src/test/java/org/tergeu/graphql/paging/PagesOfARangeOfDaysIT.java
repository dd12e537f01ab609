package org.tergeu.graphql.paging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.ReportFile;
import org.tergeu.testsupport.Submit;

/** A list by date has, of a range of days, what may have occurred in it, in the order of the whole list: on every page, both ways. */
@QuarkusTest
class PagesOfARangeOfDaysIT {

    private static final List<String> DATES = List.of(
            "2014-12-31",
            "2015-01-01",
            "2015-06-15",
            "2015-12-31",
            "2016-01-01",
            "2015-06",
            "2015",
            "2014",
            "2015-12-15/2016-01-15",
            "2014-01-01/2017-01-01",
            "2010-01-01/..",
            "../2015-03-01",
            "../2012-01-01",
            "2015-06-15",
            "2015~",
            "2016-01",
            "201X",
            "20XX");

    private static final String QUERY = """
            query($filter: IncidentFilter, $order: IncidentOrder!, $first: Int, $after: String, $last: Int, $before: String) {
                incidents(filter: $filter, orderBy: $order,
                        first: $first, after: $after, last: $last, before: $before) {
                    totalCount
                    nodes { key kind occurred { earliest latest } }
                    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
                }
            }""";

    private static final List<Map<String, String>> ORDERS = Stream.of("OCCURRED", "BEST_KNOWN_DAY")
            .flatMap(field -> Stream.of("ASC", "DESC").map(direction -> Map.of("field", field, "direction", direction)))
            .toList();

    private static final int SIZE = 7;

    private record Dated(String key, String kind, LocalDate earliest, LocalDate latest) {

        static Dated of(Answer incident) {
            boolean known = !incident.at("occurred").json().isNull();
            return new Dated(
                    incident.at("key").text(),
                    incident.at("kind").text(),
                    known ? LocalDate.parse(incident.at("occurred.earliest").text()) : null,
                    known ? LocalDate.parse(incident.at("occurred.latest").text()) : null);
        }

        boolean mayBeWithin(LocalDate from, LocalDate to) {
            return earliest != null
                    && (from == null || !latest.isBefore(from))
                    && (to == null || !earliest.isAfter(to));
        }
    }

    @BeforeAll
    static void submitReports() {
        StringBuilder incidents = new StringBuilder("incidents:\n");
        IntStream.range(0, DATES.size() + 2)
                .forEach(n -> incidents
                        .append("  - key: range-of-days-%02d\n".formatted(n))
                        .append("    name: A made-up raid\n    summary: Made up for a test.\n")
                        .append("    kind: %s\n".formatted(n % 5 == 4 ? "UNREST" : "RAID"))
                        .append(n < DATES.size() ? "    occurred: \"%s\"\n".formatted(DATES.get(n)) : ""));
        Submit.text(
                ReportFile.named("range-of-days").saying(incidents.toString()).text());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2015-01-01, 2015-12-31
            2015-06-15, 2015-06-15
            2014-01-01, 2014-12-31
            -,          2015-01-01
            2015-12-31, -
            -,          -
            1990-01-01, 1990-12-31
            2016-01-02, 9999-12-31
            0001-01-01, 0001-01-01
            2090-01-01, 2090-12-31
            2019-12-31, 2031-01-01
            2099-01-01, -
            """)
    void hasWhatMayHaveOccurredInIt(LocalDate from, LocalDate to) {
        for (Map<String, String> order : ORDERS) {
            for (List<String> kinds : Stream.of(List.<String>of(), List.of("RAID"), List.of("RAID", "UNREST"))
                    .toList()) {
                List<String> expected = read(Map.of("order", order, "first", 500)).stream()
                        .filter(each -> kinds.isEmpty() || kinds.contains(each.kind))
                        .filter(each -> each.mayBeWithin(from, to))
                        .map(Dated::key)
                        .toList();
                Map<String, Object> filter = filter(kinds, from, to);

                assertThat(forward(filter, order)).as("%s %s", order, kinds).isEqualTo(expected);
                assertThat(backward(filter, order)).as("%s %s", order, kinds).isEqualTo(expected);
                assertThat(ask(Map.of("filter", filter, "order", order, "first", 0))
                                .at("totalCount")
                                .number())
                        .isEqualTo(expected.size());
            }
        }
    }

    private static Map<String, Object> filter(List<String> kinds, LocalDate from, LocalDate to) {
        Map<String, Object> days = new HashMap<>();
        days.put("from", from == null ? null : from.toString());
        days.put("to", to == null ? null : to.toString());
        return kinds.isEmpty() ? Map.of("occurred", days) : Map.of("occurred", days, "kind", kinds);
    }

    private static List<String> forward(Map<String, Object> filter, Map<String, String> order) {
        List<String> keys = new ArrayList<>();
        Answer page = ask(Map.of("filter", filter, "order", order, "first", SIZE));
        keys.addAll(page.at("nodes").each("key"));
        while (page.at("pageInfo.hasNextPage").isTrue()) {
            page = ask(Map.of(
                    "filter",
                    filter,
                    "order",
                    order,
                    "first",
                    3,
                    "after",
                    page.at("pageInfo.endCursor").text()));
            keys.addAll(page.at("nodes").each("key"));
        }
        return keys;
    }

    private static List<String> backward(Map<String, Object> filter, Map<String, String> order) {
        List<String> keys = new ArrayList<>();
        Answer page = ask(Map.of("filter", filter, "order", order, "last", SIZE));
        keys.addAll(reversed(page.at("nodes").each("key")));
        while (page.at("pageInfo.hasPreviousPage").isTrue()) {
            page = ask(Map.of(
                    "filter",
                    filter,
                    "order",
                    order,
                    "last",
                    3,
                    "before",
                    page.at("pageInfo.startCursor").text()));
            keys.addAll(reversed(page.at("nodes").each("key")));
        }
        return reversed(keys);
    }

    private static List<String> reversed(List<String> keys) {
        List<String> all = new ArrayList<>(keys);
        Collections.reverse(all);
        return all;
    }

    private static List<Dated> read(Map<String, Object> variables) {
        Answer whole = ask(variables);
        assertThat(whole.at("pageInfo.hasNextPage").isTrue()).isFalse();
        return whole.at("nodes").all().stream().map(Dated::of).toList();
    }

    private static Answer ask(Map<String, Object> variables) {
        return Ask.data(QUERY, variables).at("incidents");
    }
}
