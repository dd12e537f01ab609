package org.tergeu.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** A database with the schema of this version and no reports, for a service whose migrations are not what is tested. */
public class MigratedDatabase implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try {
            String name = "seeds_" + UUID.randomUUID().toString().replace("-", "");
            return Map.of("quarkus.datasource.reactive.url", Databases.migrated(name));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The server of all such databases ends with the JVM. */
    @Override
    public void stop() {}
}
