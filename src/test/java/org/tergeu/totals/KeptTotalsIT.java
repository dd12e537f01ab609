package org.tergeu.totals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.figure.Unit;
import org.tergeu.testsupport.AtOnce;
import org.tergeu.testsupport.Desk;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.KeptUp;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.ReportFile;
import org.tergeu.testsupport.Rows;
import org.tergeu.testsupport.Statements;
import org.tergeu.vocabulary.IncidentKind;
import org.tergeu.vocabulary.SeizureCategory;

/** Totals of seizures that are kept up: which questions they answer, and what they leave to the rows. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class KeptTotalsIT {

    private static final String SUMS =
            "{ region { code } category incidents seizures quantities { unit low best high } values { currency best } }";

    private static final ReportFile OPERATION =
            ReportFile.named("kept-operation").saying("""
            incidents:
              - key: kept-operation
                name: An operation
                summary: Made up for a test.
                kind: OPERATION
                occurred: 2012-03/2012-05
                places: [ { place: KZ-55, precision: REGION } ]
                seizures: [ { key: drugs, category: DRUG, item: drugs, disposition: SEIZED, quantity: 100 kg } ]
            """);

    private static final ReportFile RAID = ReportFile.named("kept-raid").saying("""
            incidents:
              - key: kept-raid
                name: A raid
                summary: Made up for a test.
                kind: RAID
                occurred: 2012-06-30
                places: [ { place: KZ-59, precision: REGION } ]
                seizures:
                  - { key: heroin, category: DRUG, item: heroin, disposition: SEIZED, quantity: 30 kg, partOf: kept-operation/drugs }
                  - { key: pistols, category: FIREARM, item: pistols, disposition: SEIZED, quantity: 2 }
            """);

    @Inject
    Desk desk;

    @Inject
    DataSource database;

    @AfterEach
    void takeBack() throws SQLException {
        desk.takeBackAll();

        assertThat(KeptUp.totals(database).differencesToRows()).isEmpty();
    }

    private static String query(String from, String to, String by) {
        return "{ seizureTotals(filter: {incident: {occurred: {from: \"%s\", to: \"%s\"}}}, by: [%s]) %s }"
                .formatted(from, to, by, SUMS);
    }

    private static List<String> answer(String from, String to, String by) {
        JsonNode totals = GraphQl.query(query(from, to, by)).get("seizureTotals");
        return Rows.of(totals, "region.code", "category", "incidents", "seizures", "quantities");
    }

    @Test
    void aYearIsReadFromKeptTotalsAlone() {
        desk.submit(OPERATION);

        assertThat(Statements.of(query("2012-01-01", "2012-12-31", "REGION, CATEGORY"))
                        .get(0))
                .contains("from seizure_total")
                .doesNotContain("from seizure s", "claim");
        assertThat(answer("2012-01-01", "2012-12-31", "REGION, CATEGORY")).containsExactly("KZ-55 DRUG 1 1 100 kg");
    }

    @Test
    void whatNoMonthHasIsReadFromRows() {
        desk.submit(OPERATION);

        List<String> statements = Statements.of(query("2012-01-01", "2012-03-15", "CATEGORY"));

        assertThat(statements).hasSize(1);
        assertThat(statements.get(0))
                .contains("from seizure_total", "from seizure s")
                .doesNotContain("claim");
        assertThat(answer("2012-01-01", "2012-03-15", "CATEGORY")).containsExactly("- DRUG 1 1 100 kg");
        assertThat(answer("2012-05-31", "2012-06-15", "CATEGORY")).containsExactly("- DRUG 1 1 100 kg");
        assertThat(answer("2012-06-01", "2012-06-15", "CATEGORY")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seizureTotals(by: [REGION]) { quantities { best reports } }",
                "seizureTotals(by: [REGION]) { values { origins } }",
                "seizureTotals(by: [ITEM]) { seizures }",
                "seizureTotals(by: [REGION], asOf: \"2024-01-01\") { seizures }",
                "seizureTotals(filter: {category: [DRUG, CASH]}) { seizures }",
                "seizureTotals(filter: {incident: {kind: [RAID], occurred: {from: \"2022-01-01\"}}}) { seizures }",
                "seizureTotals(filter: {disposition: [SEIZED]}) { seizures }"
            })
    void whatKeptTotalsDoNotHaveIsReadFromRowsAlone(String field) {
        assertThat(Statements.of("{ " + field + " }"))
                .singleElement()
                .asString()
                .doesNotContain("seizure_total");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seizureTotals { seizures }",
                "seizureTotals(by: [CATEGORY], filter: {category: [DRUG, CASH]}) { seizures }",
                "seizureTotals(filter: {category: [DRUG]}) { quantities { best openEnded } }",
                "seizureTotals(by: [REGION], filter: {incident: {occurred: {from: \"2022-01-01\"}}}) { seizures }"
            })
    void otherQuestionsAreAnsweredByThem(String field) {
        assertThat(Statements.of("{ " + field + " }"))
                .singleElement()
                .asString()
                .contains("from seizure_total")
                .doesNotContain("from seizure s");
    }

    /** Two sorts of things of each category in one unit, so that a list of categories that one of the two ways has alone is found out. */
    @Test
    void keptTotalsHaveThingsOfAllSortsApartAsRowsDo() {
        StringBuilder seizures = new StringBuilder();
        for (SeizureCategory category : SeizureCategory.values()) {
            seizures.append("- { category: %1$s, item: first %1$s, disposition: SEIZED, quantity: 3 }\n"
                            .formatted(category))
                    .append("- { category: %1$s, item: second %1$s, disposition: SEIZED, quantity: 4 }\n"
                            .formatted(category));
        }
        desk.submit(
                ReportFile.named("kept-sorts").saying("""
                incidents:
                  - key: kept-sorts
                    name: A find
                    summary: Made up for a test.
                    kind: FIND
                    occurred: 2014-02-01
                    seizures:
                """ + seizures.toString().indent(6) + """
                      - { category: CASH, item: counted cash, disposition: SEIZED, value: 900 EUR, denominations: [ { denomination: 100 EUR, form: NOTE, count: 7 }, { denomination: 2 EUR, form: COIN, count: 5 } ] }
                """));
        String sums =
                "by: [CATEGORY]) { category seizures quantities { unit item unlike low best high } values { currency best } } }";

        JsonNode kept = GraphQl.query(
                        "{ seizureTotals(filter: {incident: {occurred: {from: \"2014-01-01\", to: \"2014-12-31\"}}}, "
                                + sums)
                .get("seizureTotals");
        assertThat(kept)
                .isEqualTo(GraphQl.query("{ seizureTotals(filter: {incident: {key: [\"kept-sorts\"]}}, " + sums)
                        .get("seizureTotals"));
        for (JsonNode total : kept) {
            SeizureCategory category =
                    SeizureCategory.valueOf(total.get("category").asText());
            assertThat(total.get("quantities"))
                    .as(category.name())
                    .hasSize(category.isOfAllSorts() ? 2 : category == SeizureCategory.CASH ? 3 : 1);
        }
        assertThat(kept).hasSize(SeizureCategory.values().length);
    }

    @Test
    void nobodyReadsClaimsWithoutAskingForSources() {
        assertThat(
                        Statements.of(
                                "{ legalOutcomeTotals { count { best } } casualtyTotals { count { best } } seizureTotals(by: [ITEM]) { seizures } }"))
                .hasSize(3)
                .noneMatch(statement -> statement.contains("join claim"));
        assertThat(Statements.of("{ legalOutcomeTotals { counts { origins } } casualtyTotals { count { reports } } }"))
                .hasSize(2)
                .allMatch(statement -> statement.contains("join claim"));
    }

    @Test
    void aPartOfAnotherIncidentsSeizureIsAddedOnlyWhereThatIsNot() {
        List.of(OPERATION, RAID).forEach(desk::submit);

        assertThat(answer("2012-01-01", "2012-12-31", "")).containsExactly("- - 2 3 100 kg,2 {piece}");
        assertThat(answer("2012-01-01", "2012-12-31", "REGION"))
                .containsExactly("KZ-55 - 1 1 100 kg", "KZ-59 - 1 2 30 kg,2 {piece}");
        assertThat(answer("2012-06-01", "2012-06-30", "CATEGORY"))
                .containsExactly("- FIREARM 1 1 2 {piece}", "- DRUG 1 1 30 kg");
        assertThat(Statements.of(query("2012-01-01", "2012-12-31", "REGION"))).hasSizeBetween(2, 3);
    }

    @Test
    void anotherYearsExceptionsDoNotMatter() {
        List.of(OPERATION, RAID).forEach(desk::submit);

        assertThat(Statements.of(query("2022-01-01", "2022-12-31", "CATEGORY"))).hasSize(1);
    }

    @Test
    void aRegionIsLeftWithThePlace() {
        ReportFile inTown = ReportFile.named("kept-town").saying("""
                places: [ { code: kept-town, name: Kept Town, level: CITY, parent: KZ-19 } ]
                incidents:
                  - key: kept-find
                    name: A find
                    summary: Made up for a test.
                    kind: FIND
                    occurred: 2013-02-01
                    places: [ { place: kept-town, precision: EXACT } ]
                    seizures: [ { category: DRUG, item: opium, disposition: FOUND, quantity: 1 t } ]
                """);
        ReportFile elsewhere =
                ReportFile.named("kept-elsewhere").by("kz-mvd").tier("OFFICIAL").saying("""
                places: [ { code: kept-town, name: Kept Town, level: CITY, parent: KZ-55 } ]
                """);
        desk.submit(inTown);
        assertThat(answer("2013-01-01", "2013-12-31", "REGION")).containsExactly("KZ-19 - 1 1 1000 kg");

        desk.submit(elsewhere);
        assertThat(answer("2013-01-01", "2013-12-31", "REGION")).containsExactly("KZ-55 - 1 1 1000 kg");

        desk.retract(elsewhere);
        assertThat(answer("2013-01-01", "2013-12-31", "REGION")).containsExactly("KZ-19 - 1 1 1000 kg");
    }

    @Test
    void whatHasNoDateAndAFutureBorderIsAnException() throws SQLException {
        desk.submit(ReportFile.named("kept-border")
                .saying("""
                places:
                  - { code: kept-village, name: Kept Village, level: LOCALITY, parent: KZ-33, formerParents: [ { parent: KZ-19, until: %s } ] }
                incidents:
                  - key: kept-undated
                    name: A find
                    summary: Made up for a test.
                    kind: FIND
                    places: [ { place: kept-village, precision: EXACT } ]
                    seizures: [ { category: DOCUMENT, item: kept ledgers, disposition: FOUND, quantity: 7 } ]
                """.formatted(LocalDate.now(Clock.systemUTC()).plusYears(1))));

        assertThat(exceptions()).containsExactly("kept-undated");
        assertThat(Rows.of(
                        GraphQl.query("{ seizureTotals(by: [REGION], filter: {category: [DOCUMENT]}) " + SUMS + " }")
                                .get("seizureTotals"),
                        "region.code",
                        "quantities"))
                .contains("KZ-19 7 {piece}")
                .noneMatch(line -> line.startsWith("KZ-33"));
    }

    @Test
    void whatIsTakenBackLeavesNothing() throws SQLException {
        int before = KeptUp.totals(database).rows();
        List.of(OPERATION, RAID).forEach(desk::submit);
        assertThat(KeptUp.totals(database).rows()).isGreaterThan(before);

        desk.takeBackAll();

        assertThat(KeptUp.totals(database).rows()).isEqualTo(before);
    }

    @Test
    void reportsThatComeInAtOnceAreAllAdded() {
        List<CompletableFuture<?>> submissions = new ArrayList<>();
        IntStream.range(0, 6)
                .mapToObj(number -> ReportFile.named("kept-at-once-" + number).saying("""
                        incidents:
                          - key: kept-at-once-%d
                            name: A find
                            summary: Made up for a test.
                            kind: FIND
                            occurred: 2014-02-01
                            places: [ { place: KZ-55, precision: REGION } ]
                            seizures: [ { category: DRUG, item: opium, disposition: FOUND, quantity: 1.5 kg } ]
                        """.formatted(number / 2)))
                .forEach(report -> submissions.add(AtOnce.run(() -> desk.submit(report))));

        CompletableFuture.allOf(submissions.toArray(CompletableFuture[]::new)).join();

        assertThat(answer("2014-01-01", "2014-12-31", "REGION, CATEGORY")).containsExactly("KZ-55 DRUG 3 3 4.5 kg");
    }

    @Test
    void theDatabaseKnowsEveryUnit() throws SQLException {
        List<String> known = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet units = statement.executeQuery("select code, base, factor from unit")) {
            while (units.next()) {
                known.add(units.getString(1) + " " + units.getString(2) + " "
                        + units.getBigDecimal(3).toPlainString());
            }
        }

        assertThat(known)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Unit.values())
                        .map(unit -> unit.code() + " " + unit.dimension().base().code() + " "
                                + unit.factor().toPlainString())
                        .toList());
    }

    /** The function seizure_totals_of names the kinds that do not count, and the statement of rows has them from Java. */
    @Test
    void everyKindIsAddedAsFromRows() {
        desk.submit(ReportFile.named("kept-kinds")
                .saying(Arrays.stream(IncidentKind.values())
                        .map(kind -> """
                          - key: kept-of-%2$s
                            name: Of one kind
                            summary: Made up for a test.
                            kind: %1$s
                            occurred: 2015-03-01
                            places: [ { place: KZ-55, precision: REGION } ]
                            seizures:
                              - { category: DRUG, item: opium, disposition: SEIZED, quantity: 1 kg, value: 5 USD }
                        """.formatted(
                                kind, kind.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                        .collect(Collectors.joining("", "incidents:\n", ""))));
        Map<String, ?> filter =
                Map.of("incident", Map.of("occurred", Map.of("from", "2015-01-01", "to", "2015-12-31")));
        long counting = Arrays.stream(IncidentKind.values())
                .filter(IncidentKind::countsInTotals)
                .count();

        for (List<String> by : List.of(List.<String>of(), List.of("CATEGORY"), List.of("REGION", "CATEGORY"))) {
            KeptAndRows answers = KeptAndRows.of(filter, by);

            assertThat(answers.rows().at("/0/incidents").asLong()).isEqualTo(counting);
            assertThat(answers.kept()).as("by %s", by).isEqualTo(answers.rows());
        }
        assertThat(counting).isLessThan(IncidentKind.values().length);
    }

    private List<String> exceptions() throws SQLException {
        List<String> keys = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select f.key from seizure_total_exception e join fact f on f.id = e.incident_id")) {
            while (found.next()) {
                keys.add(found.getString(1));
            }
        }
        return keys;
    }
}
