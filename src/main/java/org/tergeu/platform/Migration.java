package org.tergeu.platform;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;
import org.jboss.logging.Logger;

/** Brings the database to the schema of this version before anything reads it. */
@ApplicationScoped
class Migration {

    private static final Logger LOG = Logger.getLogger(Migration.class);

    private final Flyway flyway;
    private final AgroalDataSource connections;
    private final String url;

    Migration(
            Flyway flyway,
            AgroalDataSource connections,
            @ConfigProperty(name = "quarkus.datasource.reactive.url") String url) {
        this.flyway = flyway;
        this.connections = connections;
        this.url = url;
    }

    void migrate(@Observes @Priority(1) StartupEvent event) {
        try {
            MigrateResult done = flyway.migrate();
            LOG.infof(
                    "Database %s: %s, its schema is of version %s",
                    withoutCredentials(url),
                    done.migrationsExecuted == 0
                            ? "nothing to migrate"
                            : done.migrationsExecuted + " migrations applied",
                    done.migrationsExecuted == 0 ? done.initialSchemaVersion : done.targetSchemaVersion);
            // Nothing else needs them, and a role may have few.
            connections.flush(FlushMode.IDLE);
        } catch (FlywayException e) {
            LOG.debug("The database cannot be used", e);
            throw new DatabaseUnusable(
                    "The database " + withoutCredentials(url) + " cannot be used (" + DatabaseUnusable.rootMessage(e)
                            + "). Check quarkus.datasource.reactive.url, username and password, that it is PostgreSQL 15 or later and"
                            + " that the user may create tables.");
        }
    }

    private static String withoutCredentials(String url) {
        return url.replaceAll("//[^/@]*@", "//").replaceAll("\\?.*", "");
    }
}
