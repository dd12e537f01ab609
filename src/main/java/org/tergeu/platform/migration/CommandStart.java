package org.tergeu.platform.migration;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.util.Map;

/** A start that runs a command and ends. Nothing listens meanwhile, so that its end need not wait for requests. */
public final class CommandStart {

    private static final Map<String, String> NOTHING_LISTENS = Map.of(
            "quarkus.http.host-enabled", "false",
            "quarkus.management.host-enabled", "false",
            "quarkus.shutdown.delay", "0S");

    private CommandStart() {}

    /**
     * Starts, runs the command, and ends the process.
     *
     * @param what the command, called after the migration
     * @param settings further settings, which come before those of an operator
     */
    public static void run(
            Class<? extends QuarkusApplication> what, Map<String, String> settings, String... arguments) {
        NOTHING_LISTENS.forEach(System::setProperty);
        settings.forEach(System::setProperty);
        Quarkus.run(what, arguments);
    }
}
