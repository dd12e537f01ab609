package org.tergeu.graphql.paging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tergeu.testsupport.Connection;
import org.tergeu.testsupport.Connection.Page;
import org.tergeu.testsupport.GeneratedDatabase;
import org.tergeu.testsupport.GeneratedReports;

/** Whichever way a list is paged through, each row comes once, in the order of one big page. */
@QuarkusTest
@TestProfile(GeneratedDatabase.class)
class PagingIT {

    private static final int SIZE = 47;

    @BeforeAll
    static void submitReports() {
        GeneratedReports.ensure();
    }

    static List<Connection> roots() {
        String three = "report: [\"gen-report-000\", \"gen-report-004\", \"gen-report-009\"]";
        List<Connection> roots = new ArrayList<>();
        ordered(
                        "incidents(filter: {publisher: [\"gen-press\"]}, ORDER PAGE) { ROWS }",
                        "OCCURRED",
                        "BEST_KNOWN_DAY",
                        "FIRST_REPORTED",
                        "LAST_REPORTED",
                        "NAME",
                        "UPDATED_AT")
                .forEach(roots::add);
        ordered(
                        "seizures(filter: {incident: {" + three + "}}, ORDER PAGE) { ROWS }",
                        "OCCURRED",
                        "BEST_KNOWN_DAY",
                        "QUANTITY",
                        "VALUE")
                .forEach(roots::add);
        ordered(
                        "legalOutcomes(filter: {incident: {" + three + "}}, ORDER PAGE) { ROWS }",
                        "OCCURRED",
                        "BEST_KNOWN_DAY",
                        "COUNT")
                .forEach(roots::add);
        ordered("statistics(filter: {text: \"generated\", topLevel: true}, ORDER PAGE) { ROWS }", "PERIOD", "NAME")
                .forEach(roots::add);
        ordered("organizations(ORDER PAGE) { ROWS }", "NAME", "KEY").forEach(roots::add);
        ordered("reports(ORDER PAGE) { ROWS }", "PUBLISHED_ON", "TITLE").forEach(roots::add);
        roots.add(new Connection("{ people(PAGE) { ROWS } }"));
        // All places are more than a page can have.
        roots.add(new Connection("{ places(filter: {within: [\"KZ\"]}, PAGE) { ROWS } }"));
        return roots;
    }

    static List<Connection> nested() {
        return List.of(
                new Connection("{ organization(key: \"gen-police-000\") { incidents(PAGE) { ROWS } } }"),
                new Connection(
                        "{ organization(key: \"gen-police-001\") { incidents(role: [SUPPORTED], filter: {kind: [RAID]}, PAGE) { ROWS } } }"),
                new Connection("{ person(key: \"gen-person-000\") { incidents(PAGE) { ROWS } } }"),
                new Connection("{ place(code: \"KZ-31\") { incidents(filter: {kind: [RAID]}, PAGE) { ROWS } } }"),
                new Connection("{ report(key: \"southfront-2022-01-almaty-operation\") { claims(PAGE) { ROWS } } }"));
    }

    /** The list in its order when none is given, and in each order both ways. */
    private static Stream<Connection> ordered(String list, String... fields) {
        Stream<String> orders = Stream.of(fields)
                .flatMap(field -> Stream.of("ASC", "DESC")
                        .map(direction -> "orderBy: {field: " + field + ", direction: " + direction + "},"));
        return Stream.concat(Stream.of(""), orders)
                .map(order -> new Connection("{ " + list.replace("ORDER", order) + " }"));
    }

    @ParameterizedTest
    @MethodSource("roots")
    void visitsEachRowOnceForward(Connection list) {
        Page whole = list.page("first: 500");

        List<Page> pages = list.forward(sizeFor(whole), page -> {});

        assertThat(whole.hasNext()).isFalse();
        assertCutFrom(whole, pages);
    }

    @ParameterizedTest
    @MethodSource("roots")
    void visitsEachRowOnceBackward(Connection list) {
        Page whole = list.page("last: 500");

        List<Page> pages = list.backward(sizeFor(whole), page -> {});

        assertThat(whole.ids()).isEqualTo(list.page("first: 500").ids());
        assertThat(whole.hasPrevious()).isFalse();
        assertCutFrom(whole, pages);
    }

    @ParameterizedTest
    @MethodSource("nested")
    void visitsEachRowOfANestedListOnce(Connection list) {
        Page whole = list.page("first: 500");

        List<Page> pages = list.forward(whole.ids().size() > 2 * SIZE ? SIZE : 1, page -> {});

        assertThat(whole.hasNext()).isFalse();
        assertCutFrom(whole, pages);
    }

    private static int sizeFor(Page whole) {
        return whole.ids().size() > 2 * SIZE ? SIZE : 3;
    }

    private static void assertCutFrom(Page whole, List<Page> pages) {
        assertThat(whole.ids()).hasSizeGreaterThan(1).doesNotHaveDuplicates();
        assertThat(Connection.ids(pages)).isEqualTo(whole.ids());
        assertThat(pages.stream().flatMap(page -> page.cursors().stream())).containsExactlyElementsOf(whole.cursors());
        IntStream.range(0, pages.size()).forEach(i -> {
            Page page = pages.get(i);
            assertThat(page.idsOfEdges()).isEqualTo(page.ids());
            assertThat(page.startCursor()).isEqualTo(page.cursors().get(0));
            assertThat(page.endCursor())
                    .isEqualTo(page.cursors().get(page.cursors().size() - 1));
            assertThat(page.hasNext()).as("whether a page follows page %d", i).isEqualTo(i < pages.size() - 1);
            assertThat(page.hasPrevious())
                    .as("whether a page comes before page %d", i)
                    .isEqualTo(i > 0);
        });
    }
}
