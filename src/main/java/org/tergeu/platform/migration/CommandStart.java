package org.tergeu.platform.migration;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.util.Map;

/** A start that does one thing and ends: nothing listens meanwhile, so that no end has to wait for requests. */
public final class CommandStart {

    private static final Map<String, String> NOTHING_LISTENS = Map.of(
            "quarkus.http.host-enabled", "false",
            "quarkus.management.host-enabled", "false",
            "quarkus.shutdown.delay", "0S");

    private CommandStart() {}

    /**
     * Starts, does it, and ends the process.
     *
     * @param what is called once the start has migrated
     * @param settings that it takes beside those of an operator, and before them
     */
    public static void run(
            Class<? extends QuarkusApplication> what, Map<String, String> settings, String... arguments) {
        NOTHING_LISTENS.forEach(System::setProperty);
        settings.forEach(System::setProperty);
        Quarkus.run(what, arguments);
    }
}
