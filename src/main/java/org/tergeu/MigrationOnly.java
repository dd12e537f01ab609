package org.tergeu;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.smallrye.config.SmallRyeConfig;
import java.util.Map;
import org.tergeu.platform.MigrationMode;

/** A start that migrates the schema and ends: nothing listens meanwhile, so that no end has to wait for requests. */
public final class MigrationOnly implements QuarkusApplication {

    private static final Map<String, String> NOTHING_LISTENS = Map.of(
            "quarkus.http.host-enabled", "false",
            "quarkus.management.host-enabled", "false",
            "quarkus.shutdown.delay", "0S");

    /** By its text: a native executable has only the converters that are linked. */
    static boolean isAsked(SmallRyeConfig settings) {
        return MigrationMode.ONLY
                .name()
                .equalsIgnoreCase(settings.getConfigValue("tergeu.migration").getValue());
    }

    static void start(String... arguments) {
        NOTHING_LISTENS.forEach(System::setProperty);
        Quarkus.run(MigrationOnly.class, arguments);
    }

    /** Called once the start has migrated. */
    @Override
    public int run(String... arguments) {
        return 0;
    }
}
