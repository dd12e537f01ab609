package org.tergeu.graphql.limits;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no request could be served with is refused at the start, in one line that says what to set in its place. */
class SettingsCheckTest {

    private static SettingsCheck with(Map<String, String> changed) throws IOException {
        return new SettingsCheck(new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withConverter(MemorySize.class, 200, new MemorySizeConverter())
                .withSources(new PropertiesConfigSource(Path.of("src/main/resources/application.properties")
                        .toUri()
                        .toURL()))
                .withSources(new PropertiesConfigSource(changed, "changed", 1000))
                .build());
    }

    @Test
    void theLimitsAsTheyAreServedPass() {
        assertThatCode(() -> with(Map.of()).check()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tergeu.limits.rate.points       | 0       | 1 to 2147483647
            tergeu.limits.rate.points       | -1      | 1 to 2147483647
            tergeu.limits.rate.period       | 0S      | 1S to 8760H
            tergeu.limits.rate.period       | 0.5S    | 1S to 8760H
            tergeu.limits.rate.period       | 366D    | 1S to 8760H
            tergeu.limits.cost              | 0       | 1 to 2147483647
            tergeu.limits.tokens            | 300000000 | 1 to 214748364
            tergeu.limits.depth             | 0       | 1 to 2147483647
            tergeu.limits.root-fields       | -20     | 1 to 2147483647
            tergeu.limits.branches          | 0       | 1 to 2147483647
            tergeu.limits.rows              | 0       | 1 to 2147483647
            tergeu.limits.body              | 0       | 1 to 2147483647 bytes; K, M and G stand for powers of 1024
            tergeu.limits.answer            | 3G      | 1 to 2147483647 bytes; K, M and G stand for powers of 1024
            tergeu.reports.file-size        | 0       | 1 to 2147483647 bytes; K, M and G stand for powers of 1024
            tergeu.limits.request-time      | 0S      | 0.001S to 24H
            tergeu.limits.body-time         | -10S    | 0.001S to 24H
            tergeu.limits.statement-time    | 0       | 1ms to 1d, with one of PostgreSQL's units us, ms, s, min, h and d
            tergeu.limits.statement-time    | -5s     | 1ms to 1d, with one of PostgreSQL's units us, ms, s, min, h and d
            tergeu.limits.statement-time    | 5S      | 1ms to 1d, with one of PostgreSQL's units us, ms, s, min, h and d
            tergeu.limits.statement-time    | 100us   | 1ms to 1d, with one of PostgreSQL's units us, ms, s, min, h and d
            tergeu.http.max-age             | -1S     | 0S to 8760H
            tergeu.limits.at-once.requests  | 0       | 1 to 1000000
            tergeu.limits.at-once.dear      | -3      | 1 to 1000000
            tergeu.limits.at-once.share     | 101     | 1 to 100
            tergeu.limits.waiting.requests  | 0       | 1 to 1000000
            tergeu.limits.waiting.requests  | 30000000| 1 to 1000000
            tergeu.limits.waiting.share     | 0       | 1 to 100
            """)
    void whatCannotBeServedIsRefused(String name, String value, String allowed) {
        assertThatThrownBy(() -> with(Map.of(name, value)).check())
                .isInstanceOf(UnusableSetting.class)
                .hasMessage(name + " is '" + value + "'. Allowed: " + allowed + ".");
    }

    @Test
    void aRateIsWithinWhatItsBucketHolds() {
        Map<String, String> fast = Map.of("tergeu.limits.rate.points", "2000000000", "tergeu.limits.rate.period", "1S");

        assertThatThrownBy(() -> with(fast).check())
                .hasMessage("tergeu.limits.rate.points is '2000000000'. Allowed: 1 to 1000000000,"
                        + " a point for each nanosecond of tergeu.limits.rate.period.");
    }

    @Test
    void allFaultsStandInOneLine() {
        Map<String, String> wrong = Map.of("tergeu.limits.depth", "0", "tergeu.limits.rows", "-7");

        assertThatThrownBy(() -> with(wrong).check())
                .hasMessage("tergeu.limits.depth is '0'. Allowed: 1 to 2147483647."
                        + " tergeu.limits.rows is '-7'. Allowed: 1 to 2147483647.");
    }

    /** A limit that is added later is checked, too. */
    @Test
    void noLimitMayBeZero() throws IOException {
        for (String limit : LimitsDocumentedTest.set().keySet()) {
            if (!limit.equals("introspection")) {
                assertThatThrownBy(() ->
                                with(Map.of("tergeu.limits." + limit, "0")).check())
                        .as(limit)
                        .isInstanceOf(UnusableSetting.class)
                        .hasMessageStartingWith("tergeu.limits." + limit + " is '0'. Allowed: ");
            }
        }
    }
}
