package org.tergeu.platform.health;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.tergeu.platform.connection.DatabaseUnavailable;
import org.tergeu.platform.connection.ReadTimedOut;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Sql;

/**
 * Whether requests can be served here: the database answers over the pools that requests use, in time, and has the schema that the service needs.
 * Exhausted pools have no connection for this question either; when the database grants no further one, this waits as requests do.
 */
@Readiness
@ApplicationScoped
class DatabaseReadiness implements AsyncHealthCheck {

    private static final Logger LOG = Logger.getLogger(DatabaseReadiness.class);

    private static final Sql SCHEMA = Sql.of("""
            select version from flyway_schema_history where success and version is not null
            order by installed_rank desc limit 1""");

    /** Shorter than probes wait, and a little longer than requests wait for a connection. */
    private static final Duration PATIENCE = Duration.ofMillis(2_300);

    private final Reads reads;
    private volatile int worksWith;
    private @Nullable String logged;
    private long loggedAt;

    DatabaseReadiness(Reads reads) {
        this.reads = reads;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return reads.listAsRequestsDo(SCHEMA, row -> row.getString("version"))
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .map(this::answered)
                .onFailure()
                .recoverWithItem(this::failed);
    }

    private HealthCheckResponse answered(List<String> versions) {
        int version = versions.isEmpty() ? 0 : Integer.parseInt(versions.get(0));
        boolean isMigrated = version > 0 && version >= worksWith;
        worksWith = Math.max(worksWith, version);
        HealthCheckResponseBuilder response = named().withData("schema", version);
        if (isMigrated) {
            up();
            return response.up().build();
        }
        return down(response, "The schema is not migrated.");
    }

    /** The answer to a probe, without the details of the failure. */
    private HealthCheckResponse failed(Throwable failure) {
        boolean isExhausted =
                reads.pools().stream().anyMatch(pool -> pool.waiting() > 0 && pool.inUse() >= pool.most());
        String reason = isExhausted ? "All connections are in use, and requests wait for one." : reason(failure);
        return DatabaseUnavailable.behind(failure) == null
                ? down(named(), reason)
                // The failure is logged when a request meets it.
                : named().withData("reason", reason).down().build();
    }

    private static String reason(Throwable failure) {
        if (failure instanceof TimeoutException || failure instanceof ReadTimedOut) {
            return "The database does not answer within 2 seconds.";
        }
        DatabaseUnavailable unavailable = DatabaseUnavailable.behind(failure);
        return unavailable == null ? "The database does not say of which version its schema is." : unavailable.reason();
    }

    private HealthCheckResponse down(HealthCheckResponseBuilder response, String reason) {
        goesDown(reason);
        return response.withData("reason", reason).down().build();
    }

    /** Logs each reason once, since probes come every few seconds. */
    private synchronized void goesDown(String reason) {
        if (logged == null) {
            loggedAt = System.nanoTime();
        }
        if (!reason.equals(logged)) {
            logged = reason;
            LOG.warnf("The service is not ready. %s", reason);
        }
    }

    private synchronized void up() {
        if (logged != null) {
            logged = null;
            LOG.infof(
                    "The service is ready again after %d s",
                    Duration.ofNanos(System.nanoTime() - loggedAt).toSeconds());
        }
    }

    private static HealthCheckResponseBuilder named() {
        return HealthCheckResponse.named("database");
    }
}
