package org.tergeu.graphql.loading;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.GeneratedDatabase;
import org.tergeu.testsupport.GeneratedReports;
import org.tergeu.testsupport.Statements;

/** A field takes the same statements for one parent as for two hundred. */
@QuarkusTest
@TestProfile(GeneratedDatabase.class)
class StatementsPerFieldIT {

    private static final String INCIDENTS = "incidents(filter: {publisher: [\"gen-press\"]}, first: %d)";

    @BeforeAll
    static void submitReports() {
        GeneratedReports.ensure();
    }

    /** Where parents of each type come from, and how many statements it takes to get there. */
    private enum Parents {
        INCIDENT(INCIDENTS + " { nodes { %s } }", 1, 200),
        INCIDENT_PLACE(INCIDENTS + " { nodes { places { %s } } }", 2, 200),
        PARTICIPANT(INCIDENTS + " { nodes { participants { %s } } }", 2, 200),
        CASUALTY(INCIDENTS + " { nodes { casualties { %s } } }", 2, 200),
        MEASURE(INCIDENTS + " { nodes { measures { %s } } }", 2, 200),
        SEIZURE("seizures(filter: {incident: {publisher: [\"gen-press\"]}}, first: %d) { nodes { %s } }", 1, 200),
        LEGAL_OUTCOME(
                "legalOutcomes(filter: {incident: {publisher: [\"gen-press\"]}}, first: %d) { nodes { %s } }", 1, 200),
        CONVICTION(
                "legalOutcomes(filter: {stage: [CONVICTED], incident: {publisher: [\"gen-press\"]}}, first: %d) { nodes { %s } }",
                1, 200),
        CASE(
                "legalOutcomes(filter: {counted: [CASE], incident: {publisher: [\"gen-press\"]}}, first: %d) { nodes { %s } }",
                1, 200),
        OUTCOME_PART(
                "legalOutcomes(filter: {stage: [DETAINED], incident: {publisher: [\"gen-press\"]}}, orderBy: {field: COUNT, direction: ASC}, first: %d)"
                        + " { nodes { %s } }",
                1, 200),
        STATISTIC("statistics(filter: {text: \"generated\"}, first: %d) { nodes { %s } }", 1, 200),
        STATISTIC_PART(
                "statistics(filter: {topLevel: false, text: \"generated\"}, first: %d) { nodes { %s } }", 1, 200),
        ORGANIZATION(
                "organizations(filter: {kind: [POLICE], text: \"generated\"}, first: %d) { nodes { %s } }", 1, 200),
        PERSON("people(filter: {text: \"generated\"}, first: %d) { nodes { %s } }", 1, 200),
        PLACE("places(filter: {text: \"generated\"}, first: %d) { nodes { %s } }", 1, 200),
        REPORT(
                "reports(filter: {publisher: [\"gen-press\"]}, first: %d) { nodes { %s } }",
                1, GeneratedReports.REPORTS),
        CLAIM(
                "seizures(filter: {category: [DRUG], incident: {publisher: [\"gen-press\"]}}, first: %d) { nodes { claims { %s } } }",
                2, 200),
        QUANTITY(
                "seizures(filter: {category: [DRUG], incident: {publisher: [\"gen-press\"]}}, first: %d) { nodes { quantity { %s } } }",
                1, 200),
        COUNT(
                "legalOutcomes(filter: {incident: {publisher: [\"gen-press\"]}}, first: %d) { nodes { count { %s } } }",
                1, 200);

        final String query;
        final int statements;
        final int most;

        Parents(String query, int statements, int most) {
            this.query = query;
            this.statements = statements;
            this.most = most;
        }

        String asking(int parents, String field) {
            return "{ all: " + query.formatted(parents, field) + " }";
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INCIDENT       | id key name summary kind status occurred { edtf } disputed updatedAt | 0
            INCIDENT       | places { precision }                       | 1
            INCIDENT       | participants { role }                      | 1
            INCIDENT       | participants(role: [CONDUCTED]) { role }   | 1
            INCIDENT       | seizures { item }                          | 1
            INCIDENT       | seizures(filter: {quantified: true}, orderBy: {field: VALUE, direction: DESC}) { item } | 1
            INCIDENT       | one: seizures(orderBy: {field: VALUE, direction: DESC}, first: 1) { item } two: seizures(orderBy: {field: OCCURRED, direction: ASC}) { item } | 2
            INCIDENT       | legalOutcomes(orderBy: {field: COUNT, direction: ASC}, first: 1) { stage } | 1
            INCIDENT       | casualties(orderBy: {field: BEST_KNOWN_DAY, direction: ASC}) { harm } | 1
            INCIDENT       | parts(filter: {kind: [RAID]}, orderBy: {field: NAME, direction: ASC}) { key } | 1
            INCIDENT       | related(filter: {disputed: false}, orderBy: {field: LAST_REPORTED, direction: ASC}) { key } | 1
            INCIDENT       | statistics(filter: {topLevel: true}, orderBy: {field: NAME, direction: ASC}) { key } | 1
            INCIDENT       | reports(filter: {tier: [NEWS]}, orderBy: {field: TITLE, direction: ASC}) { key } | 1
            INCIDENT       | seizures(filter: {category: [DRUG]}) { item } | 1
            INCIDENT       | legalOutcomes { stage }                    | 1
            INCIDENT       | legalOutcomes(filter: {offence: [06]}) { stage } | 1
            INCIDENT       | casualties { harm }                        | 1
            INCIDENT       | measures { kind }                          | 1
            INCIDENT       | measures(kind: [SEARCHES]) { kind }        | 1
            INCIDENT       | measures(filter: {quantity: {atLeast: 1}}, orderBy: {field: OCCURRED, direction: ASC}) { kind } | 1
            INCIDENT       | partOf { key }                             | 1
            INCIDENT       | parts { key }                              | 1
            INCIDENT       | related { key }                            | 1
            INCIDENT       | statistics { key }                         | 1
            INCIDENT       | reports { key }                            | 1
            INCIDENT       | kind offences { code name provision }      | 0
            INCIDENT       | attributeClaims { attribute readings { value claims { id } } } | 1
            INCIDENT_PLACE | precision disputed                         | 0
            INCIDENT_PLACE | place { code name }                        | 0
            INCIDENT_PLACE | claims { id }                              | 1
            PARTICIPANT    | role                                       | 0
            PARTICIPANT    | organization { key name }                  | 1
            PARTICIPANT    | person { key name }                        | 1
            PARTICIPANT    | claims { id }                              | 1
            CASUALTY       | id harm group possibleOverlap count { low } | 0
            CASUALTY       | incident { key }                           | 1
            CASUALTY       | possiblySame(first: 20) { id }             | 1
            CASUALTY       | partOf { id }                              | 1
            CASUALTY       | claims { id }                              | 1
            CASUALTY       | attributeClaims { attribute }              | 1
            MEASURE        | kind figure { best display }               | 0
            MEASURE        | claims { id }                              | 1
            MEASURE        | incident { key }                           | 1
            MEASURE        | possiblySame(first: 20) { id }             | 1
            SEIZURE        | id category item disposition drugGroup firearmType quantity { best } value { best } | 0
            SEIZURE        | incident { key }                           | 1
            SEIZURE        | possiblySame(first: 20) { id }             | 1
            SEIZURE        | breakdown { id }                           | 1
            SEIZURE        | breakdown(filter: {category: [DRUG]}, orderBy: {field: QUANTITY, direction: ASC}) { id } | 1
            SEIZURE        | claims { id }                              | 1
            SEIZURE        | attributeClaims { attribute }              | 1
            QUANTITY       | otherMeasures { best }                     | 1
            QUANTITY       | disagreement resolved(resolution: INFORMATIVE) { best } | 1
            QUANTITY       | inconsistency                              | 1
            LEGAL_OUTCOME  | attributeClaims { attribute }              | 1
            LEGAL_OUTCOME  | id stage basis counted subject maximumYears decidedOn { edtf } guiltEstablished offences { name } | 0
            LEGAL_OUTCOME  | incident { key }                           | 1
            CONVICTION     | person { key }                             | 1
            CASE           | organization { key }                       | 1
            OUTCOME_PART   | partOf { id }                              | 1
            LEGAL_OUTCOME  | possiblySame(first: 20) { id }             | 1
            LEGAL_OUTCOME  | breakdown { id }                           | 1
            LEGAL_OUTCOME  | breakdown(filter: {counted: [PERSON]}, orderBy: {field: COUNT, direction: ASC}) { id } | 1
            LEGAL_OUTCOME  | claims { id }                              | 1
            STATISTIC      | id key name measure figure { best } period { kind } | 0
            STATISTIC      | place { code }                             | 1
            STATISTIC      | announcedAt { key }                        | 1
            STATISTIC_PART | partOf { key }                             | 1
            STATISTIC      | breakdown { key }                          | 1
            STATISTIC      | breakdown(filter: {measure: [CASES]}, orderBy: {field: PERIOD, direction: ASC}) { key } | 1
            STATISTIC      | claims { id }                              | 1
            ORGANIZATION   | id key name kind country names { name }    | 0
            ORGANIZATION   | parent { key }                             | 1
            ORGANIZATION   | children { key }                           | 1
            ORGANIZATION   | children(filter: {kind: [POLICE]}, orderBy: {field: KEY, direction: ASC}) { key } | 1
            ORGANIZATION   | incidents(first: 3) { nodes { key } pageInfo { hasNextPage } } | 1
            ORGANIZATION   | incidents(role: [SUPPORTED], filter: {kind: [RAID]}, first: 1) { nodes { key } } | 1
            ORGANIZATION   | incidents(first: 3) { totalCount nodes { key } } | 2
            ORGANIZATION   | legalOutcomes { id }                       | 1
            ORGANIZATION   | legalOutcomes(orderBy: {field: COUNT, direction: DESC}) { id } | 1
            PERSON         | id key name position names { name }        | 0
            PERSON         | incidents(first: 3) { nodes { key } }      | 1
            PERSON         | incidents(first: 3) { totalCount }         | 2
            PERSON         | legalOutcomes { id }                       | 1
            PERSON         | legalOutcomes(orderBy: {field: OCCURRED, direction: DESC}) { id } | 1
            PLACE          | id code name level latitude validFrom names { name } | 0
            PLACE          | parent { code }                            | 1
            PLACE          | children { code }                          | 1
            PLACE          | children(filter: {level: [CITY]}) { code }  | 1
            PLACE          | incidents(first: 3) { nodes { key } }      | 1
            PLACE          | incidents(first: 3) { totalCount }         | 2
            REPORT         | id key url title author language publishedOn { edtf } tier status | 0
            REPORT         | publisher { key }                          | 1
            REPORT         | incidents { key }                          | 1
            REPORT         | incidents(filter: {kind: [RAID]}, orderBy: {field: NAME, direction: ASC}) { key } | 1
            REPORT         | statistics { key }                         | 1
            REPORT         | statistics(filter: {measure: [CASES]}, orderBy: {field: NAME, direction: ASC}) { key } | 1
            REPORT         | claims(first: 3) { nodes { id } }          | 1
            REPORT         | claims(first: 3) { totalCount }            | 2
            CLAIM          | id qualifier stated statedHigh unit currency asOf note status | 0
            CLAIM          | report { key }                             | 1
            CLAIM          | assertedBy { key }                         | 1
            CLAIM          | spokesperson { key }                       | 1
            QUANTITY       | low best high unit display                 | 0
            QUANTITY       | claims { id }                              | 1
            QUANTITY       | series { knownFrom low best high display } | 1
            QUANTITY       | series { report { key } }                  | 2
            COUNT          | claims(status: [CURRENT]) { id }           | 1
            """)
    void takesAsManyStatementsForOneParentAsForMany(Parents parents, String field, int statements) {
        String quoted = field.replace("[06]", "[\"06\"]");
        assertThat(Ask.data(parents.asking(200, "__typename")).at("all.nodes").all())
                .hasSize(parents.most);

        List<String> ofOne = Statements.of(parents.asking(1, quoted));
        List<String> ofMany = Statements.of(parents.asking(200, quoted));

        assertThat(ofOne).as("statements for one parent").hasSize(parents.statements + statements);
        assertThat(ofMany).as("statements for %d parents", parents.most).hasSize(parents.statements + statements);
    }
}
