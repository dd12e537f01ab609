package org.tergeu.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.FilterReports;
import org.tergeu.testsupport.GeneratedDatabase;

/** What the filters of organizations, people, places, reports and statistics find of the filter reports. */
@QuarkusTest
@TestProfile(GeneratedDatabase.class)
class ThingFiltersIT {

    @BeforeAll
    static void submitReports() {
        FilterReports.ensure();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {text: "filter"}                                              | gazette gang ministry police service wire
            {text: "filter", kind: [POLICE, MINISTRY]}                    | ministry police
            {text: "FILTER", country: ["US"]}                             | service
            {country: ["kz"], text: "filter"}                             |
            {parent: ["flt-ministry"]}                                    | police
            {parent: ["flt-police"]}                                      |
            {text: "министерство ФИЛЬТРОВ"}                               | ministry
            {text: "filter министерство"}                                 |
            {key: ["flt-gang", "flt-wire"], not: {kind: [MEDIA]}}         | gang
            {or: [{key: ["flt-gang"]}, {parent: ["flt-ministry"]}]}       | gang police
            {and: [{text: "filter"}, {text: "press%"}]}                   |
            {key: []}                                                     |
            """)
    void ofOrganizations(String filter, String expected) {
        assertFinds("organizations", "key", filter, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {text: "filter"}                              | doe roe
            {text: "roe JANE"}                            | roe
            {text: "фильтр"}                              | roe
            {text: "Fílter"}                              | doe roe
            {text: "Fílter"}                              | doe roe
            {text: "фильтер"}                             | doe roe
            {text: "Jané"}                                | roe
            {key: ["flt-doe", "no-such"]}                 | doe
            {text: "filter", not: {key: ["flt-doe"]}}     | roe
            {or: [{key: ["flt-doe"]}, {text: "Роу"}]}     | doe roe
            {and: [{text: "filter"}, {key: []}]}          |
            """)
    void ofPeople(String filter, String expected) {
        assertFinds("people", "key", filter, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {text: "filter"}                                      | moved pier port
            {text: "filter", level: [CITY]}                       | moved port
            {text: "filter", within: ["KZ-47"]}                   | pier port
            {text: "filter", within: ["KZ-19"]}                   |
            {text: "filter", within: ["KZ-33"]}                   | moved
            {text: "filter", within: ["KZ"]}                      | moved pier port
            {within: ["flt-port"]}                                | pier
            {within: ["flt-pier"]}                                |
            {text: "ПРИЧАЛ"}                                      | pier
            {text: "prichal"}                                     | pier
            {code: ["flt-port", "flt-moved"], not: {within: ["KZ-33"]}} | port
            {or: [{code: ["flt-port"]}, {within: ["flt-port"]}]}  | pier port
            {and: [{code: ["flt-port"]}, {level: [LOCALITY]}]}    |
            """)
    void ofPlaces(String filter, String expected) {
        assertFinds("places", "code", filter, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {publisher: ["flt-gazette", "flt-wire"]}                          | 1 2 4
            {publisher: ["flt-gazette"], tier: [OFFICIAL]}                    | 1
            {key: ["flt-1", "flt-2", "flt-3", "flt-4"], status: [RETRACTED]}  | 4
            {key: ["flt-1", "flt-2", "flt-3", "flt-4"], status: [DRAFT]}      |
            {key: ["flt-1", "flt-2", "flt-4"], language: ["ru"]}              | 2
            {publisher: ["flt-gazette"], publishedOn: {from: "2024-02-10", to: "2024-02-11"}} | 4
            {publisher: ["flt-gazette"], publishedOn: {from: "2024-03-06"}}   | 1
            {publisher: ["flt-wire"], publishedOn: {}}                        |
            {incident: ["flt-harbour"]}                                       | 1 2
            {incident: ["flt-fire", "flt-inquiry"], tier: [NEWS]}             | 2
            {text: "заметка ВТОРАЯ"}                                          | 2
            {text: "filters_"}                                                | 1
            {publisher: ["flt-gazette"], not: {tier: [SOCIAL]}}               | 1
            {or: [{key: ["flt-2"]}, {and: [{key: ["flt-1"]}, {language: ["en"]}]}]} | 1 2
            """)
    void ofReports(String filter, String expected) {
        assertFinds("reports", "key", filter, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {text: "filter"}                                                  | cases mass ratio
            {key: ["flt-cases", "flt-mass"], measure: [MASS]}                 | mass
            {text: "filter", periodKind: [CALENDAR_YEAR]}                     | cases
            {text: "filter", period: {from: "2023-12-31", to: "2024-01-01"}}  | cases mass
            {text: "filter", period: {from: "2024-03-01"}}                    |
            {text: "filter", period: {}}                                      | cases mass
            {text: "filter", place: ["KZ-47"]}                                | cases
            {text: "filter", place: ["KZ"]}                                   | cases mass
            {announcedAt: ["flt-harbour"], topLevel: true}                    | cases
            {announcedAt: ["flt-harbour"], topLevel: false}                   | cases-minors
            {text: "дела ДЕТЕЙ"}                                              | cases-minors
            {text: "filter", not: {measure: [CASES]}}                         | mass ratio
            {or: [{key: ["flt-ratio"]}, {and: [{key: ["flt-mass"]}, {measure: [MASS]}]}]} | mass ratio
            """)
    void ofStatistics(String filter, String expected) {
        assertFinds("statistics", "key", filter, expected);
    }

    private static void assertFinds(String list, String key, String filter, String expected) {
        Answer found = Ask.data("{ list: " + list + "(filter: " + filter + ") { totalCount nodes { " + key + " } } }")
                .at("list");

        assertThat(found.at("nodes").each(key)).containsExactlyInAnyOrderElementsOf(FilterReports.keys(expected));
        assertThat(found.at("totalCount").number())
                .isEqualTo(FilterReports.keys(expected).size());
    }
}
