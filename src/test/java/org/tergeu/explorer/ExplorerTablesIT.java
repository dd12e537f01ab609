package org.tergeu.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.Json;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Tables of the explorer page, on it and as files. */
@QuarkusTest
class ExplorerTablesIT extends InABrowser {

    @Test
    void givesATableAsCsv() {
        keepWhatIsSaved();
        open(INCIDENT + "?lang=en");
        settle();

        assertThat(saved("What came of it in law"))
                .containsExactly(
                        "\"Step\",\"Number\",\"Whom\",\"may be the same as others\"",
                        "\"detained\",\"4,266\",\"\",\"yes\"",
                        "\"detained\",\"amount not stated\",\"foreign citizens\",\"yes\"");
    }

    /** What reports say can begin like a formula; a spreadsheet that opens the file must not work it out. */
    @Test
    void aCellOfTheFileIsNeverAFormulaAndANegativeNumberStaysANumber() {
        keepWhatIsSaved();
        List<String> formulas = List.of(
                "=1+1", "+7", "-2+3", "-A1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋7", "－2", "＠SUM(A1)");
        List<String> others = List.of("-", "-2", "-2.5", "-1,200", "-1\u00a0200", "2+3", "a=b", "it's", "say \"=1\"");
        replaceHits(Stream.concat(formulas.stream(), others.stream()).toList());
        open("search?lang=en&text=almaty");
        await().until(ready -> shown().contains("say \"=1\""));

        String text = String.join("\r\n", saved("Search"));

        for (String formula : formulas) {
            assertThat(text).contains("\r\n\"'" + formula + "\",").doesNotContain("\"" + formula + "\",");
        }
        for (String other : others) {
            assertThat(text).contains("\r\n\"" + other.replace("\"", "\"\"") + "\",");
        }
    }

    /** Whatever is searched for has these names. */
    private void replaceHits(List<String> names) {
        answer("Response.json({ data: Object.fromEntries(['search', 'page'].map((name) => [name, { edges: "
                + Json.encode(names)
                + ".map((name) => ({ match: 'NAME', node: { __typename: 'Place', code: 'KZ', name } })),"
                + " pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 1 }])) })");
    }

    @Test
    void givesAllPagesOfAListAsCsvAndSaysHowManyThereAre() {
        keepWhatIsSaved();
        open("incidents?lang=en");
        await().until(ready -> shown().contains("More (20 of 28)"));

        assertThat(saved("Incidents")).hasSize(1 + 28);
    }

    @Test
    void showsTheBeginningOfAVeryLongTableAndAllOfItOnRequest() {
        chromium.beforeEachPage("const ask = fetch; globalThis.fetch = async (...of) => { const answer = await (await"
                + " ask(...of)).json(); if (answer.data?.totals) answer.data.totals ="
                + " Array(5000).fill(answer.data.totals[0]); return Response.json(answer); };");
        open("totals/legal-outcomes?lang=en");

        await().until(ready -> shown().contains("Show all rows (200 of 5,000)"));
        click(By.xpath("//button[contains(., 'Show all rows')]"));
        await().until(ready ->
                chromium.driver().findElements(By.cssSelector("main tbody tr")).size() == 5_000);
    }
}
