package org.tergeu.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
