package org.tergeu.totals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tergeu.totals.Dimension.COUNTED;
import static org.tergeu.totals.Dimension.MONTH;
import static org.tergeu.totals.Dimension.REGION;
import static org.tergeu.totals.Dimension.STAGE;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tergeu.generated.Background;
import org.tergeu.testsupport.GeneratedDatabase;
import org.tergeu.testsupport.Submit;

/** The loops that totals are compared with, on an example that can be reckoned by hand. */
@QuarkusTest
@TestProfile(GeneratedDatabase.class)
class SlowTotalsIT {

    private static final Map<String, Object> FILTER =
            Map.of("incident", Map.of("key", List.of("reckoned-raid", "reckoned-find", "reckoned-briefing")));

    @BeforeAll
    static void submitExample() {
        Background.ensure();
        Submit.text("""
                report: { key: reckoned, title: Reckoned, publisher: made-up-wire, language: en, publishedOn: 2022-06-10, tier: NEWS }
                incidents:
                  - key: reckoned-raid
                    name: Raid
                    summary: Made up.
                    kind: RAID
                    occurred: 2022-06-07/2022-06-08
                    places: [ { place: made-up-village, precision: EXACT } ]
                    legalOutcomes:
                      - { key: all, stage: DETAINED, counted: PERSON, count: 10, breakdown: [ { subject: women, count: 3 } ] }
                      - { key: charged, stage: CHARGED, counted: PERSON, count: several, partOf: all }
                      - { key: cases, stage: CASE_OPENED, counted: CASE, count: "~ 4", assertedBy: made-up-police }
                      - { key: most, stage: SENTENCED, counted: PERSON, count: 10, basis: PROSPECTIVE_MAXIMUM }
                    seizures:
                      - { key: one, category: DRUG, item: hashish, disposition: SEIZED, quantity: 2 kg }
                      - { key: two, category: DRUG, item: drugs, disposition: SEIZED, quantity: "> 500 g" }
                    casualties:
                      - { key: hurt, harm: INJURED, group: CIVILIANS, count: 2..5 }
                      - { key: shot, harm: INJURED, group: ATTACKERS, count: 1, possibleOverlap: true }
                  - key: reckoned-find
                    name: Find
                    summary: Made up.
                    kind: FIND
                    seizures:
                      - { key: one, category: CASH, item: cash, disposition: FOUND, value: 500 USD }
                      - { key: two, category: AMMUNITION, item: cartridges, disposition: FOUND, quantity: large amount }
                  - key: reckoned-briefing
                    name: Briefing
                    summary: Made up.
                    kind: POLICY_EVENT
                    seizures: [ { key: one, category: DRUG, item: hashish, disposition: SEIZED, quantity: 100 t } ]
                """);
    }

    @AfterAll
    static void retractExample() {
        Submit.retraction("reckoned");
    }

    private static List<String> reckoned(Totals totals, Dimension... by) {
        return new SlowTotals(new TotalsQuestion(totals, FILTER, List.of(by), null)).lines();
    }

    @Test
    void seizuresAreAddedInTheRegionsThatTheyMayHaveBeenMadeIn() {
        String drugs =
                "{incidents=1, quantities=[{kg - -: 2.5.. best 2.5 openEnded, 2 quantified, 0 unquantified, 0 conflicting, 1 reports, 1 origins}], seizures=2, values=[]}";
        assertThat(reckoned(Totals.SEIZURES, REGION))
                .containsExactly(
                        "REGION KZ-19, " + drugs,
                        "REGION KZ-33, " + drugs,
                        "REGION -, {incidents=1, quantities=[{{piece} - -: 1.. best 1 openEnded, 0 quantified, 1 unquantified, 0 conflicting, 1 reports, 1 origins}], seizures=2, "
                                + "values=[{- USD -: 500..500 best 500, 1 quantified, 0 unquantified, 0 conflicting, 1 reports, 1 origins}]}");
    }

    @Test
    void whatIsContainedIsNotAddedUnlessItsContainerIsElsewhere() {
        assertThat(reckoned(Totals.LEGAL_OUTCOMES))
                .containsExactly(
                        "{count={{person} - -: 10..10 best 10, 1 quantified, 0 unquantified, 0 conflicting, 1 reports, 1 origins}, "
                                + "counts=[{{case} - -: 0.. best 4 openEnded, 1 quantified, 0 unquantified, 0 conflicting, 1 reports, 1 origins}, "
                                + "{{person} - -: 10..10 best 10, 1 quantified, 0 unquantified, 0 conflicting, 1 reports, 1 origins}], incidents=1}");
        assertThat(reckoned(Totals.LEGAL_OUTCOMES, STAGE, COUNTED))
                .element(2)
                .asString()
                .startsWith("STAGE CHARGED, COUNTED PERSON, {count={{person} - -: 2.. best 2 openEnded");
    }

    @Test
    void casualtiesMayOverlap() {
        assertThat(reckoned(Totals.CASUALTIES, MONTH))
                .containsExactly(
                        "MONTH 2022-06-01, {count={{person} - -: 2..6 best 2, 2 quantified, 0 unquantified, 0 conflicting possibleOverlap, 1 reports, 1 origins}, incidents=1, possibleOverlap=true}");
    }
}
