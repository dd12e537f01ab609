package org.tergeu.claim.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tergeu.testsupport.Desk;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.ReportFile;
import org.tergeu.testsupport.Rows;

/** Reports that count different things under one key: their figures are not made one. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class WhatIsCountedIT {

    private static final String INCIDENT = "made-up-counts";
    private static final String FIGURE =
            "{ low best high agreement origins claims { status } resolved(resolution: CONSERVATIVE) { low high } series { low high agreement } start: series(first: 1) { low } }";

    @Inject
    Desk desk;

    @AfterEach
    void takeBack() {
        desk.takeBackAll();
    }

    private void twoReports(String newspaper, String ministry) {
        desk.submit(ReportFile.named("counts-1")
                .on("2026-04-01")
                .saying(ReportFile.incident(INCIDENT) + "    " + newspaper + "\n"));
        desk.submit(ReportFile.named("counts-2")
                .on("2026-04-03")
                .by("kz-mvd")
                .tier("OFFICIAL")
                .saying(ReportFile.incident(INCIDENT) + "    " + ministry + "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "legalOutcomes | count | stage: DETAINED, counted: PERSON, count: 40 | stage: CONVICTED, counted: PERSON, count: 6 | 6",
                "legalOutcomes | count | stage: CHARGED, counted: CASE, count: 40 | stage: CHARGED, counted: PERSON, count: 52 | 52",
                "legalOutcomes | count | stage: SENTENCED, counted: PERSON, count: 9, basis: PROSPECTIVE_MAXIMUM | stage: SENTENCED, counted: PERSON, count: 5 | 5",
                "casualties | count | harm: INJURED, group: CIVILIANS, count: 20 | harm: KILLED, group: CIVILIANS, count: 4 | 4",
                "measures | figure | kind: SEARCHES, figure: 40 | kind: ATTACKERS, figure: 12 | 12"
            })
    void onlyWhatCountsTheSameMakesAFigure(
            String list, String field, String newspaper, String ministry, String expected) {
        twoReports(
                "%s: [ { key: one, %s } ]".formatted(list, newspaper),
                "%s: [ { key: one, %s } ]".formatted(list, ministry));

        JsonNode fact = GraphQl.query("{ incident(key: \"%s\") { disputed %s { attributeClaims { disputed } %s %s } } }"
                        .formatted(INCIDENT, list, field, FIGURE))
                .get("incident");
        JsonNode figure = fact.at("/" + list + "/0/" + field);
        assertThat(Rows.of(fact.get(list), field + ".low", field + ".high", field + ".agreement", field + ".origins"))
                .containsExactly(expected + " " + expected + " SINGLE 1");
        assertThat(figure.get("claims").findValuesAsText("status")).containsExactly("SUPERSEDED", "CURRENT");
        assertThat(figure.get("series")).hasSize(1);
        assertThat(figure.at("/start/0/low").asInt()).isEqualTo(Integer.parseInt(expected));
        assertThat(figure.at("/resolved/low").asInt()).isEqualTo(Integer.parseInt(expected));
        assertThat(figure.at("/series/0/low").asInt()).isEqualTo(Integer.parseInt(expected));
        assertThat(fact.at("/" + list + "/0/attributeClaims/0/disputed").asBoolean())
                .isTrue();
        assertThat(fact.get("disputed").asBoolean()).isTrue();
    }

    @Test
    void anAcquittalIsNoSecondSourceOfAConviction() {
        twoReports(
                "legalOutcomes: [ { key: verdict, stage: ACQUITTED, counted: PERSON, count: 1, subject: driver } ]",
                "legalOutcomes: [ { key: verdict, stage: CONVICTED, counted: PERSON, count: 1, subject: driver } ]");

        JsonNode totals = GraphQl.query(
                        "{ legalOutcomeTotals(by: [STAGE], filter: { incident: { key: [\"%s\"] } }) { stage count { low origins } } }"
                                .formatted(INCIDENT))
                .get("legalOutcomeTotals");
        assertThat(Rows.of(totals, "stage", "count.low", "count.origins")).containsExactly("CONVICTED 1 1");
    }

    @Test
    void whatOnlyNamesAThingDoesNotMatter() {
        twoReports(
                "seizures: [ { key: powder, category: DRUG, item: amphetamine, disposition: FOUND, quantity: 5 kg } ]",
                "seizures: [ { key: powder, category: DRUG, item: heroin, disposition: SEIZED, quantity: 5 kg } ]");

        assertThat(Rows.of(
                        GraphQl.query(
                                        "{ incident(key: \"%s\") { seizures { item quantity { low agreement origins } } } }"
                                                .formatted(INCIDENT))
                                .at("/incident/seizures"),
                        "item",
                        "quantity.low",
                        "quantity.agreement",
                        "quantity.origins"))
                .containsExactly("heroin 5 AGREED 2");
    }

    /** A year to date grows by its period. */
    @Test
    void aStatisticOfAnotherPeriodIsInNoPartOfTheFigure() {
        String statistic =
                "statistics: [ { key: made-up-mass, name: Seized drugs, measure: MASS, figure: %s, period: { kind: YEAR_TO_DATE, from: 2023-01-01, to: %s } } ]\n";
        desk.submit(ReportFile.named("counts-1").on("2026-04-01").saying(statistic.formatted("1.5 t", "2023-06-30")));
        desk.submit(ReportFile.named("counts-2")
                .on("2026-04-03")
                .by("kz-mvd")
                .saying(statistic.formatted("1600 kg", "2023-07-31")));

        JsonNode figure = GraphQl.query(
                        "{ statistic(key: \"made-up-mass\") { figure { disagreement low high agreement claims { status } resolved(resolution: CONSERVATIVE) { low high } series { low high agreement } } } }")
                .at("/statistic/figure");
        assertThat(figure.get("low").asInt()).isEqualTo(1600);
        assertThat(figure.at("/resolved/low").asInt()).isEqualTo(1600);
        assertThat(Rows.of(figure.get("series"), "low", "high", "agreement")).containsExactly("1600 1600 SINGLE");
        assertThat(figure.get("claims").findValuesAsText("status")).containsExactly("SUPERSEDED", "CURRENT");
    }
}
