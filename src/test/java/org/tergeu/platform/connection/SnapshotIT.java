package org.tergeu.platform.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tergeu.platform.connection.Cancellation.Allowance;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sharing.SharedBytes;
import org.tergeu.platform.sql.Sql;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.ReportFile;
import org.tergeu.testsupport.Submit;

/** A request that holds a state of the database reads that, whatever is written meanwhile. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class SnapshotIT {

    private static final Allowance ENOUGH = new Allowance(100, 100_000, new SharedBytes(1_000_000, 50), "client");

    @Inject
    Reads reads;

    private Uni<Long> revision() {
        return reads.list(Sql.of("select revision from dataset"), row -> row.getLong("revision"))
                .map(rows -> rows.get(0));
    }

    /** The revision that is held before and after something is written, and that of then. */
    private Uni<List<Long>> around(Runnable writing) {
        Context own = Vertx.currentContext();
        Cancellation request = Cancellation.begin(ENOUGH);
        return reads.snapshot()
                .invoke(request::readsFrom)
                .chain(held -> revision()
                        .chain(before -> Uni.createFrom()
                                .item(() -> {
                                    writing.run();
                                    return before;
                                })
                                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                                .emitOn(step -> own.runOnContext(here -> step.run()))
                                .chain(this::revision)
                                .invoke(held::close)
                                .invoke(() -> Cancellation.begin(ENOUGH))
                                .chain(after -> revision().map(now -> List.of(before, after, now)))));
    }

    @Test
    void whatIsHeldStaysAsItIs() throws Throwable {
        List<Long> revisions = VertxContextSupport.subscribeAndAwait(
                () -> around(() -> Submit.text(ReportFile.named("while-held").text())));

        assertThat(revisions.get(1)).isEqualTo(revisions.get(0));
        assertThat(revisions.get(2)).isGreaterThan(revisions.get(0));
    }

    @Test
    void onceItIsLetGoOrNobodyWaitsNothingIsReadFromIt() {
        for (boolean isCancelled : List.of(true, false)) {
            Throwable failure = null;
            try {
                VertxContextSupport.subscribeAndAwait(() -> {
                    Cancellation request = Cancellation.begin(ENOUGH);
                    return reads.snapshot()
                            .invoke(request::readsFrom)
                            .invoke(held -> {
                                if (isCancelled) {
                                    request.cancel();
                                }
                                held.close();
                                held.close();
                            })
                            .chain(this::revision);
                });
            } catch (Throwable ended) {
                failure = ended;
            }
            assertThat(failure).isInstanceOf(ReadTimedOut.class);
        }
    }
}
