package org.tergeu.docs;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.Map;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.tergeu.testsupport.Chromium;
import org.tergeu.testsupport.LimitsAsServed;
import org.tergeu.testsupport.Wait;

/** Takes the pictures of docs/gallery.md, each when it shows what it should; PNGs of the same for the eye are in target/gallery. */
@QuarkusTest
@TestProfile(LimitsAsServed.class)
@EnabledIfSystemProperty(named = "tergeu.docs.write", matches = "true")
class GalleryIT {

    private static final Path GALLERY = Path.of("docs/gallery");
    private static final Path PNG = Path.of("target/gallery");
    private static final int QUALITY = 50;
    private static final int ALIKE = 10;
    private static final Map<String, String> ANSWERS = Map.of(
            "slow", "new Promise(() => {})",
            "refused", "new Response('{}', { status: 429, headers: { 'retry-after': '42' } })",
            "empty", "Response.json({ data: { dataset: { reports: 0 } } })",
            "partly",
                    "(async () => { const answer = await (await realFetch(...asked)).json(); answer.errors = [{"
                            + " message: 'The statement took longer than 5s (TIMED_OUT).' }]; if (answer.data?.reports)"
                            + " answer.data.reports.nodes = []; return Response.json(answer); })()");

    @TestHTTPResource("/")
    URI page;

    @ParameterizedTest
    @CsvSource({
        "overview, '#/?lang=en', false, false, '4,266', ''",
        "map, '#/?lang=en', false, true, 'Circles are as large', ''",
        "figure, '#/?lang=en', false, false, 'How it grew', '4,266'",
        "incidents-ru, '#/incidents?lang=ru', false, true, 'Талдыкорган', ''",
        "incident-kk-phone, '#/incident/2022-01-taldykorgan-prison-attack?lang=kk', true, false, 'Талдықорған', ''",
        "totals, '#/totals/legal-outcomes?lang=en', false, false, 'What is left out', ''",
        "slow-phone, '#/?lang=en', true, false, 'takes longer than usual', ''",
        "empty-phone, '#/?lang=en', true, false, 'no reports yet', ''",
        "partly-phone, '#/?lang=en', true, false, 'Part of the answer is missing', ''",
        "refused-phone, '#/?lang=en', true, true, 'Too many requests', ''",
        "address-phone, '#/incidents?lang=en&kind=ARREST&asOf=2022-02-30', true, false, 'does not understand', ''",
        "graphiql, 'graphiql/', false, false, 'points,', ''",
        "graphiql-phone, 'graphiql/', true, true, 'points,', ''",
        "docs-phone, 'docs/model.html#more-than-100-and-139', true, true, 'COMPATIBLE', ''",
    })
    void isTaken(String name, String address, boolean phone, boolean dark, String shown, String link)
            throws IOException {
        try (Chromium chromium = Chromium.start()) {
            WebDriverWait wait = chromium.await();
            chromium.show(phone ? 390 : 1280, phone ? 844 : 900, dark);
            String answer = ANSWERS.get(name.replace("-phone", ""));
            if (answer != null) {
                chromium.beforeEachPage("globalThis.realFetch = fetch.bind(globalThis);"
                        + " globalThis.fetch = async (...asked) => " + answer + ";");
            }
            chromium.driver().get(page + address);
            if (address.startsWith("graphiql")) {
                execute(chromium, wait, phone);
            }
            if (!link.isEmpty()) {
                wait.until(ready ->
                        !chromium.driver().findElements(By.linkText(link)).isEmpty());
                chromium.driver().findElement(By.linkText(link)).click();
            }
            wait.until(ready ->
                    chromium.driver().findElement(By.tagName("body")).getText().contains(shown));
            if (name.equals("map")) {
                chromium.driver().executeScript("document.querySelector('.side').scrollIntoView()");
            }
            awaitDrawn(chromium);

            take(chromium, name, "webp", GALLERY);
            take(chromium, name, "png", PNG);
        }
    }

    private static void execute(Chromium chromium, WebDriverWait wait, boolean phone) {
        By button = By.cssSelector("button.graphiql-execute-button");
        wait.until(ready -> !chromium.driver().findElements(button).isEmpty()
                && chromium.driver()
                        .findElement(By.cssSelector(".graphiql-query-editor .view-lines"))
                        .getText()
                        .contains("query"));
        if (!phone) {
            chromium.driver()
                    .findElement(By.cssSelector("button[aria-label='Show Examples']"))
                    .click();
        }
        chromium.driver().findElement(button).click();
    }

    /** What is drawn after the answer, such as the map, is drawn: so many pictures in a row are the same. */
    private static void awaitDrawn(Chromium chromium) {
        Deque<String> last = new ArrayDeque<>();
        Wait.until("nothing moves any more", () -> {
            String picture = screenshot(chromium, "png");
            if (!picture.equals(last.peek())) {
                last.clear();
            }
            last.push(picture);
            return last.size() == ALIKE;
        });
    }

    private static void take(Chromium chromium, String name, String format, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(name + "." + format), Base64.getDecoder().decode(screenshot(chromium, format)));
    }

    private static String screenshot(Chromium chromium, String format) {
        Map<String, Object> parameters =
                format.equals("webp") ? Map.of("format", format, "quality", QUALITY) : Map.of("format", format);
        return (String) chromium.driver()
                .executeCdpCommand("Page.captureScreenshot", parameters)
                .get("data");
    }
}
