package org.tergeu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tergeu.testsupport.Editors;
import org.tergeu.testsupport.Guide;

/** Each command of docs/exchange.md, run by a shell, prints what is shown. */
@QuarkusTest
@TestProfile(Editors.class)
class ExchangeGuideIT {

    private static final String ANYTHING = "…";

    @Test
    void theGuideIsAsItIs(@TempDir Path folder) {
        List<Guide.Step> steps = Guide.steps(Path.of("docs/exchange.md"));
        assertThat(steps).isNotEmpty();

        for (Guide.Step step : steps) {
            String printed = step.output(
                    folder, Map.of("TOKEN", Editors.token("reviewer").text()));

            assertThat(printed.strip().replace("\r\n", "\n")).as(step.command()).matches(shown(step));
        }
    }

    /** What is shown, with anything in the place of a sign for it. */
    private static Pattern shown(Guide.Step step) {
        return Pattern.compile(Stream.of(step.shown().strip().split(ANYTHING, -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("[\\s\\S]*")));
    }
}
