package org.tergeu.graphql.loading;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tergeu.testsupport.GeneratedDatabase;
import org.tergeu.testsupport.GeneratedReports;
import org.tergeu.testsupport.Statements;

/** A request takes one statement for each level and field, however many rows they have. */
@QuarkusTest
@TestProfile(GeneratedDatabase.class)
class DeepQueryStatementsIT {

    private static final String INCIDENTS =
            "{ incidents(filter: {publisher: [\"gen-press\"]}, first: %d) { nodes { %s } } }";

    @BeforeAll
    static void submitReports() {
        GeneratedReports.ensure();
    }

    /**
     * What is loaded alike at one depth could share a statement; along one path, and across different things, none can. But a place is
     * read with the incident's places, and what it lies in with it.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            places { place { parent { parent { code } } } }                          | 3
            places { claims { report { publisher { key } } } }                       | 5
            participants { organization { parent { key } } person { key } }          | 5
            seizures { claims { assertedBy { parent { key } } } }                    | 5
            seizures { quantity { claims { spokesperson { key } } } }                | 4
            legalOutcomes { breakdown { key: id } partOf { claims { id } } }         | 5
            legalOutcomes { partOf { breakdown { partOf { incident { key } } } } }   | 6
            casualties { partOf { incident { key } } claims { id } }                 | 5
            measures { claims { assertedBy { key } } }                               | 4
            statistics { breakdown { place { code } } announcedAt { key } }          | 5
            reports { publisher { key } incidents { key } statistics { key } }       | 5
            partOf { parts { related { parts { key } } } }                           | 5
            participants { organization { incidents(first: 2) { nodes { seizures { item } } } } } | 5
            places { place { incidents(first: 2) { totalCount nodes { participants { person { key } } } } } } | 6
            a: seizures(filter: {category: [DRUG]}) { item } b: seizures(filter: {category: [CASH]}) { item } c: seizures { item } | 4
            a: seizures(filter: {category: [DRUG]}) { item } b: seizures(filter: {category: [DRUG]}) { category }                  | 2
            """)
    void takesOneStatementForEachLevel(String path, int statements) {
        assertThat(Statements.of(INCIDENTS.formatted(200, path))).hasSize(statements);
        assertThat(Statements.of(INCIDENTS.formatted(20, path))).hasSize(statements);
    }

    @Test
    void takesNoMoreThanOneStatementForEachLevelAndFieldOfAllTogether() {
        String everything = """
                places { place { parent { parent { code } } } claims { id } }
                participants { organization { parent { key } } person { key } claims { id } }
                seizures { claims { report { publisher { key } } assertedBy { key } spokesperson { key } } quantity { claims { id } } }
                legalOutcomes { breakdown { id } partOf { id } claims { id } person { key } organization { key } }
                casualties { partOf { id } claims { id } }
                measures { claims { id } figure { claims { id } } }
                statistics { breakdown { key } place { code } claims { id } }
                reports { publisher { key } }
                partOf { key } parts { key } related { key }""";

        List<String> statements = Statements.of(INCIDENTS.formatted(200, everything));

        // 1 list, 11 fields of its rows, 27 fields below; what several of them load alike may share a statement.
        assertThat(statements)
                .hasSizeBetween((int) statements.stream().distinct().count(), 39);
        assertThat(statements.stream().distinct()).hasSize(22);
    }

    @Test
    void countsAListOnlyWhenItIsAsked() {
        String list = "{ incidents(filter: {publisher: [\"gen-press\"]}, first: 5) { %s nodes { key } } }";

        assertThat(Statements.of(list.formatted(""))).hasSize(1).noneMatch(statement -> statement.contains("count("));
        assertThat(Statements.of(list.formatted("totalCount")))
                .hasSize(2)
                .filteredOn(statement -> statement.contains("count("))
                .hasSize(1);
    }

    @Test
    void takesOneStatementForAllNodesOfAType() {
        assertThat(Statements.of("""
                { a: incident(key: "gen-raid-001") { key } b: incident(key: "gen-raid-002") { key } c: organization(key: "gen-press") { key }
                  d: organization(key: "gen-ministry") { key } e: place(code: "KZ") { code } f: place(code: "KZ-31") { code } }""")).hasSize(3);
    }
}
