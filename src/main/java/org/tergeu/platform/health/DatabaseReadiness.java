package org.tergeu.platform.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Sql;

/**
 * Whether requests are to be sent here: the database answers over the pool that they use, in time, and has the schema that the service has worked
 * with. A pool that is exhausted has no connection for this question either.
 */
@Readiness
@ApplicationScoped
class DatabaseReadiness implements AsyncHealthCheck {

    private static final Sql SCHEMA = Sql.of("""
            select version from flyway_schema_history where success and version is not null
            order by installed_rank desc limit 1""");

    /** Shorter than a probe waits for its answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Reads reads;
    private volatile int worksWith;

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
        return isMigrated
                ? response.up().build()
                : response.withData("reason", "The schema is not migrated.")
                        .down()
                        .build();
    }

    /** What it failed with stays inside; the log has it where requests meet it. */
    private HealthCheckResponse failed(Throwable failure) {
        boolean isExhausted =
                reads.pools().stream().anyMatch(pool -> pool.waiting() > 1 && pool.inUse() >= pool.most());
        String reason = isExhausted
                ? "All connections are in use, and requests wait for one."
                : "The database is not reached within " + PATIENCE.toSeconds() + " seconds.";
        return named().withData("reason", reason).down().build();
    }

    private static HealthCheckResponseBuilder named() {
        return HealthCheckResponse.named("database");
    }
}
