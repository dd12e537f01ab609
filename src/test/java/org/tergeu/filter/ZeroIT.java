package org.tergeu.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tergeu.testsupport.Desk;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.ReportFile;
import org.tergeu.testsupport.Rows;

/** Reports that say that there was none are listed, and are no answer to the question whether there was any. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class ZeroIT {

    private static final ReportFile REPORT = ReportFile.named("zero").saying(ReportFile.incident("zero") + """
                    legalOutcomes: [ { stage: DETAINED, counted: PERSON, count: 0 } ]
                    casualties: [ { harm: KILLED, group: CIVILIANS, count: 0 }, { harm: INJURED, group: CIVILIANS, count: 0..2 } ]
                    seizures:
                      - { category: DRUG, item: drugs, disposition: SEIZED, quantity: 0 g }
                      - { category: CASH, item: banknotes, disposition: FOUND, value: 0 KZT }
                      - { category: FIREARM, item: pistols, disposition: SEIZED, quantity: 2, value: 0 KZT }
                      - { category: DOCUMENT, item: ledgers, disposition: SEIZED }
                """);

    @Inject
    Desk desk;

    @BeforeEach
    void submit() {
        desk.submit(REPORT);
    }

    @AfterEach
    void takeBack() {
        desk.takeBackAll();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            casualty: {harm: [KILLED]}                                        | false
            casualty: {harm: [KILLED], zero: true}                            | true
            casualty: {harm: [KILLED], zero: false}                           | false
            casualty: {harm: [INJURED]}                                       | true
            casualty: {}                                                      | true
            not: {casualty: {harm: [KILLED]}}                                 | true
            legalOutcome: {}                                                  | false
            legalOutcome: {zero: true}                                        | true
            seizure: {category: [DRUG]}                                       | false
            seizure: {category: [DRUG], zero: true}                           | true
            seizure: {category: [DRUG], quantity: {atMost: 0, unit: "kg"}}    | true
            seizure: {category: [DRUG], quantity: {atMost: 1, unit: "kg"}}    | false
            seizure: {category: [CASH]}                                       | false
            seizure: {category: [FIREARM]}                                    | true
            seizure: {category: [DOCUMENT]}                                   | true
            """)
    void noneIsNoAnswerToWhetherThereWasAny(String filter, boolean found) {
        assertThat(GraphQl.query("{ incidents(filter: {key: [\"zero\"], " + filter + "}) { totalCount } }")
                        .at("/incidents/totalCount")
                        .asInt())
                .isEqualTo(found ? 1 : 0);
    }

    @Test
    void theReportsAreListed() {
        assertThat(list("")).containsExactly("banknotes", "drugs", "ledgers", "pistols");
        assertThat(list(", zero: true")).containsExactly("banknotes", "drugs");
        assertThat(list(", zero: false")).containsExactly("ledgers", "pistols");
    }

    private static List<String> list(String filter) {
        return Rows.of(
                        GraphQl.query("{ seizures(filter: {incident: {key: [\"zero\"]} %s}) { nodes { item } } }"
                                        .formatted(filter))
                                .at("/seizures/nodes"),
                        "item")
                .stream()
                .sorted()
                .toList();
    }

    @Test
    void totalsCountNoIncidentOfThem() {
        assertThat(totals("casualtyTotals", "harm: [KILLED]", "count")).containsExactly("0 0 {person}");
        assertThat(totals("casualtyTotals", "harm: [KILLED], zero: true", "count"))
                .containsExactly("1 0 {person}");
        assertThat(totals("legalOutcomeTotals", "stage: [DETAINED]", "count")).containsExactly("0 0 {person}");
        assertThat(totals("seizureTotals", "category: [DRUG]", "quantities")).containsExactly("0 0 kg");
        assertThat(totals("seizureTotals", "category: [DRUG, FIREARM, DOCUMENT]", "quantities"))
                .containsExactly("1 0 kg,2 {piece}");
    }

    private static List<String> totals(String field, String filter, String sum) {
        return Rows.of(
                GraphQl.query(
                                "{ %s(filter: {incident: {key: [\"zero\"]}, %s}) { incidents %s { unit low best high } } }"
                                        .formatted(field, filter, sum))
                        .get(field),
                "incidents",
                sum);
    }
}
