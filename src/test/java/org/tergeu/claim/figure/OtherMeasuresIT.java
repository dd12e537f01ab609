package org.tergeu.claim.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tergeu.testsupport.Desk;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.KeptUp;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.ReportFile;
import org.tergeu.testsupport.Rows;

/** One thing that reports measure in ways that do not compare: pieces and kilograms, tenge and dollars. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class OtherMeasuresIT {

    private static final ReportFile MINISTRY = ReportFile.named("measures-1")
            .on("2026-04-01")
            .by("kz-mvd")
            .tier("OFFICIAL")
            .saying("""
            incidents:
              - key: made-up-measures
                name: A made-up operation
                summary: Made up for a test.
                kind: OPERATION
                occurred: 2013-04-01
                seizures: [ { key: tablets, category: DRUG, item: tablets, disposition: SEIZED, quantity: 3000, value: 2e6 KZT } ]
            """);
    private static final ReportFile NEWSPAPER =
            ReportFile.named("measures-2").on("2026-04-02").saying("""
            incidents:
              - key: made-up-measures
                seizures: [ { key: tablets, category: DRUG, item: tablets, disposition: SEIZED, quantity: 1 kg, value: 4000 USD } ]
            """);
    private static final ReportFile OTHER_NEWSPAPER =
            ReportFile.named("measures-3").on("2026-04-03").by("southfront").saying("""
            incidents:
              - key: made-up-measures
                seizures: [ { key: tablets, category: DRUG, item: tablets, disposition: SEIZED, quantity: "~ 1000 g", value: 5000 USD } ]
            """);

    @Inject
    Desk desk;

    @Inject
    DataSource database;

    @BeforeEach
    void submit() {
        desk.submit(MINISTRY);
        desk.submit(NEWSPAPER);
        desk.submit(OTHER_NEWSPAPER);
    }

    @AfterEach
    void takeBack() {
        desk.takeBackAll();
    }

    private static JsonNode tablets(String asOf) {
        return GraphQl.query("""
                { incident(key: "made-up-measures"%s) { disputed seizures {
                    quantity { ...figure otherMeasures { ...figure otherMeasures { unit } } }
                    value { ...figure otherMeasures { ...figure } } } } }
                fragment figure on Figure { low best high unit currency agreement display(locale: "en")
                    claims { report { key } status } series { low best high unit currency } }""".formatted(asOf)).get("incident");
    }

    private static List<String> figures(JsonNode incident, String field) {
        JsonNode main = incident.at("/seizures/0/" + field);
        String others = String.join(
                "; ", Rows.of(main.get("otherMeasures"), "low", "best", "high", "unit", "currency", "agreement"));
        return List.of(Rows.line(main, "low", "best", "high", "unit", "currency", "agreement"), others);
    }

    @Test
    void eachIsResolvedByItselfAndNoneContradictsTheOther() {
        JsonNode now = tablets("");

        assertThat(figures(now, "quantity"))
                .containsExactly("3000 3000 3000 - - SINGLE", "1000 1000 1000 g - COMPATIBLE");
        assertThat(figures(now, "value"))
                .containsExactly("2000000 2000000 2000000 - KZT SINGLE", "4000 5000 5000 - USD CONFLICTING");
        assertThat(now.get("disputed").asBoolean()).isTrue();
        assertThat(now.at("/seizures/0/quantity/otherMeasures/0/otherMeasures")).isEmpty();
    }

    @Test
    void eachHasItsOwnClaimsAndItsOwnSeries() {
        JsonNode quantity = tablets("").at("/seizures/0/quantity");
        JsonNode mass = quantity.at("/otherMeasures/0");

        assertThat(quantity.get("claims").findValuesAsText("key")).containsExactly("measures-1");
        assertThat(mass.get("claims").findValuesAsText("key")).containsExactly("measures-2", "measures-3");
        assertThat(mass.get("claims").findValuesAsText("status")).containsOnly("CURRENT");
        assertThat(Rows.of(mass.get("series"), "best", "unit")).containsExactly("1 kg", "1000 g");
        assertThat(quantity.get("series").findValuesAsText("best")).containsOnly("3000");
    }

    @Test
    void whatWasKnownEarlierHasTheMeasuresOfThatDay() {
        JsonNode before = tablets(", asOf: \"2026-04-01\"");

        assertThat(figures(before, "quantity")).containsExactly("3000 3000 3000 - - SINGLE", "");
        assertThat(before.get("disputed").asBoolean()).isFalse();
        assertThat(figures(tablets(", asOf: \"2026-04-02\""), "value"))
                .containsExactly("2000000 2000000 2000000 - KZT SINGLE", "4000 4000 4000 - USD SINGLE");
    }

    @Test
    void whenTheFirstIsTakenBackTheOtherIsTheFigure() {
        desk.retract(MINISTRY);

        assertThat(figures(tablets(""), "quantity")).containsExactly("1000 1000 1000 g - COMPATIBLE", "");
    }

    @Test
    void filtersFindItByEither() {
        assertThat(found("quantity: { atLeast: 3000, atMost: 3000 }")).isEqualTo(1);
        assertThat(found("quantity: { atLeast: 900, atMost: 1100, unit: \"g\" }"))
                .isEqualTo(1);
        assertThat(found("quantity: { atLeast: 2, unit: \"kg\" }")).isZero();
        assertThat(found("value: { atLeast: 4500, currency: \"USD\" }")).isEqualTo(1);
        assertThat(found("value: { atLeast: 2000000, currency: \"KZT\" }")).isEqualTo(1);
        assertThat(found("value: { atLeast: 4500, currency: \"USD\" }, incident: { key: [\"none\"] }"))
                .isZero();
    }

    private static final String CLERK = """
            incidents:
              - key: made-up-sentences
                name: Made-up sentences
                summary: Made up for a test.
                kind: VERDICT
                occurred: 2013-04-01
                seizures: [ { key: powder, category: DRUG, item: powder, disposition: SEIZED, quantity: 1 kg, value: 5 EUR, streetValue: 9 EUR } ]
                legalOutcomes:
                  - { key: one, stage: SENTENCED, counted: PERSON, count: 1, subject: drivers, sentence: 15 d, fine: 2 million KZT, damages: 1000 EUR, confiscationOrdered: true }
                  - { key: two, stage: SENTENCED, counted: PERSON, count: 2, subject: guards, sentence: 1 a }
            """;
    private static final String REPORTER = """
            incidents:
              - key: made-up-sentences
                seizures: [ { key: powder, category: DRUG, item: powder, disposition: SEIZED, quantity: 1 kg, value: 5 EUR, streetValue: 10..11 USD } ]
                legalOutcomes:
                  - { key: one, stage: SENTENCED, counted: PERSON, count: 1, subject: drivers, sentence: 360 h, fine: 3000 USD, damages: 1100 USD, confiscationOrdered: false }
                  - { key: two, stage: SENTENCED, counted: PERSON, count: 2, subject: guards, sentence: 365 d, fine: 100 USD }
            """;

    /** Of both reports: what they say of a penalty and of what things would sell for. */
    private static JsonNode sentences() {
        return GraphQl.query("""
                { incident(key: "made-up-sentences") {
                    seizures { streetValue { ...figure } }
                    legalOutcomes { sentence { ...figure } fine { ...figure } damages { ...figure }
                        confiscationOrdered attributeClaims { attribute readings { value } } } } }
                fragment figure on Figure { display(locale: "en") agreement claims { report { key } }
                    otherMeasures { display(locale: "en") agreement claims { report { key } } series { best } } }""").get("incident");
    }

    /** A figure and the others beside it, each with the reports that say so. */
    private static String both(JsonNode figure) {
        List<String> all = new ArrayList<>(List.of(said(figure)));
        figure.get("otherMeasures").forEach(other -> all.add(said(other)));
        return String.join("; ", all);
    }

    private static String said(JsonNode figure) {
        return Rows.line(figure, "display", "agreement") + " "
                + String.join(" ", figure.get("claims").findValuesAsText("key"));
    }

    private void submitSentences() {
        desk.submit(
                ReportFile.named("sentences-1").on("2026-04-01").by("kz-mvd").saying(CLERK));
        desk.submit(ReportFile.named("sentences-2")
                .on("2026-04-02")
                .by("southfront")
                .saying(REPORTER));
    }

    @Test
    void furtherFiguresHaveOtherMeasuresAndDaysCompareWithHours() {
        submitSentences();

        JsonNode incident = sentences();
        JsonNode one = incident.at("/legalOutcomes/0");
        JsonNode two = incident.at("/legalOutcomes/1");
        assertThat(both(one.get("sentence"))).isEqualTo("360 hours AGREED sentences-1 sentences-2");
        assertThat(both(two.get("sentence"))).isEqualTo("365 days SINGLE sentences-2; 1 year SINGLE sentences-1");
        assertThat(both(one.get("fine"))).isEqualTo("3,000 USD SINGLE sentences-2; 2 million KZT SINGLE sentences-1");
        assertThat(both(one.get("damages"))).isEqualTo("1,100 USD SINGLE sentences-2; 1,000 EUR SINGLE sentences-1");
        assertThat(both(incident.at("/seizures/0/streetValue")))
                .isEqualTo("between 10 and 11 USD SINGLE sentences-2; 9 EUR SINGLE sentences-1");
        assertThat(one.at("/fine/otherMeasures/0/series").findValuesAsText("best"))
                .containsExactly("2000000");
        assertThat(one.at("/attributeClaims/0/readings").findValuesAsText("value"))
                .containsExactly("false", "true");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            legalOutcomes | fine: { atLeast: 2000000, currency: "KZT" }        | 1
            legalOutcomes | fine: { atLeast: 50, currency: "USD" }             | 2
            legalOutcomes | fine: { atLeast: 3001, currency: "USD" }           | 0
            legalOutcomes | damages: { atMost: 1000, currency: "EUR" }         | 1
            legalOutcomes | sentence: { atLeast: 15, atMost: 15, unit: "d" }   | 1
            legalOutcomes | sentence: { atLeast: 361, unit: "h" }              | 1
            legalOutcomes | sentence: { atLeast: 12, unit: "mo" }              | 1
            seizures      | streetValue: { atMost: 9, currency: "EUR" }        | 1
            seizures      | streetValue: { atLeast: 10, currency: "USD" }      | 1
            """)
    void furtherFiguresAreFoundByEachMeasure(String list, String range, int expected) {
        submitSentences();

        assertThat(GraphQl.query("{ %s(filter: { incident: { key: [\"made-up-sentences\"] }, %s }) { totalCount } }"
                                .formatted(list, range))
                        .at("/" + list + "/totalCount")
                        .asInt())
                .isEqualTo(expected);
    }

    @Test
    void finesAndDamagesAreAddedInEachCurrencyAndStreetValuesInNone() throws SQLException {
        submitSentences();

        String asked = """
                { legalOutcomeTotals(filter: { incident: { key: ["made-up-sentences"] } }%s) { incidents
                    fines { low best high currency unit } damages { low best high currency unit } sources: fines { currency reports } } }""";
        for (String rule : List.of("", ", resolution: REPRESENTATIVE")) {
            JsonNode total = GraphQl.query(asked.formatted(rule)).at("/legalOutcomeTotals/0");
            assertThat(total.get("incidents").asInt()).isEqualTo(1);
            assertThat(figures(total.get("fines"))).isEqualTo("2000000 KZT; 3200 USD");
            assertThat(figures(total.get("damages"))).isEqualTo("1000 EUR; 1100 USD");
            assertThat(Rows.of(total.get("sources"), "currency", "reports")).containsExactly("KZT 1", "USD 1");
        }
        JsonNode seized = GraphQl.query(
                        "{ seizureTotals(filter: { incident: { key: [\"made-up-sentences\"] } }) { values { low best high currency unit } } }")
                .at("/seizureTotals/0/values");
        assertThat(figures(seized)).isEqualTo("5 EUR");
        assertThat(KeptUp.totals(database).differencesToRows()).isEmpty();
    }

    private static int found(String filter) {
        return GraphQl.query("{ seizures(filter: { category: [DRUG], text: \"tablets\", %s }) { totalCount } }"
                        .formatted(filter))
                .at("/seizures/totalCount")
                .asInt();
    }

    @Test
    void totalsAddEachInItsOwnUnitAndCountTheSeizureOnce() throws SQLException {
        String ofTheDay = "incident: { occurred: { from: \"2013-04-01\", to: \"2013-04-01\" } }";
        String ofTheYear = "incident: { occurred: { from: \"2013-01-01\", to: \"2013-12-31\" } }";

        assertThat(totals(ofTheDay, ""))
                .isEqualTo("1 | 1 kg; 3000 {piece} | 2000000 KZT; 4000..5000 best 5000 USD | 1 2");
        assertThat(totals(ofTheYear, ""))
                .isEqualTo("1 | 1 kg; 3000 {piece} | 2000000 KZT; 4000..5000 best 5000 USD | 1 2");
        assertThat(totals(ofTheYear, ", asOf: \"2026-04-01\"")).isEqualTo("1 | 3000 {piece} | 2000000 KZT | 1");
        assertThat(KeptUp.totals(database).differencesToRows()).isEmpty();
    }

    /** Seizures, their quantities, their values, and how many reports each value rests on. */
    private static String totals(String filter, String asOf) {
        JsonNode total = GraphQl.query("""
                { seizureTotals(filter: { %s }%s) { seizures quantities { low best high unit }
                    values { low best high currency } sources: values { currency reports } } }""".formatted(filter, asOf)).at("/seizureTotals/0");
        return String.join(
                " | ",
                total.get("seizures").asText(),
                figures(total.get("quantities")),
                figures(total.get("values")),
                String.join(" ", total.get("sources").findValuesAsText("reports")));
    }

    private static String figures(JsonNode sums) {
        StringBuilder all = new StringBuilder();
        sums.forEach(sum -> all.append(all.isEmpty() ? "" : "; ").append(Rows.figure(sum)));
        return all.toString();
    }
}
