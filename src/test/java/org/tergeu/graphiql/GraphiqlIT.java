package org.tergeu.graphiql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.elementToBeClickable;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.tergeu.graphiql.Examples.Example;

/** The page at /graphiql/ as a newcomer meets it, in a real browser. */
@QuarkusTest
class GraphiqlIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final By TABS = By.cssSelector(".graphiql-tabs .graphiql-tab-button");
    private static final By EXECUTE = By.cssSelector("button.graphiql-execute-button");
    private static final By QUERY = By.cssSelector(".graphiql-query-editor .view-lines");
    private static final By ANSWER = By.cssSelector(".graphiql-response .view-lines");
    private static final By EXPLORER = By.cssSelector(".graphiql-explorer-root");

    @TestHTTPResource("/graphiql/")
    URI page;

    private Chromium chromium;

    @BeforeEach
    void openThePage() {
        chromium = Chromium.start();
        chromium.driver().get(page.toString());
        await().until(elementToBeClickable(EXECUTE));
    }

    @AfterEach
    void closeTheBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void opensWithOneTabPerExample() {
        List<String> tabs = chromium.driver().findElements(TABS).stream()
                .map(WebElement::getText)
                .toList();

        assertThat(chromium.driver().getTitle()).isEqualTo("Tergeu");
        assertThat(tabs)
                .isEqualTo(
                        Examples.listed().stream().map(Example::operationName).toList());
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
        List<String> rest =
                Examples.listed().stream().skip(1).map(Example::operationName).toList();
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
        assertThat(chromium.stored()).contains("PrisonDrugOperation").doesNotContain("of-the-test");
    }

    private void execute() {
        await().until(ready -> shownIn(QUERY).contains("query"));
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

    /** The lines of an editor; it writes its spaces as no-break spaces. */
    private String shownIn(By editor) {
        return chromium.driver().findElement(editor).getText().replace('\u00a0', ' ');
    }

    private WebDriverWait await() {
        WebDriverWait wait = new WebDriverWait(chromium.driver(), PATIENCE);
        wait.ignoring(StaleElementReferenceException.class); // the editors replace their lines at any time
        return wait;
    }
}
