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
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tergeu.platform.connection.Cancellation.Allowance;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sharing.SharedBytes;
import org.tergeu.platform.sql.ReadTooMuch;
import org.tergeu.platform.sql.Sql;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.ReportFile;
import org.tergeu.testsupport.Submit;

/** A request that holds a state of the database reads that, whatever is written meanwhile. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class SnapshotIT {

    private static final Allowance ENOUGH = new Allowance(100, 100_000, new SharedBytes(1_000_000, 50), "client");

    /** More than there are in the pool. */
    private static final int CONNECTIONS = 40;

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

    /** A page of a download that is too long is read again with fewer rows, and one that finds no room is read again later. */
    @Test
    void itIsReadFromAgainAfterAStatementWithTooManyRows() throws Throwable {
        Sql tooMany = Sql.of("select repeat('long ', 200) as text from generate_series(1, 50000)");

        List<Throwable> failures = VertxContextSupport.subscribeAndAwait(() -> {
            Cancellation first = Cancellation.begin(ENOUGH);
            return reads.snapshot()
                    .invoke(first::readsFrom)
                    .chain(held -> reads.list(tooMany, row -> row)
                            .onItemOrFailure()
                            .transform((rows, failure) -> failure)
                            .invoke(() -> Cancellation.begin(ENOUGH).readsFrom(held))
                            .chain(failure -> revision()
                                    .onItemOrFailure()
                                    .transform((revision, second) -> Arrays.asList(failure, second)))
                            .eventually(held::close));
        });

        assertThat(failures.get(0)).isInstanceOf(ReadTooMuch.class);
        assertThat(failures.get(1)).isNull();
    }

    /** The pool would lend the connection again, and whatever is asked on it would fail. */
    @Test
    void aConnectionWhoseTransactionHasFailedIsNotUsedAgain() throws Throwable {
        Sql failing = Sql.of("select 1 / (revision - revision) as none from dataset");
        Sql running = Sql.of("select pg_sleep(30)::text as slept");
        for (Sql last : List.of(failing, running)) {
            VertxContextSupport.subscribeAndAwait(() -> {
                Cancellation request = Cancellation.begin(ENOUGH);
                Context own = Vertx.currentContext();
                return reads.snapshot().invoke(request::readsFrom).chain(held -> {
                    if (last == running) {
                        // The caller leaves while the statement runs.
                        own.owner()
                                .setTimer(
                                        500,
                                        gone -> own.runOnContext(here -> {
                                            request.cancel();
                                            held.close();
                                        }));
                    }
                    return reads.list(last, row -> row)
                            .onItemOrFailure()
                            .transform((rows, failure) -> failure)
                            .eventually(held::close);
                });
            });
        }

        for (int next = 0; next < CONNECTIONS; next++) {
            Long now = VertxContextSupport.subscribeAndAwait(() -> {
                Cancellation request = Cancellation.begin(ENOUGH);
                return reads.snapshot()
                        .invoke(request::readsFrom)
                        .chain(held -> revision().eventually(held::close));
            });
            assertThat(now).isPositive();
        }
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
