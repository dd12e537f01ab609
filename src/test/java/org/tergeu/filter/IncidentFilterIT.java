package org.tergeu.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.FilterReports;
import org.tergeu.testsupport.GeneratedDatabase;

/** Which of the five incidents of the filter reports each filter of incidents finds. */
@QuarkusTest
@TestProfile(GeneratedDatabase.class)
class IncidentFilterIT {

    @BeforeAll
    static void submitReports() {
        FilterReports.ensure();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                   | harbour depot fire undated inquiry
            {key: ["flt-harbour", "flt-fire", "no-such"]}        | harbour fire
            {key: ["flt-drafted", "flt-retracted"]}              |
            {kind: [RAID, ARSON]}                                | harbour fire
            {kind: [ATTACK]}                                     | fire
            {offence: ["06"]}                                    | harbour
            {offence: ["KZ-CC 297(1)"]}                          | harbour
            {offence: ["0504", "0601"]}                          | harbour fire
            {offence: ["05"]}                                    | fire
            {offence: ["0505"]}                                  |
            {offence: []}                                        |
            {not: {offence: ["05", "0601"]}}                     | depot undated inquiry
            {status: [ONGOING]}                                  | harbour
            {status: [UNKNOWN]}                                  | fire undated inquiry
            {kind: [RAID], status: [CONCLUDED]}                  |
            {publisher: ["flt-wire"]}                            | harbour inquiry
            {publisher: ["flt-gazette"]}                         | harbour depot fire undated inquiry
            {report: ["flt-2"]}                                  | harbour inquiry
            {report: ["flt-3", "flt-4"]}                         |
            {partOf: ["flt-harbour"]}                            | depot
            {partOf: ["flt-depot"]}                              |
            {topLevel: true}                                     | harbour fire undated inquiry
            {topLevel: false}                                    | depot
            {disputed: true}                                     | inquiry
            {disputed: false}                                    | harbour depot fire undated
            """)
    void findsByWhatTheyAre(String filter, String expected) {
        assertFinds(filter, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {from: "2024-03-04", to: "2024-03-04"}  | harbour depot
            {from: "2024-03-05", to: "2024-03-05"}  | depot inquiry
            {from: "2024-03-06"}                    | depot inquiry
            {from: "2024-03-07"}                    |
            {from: "9999-12-31"}                    |
            {to: "2024-02-29"}                      | fire
            {to: "2024-03-01"}                      | depot fire
            {to: "2020-04-30"}                      |
            {}                                      | harbour depot fire inquiry
            """)
    void findsByAnyDayThatTheirDateCanMean(String range, String expected) {
        assertFinds("{occurred: " + range + "}", expected);
    }

    /** Filter Moved lies in KZ-33 today, and lay in KZ-19 when the fire was. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {place: ["flt-port"]}              | harbour
            {place: ["flt-pier"]}              |
            {place: ["KZ-47"]}                 | harbour undated
            {place: ["KZ-33"]}                 | depot fire
            {place: ["KZ-19"]}                 | fire
            {place: ["KZ"]}                    | harbour depot fire undated
            {place: ["KZ-19", "flt-port"]}     | harbour fire
            {place: ["DE"]}                    |
            {near: {latitude: 43.65, longitude: 51.17, kilometres: 0.001}} | harbour
            {near: {latitude: 43.75, longitude: 51.17, kilometres: 11.2}}  | harbour
            {near: {latitude: 43.75, longitude: 51.17, kilometres: 11.1}}  |
            {near: {latitude: 45, longitude: 78.5, kilometres: 8}}         | depot fire
            {near: {latitude: 43.8, longitude: 53.9, kilometres: 1}}       |
            {near: {latitude: 0, longitude: 0, kilometres: 20000}}         | harbour depot fire
            """)
    void findsByPlaceAsBordersAreOrWereThen(String filter, String expected) {
        assertFinds(filter, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {organization: ["flt-police"]}                                        | harbour fire
            {organization: ["flt-police"], role: [INVESTIGATED]}                  | fire
            {organization: ["flt-police"], role: [SUSPECTED]}                     |
            {organization: ["flt-police"], organizationKind: [CRIMINAL_GROUP]}    |
            {organizationKind: [CRIMINAL_GROUP]}                                  | harbour
            {organizationKind: [POLICE, SECURITY_SERVICE]}                        | harbour depot fire
            {organizationKind: [POLICE], role: [CONDUCTED, SUPPORTED]}            | harbour
            {role: [INVESTIGATED]}                                                | fire inquiry
            {person: ["flt-roe"]}                                                 | harbour
            {person: ["flt-roe"], role: [SUSPECTED]}                              |
            {person: ["flt-doe", "flt-roe"]}                                      | harbour inquiry
            {person: ["flt-doe"], organization: ["flt-police"]}                   |
            {person: ["flt-roe"], organization: ["flt-gang"]}                     | harbour
            {person: ["flt-roe"], organization: ["flt-gang"], role: [SUSPECTED]}  |
            """)
    void findsByWhoTookPartInWhichRole(String filter, String expected) {
        assertFinds(filter, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {seizure: {}}                                                                | harbour depot undated
            {seizure: {category: [DRUG]}}                                                | harbour depot
            {seizure: {category: [DRUG], quantity: {atLeast: 2, unit: "kg"}}}            | harbour
            {seizure: {category: [FIREARM], drugGroup: [OPIOIDS]}}                       |
            {seizure: {incident: {kind: [OPERATION]}}}                                   | depot
            {seizure: {incident: {seizure: {disposition: [FROZEN]}}}}                    | depot
            {legalOutcome: {guiltEstablished: true}}                                     | fire
            {legalOutcome: {offence: ["09"]}}                                            | harbour depot undated
            {legalOutcome: {person: ["flt-roe"], incident: {kind: [RAID]}}}              |
            {casualty: {harm: [KILLED]}}                                                 | depot
            {casualty: {harm: [INJURED]}}                                                | harbour inquiry
            {casualty: {group: [CIVILIANS, ATTACKERS]}}                                  | harbour depot
            {casualty: {harm: [KILLED], group: [CIVILIANS]}}                             |
            {casualty: {incident: {key: ["flt-inquiry"]}}}                               | inquiry
            """)
    void findsByWhatTheyHave(String filter, String expected) {
        assertFinds(filter, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {and: [{kind: [RAID, ARSON]}, {kind: [RAID, FIND]}]}                         | harbour
            {or: [{kind: [RAID]}, {kind: [FIND]}]}                                       | harbour undated
            {not: {kind: [RAID]}}                                                        | depot fire undated inquiry
            {not: {occurred: {from: "2024-01-01"}}}                                      | fire undated
            {not: {place: ["KZ"]}}                                                       | inquiry
            {kind: [RAID, FIND], or: [{status: [UNKNOWN]}, {status: [CONCLUDED]}]}       | undated
            {or: [{and: [{kind: [ARSON]}, {not: {status: [ONGOING]}}]}, {topLevel: false}]} | depot fire
            {not: {or: [{kind: [RAID]}, {not: {seizure: {}}}]}}                          | depot undated
            {and: [{not: {disputed: true}}, {not: {not: {topLevel: true}}}]}             | harbour fire undated
            {and: []}                                                                    | harbour depot fire undated inquiry
            {or: []}                                                                     |
            {not: {}}                                                                    |
            {key: []}                                                                    |
            {kind: []}                                                                   |
            {place: []}                                                                  |
            {role: []}                                                                   |
            {organization: []}                                                           |
            {publisher: []}                                                              |
            {not: {kind: []}}                                                            | harbour depot fire undated inquiry
            {kind: null, topLevel: null}                                                 | harbour depot fire undated inquiry
            {kind: RAID}                                                                 | harbour
            """)
    void findsByNestedFiltersAndEmptyLists(String filter, String expected) {
        assertFinds(filter, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            harbour           | harbour
            RAID harbour      | harbour
            harbour bullets   |
            100%              | harbour
            %                 | harbour
            _                 | harbour
            under_score       | harbour
            under%score       |
            r_id              |
            it's              | harbour inquiry
            '                 | harbour
            "quoted"          | harbour
            back\\slash       | harbour
            \\                | harbour
            ; drop table incident; -- |
            пожар             | fire
            ПОЖАР СКЛАДЕ      | fire
            that              | inquiry
            `  `              | harbour depot fire undated inquiry
            """)
    void findsByWordsTakenLiterally(String text, String expected) {
        List<String> found = Ask.data(
                        "query ($text: String) { incidents(filter: {and: [" + FilterReports.OWN
                                + ", {text: $text}]}) { nodes { key } } }",
                        Map.of("text", text))
                .at("incidents.nodes")
                .each("key");

        assertThat(found).containsExactlyInAnyOrderElementsOf(FilterReports.keys(expected));
    }

    private static void assertFinds(String filter, String expected) {
        Answer found = Ask.data("{ incidents(filter: {and: [" + FilterReports.OWN + ", " + filter
                        + "]}) { totalCount nodes { key } } }")
                .at("incidents");

        assertThat(found.at("nodes").each("key")).containsExactlyInAnyOrderElementsOf(FilterReports.keys(expected));
        assertThat(found.at("totalCount").number())
                .isEqualTo(FilterReports.keys(expected).size());
    }
}
