package org.tergeu.graphql.paging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Connection;
import org.tergeu.testsupport.Connection.Page;
import org.tergeu.testsupport.GeneratedDatabase;
import org.tergeu.testsupport.GeneratedReports;

/** Which pages can be asked for, and how the others are refused. */
@QuarkusTest
@TestProfile(GeneratedDatabase.class)
class PageArgumentsIT {

    private static final Connection RAIDS =
            new Connection("{ incidents(filter: {publisher: [\"gen-press\"]}, PAGE) { ROWS } }");

    @BeforeAll
    static void submitReports() {
        GeneratedReports.ensure();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            first: 501                         | first: 501 is out of range. Allowed: 0 to 500; page on with a cursor.
            first: -1                          | first: -1 is out of range. Allowed: 0 to 500; page on with a cursor.
            first: 2147483647                  | first: 2147483647 is out of range. Allowed: 0 to 500; page on with a cursor.
            last: 501                          | last: 501 is out of range. Allowed: 0 to 500; page on with a cursor.
            last: -1                           | last: -1 is out of range. Allowed: 0 to 500; page on with a cursor.
            first: 1, last: 1                  | first/after and last/before cannot be given together. Page forward with the former or backward with the latter.
            after: "x", before: "x"            | first/after and last/before cannot be given together. Page forward with the former or backward with the latter.
            before: "x"                        | before: needs `last`, the number of rows before the cursor.
            """)
    void refusesAPage(String arguments, String message) {
        for (String list : new String[] {
            "incidents", "seizures", "legalOutcomes", "statistics", "organizations", "people", "places", "reports"
        }) {
            Answer refused = Ask.anything("{ " + list + "(" + arguments + ") { nodes { id } } }");

            assertThat(refused.codes()).as(list).containsExactly("INVALID_PAGE");
            assertThat(refused.at("errors.0.message").text()).isEqualTo(message);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organization(key: \"gen-press\") { incidents(first: 501) { nodes { id } } }",
                "person(key: \"gen-person-000\") { incidents(first: -1) { nodes { id } } }",
                "place(code: \"KZ\") { incidents(first: 501) { nodes { id } } }",
                "report(key: \"gen-report-000\") { claims(first: 501) { nodes { id } } }"
            })
    void refusesANestedPage(String field) {
        assertThat(Ask.anything("{ " + field + " }").codes()).containsExactly("INVALID_PAGE");
    }

    @Test
    void advisesNoCursorWhereAListHasNone() {
        Answer refused = Ask.anything("{ incident(key: \"2022-01-kz-unrest\") { seizures(first: 501) { item } } }");

        assertThat(refused.codes()).containsExactly("INVALID_PAGE");
        assertThat(refused.at("errors.0.message").text())
                .isEqualTo("first: 501 is out of range. Allowed: 0 to 500; leave it out for the whole list.");
    }

    @Test
    void hasTwentyRowsUnlessAskedForMore() {
        assertThat(Ask.data("{ incidents { nodes { id } } }")
                        .at("incidents.nodes")
                        .all())
                .hasSize(20);
    }

    @Test
    void ofNoRowsSaysWhetherThereAreSome() {
        Page none = RAIDS.page("first: 0");
        Page noneAtTheEnd = RAIDS.page("last: 0");

        assertThat(none.ids()).isEmpty();
        assertThat(none.hasNext()).isTrue();
        assertThat(none.hasPrevious()).isFalse();
        assertThat(none.json().at("pageInfo.startCursor").isNull()).isTrue();
        assertThat(none.json().at("pageInfo.endCursor").isNull()).isTrue();
        assertThat(noneAtTheEnd.hasNext()).isFalse();
        assertThat(noneAtTheEnd.hasPrevious()).isTrue();
    }

    @Test
    void ofAnEmptyListHasNoNeighbours() {
        Page empty = new Connection("{ incidents(filter: {key: [\"no-such-incident\"]}, PAGE) { totalCount ROWS } }")
                .page("first: 5");

        assertThat(empty.ids()).isEmpty();
        assertThat(empty.hasNext() || empty.hasPrevious()).isFalse();
        assertThat(empty.json().at("totalCount").number()).isZero();
    }

    @Test
    void mayBeExactlyAsLongAsTheList() {
        assertThat(RAIDS.page("first: 300").hasNext()).isFalse();
        assertThat(RAIDS.page("first: 299").hasNext()).isTrue();
        assertThat(RAIDS.page("last: 300").hasPrevious()).isFalse();
        assertThat(RAIDS.page("last: 299").hasPrevious()).isTrue();
    }

    @Test
    void countsTheWholeListOnEachOfItsPages() {
        Connection counted =
                new Connection("{ incidents(filter: {publisher: [\"gen-press\"]}, PAGE) { totalCount ROWS } }");
        Page first = counted.page("first: 3");

        assertThat(first.json().at("totalCount").number()).isEqualTo(300);
        assertThat(counted.page("first: 3, after: \"" + first.endCursor() + "\"")
                        .json()
                        .at("totalCount")
                        .number())
                .isEqualTo(300);
    }
}
