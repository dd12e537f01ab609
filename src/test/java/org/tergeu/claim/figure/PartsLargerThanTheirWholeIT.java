package org.tergeu.claim.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tergeu.intake.ReportIntake;
import org.tergeu.testsupport.Desk;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.ReportFile;
import org.tergeu.testsupport.Rows;

/** "7 of 5": a part that is certainly larger than what contains it. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class PartsLargerThanTheirWholeIT {

    private static final String OF_PART =
            "At least 7, more than the 5 that the figure that it is part of can be at most.";
    private static final String OF_WHOLE = "At most 5, less than the 7 that a figure that is part of it is at least.";

    private static final String MEASURED = "low best high unit currency inconsistency";

    @Inject
    Desk desk;

    @Inject
    ReportIntake intake;

    @AfterEach
    void takeBack() {
        desk.takeBackAll();
    }

    private static ReportFile report(String key, String day, String whole, String part) {
        return ReportFile.named(key).on(day).saying("""
                incidents:
                  - key: made-up-parts
                    name: A made-up operation
                    summary: Made up for a test.
                    kind: OPERATION
                    legalOutcomes:
                      - { key: held, stage: DETAINED, counted: PERSON, count: "%s", breakdown: [ { subject: women, count: "%s" } ] }
                """.formatted(whole, part));
    }

    private static JsonNode incident(String key, String asOf) {
        return GraphQl.query(
                        "{ incident(key: \"%s\"%s) { disputed legalOutcomes { count { best inconsistency } } seizures { quantity { inconsistency } } } }"
                                .formatted(key, asOf))
                .get("incident");
    }

    @Test
    void bothAreMarkedAndIntakeWarns() throws Throwable {
        ReportFile sevenOfFive = report("parts-1", "2026-04-01", "5", "7");
        desk.submit(sevenOfFive);
        JsonNode incident = incident("made-up-parts", "");

        assertThat(incident.findValuesAsText("inconsistency")).containsExactly(OF_WHOLE, OF_PART);
        assertThat(incident.get("disputed").asBoolean()).isTrue();
        assertThat(VertxContextSupport.subscribeAndAwait(
                                () -> intake.submit(sevenOfFive.text() + "# the same, written anew\n"))
                        .warnings())
                .isEmpty();
        assertThat(VertxContextSupport.subscribeAndAwait(() -> intake.submit(
                                report("parts-1", "2026-04-02", "5", "7").text()))
                        .warnings())
                .containsExactly(
                        "made-up-parts/held.women is at least 7, but made-up-parts/held, which it is part of, is at most 5");
    }

    @Test
    void onlyWhatIsCertainCounts() {
        desk.submit(report("parts-1", "2026-04-01", "> 5", "7"));
        assertThat(incident("made-up-parts", "").get("disputed").asBoolean()).isFalse();

        desk.submit(report("parts-1", "2026-04-01", "5", "~ 7"));
        assertThat(incident("made-up-parts", "").get("disputed").asBoolean()).isFalse();

        desk.submit(report("parts-1", "2026-04-01", "5", "5"));
        JsonNode equal = incident("made-up-parts", "");
        assertThat(equal.get("disputed").asBoolean()).isFalse();
        assertThat(equal.findValuesAsText("inconsistency")).containsOnly("null");
    }

    @Test
    void itEndsOnTheDayOnWhichAReportPutsItRight() {
        desk.submit(report("parts-1", "2026-04-01", "5", "7"));
        desk.submit(report("parts-2", "2026-04-03", "9", "7"));

        assertThat(incident("made-up-parts", ", asOf: \"2026-04-01\"").findValuesAsText("inconsistency"))
                .containsExactly(OF_WHOLE, OF_PART);
        assertThat(incident("made-up-parts", "").findValuesAsText("inconsistency"))
                .containsOnly("null");
    }

    @Test
    void aWholeOfAnotherIncidentIsMarkedToo() throws Throwable {
        desk.submit(ReportFile.named("parts-3").on("2026-04-01").saying("""
                incidents:
                  - { key: made-up-wide, name: Wide, summary: Made up., kind: OPERATION,
                      seizures: [ { key: drugs, category: DRUG, item: drugs, disposition: SEIZED, quantity: 5 kg } ] }
                """));
        ReportFile narrow = ReportFile.named("parts-4").on("2026-04-02").saying("""
                incidents:
                  - { key: made-up-narrow, name: Narrow, summary: Made up., kind: OPERATION,
                      seizures: [ { key: hashish, category: DRUG, item: hashish, disposition: SEIZED, quantity: "> 7000 g", partOf: made-up-wide/drugs } ] }
                """);
        assertThat(VertxContextSupport.subscribeAndAwait(() -> intake.submit(narrow.text()))
                        .warnings())
                .containsExactly(
                        "made-up-narrow/hashish is at least 7 kg, but made-up-wide/drugs, which it is part of, is at most 5 kg");
        desk.submit(narrow);

        assertThat(incident("made-up-narrow", "").findValuesAsText("inconsistency"))
                .containsExactly(
                        "At least 7 kg, more than the 5 kg that the figure that it is part of can be at most.");
        assertThat(incident("made-up-wide", "").findValuesAsText("inconsistency"))
                .containsExactly("At most 5 kg, less than the 7 kg that a figure that is part of it is at least.");
        assertThat(disputed()).containsExactly("made-up-narrow", "made-up-wide");

        desk.retract(narrow);
        assertThat(disputed()).isEmpty();
    }

    @Test
    void totalsSayHowManyOfTheirFiguresAreInconsistent() {
        desk.submit(report("parts-1", "2026-04-01", "5", "7"));

        assertThat(people("", "")).containsExactly("5 {person} 1 1");
        assertThat(people("", ", counted: [PERSON], stage: [DETAINED]")).containsExactly("5 {person} 1 1");

        desk.submit(report("parts-2", "2026-04-03", "9", "7"));
        assertThat(people("", "")).containsExactly("9 {person} 1 0");
        assertThat(people(", asOf: \"2026-04-01\"", "")).containsExactly("5 {person} 1 1");
    }

    /** What they come to, of how many figures, and how many of these are inconsistent. */
    private static List<String> people(String asOf, String filter) {
        return Rows.of(
                GraphQl.query(
                                "{ legalOutcomeTotals(filter: {incident: {key: [\"made-up-parts\"]}%s}%s) { count { unit low best high quantified inconsistent } } }"
                                        .formatted(filter, asOf))
                        .get("legalOutcomeTotals"),
                "count",
                "count.quantified",
                "count.inconsistent");
    }

    @Test
    void totalsOfThingsSayItOfEachGroup() {
        desk.submit(ReportFile.named("parts-5").on("2026-04-01").saying("""
                incidents:
                  - key: made-up-haul
                    name: A made-up haul
                    summary: Made up for a test.
                    kind: OPERATION
                    occurred: 2012-02-03
                    seizures:
                      - { key: drugs, category: DRUG, item: drugs, disposition: SEIZED, quantity: 5 kg }
                      - { key: hashish, category: DRUG, item: hashish, disposition: SEIZED, quantity: 7000 g, partOf: drugs }
                      - { key: cash, category: CASH, item: cash, disposition: SEIZED, value: 100 USD }
                """));

        assertThat(seized("by: [CATEGORY]", "incident: {key: [\"made-up-haul\"]}"))
                .containsExactlyInAnyOrder("CASH [] [100 USD 0]", "DRUG [5 kg 1] []");
        assertThat(seized("by: [ITEM]", "incident: {key: [\"made-up-haul\"]}"))
                .containsExactlyInAnyOrder("- [] [100 USD 0]", "- [5 kg 1] []", "- [7 kg 1] []");
        assertThat(seized("by: [CATEGORY]", "incident: {occurred: {from: \"2012-01-01\", to: \"2012-12-31\"}}"))
                .containsExactlyInAnyOrder("CASH [] [100 USD 0]", "DRUG [5 kg 1] []");
    }

    /** Pieces beside kilograms, and tenge beside dollars: the measure that one report chose as the main one is not the only one. */
    @Test
    void eachMeasureThatBothHaveIsCompared() throws Throwable {
        desk.submit(haul("parts-6", "2026-04-02", "quantity: 5 kg, value: 100 USD", "quantity: 2 kg, value: 50 USD"));
        desk.submit(haul("parts-7", "2026-04-01", "quantity: 10, value: 1000 KZT", "quantity: 20, value: 2000 KZT"));

        assertThat(measures("quantity"))
                .containsExactly(
                        "5 kg - [10 At most 10, less than the 20 that a figure that is part of it is at least.]",
                        "2 kg - [20 At least 20, more than the 10 that the figure that it is part of can be at most.]");
        assertThat(measures("value"))
                .containsExactly(
                        "100 USD - [1000 KZT At most 1000 KZT, less than the 2000 KZT that a figure that is part of it is at least.]",
                        "50 USD - [2000 KZT At least 2000 KZT, more than the 1000 KZT that the figure that it is part of can be at most.]");
        assertThat(incident("made-up-haul", "").get("disputed").asBoolean()).isTrue();
        assertThat(seized("by: [CATEGORY]", "incident: {key: [\"made-up-haul\"]}"))
                .containsExactly("DRUG [5 kg 0, 10 {piece} 1] [1000 KZT 1, 100 USD 0]");
        assertThat(VertxContextSupport.subscribeAndAwait(() -> intake.submit(haul(
                                        "parts-7",
                                        "2026-04-01",
                                        "quantity: 10, value: 1000 KZT",
                                        "quantity: 30, value: 900 KZT")
                                .text()))
                        .warnings())
                .containsExactly(
                        "made-up-haul/hashish is at least 30, but made-up-haul/drugs, which it is part of, is at most 10");
    }

    /** Money of one period in dollars and in tenge, and people of a country and of its part. */
    @Test
    void statisticsAreComparedInEachMeasureToo() {
        desk.submit(ReportFile.named("parts-8").on("2026-04-02").saying(statistics("100 USD", "50 USD")));
        desk.submit(ReportFile.named("parts-9").on("2026-04-01").saying(statistics("1000 KZT", "2000 KZT")));
        desk.submit(ReportFile.named("parts-10").on("2026-04-01").saying("""
                statistics:
                  - { key: made-up-people, name: People, measure: PERSONS, figure: 5 }
                  - { key: made-up-women, name: Women, measure: PERSONS, figure: 7, partOf: made-up-people }
                """));

        assertThat(statistic("made-up-damage"))
                .isEqualTo(
                        "100 USD - [1000 KZT At most 1000 KZT, less than the 2000 KZT that a figure that is part of it is at least.]");
        assertThat(statistic("made-up-damage-part"))
                .isEqualTo(
                        "50 USD - [2000 KZT At least 2000 KZT, more than the 1000 KZT that the figure that it is part of can be at most.]");
        assertThat(statistic("made-up-people"))
                .isEqualTo("5 At most 5, less than the 7 that a figure that is part of it is at least.[]");
        assertThat(statistic("made-up-women"))
                .isEqualTo("7 At least 7, more than the 5 that the figure that it is part of can be at most.[]");
    }

    private static String statistics(String whole, String part) {
        return """
                statistics:
                  - { key: made-up-damage, name: Damage, measure: MONEY, figure: %s }
                  - { key: made-up-damage-part, name: Damage, measure: MONEY, figure: %s, partOf: made-up-damage }
                """.formatted(whole, part);
    }

    private static String statistic(String key) {
        return measures(GraphQl.query("{ statistic(key: \"%1$s\") { figure { %2$s otherMeasures { %2$s } } } }"
                        .formatted(key, MEASURED))
                .at("/statistic/figure"));
    }

    private static ReportFile haul(String key, String day, String whole, String part) {
        return ReportFile.named(key).on(day).saying("""
                incidents:
                  - key: made-up-haul
                    name: A made-up haul
                    summary: Made up for a test.
                    kind: OPERATION
                    seizures:
                      - { key: drugs, category: DRUG, item: drugs, disposition: SEIZED, %s }
                      - { key: hashish, category: DRUG, item: hashish, disposition: SEIZED, %s, partOf: drugs }
                """.formatted(whole, part));
    }

    /** Each figure of the haul. */
    private static List<String> measures(String figure) {
        return GraphQl.query("{ incident(key: \"made-up-haul\") { seizures { %1$s { %2$s otherMeasures { %2$s } } } } }"
                        .formatted(figure, MEASURED))
                .at("/incident/seizures")
                .valueStream()
                .map(seizure -> measures(seizure.get(figure)))
                .toList();
    }

    /** A figure with what is inconsistent about it, and its other measures with what is of these. */
    private static String measures(JsonNode main) {
        return measure(main)
                + main.get("otherMeasures")
                        .valueStream()
                        .map(other -> measure(other).strip())
                        .toList();
    }

    private static String measure(JsonNode figure) {
        JsonNode inconsistency = figure.get("inconsistency");
        return Rows.figure(figure) + " " + (inconsistency.isNull() ? "- " : inconsistency.asText());
    }

    /** The category, and sums with how many of their figures are inconsistent. */
    private static List<String> seized(String by, String filter) {
        return GraphQl.query(
                        "{ seizureTotals(filter: {%s}, %s) { category quantities { unit low best high inconsistent } values { currency low best high inconsistent } } }"
                                .formatted(filter, by))
                .get("seizureTotals")
                .valueStream()
                .map(total -> Rows.line(total, "category") + " " + sums(total.get("quantities")) + " "
                        + sums(total.get("values")))
                .toList();
    }

    private static List<String> sums(JsonNode sums) {
        return sums.valueStream()
                .map(sum -> Rows.figure(sum) + " " + sum.get("inconsistent").asInt())
                .toList();
    }

    private static List<String> disputed() {
        return GraphQl.query(
                        "{ incidents(filter: { disputed: true, key: [\"made-up-narrow\", \"made-up-wide\"] }, orderBy: { field: NAME, direction: ASC }) { nodes { key } } }")
                .findValuesAsText("key");
    }
}
