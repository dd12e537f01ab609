package org.tergeu.docs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Chromium;
import org.tergeu.testsupport.Guide;

/** The documentation at /docs/ as its readers meet it: in a browser, and by the commands and figures that it shows. */
@QuarkusTest
class DocsIT {

    private static final List<String> PAGES = List.of(
            "",
            "start.html",
            "model.html",
            "questions.html",
            "editing.html",
            "deployment.html",
            "settings.html",
            "errors.html",
            "limits.html",
            "adr/index.html",
            "adr/0053-around-graphiql.html");

    @TestHTTPResource("/docs/")
    URI docs;

    @Test
    void isServedAndMayNotBeKeptUnasked() {
        for (String path :
                List.of("/docs/", "/docs/model.html", "/docs/docs.css", "/docs/docs.js", "/docs/search.json")) {
            given().when().get(path).then().statusCode(200).header("Cache-Control", "no-cache");
            given().when().head(path).then().statusCode(200);
        }
        given().redirects()
                .follow(false)
                .when()
                .get("/docs")
                .then()
                .statusCode(307)
                .header("Location", "/docs/");
        given().when().get("/docs/nowhere.html").then().statusCode(404);
    }

    @Test
    void isLinkedFromTheOtherPages() throws IOException {
        given().when().get("/graphiql/").then().body(containsString("href=\"../docs/\""));
        given().when().get("/").then().body(containsString("href=\"docs/\""));
        assertThat(Files.readString(Path.of("README.md"))).contains("http://localhost:8080/docs/");
    }

    @Test
    void hasNoBarriersOnPhonesAndScreens() {
        try (Chromium chromium = Chromium.start()) {
            for (boolean phone : List.of(true, false)) {
                chromium.show(phone ? 390 : 1280, phone ? 844 : 800, phone);
                for (String page : PAGES) {
                    chromium.driver().get(docs + page);

                    assertThat(chromium.barriers())
                            .as("%s, phone: %s", page, phone)
                            .isEmpty();
                    assertThat(chromium.driver()
                                    .executeScript("return document.documentElement.scrollWidth <= innerWidth"))
                            .as("%s fits into its window, phone: %s", page, phone)
                            .isEqualTo(true);
                }
            }
            assertThat(chromium.refusals()).isEmpty();
            assertThat(chromium.requests())
                    .allMatch(request ->
                            request.url().startsWith(docs.resolve("/").toString())
                                    || request.url().startsWith("data:"));
        }
    }

    @Test
    void findsASectionByItsWordsAndOpensAQuery() {
        try (Chromium chromium = Chromium.start()) {
            WebDriverWait wait = chromium.await();
            chromium.driver().get(docs.toString());
            WebElement field = chromium.driver().findElement(By.cssSelector("input[type=search]"));
            field.sendKeys("RATE_LIMITED");
            wait.until(ready -> text(chromium, "#found").contains("Errors: Of a request"));
            assertThat(chromium.barriers()).isEmpty();
            field.sendKeys("unicorns");
            wait.until(ready -> text(chromium, "#found").contains("Nothing was found. Use fewer or other words."));

            chromium.driver().get(docs + "questions.html");
            chromium.driver().findElement(By.linkText("Open in GraphiQL")).click();
            wait.until(ready -> chromium.driver().getCurrentUrl().contains("/graphiql/?query="));
            wait.until(ready ->
                    text(chromium, ".graphiql-query-editor .view-lines").contains("2022-01-kz-unrest"));
        }
    }

    @Test
    void isWholeWithoutScripts() {
        String page = given().when().get("/docs/model.html").asString();

        assertThat(page).contains("<form role=\"search\" hidden>", "COMPATIBLE", "href=\"questions.html\"");
    }

    @Test
    void theCommandsOfTheFirstFiveMinutesHaveTheAnswersThatAreShown() {
        List<Guide.Step> steps = Guide.steps(Path.of("docs/start.md"));

        assertThat(steps).hasSize(3);
        steps.forEach(step -> step.check(Map.of()));
    }

    /** Headings of docs/model.md, and the fact whose figure is drawn there. */
    @ParameterizedTest
    @CsvSource({
        "'Two sites, one ministry', 2022-01-kz-unrest, legalOutcomes, detained",
        "'More than 100, and 139', 2022-01-almaty-region-village-detentions, legalOutcomes, detained",
        "'More than 11 kg', 2025-01-prison-drug-operation, seizures, drugs",
        "'Foreign citizens among them', 2022-01-kz-unrest, legalOutcomes, foreign citizens",
        "'Parts of a whole', 2025-01-prison-drug-operation, legalOutcomes, detained",
    })
    void theFiguresThatAreDrawnAreThoseOfTheReports(String heading, String incident, String list, String of)
            throws IOException {
        Answer figure = Ask.data("{ incident(key: \"" + incident + "\") { legalOutcomes(filter: { stage: [DETAINED] })"
                        + " { name: subject figure: count { low best high"
                        + " claims { stated } } } seizures { name: item"
                        + " figure: quantity { low best high claims { stated"
                        + " } } } } }")
                .at("incident." + list)
                .all()
                .stream()
                .filter(fact -> of.equals(
                        fact.at("name").isNull() ? "detained" : fact.at("name").text()))
                .findFirst()
                .orElseThrow()
                .at("figure");

        assertThat(drawn(heading)).isEqualTo(bounds(figure));
    }

    /** The bounds as the block of a picture has them. */
    private static String bounds(Answer figure) {
        String low = number(figure.at("low"));
        String high = number(figure.at("high"));
        String best = number(figure.at("best"));
        if (low.equals(high)) {
            return low;
        }
        return low + ".." + high + (best.isEmpty() ? "" : "@" + best);
    }

    private static String number(Answer value) {
        return value.isNull() ? "" : value.json().decimalValue().toPlainString();
    }

    private static String drawn(String heading) throws IOException {
        Matcher figure = Pattern.compile(
                        "## " + Pattern.quote(heading) + "\n.*?```figure\n.*?figure +(\\S+)", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs/model.md")));
        assertThat(figure.find()).as(heading).isTrue();
        return figure.group(1);
    }

    private static String text(Chromium chromium, String selector) {
        return chromium.driver().findElement(By.cssSelector(selector)).getText().replace('\u00a0', ' ');
    }
}
