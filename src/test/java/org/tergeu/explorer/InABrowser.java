package org.tergeu.explorer;

import static org.openqa.selenium.support.ui.ExpectedConditions.elementToBeClickable;

import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.tergeu.testsupport.Chromium;

/** What a reader does with the page at /, and sees of it. */
abstract class InABrowser {

    private static final By MAIN = By.tagName("main");

    protected static final String INCIDENT = "incident/2022-01-kz-unrest";

    @TestHTTPResource("/")
    URI page;

    protected static Chromium chromium;

    @BeforeAll
    static void openTheBrowser() {
        chromium = Chromium.start();
    }

    @BeforeEach
    void openAnEmptyWindow() {
        chromium.startAnew(page);
    }

    @AfterAll
    static void closeTheBrowser() {
        if (chromium != null) {
            chromium.close();
            chromium = null;
        }
    }

    protected void open(String view) {
        chromium.driver().get("about:blank");
        chromium.driver().get(page + "#/" + view);
    }

    protected void settle() {
        await().until(ready -> Boolean.TRUE.equals(run("return document.querySelector('h1') !== null"
                + " && document.querySelector('.waiting, [aria-busy=true]') === null")));
    }

    protected String shown() {
        return chromium.driver().findElement(MAIN).getText();
    }

    protected Object run(String script) {
        return chromium.driver().executeScript(script);
    }

    protected void click(By control) {
        await().until(elementToBeClickable(control)).click();
    }

    /** The rows of all tables that have a text. */
    protected List<String> rows(String text) {
        return texts("main tbody tr").stream().filter(row -> row.contains(text)).toList();
    }

    protected List<String> table(String caption) {
        return texts("main [aria-label=\"" + caption + "\"] tbody tr");
    }

    /** What the columns of all tables are called. */
    @SuppressWarnings("unchecked") // The script returns an array of texts.
    protected List<String> heads() {
        return (List<String>) run("return [...document.querySelectorAll('main td')].map((cell) => cell.dataset.head)");
    }

    protected List<String> headings() {
        return texts("main h2");
    }

    @SuppressWarnings("unchecked") // The script returns an array of texts.
    private List<String> texts(String selector) {
        return (List<String>) chromium.driver()
                .executeScript(
                        "return [...document.querySelectorAll(arguments[0])].map((each) => each.innerText)", selector);
    }

    /** Before a page is opened whose tables are taken along. */
    protected void keepWhatIsSaved() {
        chromium.beforeEachPage("const made = URL.createObjectURL; URL.createObjectURL = (blob) =>"
                + " (blob.text().then((text) => (globalThis.saved = text)), made.call(URL, blob));");
    }

    /** The lines of a table that is taken along as CSV. */
    @SuppressWarnings("unchecked") // The script returns an array of texts.
    protected List<String> saved(String caption) {
        run("globalThis.saved = null");
        click(By.cssSelector("button[aria-label$=': " + caption + "']"));
        await().until(ready -> run("return globalThis.saved") != null);
        return (List<String>) run("return globalThis.saved.trimEnd().split('\\r\\n')");
    }

    protected WebDriverWait await() {
        return chromium.await();
    }

    /** Answers whatever the page asks by a JavaScript expression for a response. */
    protected void answer(String response) {
        chromium.beforeEachPage(
                "globalThis.realFetch = fetch.bind(globalThis); globalThis.fetch = async () => " + response + ";");
    }
}
