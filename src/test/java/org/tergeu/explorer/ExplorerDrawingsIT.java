package org.tergeu.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The labels of the drawings of the explorer page. */
@QuarkusTest
class ExplorerDrawingsIT extends InABrowser {

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

    /** Drawings come after the page, and follow the width of their window: theirs is as wide as they are drawn. */
    private boolean isDrawnAnew(int width) {
        return Boolean.TRUE.equals(run("const drawn = [...document.querySelectorAll('.timeline svg, .growth svg')];"
                + " return innerWidth === " + width + " && drawn.length > 0 && drawn.every((svg) =>"
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
}
