package org.tergeu.graphql.transport.rate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tergeu.graphql.limits.Limits.Rate;
import org.tergeu.platform.connection.CountedPool;
import org.tergeu.platform.reading.Reads;
import org.tergeu.testsupport.Wait;

/** Servers that count points together, each as one of several that have the same database. */
@QuarkusTest
class SharedPointsIT {

    private record SharedRate(int points, Duration period, boolean shared) implements Rate {}

    /** Of which hardly any flow back while a test runs. */
    private static final SharedRate THOUSAND = new SharedRate(1_000, Duration.ofHours(1), true);

    private static final long BLOCK = 10;
    private static final long FLOWN_BACK = 5;

    @Inject
    Reads reads;

    @Inject
    DataSource database;

    private final String client = UUID.randomUUID().toString();

    private SharedPoints server(Rate rate) {
        return new SharedPoints(rate, new ClientBuckets(reads, rate), new LocalPoints(rate));
    }

    private static Balance take(SharedPoints server, String client, long cost) {
        CompletableFuture<Balance> balance = new CompletableFuture<>();
        server.take(client, cost, balance::complete);
        try {
            return balance.get(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("no answer", e);
        }
    }

    /** Takes until it is refused. */
    private static long takeAll(SharedPoints server, String client, long cost) {
        long taken = 0;
        while (take(server, client, cost).taken()) {
            taken += cost;
        }
        return taken;
    }

    private long statements() {
        return reads.pools().stream().mapToLong(CountedPool::statements).sum();
    }

    private String ask(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement asked = connection.createStatement()) {
            if (!asked.execute(statement)) {
                return "";
            }
            ResultSet rows = asked.getResultSet();
            rows.next();
            return rows.getString(1);
        }
    }

    @Test
    void aClientHasItsPointsOnceAtAllServersTogether() {
        SharedPoints one = server(THOUSAND);
        SharedPoints other = server(THOUSAND);
        long taken = 0;
        for (int turn = 0; turn < 40; turn++) {
            assertThat(take(one, client, 7).taken()).isTrue();
            assertThat(take(other, client, 3).taken()).isTrue();
            taken += 10;
        }
        taken += takeAll(one, client, 7);
        taken += takeAll(other, client, 3);

        assertThat(taken).isBetween(1_000 - 2 * BLOCK, 1_000 + FLOWN_BACK);
        assertThat(take(server(THOUSAND), client, 10).taken()).isFalse();
        assertThat(take(one, UUID.randomUUID().toString(), 10).taken())
                .as("another client")
                .isTrue();
    }

    @Test
    void nobodyGetsMoreByAskingAllAtOnce() throws Exception {
        List<SharedPoints> servers = List.of(server(THOUSAND), server(THOUSAND), server(THOUSAND));
        ExecutorService callers = Executors.newFixedThreadPool(12);
        try {
            List<Future<Long>> taken = new ArrayList<>();
            for (int caller = 0; caller < 12; caller++) {
                SharedPoints server = servers.get(caller % 3);
                taken.add(callers.submit(() -> takeAll(server, client, 3)));
            }
            long sum = 0;
            for (Future<Long> part : taken) {
                sum += part.get(60, TimeUnit.SECONDS);
            }
            assertThat(sum).isBetween(1_000 - 3 * BLOCK, 1_000 + FLOWN_BACK);
        } finally {
            callers.shutdownNow();
        }
    }

    @Test
    void theDatabaseIsAskedOncePerBlock() {
        SharedPoints server = server(new SharedRate(1_000_000, Duration.ofHours(1), true));
        long before = statements();
        for (int request = 0; request < 100; request++) {
            assertThat(take(server, client, 100).taken()).isTrue();
        }

        assertThat(statements() - before).isEqualTo(1);
    }

    @Test
    void whoIsRefusedIsNotAskedForAgainAsLongAsItHasToWait() {
        SharedPoints server = server(THOUSAND);
        takeAll(server, client, 990);
        Balance refused = take(server, client, 100);
        long before = statements();
        for (int request = 0; request < 50; request++) {
            assertThat(take(server, client, 100).taken()).isFalse();
        }

        assertThat(statements()).isEqualTo(before);
        // 90 more, of 1,000 an hour.
        assertThat(Duration.ofNanos(refused.waitNanos()).toSeconds()).isBetween(310L, 325L);
        assertThat(refused.left()).isBetween(10L, 10L + FLOWN_BACK);
        assertThat(Duration.ofNanos(refused.resetNanos()).toSeconds()).isBetween(3_540L, 3_565L);
        assertThat(take(server, client, 5).taken()).as("less than is left").isTrue();
    }

    @Test
    void pointsFlowBack() {
        SharedPoints server = server(new SharedRate(1_000, Duration.ofSeconds(2), true));
        takeAll(server, client, 100);

        Wait.until("some are back", () -> take(server, client, 100).taken());
    }

    @Test
    void whoHasAllPointsAgainIsForgotten() throws Exception {
        takeAll(server(THOUSAND), client, 100);
        ask("insert into client_points values ('" + UUID.randomUUID() + "', 0, 0, now() - interval '61 minutes')");

        new ClientBuckets(reads, THOUSAND).forget().await().indefinitely();

        assertThat(ask("select count(*) from client_points where taken_at < now() - interval '1 hour'"))
                .isEqualTo("0");
        assertThat(take(server(THOUSAND), client, 200).taken())
                .as("the others are not")
                .isFalse();
    }

    @Test
    void addressesAreNotKept() throws Exception {
        take(server(THOUSAND), "192.0.2.77", 10);

        assertThat(ask("select count(*) from client_points where client_points::text like '%192%0%2%77%'"
                        + " or client = md5('192.0.2.77')::uuid"))
                .isEqualTo("0");
    }

    @Test
    void aServerThatCannotAskCountsForItself() throws Exception {
        SharedPoints one = server(THOUSAND);
        takeAll(server(THOUSAND), client, 100);
        ask("alter table client_points rename to client_points_gone");
        try {
            assertThat(takeAll(one, client, 100)).isEqualTo(1_000);
            assertThat(take(one, client, 100).taken()).isFalse();
        } finally {
            ask("alter table client_points_gone rename to client_points");
        }
    }
}
