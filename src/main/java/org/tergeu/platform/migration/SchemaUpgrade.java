package org.tergeu.platform.migration;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jboss.logging.Logger;
import org.tergeu.platform.database.ConfiguredDatabase;
import org.tergeu.platform.database.DatabaseUnusable;

/** Migrates the database by Flyway, which waits for other migrations of the same database. Flyway and JDBC are only started for that. */
@Singleton
class SchemaUpgrade {

    private static final Logger LOG = Logger.getLogger(SchemaUpgrade.class);

    /** Migrations in the database that this version of the service lacks: versions of a later release, and functions that were removed. */
    static final String[] LEFT_ALONE = {"*:future", "repeatable:missing"};

    private final Migrations migrations;
    private final Instance<AgroalDataSource> connections;
    private final ConfiguredDatabase database;

    SchemaUpgrade(Migrations migrations, Instance<AgroalDataSource> connections, ConfiguredDatabase database) {
        this.migrations = migrations;
        this.connections = connections;
        this.database = database;
    }

    /**
     * Applies the missing migrations.
     *
     * @return the number of applied migrations
     * @throws DatabaseUnusable when one cannot be applied
     */
    int run() {
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            return Flyway.configure(loader)
                    .dataSource(connections.get())
                    .resourceProvider(new MigrationResources(migrations.files(), loader))
                    .javaMigrationClassProvider(List::of)
                    .ignoreMigrationPatterns(LEFT_ALONE)
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException e) {
            LOG.debug("The database cannot be migrated", e);
            throw database.cannotBeMigrated(e);
        } finally {
            // Nothing else needs these connections, and a role may have few.
            connections.get().flush(FlushMode.IDLE);
        }
    }
}
