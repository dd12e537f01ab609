package org.tergeu.seizure;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Desk;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.ReportFile;

/** Cash is counted by its notes and coins. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class CountedCashIT {

    @Inject
    Desk desk;

    @AfterEach
    void takeBack() {
        desk.takeBackAll();
    }

    private static ReportFile cash(String name, String day, String fields) {
        return ReportFile.named(name)
                .on(day)
                .saying(ReportFile.incident("made-up-cash-find") + """
                seizures:
                  - { category: CASH, item: cash, disposition: SEIZED, %s }
            """.indent(0).formatted(fields));
    }

    private static final String CASH =
            "{ incident(key: \"made-up-cash-find\"%s) { disputed seizures { value { inconsistency } denominations { value currency form low best high lowText count { display claims { report { key } } } } } } }";

    @Test
    void cashIsCountedByItsNotesAndCoins() {
        desk.submit(
                cash(
                        "made-up-cash",
                        "2026-02-01",
                        "value: 4500 USD, denominations: [ { denomination: 0.25 USD, form: COIN, count: several }, { denomination: 100 USD, form: NOTE, count: 40 } ]"));

        Answer cash = Ask.data(CASH.formatted("")).at("incident.seizures.0");
        assertThat(cash.at("denominations").each("currency")).containsExactly("USD", "USD");
        assertThat(cash.at("denominations").each("form")).containsExactly("NOTE", "COIN");
        assertThat(cash.at("denominations.0.best").number()).isEqualTo(4000);
        assertThat(cash.at("denominations.0.count.display").text()).isEqualTo("40");
        assertThat(cash.at("denominations.0.count.claims.0.report.key").text()).isEqualTo("made-up-cash");
        assertThat(cash.at("denominations.1.lowText").text()).isEqualTo("0.5");
        assertThat(cash.at("denominations.1.high").isNull()).isTrue();
        assertThat(cash.at("value.inconsistency").isNull()).isTrue();

        Answer found = Ask.data("""
                { seizures(filter: {incident: {key: ["made-up-cash-find"]}, denomination: {atLeast: 50, currency: "USD"}}) { nodes { item partOf { item } denomination { value best } } } }""").at("seizures.nodes");
        assertThat(found.each("item")).containsExactly("notes of 100 USD");
        assertThat(found.at("0.denomination.best").number()).isEqualTo(4000);
        assertThat(found.at("0.partOf.item").text()).isEqualTo("cash");
        assertThat(Ask.data("""
                { seizureTotals(filter: {incident: {key: ["made-up-cash-find"]}}) { values { currency best } } }""").at("seizureTotals.0.values").each("best")).containsExactly("4500");
    }

    @Test
    void cashOfMoreCurrenciesThanATotalUsuallyHasIsAddedByEach() {
        List<String> currencies = List.of(
                "AED AFN AMD AUD AZN BDT BRL BYN CAD CHF CNY CZK DKK EUR GBP GEL HUF INR IRR JPY KGS KZT".split(" "));
        String seizures = currencies.stream()
                .map(currency -> "  - { key: cash-%s, category: CASH, item: cash, disposition: SEIZED, value: 10 %s }\n"
                        .formatted(currency.toLowerCase(Locale.ROOT), currency))
                .collect(Collectors.joining("", "seizures:\n", ""));
        desk.submit(ReportFile.named("made-up-world-cash")
                .on("2026-02-01")
                .saying(ReportFile.incident("made-up-cash-find") + seizures.indent(4)));

        Answer values = Ask.data("""
                { seizureTotals(filter: {incident: {key: ["made-up-cash-find"]}}) { values { currency best } } }""").at("seizureTotals.0.values");

        assertThat(values.each("currency")).containsExactlyElementsOf(currencies);
        assertThat(values.each("best")).containsOnly("10");
    }

    @Test
    void notesThatComeToMoreThanTheSumContradictIt() {
        desk.submit(cash(
                "made-up-cash",
                "2026-02-01",
                "value: 4500 USD, denominations: [ { denomination: 100 USD, form: NOTE, count: 40 } ]"));
        desk.submit(cash(
                "made-up-more-cash",
                "2026-02-05",
                "value: 4500 USD, denominations: [ { denomination: 20 USD, form: NOTE, count: 30 } ]"));

        Answer now = Ask.data(CASH.formatted("")).at("incident");
        assertThat(now.at("seizures.0.value.inconsistency").text())
                .isEqualTo("At most 4500 USD, less than the 4600 USD that its notes and coins come to at least.");
        assertThat(now.at("disputed").isTrue()).isTrue();
        assertThat(Ask.data(CASH.formatted(", asOf: \"2026-02-03\""))
                        .at("incident.seizures.0.value.inconsistency")
                        .isNull())
                .isTrue();
    }

    @Test
    void notesContradictTheSumOfTheirOwnCurrency() {
        desk.submit(cash("made-up-cash", "2026-02-01", "value: 5000 USD"));
        desk.submit(cash(
                "made-up-more-cash",
                "2026-02-05",
                "value: 9000000 KZT, denominations: [ { denomination: 100 USD, form: NOTE, count: 61 } ]"));

        Answer cash = Ask.data("""
                { incident(key: "made-up-cash-find") { seizures { value { currency inconsistency otherMeasures { currency inconsistency } } } } }""").at("incident.seizures.0.value");
        assertThat(cash.at("currency").text()).isEqualTo("KZT");
        assertThat(cash.at("inconsistency").isNull()).isTrue();
        assertThat(cash.at("otherMeasures.0.currency").text()).isEqualTo("USD");
        assertThat(cash.at("otherMeasures.0.inconsistency").text())
                .isEqualTo("At most 5000 USD, less than the 6100 USD that its notes and coins come to at least.");

        Answer values = Ask.data("""
                { seizureTotals(filter: {incident: {key: ["made-up-cash-find"]}}) { values { currency inconsistent } } }""").at("seizureTotals.0.values");
        assertThat(values.each("currency")).containsExactly("KZT", "USD");
        assertThat(values.each("inconsistent")).containsExactly("0", "1");
    }

    @Test
    void whatIsNoNoteIsRefused() {
        assertThat(desk.problems(ReportFile.named("made-up-wrong-cash")
                        .saying(ReportFile.incident("made-up-cash-find") + """
                seizures:
                  - { category: CASH, item: cash, disposition: SEIZED, denominations: [ { denomination: 100, count: 1 }, { denomination: "> 5 USD", form: PAPER, count: 1.5 } ] }
                  - { category: DRUG, item: heroin, disposition: SEIZED, denominations: [ { denomination: 5 USD, count: 1 } ] }
            """.indent(0))
                        .text()))
                .containsExactlyInAnyOrder(
                        "incidents[0].seizures[0].denominations[0].denomination: read '100'; allowed: what one note or coin is worth, with its ISO 4217 code, such as 100 USD",
                        "incidents[0].seizures[0].denominations[1].denomination: read '> 5 USD'; allowed: what one note or coin is worth, with its ISO 4217 code, such as 100 USD",
                        "incidents[0].seizures[0].denominations[1].form: read 'PAPER'; allowed: one of NOTE COIN",
                        "incidents[0].seizures[0].denominations[1].count: read '1.5'; allowed: a whole number without a unit, since people or cases are counted",
                        "incidents[0].seizures[1].denominations: are given for DRUG; allowed for CASH only");
    }
}
