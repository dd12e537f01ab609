package org.tergeu.claim.figure;

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
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Desk;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.ReportFile;
import org.tergeu.testsupport.Rows;
import org.tergeu.testsupport.Statements;

/** One rule makes a figure of several claims, and whoever asks can choose another one. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class ResolutionsIT {

    private static final String KEY = "made-up-toll";
    private static final String OF_IT = "filter: {incident: {key: [\"" + KEY + "\"]}}";

    private static final ReportFile MINISTRY = ReportFile.named("toll-1")
            .on("2026-04-01")
            .by("kz-mvd")
            .tier("OFFICIAL")
            .saying("""
            incidents:
              - key: made-up-toll
                name: A made-up attack
                summary: Made up for a test.
                kind: ATTACK
                occurred: 2013-04-01
                casualties: [ { harm: KILLED, group: CIVILIANS, count: 18 } ]
                legalOutcomes: [ { stage: SENTENCED, counted: PERSON, count: 2, subject: drivers, fine: 100 EUR } ]
                measures: [ { kind: ATTACKERS, figure: 4..6 best 5 } ]
                seizures: [ { key: tablets, category: DRUG, item: tablets, disposition: SEIZED, quantity: 3000, value: 2e6 KZT } ]
            """);
    private static final ReportFile NEWSPAPER =
            ReportFile.named("toll-2").on("2026-04-02").saying("""
            incidents:
              - key: made-up-toll
                casualties: [ { harm: KILLED, group: CIVILIANS, count: 20 } ]
                legalOutcomes: [ { stage: SENTENCED, counted: PERSON, count: 3, subject: drivers, fine: 150 EUR } ]
                measures: [ { kind: ATTACKERS, figure: 7 } ]
                seizures: [ { key: tablets, category: DRUG, item: tablets, disposition: SEIZED, quantity: 1 kg, value: 3e6 KZT } ]
            """);
    private static final ReportFile OTHER_NEWSPAPER =
            ReportFile.named("toll-3").on("2026-04-03").by("southfront").saying("""
            incidents:
              - key: made-up-toll
                casualties: [ { harm: KILLED, group: CIVILIANS, count: 20 } ]
                seizures: [ { key: tablets, category: DRUG, item: tablets, disposition: SEIZED, quantity: 1500 g } ]
            """);

    @Inject
    Desk desk;

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

    private static Answer killed(String arguments, String fields) {
        return Ask.data("{ incident(key: \"%s\"%s) { casualties { count { %s } } } }".formatted(KEY, arguments, fields))
                .at("incident.casualties.0.count");
    }

    private static List<String> totals(String field, String resolution, String sums) {
        return Rows.of(
                GraphQl.query("{ %s(%s, resolution: %s) { sums: %s { unit currency low best high } } }"
                                .formatted(field, OF_IT, resolution, sums))
                        .get(field),
                "sums");
    }

    @Test
    void aFigureIsResolvedByEachRule() {
        Answer count = killed("", """
                low best high disagreement
                default: resolved(resolution: DEFAULT) { low best high }
                conservative: resolved(resolution: CONSERVATIVE) { resolution low best high highText }
                informative: resolved(resolution: INFORMATIVE) { low best high }
                representative: resolved(resolution: REPRESENTATIVE) { low best high }""");

        assertThat(count.at("low").number()).isEqualTo(18);
        assertThat(count.at("best").number()).isEqualTo(18);
        assertThat(count.at("high").number()).isEqualTo(20);
        assertThat(count.at("default")).hasToString("{\"low\":18,\"best\":18,\"high\":20}");
        assertThat(count.at("conservative").at("resolution").text()).isEqualTo("CONSERVATIVE");
        assertThat(count.at("conservative").at("highText").text()).isEqualTo("18");
        assertThat(count.at("informative")).hasToString("{\"low\":20,\"best\":20,\"high\":20}");
        assertThat(count.at("representative")).hasToString("{\"low\":20,\"best\":20,\"high\":20}");
        assertThat(count.at("disagreement").text()).isEqualTo("0.3333");
    }

    @Test
    void earlierDaysAndRetractionsLeaveWhatTheOtherClaimsSay() {
        assertThat(killed(", asOf: \"2026-04-02\"", "disagreement")
                        .at("disagreement")
                        .text())
                .isEqualTo("0.5");
        assertThat(killed(", asOf: \"2026-04-01\"", "disagreement")
                        .at("disagreement")
                        .text())
                .isEqualTo("0.0");

        desk.retract(MINISTRY);
        Answer count = killed("", "disagreement resolved(resolution: CONSERVATIVE) { low }");
        assertThat(count.at("disagreement").text()).isEqualTo("0.0");
        assertThat(count.at("resolved.low").number()).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            casualtyTotals     | count      | DEFAULT        | 18..20 best 18 {person}
            casualtyTotals     | count      | CONSERVATIVE   | 18 {person}
            casualtyTotals     | count      | INFORMATIVE    | 20 {person}
            casualtyTotals     | count      | REPRESENTATIVE | 20 {person}
            legalOutcomeTotals | counts     | DEFAULT        | 2..3 best 2 {person}
            legalOutcomeTotals | counts     | INFORMATIVE    | 3 {person}
            legalOutcomeTotals | fines      | CONSERVATIVE   | 200 EUR
            legalOutcomeTotals | fines      | INFORMATIVE    | 450 EUR
            seizureTotals      | values     | CONSERVATIVE   | 2000000 KZT
            seizureTotals      | values     | INFORMATIVE    | 3000000 KZT
            seizureTotals      | quantities | CONSERVATIVE   | 1 kg,3000 {piece}
            seizureTotals      | quantities | INFORMATIVE    | 1.5 kg,3000 {piece}
            measureTotals      | figures    | CONSERVATIVE   | 4..6 best 5 {person}
            measureTotals      | figures    | INFORMATIVE    | 7 {person}
            """)
    void totalsAddWhatTheRuleMakes(String field, String sums, String resolution, String expected) {
        assertThat(totals(field, resolution, sums)).containsExactly(expected);
    }

    @Test
    void theUsualRuleIsReadAsItWas() {
        String totals = "{ casualtyTotals(%s) { count { best } } }";

        assertThat(Statements.of(totals.formatted(OF_IT)))
                .singleElement()
                .asString()
                .doesNotContain("resolved_figure");
        assertThat(Statements.of(totals.formatted(OF_IT + ", resolution: DEFAULT")))
                .singleElement()
                .asString()
                .doesNotContain("resolved_figure");
        assertThat(Statements.of(totals.formatted(OF_IT + ", resolution: INFORMATIVE")))
                .singleElement()
                .asString()
                .contains("resolved_figure");
    }
}
