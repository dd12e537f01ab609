package org.tergeu.platform.migration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Optional;

/** The migration of the database's schema (docs/adr/0035). */
@ConfigMapping(prefix = "tergeu.migration")
public interface MigrationSettings {

    /** What a start does about an older schema. Where several servers start at once, a separate job may migrate. */
    @WithParentName
    MigrationMode mode();

    /**
     * The address at which migrations write, for JDBC: a pooler between the service and its database may not support migrations. Without it, {@code
     * MigrationAddress} derives it from the address of the database.
     */
    Optional<String> url();
}
