package org.tergeu.platform.migration;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.tergeu.platform.database.ConfiguredDatabase;
import org.tergeu.platform.database.DatabaseUnusable;
import org.tergeu.platform.migration.Migrations.Applied;

/** Ensures that the database has a schema that this version of the service can use before anything reads it. */
@ApplicationScoped
class Migration {

    private static final Logger LOG = Logger.getLogger(Migration.class);

    private final Migrations wanted;
    private final SchemaHistory history;
    private final SchemaUpgrade upgrade;
    private final ConfiguredDatabase database;
    private final MigrationMode mode;

    Migration(
            Migrations wanted,
            SchemaHistory history,
            SchemaUpgrade upgrade,
            ConfiguredDatabase database,
            MigrationSettings settings) {
        this.wanted = wanted;
        this.history = history;
        this.upgrade = upgrade;
        this.database = database;
        this.mode = settings.mode();
    }

    void migrate(@Observes @Priority(1) StartupEvent event) {
        List<Applied> applied = ask(history::applied);
        switch (wanted.of(applied)) {
            case CURRENT ->
                LOG.infof("Database %s: nothing to migrate, its schema is of version %03d", database, wanted.version());
            case AHEAD -> useNewer(Applied.newest(applied));
            case BEHIND -> {
                if (mode == MigrationMode.REFUSE) {
                    throw refused(applied);
                }
                int done = upgrade.run();
                LOG.infof(
                        "Database %s: %d migrations applied, its schema is of version %03d",
                        database, done, wanted.version());
            }
        }
    }

    /** A newer schema is not migrated: repeatable migrations would return to older texts. */
    private void useNewer(int version) {
        int oldest = ask(history::oldestServer);
        if (wanted.version() < oldest) {
            throw new DatabaseUnusable(String.format(
                    "The schema of the database %s is of version %03d, which servers of version %03d or newer can use, and"
                            + " this one is of version %03d. Start a newer version of the service.",
                    database, version, oldest, wanted.version()));
        }
        LOG.infof(
                "Database %s: its schema is of version %03d, newer than this service (%03d), which can use it",
                database, version, wanted.version());
    }

    private DatabaseUnusable refused(List<Applied> applied) {
        int version = Applied.newest(applied);
        List<String> missing = wanted.missing(applied);
        String lacks = version < wanted.version() || missing.isEmpty()
                ? String.format("and this version of the service needs %03d", wanted.version())
                : "but lacks what this version of the service has: " + missing.get(0)
                        + (missing.size() == 1 ? "" : " and " + (missing.size() - 1) + " more");
        return new DatabaseUnusable(String.format(
                "The schema of the database %s is of version %03d, %s. tergeu.migration=refuse"
                        + " forbids to migrate it at start: run the service once with tergeu.migration=only first.",
                database, version, lacks));
    }

    private <T> T ask(Supplier<Uni<T>> question) {
        try {
            return VertxContextSupport.subscribeAndAwait(question);
        } catch (DatabaseUnusable known) {
            throw known;
        } catch (Throwable e) {
            LOG.debug("The database cannot be used", e);
            throw database.cannotBeUsed(e);
        }
    }
}
