package org.tergeu.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.elementToBeClickable;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** What a reader does with the explorer page, and sees of it. */
@QuarkusTest
class ExplorerIT extends InABrowser {

    /** Every kind of view. */
    private static final List<String> VIEWS = List.of(
            "",
            "incidents",
            INCIDENT,
            "organization/kz-mvd",
            "place/KZ-75",
            "report/world-news-24-2022-01-detentions",
            "totals/legal-outcomes",
            "totals/seizures",
            "search?text=almaty",
            "about",
            "nothing/here");

    @Test
    void leadsANewcomerToWhoWasDetainedWhoSaysSoAndHowItGrew() {
        open("?lang=en");
        click(By.linkText("4,266"));

        await().until(ready -> shown().contains("How it grew"));
        assertThat(shown())
                .containsIgnoringCase("detained")
                .contains("exactly 4,266", "independent sources: 1", "the claims agree")
                .contains("Ministry of Internal Affairs of the Republic of Kazakhstan")
                .contains("The number of detentions in Kazakhstan rose to 4,266")
                .contains("Nobody is guilty without a conviction that stands.");
        click(By.linkText("Unrest in Kazakhstan, January 2022"));
        await().until(ready -> shown().contains("Parts of it"));
        assertThat(chromium.driver().getTitle()).isEqualTo("Unrest in Kazakhstan, January 2022 · Tergeu");

        assertThat(chromium.refusals()).isEmpty();
        assertThat(chromium.requests())
                .allMatch(request -> request.url().startsWith(page.toString())
                        || request.url().startsWith("data:"))
                .filteredOn(request -> request.url().contains("/graphql"))
                .isNotEmpty()
                .allMatch(request -> request.url().contains("documentId=sha256%3A"));
    }

    @Test
    void hasNoBarriersOnPhonesAndScreensInThreeLanguages() {
        for (String language : List.of("en", "kk", "ru")) {
            boolean phone = !language.equals("en");
            chromium.show(phone ? 390 : 1280, phone ? 844 : 800, language.equals("ru"));
            for (String view : VIEWS) {
                open(view + (view.contains("?") ? "&" : "?") + "lang=" + language);
                settle();

                assertThat(chromium.barriers()).as("%s in %s", view, language).isEmpty();
                assertThat(run("return document.documentElement.scrollWidth <= innerWidth"))
                        .as("%s in %s fits into its window", view, language)
                        .isEqualTo(true);
                assertThat(run("return document.documentElement.lang")).isEqualTo(language);
            }
        }
    }

    @Test
    void showsEachRowWholeOnAPhone() {
        chromium.show(390, 844, false);
        open("?lang=en");
        settle();
        assertThat((Long) run("return Math.max(...[...document.querySelectorAll('main td a')].map((link) =>"
                        + " Math.ceil(link.getBoundingClientRect().right)))"))
                .isLessThanOrEqualTo(390);

        click(By.linkText("4,266"));
        await().until(ready -> shown().contains("How it grew"));
        assertThat(run("return document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(chromium.barriers()).isEmpty();
    }

    @Test
    void speaksTheLanguageThatIsChosenAndKeepsIt() {
        open("incidents?lang=en");
        new Select(chromium.driver().findElement(By.cssSelector(".choices select"))).selectByValue("kk");
        await().until(ready -> shown().contains("Оқиғалар"));

        open("incidents");

        await().until(ready -> shown().contains("Талдықорған"));
    }

    @Test
    void filtersByFacetAndFindsNothingInPlainWords() {
        open("incidents?lang=en");
        settle();
        Select kind = new Select(chromium.driver().findElement(By.cssSelector(".facets select")));
        kind.selectByValue("ARSON");

        await().until(ready -> shown().contains("Results: 1"));
        assertThat(shown())
                .contains("Arson of government buildings")
                .doesNotContain("Attack on the Taldykorgan prison");
        assertThat(chromium.driver().getCurrentUrl()).contains("kind=ARSON");

        open("incidents?lang=en&text=unicorns");
        await().until(ready -> shown().contains("Nothing was found. Remove a filter or use fewer words."));
    }

    @Test
    void showsWhatWasKnownOnADay() {
        open("incidents?lang=en");
        await().until(ready -> shown().contains("Results: 28"));
        run("const slider = document.querySelector('input[type=range]'); slider.value = 0;"
                + " slider.dispatchEvent(new Event('input', { bubbles: true }))");

        await().until(ready -> shown().contains("Results: 13"));
        assertThat(chromium.driver().getCurrentUrl()).contains("asOf=2022-01-08");
        click(By.xpath("//button[.='Back to now']"));
        await().until(ready -> shown().contains("Results: 28"));
    }

    @Test
    void saysWhatTotalsLeaveOutAndWhy() {
        open("totals/legal-outcomes?lang=en");

        await().until(ready -> shown().contains("What is left out of these totals, and why"));
        assertThat(shown()).contains("policy event", "At least", "At most");
    }

    @Test
    void opensItsQueryInGraphiql() {
        open("about?lang=en");
        settle();
        click(By.linkText("Open in GraphiQL"));

        await().until(elementToBeClickable(By.cssSelector("button.graphiql-execute-button")));
        await().until(ready -> chromium.driver()
                .findElement(By.cssSelector(".graphiql-query-editor .view-lines"))
                .getText()
                .replace('\u00a0', ' ')
                .contains("query About"));
    }

    @Test
    void saysThatAViewDoesNotFollowTheChosenDay() {
        open("organization/kz-mvd?lang=en&asOf=2022-01-08");
        await().until(ready ->
                shown().contains("This view shows what is known now. The day 2022-01-08 does not change it."));

        open("incidents?lang=en&asOf=2022-01-08");
        await().until(ready -> shown().contains("Results: 13"));
        assertThat(shown()).doesNotContain("does not change it");
    }

    @Test
    void showsMarkupInANameAsItIsWritten() {
        chromium.beforeEachPage(
                "const ask = fetch; globalThis.fetch = async (...of) => { const answer = await ask(...of); return"
                        + " Response.json(JSON.parse((await answer.text()).replaceAll('Unrest in Kazakhstan, January"
                        + " 2022', '<img src=x onerror=globalThis.run=1><script>globalThis.run=1</script>'))); };");
        open(INCIDENT + "?lang=en");
        await().until(ready -> shown().contains("<script>globalThis.run=1</script>"));

        assertThat(run("return globalThis.run ?? null")).isNull();
        assertThat(chromium.driver().findElements(By.cssSelector("main img, main script")))
                .isEmpty();
    }

    @Test
    void goesBackStepByStep() {
        open("incidents?lang=en");
        settle();
        new Select(chromium.driver().findElement(By.cssSelector(".facets select"))).selectByValue("ARSON");
        await().until(ready -> shown().contains("Results: 1"));
        click(By.linkText("Arson of government buildings"));
        await().until(ready -> shown().contains("Protesters are reported to have set government buildings alight"));

        chromium.driver().navigate().back();
        await().until(ready -> shown().contains("Results: 1"));
        chromium.driver().navigate().back();
        await().until(ready -> shown().contains("Results: 28"));
    }

    @Test
    void worksWhereTheBrowserKeepsNothing() {
        chromium.beforeEachPage(
                "Object.defineProperty(globalThis, 'localStorage', { get() { throw new Error('not here'); } });"
                        + " Object.defineProperty(navigator, 'clipboard', { value: undefined });");
        open("about?lang=en");
        settle();
        click(By.xpath("//button[.='Copy the address']"));

        await().until(ready -> shown().contains("The browser does not allow copying."));
    }

    @Test
    void saysThatItNeedsJavaScriptAndWhatDoesNot() {
        chromium.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        chromium.driver().get(page.toString());

        assertThat(chromium.driver().findElement(By.tagName("body")).getText())
                .contains("The explorer needs JavaScript.", "documentation")
                .doesNotContain("Loading");
    }

    @Test
    void canBeEmbedded() {
        open(INCIDENT + "?lang=en&embed=1");
        settle();

        assertThat(chromium.driver().findElements(By.tagName("header"))).isEmpty();
        assertThat(shown()).contains("Unrest in Kazakhstan", "Open the whole page");
        assertThat(chromium.barriers()).isEmpty();
    }
}
