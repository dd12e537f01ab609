package org.tergeu.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.elementToBeClickable;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.Json;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** The page at / as its readers meet it, in a real browser. */
@QuarkusTest
class ExplorerIT extends InABrowser {

    private static final String INCIDENT = "incident/2022-01-kz-unrest";

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
    void saysWhatIsWrongWithAnOddAddressAndHasAWayOn() {
        for (String odd : List.of(
                "incident/%zz",
                "incident/<script>alert(1)<%2Fscript>",
                "toString",
                "fact/abc",
                "report/__proto__",
                "incident",
                "incidents/more",
                "about/it/all")) {
            open(odd + "?lang=en");
            await().until(ready -> shown().contains("There is nothing at this address."));
        }
        open("totals/constructor?lang=en");
        await().until(ready -> shown().contains("What is left out of these totals, and why"));
        open("search?lang=en&text=%20-");
        await().until(ready -> shown().contains("Type a word or a number into the search field."));
        open("search?lang=en&text=" + "x".repeat(20_000));
        await().until(ready -> shown().contains("At most 200 characters and 10 words are allowed."));
        assertThat(run("return document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        open("incidents?lang=en&text=" + "x".repeat(20_000));
        await().until(ready -> shown().contains("This is too long to ask for. Use fewer words or filters."));
        click(By.linkText("Open this view without filters"));
        await().until(ready -> shown().contains("Results: 28"));
    }

    /** The address, the sentence that says what is wrong with it, and what is shown: filters that are not understood let nothing through. */
    @Test
    void saysWhichValueOfAnAddressItDoesNotUnderstandAndWhatIsAllowed() {
        for (String[] odd : new String[][] {
            {
                "incidents?asOf=2022-02-30",
                "asOf=2022-02-30",
                "Shown is what is known now.",
                "such as 2022-01-07",
                "Results: 28"
            },
            {"?asOf=yesterday", "asOf=yesterday", "Shown is what is known now.", "such as 2022-01-07", "4,266"},
            {"incidents?order=size", "order=size", "shown without it", "newest first", "Results: 28"},
            {"incidents?lang=xx", "lang=xx", "shown without it", "Қазақша", "Results: 28"},
            {"about?embed=no", "embed=no", "shown without it", "Leave it out", "Last changed"},
            {"totals/seizures?by=colour", "by=colour", "shown without it", "category", "What is left out"},
            {"totals/seizures?converted=2", "converted=2", "shown without it", "yes", "What is left out"},
            {"totals/constructor", "totals=constructor", "shown without it", "Seized or found", "What is left out"},
            {"incidents?kinds=ARSON", "This view has no kinds", "shown without it", "Leave it out", "Results: 28"},
            {
                "incidents?kind=ARSON&kind=RAID",
                "kind more than once",
                "Only the first value counts: ARSON",
                "Leave it out",
                "Results: 1"
            },
        }) {
            open(odd[0] + (odd[0].contains("lang=") ? "" : (odd[0].contains("?") ? "&" : "?") + "lang=en"));
            await().until(ready -> shown().contains(odd[4]));
            assertThat(notes()).as(odd[0]).singleElement().asString().contains(odd[1], odd[2], odd[3]);
        }
        for (String[] odd : new String[][] {
            {"incidents?kind=NOPE", "kind=NOPE", "armed attack"},
            {"incidents?status=OVER", "status=OVER", "concluded"},
            {"incidents?from=2022-13-01", "from=2022-13-01", "such as 2022-01-07"},
            {"incidents?to=soon", "to=soon", "such as 2022-01-07"},
            {"incidents?from=2022-02-01&to=2022-01-01", "to=2022-01-01", "not before 2022-02-01"},
            {"totals/casualties?from=01.02.2022", "from=01.02.2022", "such as 2022-01-07"},
            {"search?text=a+b+c+d+e+f+g+h+i+j+k", "text=a b c d e f g h i j k", "At most 200 characters and 10 words"},
        }) {
            open(odd[0] + "&lang=en");
            await().until(ready -> !notes().isEmpty());
            assertThat(notes())
                    .as(odd[0])
                    .singleElement()
                    .asString()
                    .contains(odd[1], "Nothing is shown, since it would not be what the address asks for.", odd[2]);
            assertThat(run("return document.querySelectorAll('main table').length"))
                    .as(odd[0])
                    .isEqualTo(0L);
            click(By.linkText("Leave it out"));
            await().until(ready -> notes().stream().noneMatch(note -> note.contains("does not understand")));
        }
        open("incidents?kind=NOPE&asOf=never&lang=en");
        await().until(ready -> notes().size() == 2);
        assertThat(chromium.barriers()).isEmpty();
        click(By.linkText("arson"));
        await().until(ready -> shown().contains("Results: 1"));
        for (String[] words : new String[][] {
            {"ru", "Этого страница не понимает.", "Показано то, что известно сейчас.", "Убрать из адреса"},
            {"kk", "Бет мұны түсінбейді.", "Қазір белгілі болғаны көрсетілген.", "Мекенжайдан алып тастау"}
        }) {
            open("incidents?asOf=2022-02-30&lang=" + words[0]);
            await().until(ready -> !notes().isEmpty());
            assertThat(notes()).singleElement().asString().contains("asOf=2022-02-30", words[1], words[2]);
            click(By.linkText(words[3]));
            await().until(ready -> notes().isEmpty());
        }
    }

    @Test
    void saysWhatToDoWhenTheServiceRefusesAFilter() {
        for (String view : List.of("incidents", "totals/casualties")) {
            open(view + "?lang=en&place=Almaty");
            await().until(ready -> shown().contains("The service has no place with the code Almaty."));
            assertThat(chromium.barriers()).isEmpty();
            click(By.linkText("Almaty (KZ-75)"));
            await().until(ready -> chromium.driver().getCurrentUrl().contains("place=KZ-75"));
            await().until(ready -> notes().isEmpty());

            open(view + "?lang=en&place=XX-99");
            await().until(ready -> shown().contains("The service has no place with the code XX-99."));
            click(By.linkText("Leave it out"));
            await().until(ready -> shown().contains("What is left out"));
        }
        open("incidents?lang=en&after=nowhere");
        await().until(ready -> shown().contains("Begin with the first page."));
        click(By.linkText("First page"));
        await().until(ready -> shown().contains("Results: 28"));
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

    @SuppressWarnings("unchecked") // The script returns an array of texts.
    private List<String> notes() {
        return (List<String>)
                run("return [...document.querySelectorAll('main .note[role=alert]')].map((note) => note.innerText)");
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

    /** Labels at an end are not cut off, and none lies on another, however many months there are and however narrow it is. */
    @Test
    void theLabelsOfTheTimelineAreWholeAndApart() {
        for (String months : List.of("2022-01", "2021-12 2022-01", "2022-01 2022-06 2023-01", "1991-03 2026-11")) {
            String rows = Stream.of(months.split(" "))
                    .map(month -> "{ period: '" + month + "-01', incidents: 12345 }")
                    .collect(Collectors.joining(", "));
            chromium.beforeEachPage(
                    "globalThis.realFetch ??= fetch.bind(globalThis); globalThis.fetch = async (...of) => {"
                            + " const answer = await (await realFetch(...of)).json(); if (answer.data?.months)"
                            + " answer.data.months = [" + rows + "]; return Response.json(answer); };");
            for (String language : List.of("ru", "kk")) {
                open("?lang=" + language);
                settle();
                for (int width : List.of(320, 390, 800, 1280)) {
                    chromium.show(width, 844, false);
                    await().until(ready -> isDrawnAnew(width));

                    assertThat(misplacedLabels("figure.timeline svg"))
                            .as("%s in %s at %d", months, language, width)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void theLabelsOfHowAFigureGrewAreWholeAndApart() {
        open("?lang=ru");
        click(By.cssSelector(".number a"));
        await().until(ready -> shown().contains("Как росло"));
        settle();
        for (int width : List.of(320, 390, 1280)) {
            chromium.show(width, 844, false);
            await().until(ready -> isDrawnAnew(width));

            assertThat(misplacedLabels(".growth svg")).as("at %d", width).isEmpty();
        }
    }

    /** Drawings follow the width of their window: theirs is as wide as they are drawn. */
    private boolean isDrawnAnew(int width) {
        return Boolean.TRUE.equals(run("return innerWidth === " + width
                + " && [...document.querySelectorAll('.timeline svg, .growth svg')].every((svg) =>"
                + " Math.abs(svg.viewBox.baseVal.width - svg.getBoundingClientRect().width) <= 1)"));
    }

    /** Labels that reach out of their drawing, touch each other, or are too small to read; there must be some. */
    private List<?> misplacedLabels(String drawing) {
        return (List<?>) chromium.driver().executeScript("""
                const svg = document.querySelector(arguments[0]);
                const frame = svg.getBoundingClientRect();
                const labels = [...svg.querySelectorAll('text')].filter((label) => label.textContent !== '');
                const boxes = labels.map((label) => [label, label.getBoundingClientRect()]);
                const apart = (a, b) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
                const out = boxes.filter(([, box]) =>
                  box.left < frame.left - 0.5 || box.right > frame.right + 0.5 || box.height < 12);
                const over = boxes.filter(([, box], index) => boxes.slice(0, index).some(([, other]) => !apart(box, other)));
                if (labels.length < 2) return ['there are no labels'];
                return [...out, ...over].map(([label]) => label.textContent);
                """, drawing);
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

    @Test
    void saysWhatToDoWhenItIsRefused() {
        answer("new Response('{}', { status: 429, headers: { 'retry-after': '7' } })");
        open("about?lang=en");

        await().until(ready -> shown().contains("Too many requests for now."));
        assertThat(chromium.driver()
                        .findElement(By.xpath("//button[.='Try again']"))
                        .isEnabled())
                .isFalse();
        assertThat(chromium.barriers()).isEmpty();
    }

    @Test
    void saysWhatToDoWhenTheServiceCannotBeReached() {
        answer("Promise.reject(new TypeError('offline'))");
        open("about?lang=en");

        await().until(ready -> shown().contains("The service could not be reached."));
        run("globalThis.fetch = globalThis.realFetch");
        click(By.xpath("//button[.='Try again']"));

        await().until(ready -> shown().contains("Last changed"));
    }

    @Test
    void saysWhatToDoWhenAnAnswerIsSlowPartialOrEmpty() {
        answer("new Promise(() => {})");
        open("about?lang=en");
        await().until(ready -> shown().contains("The answer takes longer than usual."));
        assertThat(chromium.barriers()).isEmpty();

        chromium.beforeEachPage("globalThis.fetch = () => Promise.resolve(Response.json({ data: null,"
                + " errors: [{ message: 'The field is broken.' }] }));");
        open("about?lang=en");
        await().until(ready -> shown().contains("The service did not answer this: The field is broken."));

        chromium.beforeEachPage("globalThis.fetch = () => Promise.resolve(Response.json({ data: { dataset:"
                + " { reports: 0 } }, errors: [{ message: 'Some is missing.' }] }));");
        open("?lang=en");
        await().until(ready -> shown().contains("The service has no reports yet."));
        assertThat(chromium.barriers()).isEmpty();
        assertThat(chromium.driver().findElement(By.linkText("Docs")).isDisplayed())
                .isTrue();
        assertThat(shown()).contains("Part of the answer is missing: Some is missing.");
    }

    /** Whatever the page asks is answered so. */
    private void answer(String response) {
        chromium.beforeEachPage(
                "globalThis.realFetch = fetch.bind(globalThis); globalThis.fetch = async () => " + response + ";");
    }
}
