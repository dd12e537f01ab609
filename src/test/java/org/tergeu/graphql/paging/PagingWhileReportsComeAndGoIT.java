package org.tergeu.graphql.paging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.testsupport.Connection;
import org.tergeu.testsupport.GeneratedDatabase;
import org.tergeu.testsupport.GeneratedReports;
import org.tergeu.testsupport.PassingReports;

/** Rows that are there throughout are visited exactly once, while others come and go between the pages. */
@QuarkusTest
@TestProfile(GeneratedDatabase.class)
class PagingWhileReportsComeAndGoIT {

    private final PassingReports passing = new PassingReports();

    @BeforeAll
    static void submitReports() {
        GeneratedReports.ensure();
    }

    @AfterEach
    void retractTheLast() {
        passing.retract();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ incidents(filter: {text: \"generated raid\"}, PAGE) { ROWS } }",
                "{ incidents(filter: {text: \"generated raid\"}, orderBy: {field: OCCURRED, direction: ASC}, PAGE) { ROWS } }",
                "{ incidents(filter: {text: \"generated raid\"}, orderBy: {field: NAME, direction: ASC}, PAGE) { ROWS } }",
                "{ incidents(filter: {text: \"generated raid\"}, orderBy: {field: UPDATED_AT, direction: DESC}, PAGE) { ROWS } }",
                "{ seizures(filter: {text: \"drugs\"}, orderBy: {field: QUANTITY, direction: DESC}, PAGE) { ROWS } }",
                "{ reports(PAGE) { ROWS } }"
            })
    void visitsWhatStaysOnceBothWays(String query) {
        Connection list = new Connection(query);
        List<String> staying = list.page("first: 500").ids();
        int size = staying.size() > 100 ? 40 : 4;

        List<String> forward = Connection.ids(list.forward(size, page -> passing.next()));
        List<String> backward = Connection.ids(list.backward(size, page -> passing.next()));

        assertThat(forward).doesNotHaveDuplicates().containsSubsequence(staying);
        assertThat(backward).doesNotHaveDuplicates().containsSubsequence(staying);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ place(code: \"KZ-31\") { incidents(PAGE) { ROWS } } }",
                "{ place(code: \"gen-city-000\") { incidents(filter: {kind: [RAID]}, PAGE) { ROWS } } }"
            })
    void visitsWhatStaysInANestedListOnce(String query) {
        Connection list = new Connection(query);
        List<String> staying = list.page("first: 500").ids();

        List<String> forward = Connection.ids(list.forward(staying.size() > 100 ? 30 : 1, page -> passing.next()));

        assertThat(forward).doesNotHaveDuplicates().containsSubsequence(staying);
    }
}
