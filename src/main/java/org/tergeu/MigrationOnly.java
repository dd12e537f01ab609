package org.tergeu;

import io.quarkus.runtime.QuarkusApplication;
import io.smallrye.config.SmallRyeConfig;
import java.util.Map;
import org.tergeu.platform.migration.CommandStart;
import org.tergeu.platform.migration.MigrationMode;

/** A start that migrates the schema and ends. */
public final class MigrationOnly implements QuarkusApplication {

    /** By its text: a native executable has only the converters that are linked. */
    static boolean isAsked(SmallRyeConfig settings) {
        return MigrationMode.ONLY
                .name()
                .equalsIgnoreCase(settings.getConfigValue("tergeu.migration").getValue());
    }

    static void start(String... arguments) {
        CommandStart.run(MigrationOnly.class, Map.of(), arguments);
    }

    /** Called once the start has migrated. */
    @Override
    public int run(String... arguments) {
        return 0;
    }
}
