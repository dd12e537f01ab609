package org.tergeu.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What Quarkus says of its own settings, as an operator reads it; PackagedSettingsIT has it said. */
class QuarkusCheckTest {

    @Test
    void whatQuarkusCannotReadIsOneLine() {
        assertThat(
                        QuarkusCheck.said(
                                "java.lang.IllegalArgumentException: SRCFG00039: The config property quarkus.thread-pool.max-threads"
                                        + " with the config value \"ma\nny\" threw an Exception whilst being converted SRCFG00029: Expected an integer value, got \"ma\nny\""))
                .isEqualTo(
                        "quarkus.thread-pool.max-threads is 'ma\\nny'. Quarkus refuses it: Expected an integer value, got \"ma\\nny\".");
    }

    @Test
    void whatIsEmptyCanBeLeftOut() {
        assertThat(
                        QuarkusCheck.said(
                                "java.util.NoSuchElementException: SRCFG00040: The config property quarkus.http.limits.max-chunk-size is defined as the"
                                        + " empty String (\"\") which the following Converter considered to be null: io.quarkus.runtime.configuration.MemorySizeConverter"))
                .isEqualTo("quarkus.http.limits.max-chunk-size is empty. Leave it out for the default of Quarkus.");
    }

    /** What is not of the known form is still said. */
    @Test
    void whatIsOtherwiseWrongIsSaidAsQuarkusHasIt() {
        assertThat(
                        QuarkusCheck.said(
                                "java.util.NoSuchElementException: SRCFG00014: The config property quarkus.some.thing is required but it could not be found in any config source"))
                .isEqualTo(
                        "The config property quarkus.some.thing is required but it could not be found in any config source.");
    }

    @Test
    void aVariableThatIsMisspeltIsWarnedOf() {
        assertThat(QuarkusCheck.warnings(
                        Set.of(
                                "quarkus.http.port",
                                "quarkus.http.limits.max-body-size",
                                "quarkus.datasource.*.active",
                                "quarkus.config.locations[*]"),
                        Set.of(
                                "QUARKUS_HTTP_PROT",
                                "QUARKUS_OTHER_THING_ALTOGETHER",
                                "QUARKUS_HTTP_LIMITS_MAX_BODY_SIZE",
                                "QUARKUS_DATASOURCE_MINE_ACTIVE",
                                "QUARKUS_CONFIG_LOCATIONS",
                                "QUARKUS_CONFIG_LOCATIONS_0_",
                                "PATH")))
                .containsExactly(
                        "QUARKUS_HTTP_PROT is not a setting of the running service, and sets nothing. The nearest is QUARKUS_HTTP_PORT.",
                        "QUARKUS_OTHER_THING_ALTOGETHER is not a setting of the running service, and sets nothing.");
    }
}
