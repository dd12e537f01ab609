package org.tergeu.graphql.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.FilterReports;
import org.tergeu.testsupport.GeneratedDatabase;

/** Bad input is refused with a stable code and a message that names the value, and says nothing of the inside. */
@QuarkusTest
@TestProfile(GeneratedDatabase.class)
class ErrorsIT {

    /** Class names, packages, SQL and what else of the inside could slip into a message. */
    private static final String INSIDE =
            "(?is).*(org\\.|io\\.|java\\.|javax\\.|jakarta\\.|exception|pgclient|sqlstate|select |\\bcast\\(|\\bany\\(|daterange|postgres|null pointer|System error).*";

    @BeforeAll
    static void submitReports() {
        FilterReports.ensure();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            incidents(filter: {occurred: {from: "2024-02-01", to: "2024-01-31"}}) { totalCount }            | occurred: from 2024-02-01 is after to 2024-01-31
            reports(filter: {publishedOn: {from: "2024-02-01", to: "2024-01-31"}}) { totalCount }           | publishedOn: from 2024-02-01 is after to 2024-01-31
            statistics(filter: {period: {from: "2024-02-01", to: "2024-01-31"}}) { totalCount }             | period: from 2024-02-01 is after to 2024-01-31
            incidents(filter: {near: {latitude: 90.1, longitude: 0, kilometres: 1}}) { totalCount }         | near.latitude: 90.1 is out of range
            incidents(filter: {near: {latitude: 0, longitude: -180.1, kilometres: 1}}) { totalCount }       | near.longitude: -180.1 is out of range
            incidents(filter: {near: {latitude: 0, longitude: 0, kilometres: 0}}) { totalCount }            | near.kilometres: 0.0 is out of range. Allowed: more than 0
            incidents(filter: {near: {latitude: 0, longitude: 0, kilometres: 20000.5}}) { totalCount }      | near.kilometres: 20000.5 is out of range
            seizures(filter: {quantity: {unit: "stone"}}) { totalCount }                                    | quantity.unit: 'stone' is not a unit
            seizures(filter: {quantity: {atLeast: 3, atMost: 2}}) { totalCount }                            | quantity: atLeast 3 is above atMost 2
            seizures(filter: {quantity: {atLeast: 1e31}}) { totalCount }                                    | quantity.atLeast: a number of this size
            seizures(filter: {quantity: {atMost: -1e2147483647}}) { totalCount }                            | quantity.atMost: a number of this size
            seizures(filter: {quantity: {atMost: 1e-2147483647}}) { totalCount }                            | quantity.atMost: a number of this size
            seizures(filter: {value: {currency: "kzt"}}) { totalCount }                                     | value.currency: 'kzt' is not a currency
            seizures(filter: {value: {currency: ""}}) { totalCount }                                        | value.currency: '' is not a currency
            seizures(filter: {value: {atLeast: 3, atMost: 2, currency: "KZT"}}) { totalCount }              | value: atLeast 3 is above atMost 2
            incidents(filter: {seizure: {value: {atLeast: 1e99, currency: "KZT"}}}) { totalCount }          | value.atLeast: a number of this size
            report { key }                                                                                  | report: give exactly one of key and url.
            report(key: "flt-1", url: "https://gazette.example/flt-1") { key }                              | report: give exactly one of key and url.
            incident(key: "flt-harbour") { places { place { name(language: "?") } } }                       | '?' is not a language tag
            organization(key: "flt-police") { name(language: "") }                                          | '' is not a language tag
            person(key: "flt-roe") { name(language: "not a language") }                                     | 'not a language' is not a language tag
            incident(key: "flt-harbour") { seizures { quantity { display(locale: "12") } } }                | '12' is not a language tag
            """)
    void refusesAnArgument(String field, String message) {
        Answer refused = Ask.anything("{ " + field + " }");

        assertThat(refused.codes()).as("%s", refused).isNotEmpty().containsOnly("INVALID_ARGUMENT");
        assertThat(refused.at("errors").each("message"))
                .allSatisfy(text -> assertThat(text).contains(message));
        assertThat(refused.at("errors").each("message")).noneMatch(text -> text.matches(INSIDE));
    }

    /** The database folds and compares all of a text: one of a megabyte takes it a second. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "incidents",
                "seizures",
                "legalOutcomes",
                "measures",
                "statistics",
                "organizations",
                "people",
                "places",
                "reports"
            })
    void aFilterTakesNoLongText(String list) {
        String longest = "b".repeat(200);

        assertThat(Ask.anything("{ " + list + "(filter: {text: \"" + longest + "\"}) { totalCount } }")
                        .codes())
                .isEmpty();
        Answer refused = Ask.anything("{ " + list + "(filter: {text: \"" + longest + "b\"}) { totalCount } }");
        assertThat(refused.codes()).containsExactly("INVALID_ARGUMENT");
        assertThat(refused.at("errors").each("message"))
                .containsExactly("text: '" + "b".repeat(60)
                        + "…' (201 characters) is too long. A text of up to 200 characters is allowed.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query ($text: String!) { incident(key: $text) { key } }",
                "query ($text: String!) { organization(key: $text) { key } }",
                "query ($text: String!) { person(key: $text) { key } }",
                "query ($text: String!) { place(code: $text) { code } }",
                "query ($text: String!) { report(key: $text) { key } }",
                "query ($text: String!) { report(url: $text) { key } }",
                "query ($text: String!) { incidents(filter: {key: [\"x\", $text]}) { totalCount } }",
                "query ($text: String!) { incidents(filter: {text: $text}) { totalCount } }",
                "query ($text: String!) { incidents(filter: {place: [$text]}) { totalCount } }",
                "query ($text: String!) { incidents(filter: {publisher: [$text]}) { totalCount } }",
                "query ($text: String!) { incidents(filter: {seizure: {text: $text}}) { totalCount } }",
                "query ($text: String!) { legalOutcomes(filter: {offence: [$text]}) { totalCount } }",
                "query ($text: String!) { seizures(filter: {quantity: {unit: $text}}) { totalCount } }",
                "query ($text: String!) { seizures(filter: {value: {currency: $text}}) { totalCount } }",
                "query ($text: String!) { places(filter: {within: [$text]}) { totalCount } }",
                "query ($text: String!) { reports(filter: {language: [$text]}) { totalCount } }",
                "query ($text: String!) { place(code: \"KZ\") { name(language: $text) } }"
            })
    void refusesANulCharacter(String query) {
        Answer refused = Ask.anything(query, Map.of("text", "a\0b"));

        assertThat(refused.codes()).as("%s", refused).containsExactly("INVALID_ARGUMENT");
        assertThat(refused.at("errors").each("message")).noneMatch(text -> text.matches(INSIDE));
    }

    /** What GraphQL itself refuses, before any of our fields is asked. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ incidents(first: 99999999999) { totalCount } }",
                "{ incidents(first: 4294967301) { totalCount } }",
                "{ incidents(first: 1.5) { totalCount } }",
                "{ incidents(first: \"1\") { totalCount } }",
                "{ incidents(filter: {kind: [NO_SUCH_KIND]}) { totalCount } }",
                "{ incidents(filter: {noSuchField: 1}) { totalCount } }",
                "{ incidents(filter: {occurred: {from: \"2024-02-30\"}}) { totalCount } }",
                "{ incidents(filter: {occurred: {from: \"yesterday\"}}) { totalCount } }",
                "{ incidents(filter: {occurred: {to: \"+999999999-12-31\"}}) { totalCount } }",
                "{ incidents(filter: {occurred: {to: \"+10000-01-01\"}}) { totalCount } }",
                "{ incidents(filter: {occurred: {from: \"0000-12-31\"}}) { totalCount } }",
                "{ incidents(asOf: \"+11760000-01-01\") { totalCount } }",
                "{ incidents(asOf: 5) { totalCount } }",
                "{ incidents(filter: {near: {latitude: 1}}) { totalCount } }",
                "{ incidents(filter: {near: {latitude: 1e999, longitude: 0, kilometres: 1}}) { totalCount } }",
                "{ seizures(filter: {quantity: {atLeast: \"many\"}}) { totalCount } }",
                "{ incidents(filter: {key: [null]}) { totalCount } }",
                "{ incident { key } }",
                "{ incident(key: null) { key } }",
                "{ noSuchField }",
                "{ incidents { nodes { key }",
                "",
                "nonsense"
            })
    void isRefusedByGraphQlWithoutABlankFault(String query) {
        Answer refused = Ask.anything(query);

        assertThat(refused.at("errors").all()).as("%s", refused).isNotEmpty();
        assertThat(refused.at("data.incidents").isMissing()
                        || refused.at("data").isNull())
                .isTrue();
        assertThat(refused.codes()).doesNotContain("INTERNAL_ERROR");
        assertThat(refused.at("errors").each("message")).noneMatch(text -> text.matches(INSIDE));
    }

    /** The schema lets null pass for a variable with a default, also where a value is needed. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            query ($given: String = "x") { incident(key: $given) { key } }             | INVALID_ARGUMENT  | key
            query ($given: Boolean = false) { dataset { revision @include(if: $given) } } | INVALID_VARIABLES | given
            query ($given: Boolean = true) { ... @skip(if: $given) { dataset { revision } } } | INVALID_VARIABLES | given
            """)
    void refusesNullForAVariableWhereAValueIsNeeded(String query, String code, String named) {
        Answer refused = Ask.anything(query, Collections.singletonMap("given", null));

        assertThat(refused.codes()).as("%s", refused).containsExactly(code);
        assertThat(refused.at("errors.0.message").text()).contains(named).doesNotMatch(INSIDE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31"})
    void everyDayThatCanBeWrittenInFourDigitsIsTaken(String day) {
        String query =
                "query ($day: Date!) { incidents(filter: {occurred: {from: $day, to: $day}}) { totalCount nodes { key } }"
                        + " seizureTotals(filter: {incident: {occurred: {from: $day, to: $day}}}) { seizures } }";

        assertThat(Ask.data(query, Map.of("day", day)).at("seizureTotals").all())
                .hasSize(1);
    }

    @Test
    void leavesTheOtherNullableFieldsAnswered() {
        Answer answer = Ask.anything("""
                { broken: report { key }
                  incident(key: "flt-harbour") { key seizures(filter: {quantity: {unit: "stone"}}) { item } }
                  organization(key: "flt-police") { key }
                  fire: incident(key: "flt-fire") { key kind } }""");

        assertThat(answer.at("data.broken").isNull()).isTrue();
        assertThat(answer.at("data.incident").isNull()).isTrue();
        assertThat(answer.at("data.organization.key").text()).isEqualTo("flt-police");
        assertThat(answer.at("data.fire.kind").text()).isEqualTo("ARSON");
        assertThat(answer.codes()).containsExactly("INVALID_ARGUMENT", "INVALID_ARGUMENT");
        assertThat(answer.at("errors").all().stream()
                        .map(error -> error.at("path").toString()))
                .containsExactlyInAnyOrder("[\"broken\"]", "[\"incident\",\"seizures\"]");
    }

    @Test
    void answersNullForKeysThatDoNotExist() {
        Answer data = Ask.data("""
                { incident(key: "x") { key } organization(key: "x") { key } person(key: "x") { key } place(code: "x") { code }
                  a: report(key: "x") { key } b: report(url: "x") { key } drafted: report(key: "flt-3") { key } then: incident(key: "flt-harbour", asOf: "2024-03-05") { key } }""");

        assertThat(List.of("incident", "organization", "person", "place", "a", "b", "drafted", "then"))
                .allMatch(field -> data.at(field).isNull());
    }
}
