package org.tergeu.graphql.transport.rate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.tergeu.graphql.limits.Limits.Rate;
import org.tergeu.graphql.transport.rate.ClientBuckets.Grant;

/**
 * The points that each client has left at all servers together (docs/adr/0040). Each server takes them in blocks, so that it asks the database once
 * for many requests. While the database cannot be asked, each server counts alone.
 */
final class SharedPoints {

    private static final Logger LOG = Logger.getLogger(SharedPoints.class);

    /** A block is this fraction of a client's points, so at most so much lies unused at a server. */
    private static final long BLOCKS = 100;

    /** The longest time that a request waits for the database here. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final long PAUSE_NANOS = Duration.ofSeconds(5).toNanos();
    private static final long FORGET_NANOS = Duration.ofMinutes(1).toNanos();

    private final ClientBuckets buckets;
    private final LocalPoints local;
    private final long most;
    private final long block;
    private final double nanosOfPoint;
    private final Cache<String, SharedAccount> accounts;
    private final AtomicBoolean away = new AtomicBoolean();
    private final AtomicLong nextForget = new AtomicLong(System.nanoTime() + FORGET_NANOS);
    private volatile long awayUntil = System.nanoTime();

    SharedPoints(Rate rate, ClientBuckets buckets, LocalPoints local) {
        this.buckets = buckets;
        this.local = local;
        this.most = rate.points();
        this.block = Math.max(1, most / BLOCKS);
        this.nanosOfPoint = (double) rate.period().toNanos() / most;
        this.accounts = Caffeine.newBuilder()
                .maximumSize(LocalPoints.REMEMBERED)
                .expireAfterAccess(rate.period())
                .build();
    }

    /**
     * Takes points off a client.
     *
     * @param done takes the result, at once or after the database was asked, on any thread
     */
    void take(String client, long cost, Consumer<Balance> done) {
        if (awayUntil - System.nanoTime() > 0) {
            done.accept(local.take(client, cost));
            return;
        }
        SharedAccount account = accounts.get(client, none -> new SharedAccount(most, nanosOfPoint));
        ask(client, account, account.take(cost, done));
    }

    private void ask(String client, SharedAccount account, long need) {
        if (need > 0) {
            buckets.take(client, need, Math.max(block, need))
                    .ifNoItem()
                    .after(PATIENCE)
                    .fail()
                    .subscribe()
                    .with(grant -> settle(client, account, need, grant), failure -> leave(client, account, failure));
        }
    }

    private void settle(String client, SharedAccount account, long need, Grant grant) {
        if (away.compareAndSet(true, false)) {
            LOG.info("Points of clients are counted by all servers together again");
        }
        forget();
        List<Runnable> answers = new ArrayList<>();
        long next = account.settle(need, grant, answers);
        answers.forEach(Runnable::run);
        ask(client, account, next);
    }

    private void leave(String client, SharedAccount account, Throwable failure) {
        awayUntil = System.nanoTime() + PAUSE_NANOS;
        if (away.compareAndSet(false, true)) {
            LOG.warnf(
                    failure,
                    "Points of clients are counted by this server alone, for the database does not count them");
        }
        account.leave(local, client).forEach(Runnable::run);
    }

    private void forget() {
        long next = nextForget.get();
        long now = System.nanoTime();
        if (now - next >= 0 && nextForget.compareAndSet(next, now + FORGET_NANOS)) {
            buckets.forget()
                    .subscribe()
                    .with(
                            forgotten -> {},
                            failure -> LOG.warn("Clients that have all points could not be forgotten", failure));
        }
    }
}
