package org.tergeu.platform.health;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.HttpServerStart;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.tergeu.platform.connection.Outages;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Sql;

/**
 * Has outages logged once the server listens; the end of a start or a command has a line of its own. During an outage it asks the database itself, so
 * that its end is logged when it comes, and not at the next request.
 */
@Singleton
class OutageLogging {

    private static final Logger LOG = Logger.getLogger(OutageLogging.class);

    private static final Sql QUESTION = Sql.of("select 1 as one");

    /** An answer within a second of a failure does not end an outage. */
    private static final long PAUSE_MILLIS = 2_000;

    private final Vertx vertx;
    private final Reads reads;
    private volatile boolean stopped;

    OutageLogging(Vertx vertx, Reads reads) {
        this.vertx = vertx;
        this.reads = reads;
    }

    void begin(@ObservesAsync HttpServerStart started) {
        Outages.log();
        askLater();
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
    }

    private void askLater() {
        vertx.setTimer(PAUSE_MILLIS, over -> {
            if (stopped) {
                return;
            }
            if (Outages.isOpen()) {
                reads.listAsRequestsDo(QUESTION, row -> row.getInt("one"))
                        .subscribe()
                        .with(answered -> askLater(), failure -> {
                            LOG.debug("the database is still not available", failure);
                            askLater();
                        });
            } else {
                askLater();
            }
        });
    }
}
