package org.tergeu.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.FilterReports;
import org.tergeu.testsupport.GeneratedDatabase;

/** Which of the seizures of the filter reports each filter of seizures finds. */
@QuarkusTest
@TestProfile(GeneratedDatabase.class)
class SeizureFilterIT {

    @BeforeAll
    static void submitReports() {
        FilterReports.ensure();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `category: [DRUG, DOCUMENT]`                         | heroin, hashish, papers
            `disposition: [CONFISCATED, FROZEN]`                 | banknotes, dollars
            `drugGroup: [CANNABIS]`                              | hashish
            `drugGroup: [CANNABIS, OPIOIDS], disposition: [FOUND]` |
            `firearmType: [RIFLE, PISTOL]`                       | hunting rifles
            `text: "RIFLES hunting"`                             | hunting rifles
            `text: "%"`                                          |
            `category: []`                                       |
            `quantity: {atLeast: 2, unit: "kg"}`                 | heroin
            `quantity: {atLeast: 2000, unit: "g"}`               | heroin
            `quantity: {atLeast: 2000.001, unit: "g"}`           |
            `quantity: {atLeast: 0.0015, unit: "t"}`             | heroin, hashish
            `quantity: {atMost: 1.5, unit: "kg"}`                | hashish
            `quantity: {atLeast: 1500, atMost: 1500, unit: "g"}` | hashish
            `quantity: {unit: "mg"}`                             | heroin, hashish
            `quantity: {unit: "L"}`                              |
            `quantity: {atLeast: 3}`                             | hunting rifles, bullets
            `quantity: {atLeast: 10, unit: "{piece}"}`           | bullets
            `quantity: {atLeast: 12}`                            |
            `quantity: {}`                                       | hunting rifles, bullets, cartridges
            `value: {currency: "KZT"}`                           | banknotes
            `value: {atLeast: 1000, currency: "USD"}`            | dollars
            `value: {atLeast: 1000.01, currency: "USD"}`         |
            `value: {atMost: 499999, currency: "KZT"}`           |
            `value: {atLeast: 5e5, atMost: 500000.00, currency: "KZT"}` | banknotes
            `value: {currency: "EUR"}`                           |
            `quantified: true`                                   | heroin, hunting rifles, banknotes, hashish, dollars, bullets
            `quantified: false`                                  | cartridges, papers
            `incident: {kind: [FIND]}`                           | bullets, papers
            `incident: {not: {kind: [FIND]}}, quantified: false` | cartridges
            """)
    void findsThem(String filter, String expected) {
        Answer found = Ask.data("{ seizures(filter: {%s, incident: %s}) { totalCount nodes { item } } }"
                        .formatted(rest(filter), incident(filter)))
                .at("seizures");

        List<String> items = expected == null ? List.of() : List.of(expected.split(", "));
        assertThat(found.at("nodes").each("item")).containsExactlyInAnyOrderElementsOf(items);
        assertThat(found.at("totalCount").number()).isEqualTo(items.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `category: [DRUG]`          | heroin
            `quantified: false`         |
            `incident: {kind: [RAID]}`  | heroin, hunting rifles, banknotes
            `incident: {kind: [FIND]}`  |
            """)
    void findsThemWithinAnIncident(String filter, String expected) {
        List<String> found = Ask.data(
                        "{ incident(key: \"flt-harbour\") { seizures(filter: {" + filter + "}) { item } } }")
                .at("incident.seizures")
                .each("item");

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(expected == null ? List.of() : List.of(expected.split(", ")));
    }

    /** The filter's own condition on the incident, and that the incident is one of these reports. */
    private static String incident(String filter) {
        return filter.startsWith("incident: ")
                ? "{and: [" + FilterReports.OWN + ", "
                        + filter.substring("incident: ".length()).replaceFirst(", quantified.*", "") + "]}"
                : FilterReports.OWN;
    }

    private static String rest(String filter) {
        return filter.startsWith("incident: ")
                ? filter.contains("quantified") ? "quantified: false" : "text: null"
                : filter;
    }
}
