package org.tergeu.graphiql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.elementToBeClickable;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.tergeu.graphiql.Examples.Example;
import org.tergeu.testsupport.Chromium;

/** The page at /graphiql/ as a newcomer meets it, in a real browser. */
@QuarkusTest
class GraphiqlIT {

    private static final By TABS = By.cssSelector(".graphiql-tabs .graphiql-tab-button");
    private static final By EXECUTE = By.cssSelector("button.graphiql-execute-button");
    private static final By QUERY = By.cssSelector(".graphiql-query-editor .view-lines");
    private static final By ANSWER = By.cssSelector(".graphiql-response .view-lines");
    private static final By ANSWER_PANE = By.cssSelector(".graphiql-response");
    private static final By EXPLORER = By.cssSelector(".graphiql-explorer-root");

    @TestHTTPResource("/graphiql/")
    URI page;

    private static Chromium chromium;

    @BeforeAll
    static void openTheBrowser() {
        chromium = Chromium.start();
    }

    @BeforeEach
    void openThePage() {
        chromium.startAnew(page);
        chromium.driver().get(page.toString());
        await().until(elementToBeClickable(EXECUTE));
    }

    @AfterAll
    static void closeTheBrowser() {
        if (chromium != null) {
            chromium.close();
            chromium = null;
        }
    }

    @Test
    void opensWithOneTabPerQuestion() {
        List<String> tabs = chromium.driver().findElements(TABS).stream()
                .map(WebElement::getText)
                .toList();

        assertThat(chromium.driver().getTitle()).isEqualTo("Tergeu");
        assertThat(tabs)
                .isEqualTo(Examples.questions().stream()
                        .map(Example::operationName)
                        .toList());
        assertThat(shownIn(QUERY)).startsWith("# How many were detained in the prison drug operation?");
    }

    @Test
    void executesTheFirstExample() {
        execute();

        await().until(ready -> shownIn(ANSWER).contains("\"data\""));
        assertThat(shownIn(ANSWER)).contains("\"legalOutcomes\"", "118").doesNotContain("\"errors\"");
    }

    @Test
    void opensTheExplorer() {
        click(By.cssSelector("button[aria-label='Show GraphiQL Explorer']"));

        await().until(visibilityOfElementLocated(EXPLORER));
        await().until(ready -> chromium.driver().findElement(EXPLORER).getText().contains("incident"));
    }

    @Test
    void opensAnExampleAgainAfterItsTabWasClosed() {
        Example first = Examples.listed().get(0);
        click(By.cssSelector(".graphiql-tabs .graphiql-tab-close"));
        await().until(ready -> !shownTabs().contains(first.operationName()));

        click(By.cssSelector("button[aria-label='Show Examples']"));
        click(By.xpath("//section[@aria-label='Examples']//button[.='" + first.name() + "']"));

        await().until(ready -> shownTabs().contains(first.operationName()));
    }

    @Test
    void keepsTheTabsOfTheUserInStorage() {
        click(By.cssSelector(".graphiql-tabs .graphiql-tab-close"));
        List<String> rest = Examples.questions().stream()
                .skip(1)
                .map(Example::operationName)
                .toList();
        await().until(ready -> shownTabs().equals(rest));
        await().until(ready -> !chromium.stored("graphiql:tabState")
                .contains(Examples.listed().get(0).operationName()));

        chromium.driver().navigate().refresh();

        await().until(elementToBeClickable(EXECUTE));
        await().until(ready -> shownTabs().equals(rest));
    }

    @Test
    void asksNobodyButItsOwnServer() {
        execute();
        await().until(ready -> shownIn(ANSWER).contains("\"data\""));
        click(By.cssSelector("button[aria-label='Show GraphiQL Explorer']"));
        await().until(visibilityOfElementLocated(EXPLORER));
        click(By.cssSelector("button[aria-label='Show Documentation Explorer']"));

        String own = page.resolve("/").toString();
        assertThat(chromium.requests())
                .anyMatch(request -> request.url().startsWith(own + "graphql"))
                .allMatch(request ->
                        request.url().startsWith(own) || request.url().startsWith("data:"));
        assertThat(chromium.refusals()).isEmpty();
    }

    @Test
    void keepsHeadersOutOfTheAddressAndTheStorage() {
        click(By.xpath("//div[contains(@class,'graphiql-editor-tools')]//button[.='Headers']"));
        click(By.cssSelector(".graphiql-editor-tool .graphiql-editor:not(.hidden) .view-lines"));
        // The editor closes brackets and quotes by itself and steps over the ones that are typed.
        new Actions(chromium.driver())
                .sendKeys("{\"X-Secret\":\"of-the-test\"}")
                .perform();
        execute();
        await().until(ready -> shownIn(ANSWER).contains("\"data\""));

        assertThat(chromium.requests())
                .as("the typed header was sent")
                .anyMatch(request -> request.headers().contains("of-the-test"));
        assertThat(chromium.driver().getCurrentUrl()).isEqualTo(page.toString());
        chromium.driver().executeScript("navigator.clipboard.writeText = async (text) => (globalThis.copied = text)");
        click(By.id("share"));
        await().until(ready -> chromium.driver().executeScript("return globalThis.copied ?? null") != null);
        assertThat((String) chromium.driver().executeScript("return globalThis.copied"))
                .contains("PrisonDrugOperation")
                .doesNotContain("of-the-test")
                .doesNotContain("Secret");
        assertThat(chromium.stored()).contains("PrisonDrugOperation").doesNotContain("of-the-test");
    }

    @Test
    void hasNoBarriersAndShowsOnePaneAtATimeOnAPhone() {
        chromium.show(390, 844, true);
        chromium.driver().navigate().refresh(); // the editors take their colours when they are made
        await().until(ready -> shownIn(QUERY).contains("query"));
        assertThat(chromium.driver().findElement(ANSWER_PANE).isDisplayed()).isFalse();
        assertThat(chromium.barriers()).isEmpty();

        execute();

        await().until(ready -> shownIn(ANSWER).contains("\"data\""));
        assertThat(chromium.driver().findElement(QUERY).isDisplayed()).isFalse();
        assertThat(chromium.driver().executeScript("return document.documentElement.scrollWidth"))
                .isEqualTo(390L);
        assertThat(chromium.barriers()).isEmpty();
        for (String plugin : List.of("Documentation Explorer", "Examples", "GraphiQL Explorer")) {
            click(By.cssSelector("button[aria-label='Show " + plugin + "']"));
            await().until(elementToBeClickable(By.cssSelector("button[aria-label='Hide " + plugin + "']")));
            assertThat(chromium.barriers()).as(plugin).isEmpty();
        }
    }

    @Test
    void hasNoBarriersOnAScreen() {
        execute();
        await().until(ready -> shownIn(ANSWER).contains("\"data\""));
        click(By.cssSelector("button[aria-label='Show GraphiQL Explorer']"));
        await().until(visibilityOfElementLocated(EXPLORER));

        assertThat(chromium.barriers()).isEmpty();
    }

    @Test
    void showsWhatAnAnswerCost() {
        execute();

        await().until(ready ->
                chromium.driver().findElement(By.id("said")).getText().matches("[\\d,]+ of [\\d,]+ points, \\d+ ms"));
    }

    @Test
    void showsTheButtonAlsoUnderThePointer() {
        execute();

        assertThat(chromium.driver().findElement(EXECUTE).getCssValue("background-color"))
                .doesNotContain("rgba(0, 0, 0, 0)");
    }

    @Test
    void sharesALinkThatOpensTheQuestionInATabOfItsOwn() {
        chromium.driver().get(page + "?query=query+Shared+%7B+dataset+%7B+claims+%7D+%7D&variables=%7B%22a%22%3A1%7D");
        await().until(ready -> shownTabs().contains("Shared"));
        assertThat(shownIn(QUERY)).isEqualTo("query Shared { dataset { claims } }");
        chromium.beforeEachPage("navigator.clipboard.writeText = async (text) => (globalThis.copied = text);");
        chromium.driver().navigate().refresh();
        await().until(ready -> shownIn(QUERY).contains("Shared"));
        click(By.id("share"));

        await().until(ready -> chromium.driver().executeScript("return globalThis.copied ?? null") != null);
        assertThat((String) chromium.driver().executeScript("return globalThis.copied"))
                .isEqualTo(page + "?query=query+Shared+%7B+dataset+%7B+claims+%7D+%7D&variables=%7B%22a%22%3A1%7D");
    }

    @Test
    void groupsItsExamplesByQuestion() {
        click(By.cssSelector("button[aria-label='Show Examples']"));

        await().until(visibilityOfElementLocated(By.xpath("//section[@aria-label='Examples']")));
        assertThat(chromium.driver().findElements(By.cssSelector(".examples h2")).stream()
                        .map(WebElement::getText))
                .contains("People and the law", "What was seized", "How sure is it, and how did it grow?");
        assertThat(chromium.driver().findElements(By.cssSelector(".examples li")))
                .as("what is for editors is not shown to others")
                .hasSameSizeAs(Examples.questions());
        assertThat(chromium.driver().findElement(By.cssSelector(".examples")).getText())
                .contains("Examples for editors are shown here when the headers hold a token of one.");
    }

    @Test
    void editsTheValuesOfAList() {
        openQuery("{ incidents(filter: { kind: [RAID, ARSON] }) { totalCount } }");
        click(By.cssSelector("button[aria-label='Show GraphiQL Explorer']"));
        By kind = By.cssSelector(".tergeu-list[aria-label='kind'] select");
        await().until(ready -> chromium.driver().findElements(kind).size() == 2);

        new Select(chromium.driver().findElements(kind).get(1)).selectByValue("FIND");
        await().until(ready -> written().contains("kind: [RAID, FIND]"));
        click(By.xpath("//button[.='Add to kind']"));
        await().until(ready -> written().matches(".*kind: \\[RAID, FIND, [A-Z_]+].*"));
        assertThat(chromium.barriers()).isEmpty();
        // What stands before a value takes it away. The pointer would first meet the button that the plugin shows
        // there.
        chromium.driver().executeScript("document.querySelector(\"[data-arg-name='kind_1'] > span\").click()");

        await().until(ready -> written().matches(".*kind: \\[FIND, [A-Z_]+].*"));
        execute();
        await().until(ready -> shownIn(ANSWER).contains("totalCount"));
        assertThat(shownIn(ANSWER)).doesNotContain("errors");
    }

    @Test
    void leadsToTheOtherPages() {
        assertThat(chromium.driver().findElements(By.cssSelector("header nav a")).stream()
                        .map(link -> link.getDomAttribute("href")))
                .containsExactly("../", "../docs/", "../graphql/schema.graphql");
    }

    private void openQuery(String query) {
        chromium.driver().get(page + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        await().until(ready -> shownIn(QUERY).contains(query.substring(0, 12)));
    }

    private void execute() {
        await().until(ready -> !shownIn(QUERY).isBlank());
        click(EXECUTE);
    }

    private void click(By control) {
        await().until(elementToBeClickable(control)).click();
    }

    private List<String> shownTabs() {
        return chromium.driver().findElements(TABS).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** The whole query, also what its editor has no room to show. */
    private String written() {
        return chromium.driver()
                .findElement(QUERY)
                .getDomProperty("textContent")
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ");
    }

    /** The lines of an editor; it writes its spaces as no-break spaces. */
    private String shownIn(By editor) {
        return chromium.driver().findElement(editor).getText().replace('\u00a0', ' ');
    }

    private WebDriverWait await() {
        return chromium.await();
    }
}
