package org.tergeu.platform.migration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Optional;

/** How the schema of the database is migrated (docs/adr/0035). */
@ConfigMapping(prefix = "tergeu.migration")
public interface MigrationSettings {

    /** What a start does about a schema that is behind: where several servers start at once, one job may be meant to migrate. */
    @WithParentName
    MigrationMode mode();

    /**
     * Where migrations write, as JDBC names it: a pooler between the service and its database may not take what migrations do. Without it,
     * {@code MigrationAddress} works it out from the address of the database.
     */
    Optional<String> url();
}
