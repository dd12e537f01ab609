package org.tergeu.bench.recording;

import java.util.Map;
import java.util.Optional;

/** The two kinds of connections that the service has, by the names that it gives them (org.tergeu.platform.connection.Pools), with what it sets on them. */
public enum Connections {
    LISTS("tergeu lists", Map.of("jit", "off")),
    LOOKUPS(
            "tergeu lookups",
            Map.of(
                    "plan_cache_mode",
                    "force_generic_plan",
                    "enable_seqscan",
                    "off",
                    "enable_bitmapscan",
                    "off",
                    "enable_hashjoin",
                    "off",
                    "enable_mergejoin",
                    "off",
                    "jit",
                    "off"));

    private final String applicationName;
    private final Map<String, String> settings;

    Connections(String applicationName, Map<String, String> settings) {
        this.applicationName = applicationName;
        this.settings = settings;
    }

    /** What is set on each connection of the kind. */
    public Map<String, String> settings() {
        return settings;
    }

    static Optional<Connections> named(String applicationName) {
        for (Connections each : values()) {
            if (each.applicationName.equals(applicationName)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
