package org.tergeu.graphql.transport.rate;

import io.smallrye.graphql.api.Nullable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.tergeu.graphql.transport.rate.ClientBuckets.Grant;

/**
 * The points of a client at this server: a block taken from its bucket in the database, which this server spends without asking again. Charges beyond
 * it wait until the next block arrives.
 */
final class SharedAccount {

    private record WaitingCharge(long cost, Consumer<Balance> done) {}

    private static final long SECOND = 1_000_000_000L;

    private final long most;
    private final double nanosOfPoint;
    private final Deque<WaitingCharge> waiting = new ArrayDeque<>();
    private long points;
    private boolean asking;

    /** The points that the bucket had left when it was last asked. */
    private long others;

    private long askedAt = System.nanoTime();

    /** Until then a charge of this many points or more is refused without asking the bucket again. */
    private long refusedNeed = Long.MAX_VALUE;

    private long refusedUntil;

    SharedAccount(long most, double nanosOfPoint) {
        this.most = most;
        this.nanosOfPoint = nanosOfPoint;
    }

    /**
     * Takes points.
     *
     * @param done takes the result: at once when it is known, otherwise from {@link #settle} or {@link #leave}
     * @return how many points to ask the bucket for; 0 for none
     */
    long take(long cost, Consumer<Balance> done) {
        Balance balance;
        synchronized (this) {
            balance = waiting.isEmpty() ? decided(cost) : null;
            if (balance == null) {
                waiting.add(new WaitingCharge(cost, done));
                boolean first = !asking;
                asking = true;
                return first ? cost - points : 0;
            }
        }
        done.accept(balance);
        return 0;
    }

    private @Nullable Balance decided(long cost) {
        if (points >= cost) {
            points -= cost;
            return balance(true, 0);
        }
        long need = cost - points;
        long now = System.nanoTime();
        return need >= refusedNeed && refusedUntil - now > 0 ? balance(false, waitNanos(need, now)) : null;
    }

    private Balance balance(boolean taken, long waitNanos) {
        long left = Math.min(most, points + shared(System.nanoTime()));
        return new Balance(taken, left, waitNanos, (long) ((most - left) * nanosOfPoint));
    }

    private long shared(long now) {
        return Math.min(most, others + (long) ((now - askedAt) / nanosOfPoint));
    }

    private long waitNanos(long need, long now) {
        return Math.max(1, (long) ((need - shared(now)) * nanosOfPoint));
    }

    /**
     * Takes the block that the bucket has granted.
     *
     * @param need the number of points that the bucket was asked for
     * @param answers takes the results for charges that waited, to be reported once nothing is locked
     * @return how many points to ask the bucket for next; 0 for none
     */
    synchronized long settle(long need, Grant grant, List<Runnable> answers) {
        askedAt = System.nanoTime();
        others = grant.left();
        points += grant.granted();
        if (grant.granted() == 0) {
            refusedNeed = need;
            // The whole seconds after which refused clients may come back.
            refusedUntil = askedAt + (waitNanos(need, askedAt) / SECOND + 1) * SECOND;
        }
        while (!waiting.isEmpty()) {
            WaitingCharge next = waiting.peek();
            Balance balance = decided(next.cost);
            if (balance == null) {
                return next.cost - points;
            }
            waiting.poll();
            answers.add(() -> next.done.accept(balance));
        }
        asking = false;
        return 0;
    }

    /** The bucket cannot be asked: charges that waited are settled with the points of this server alone. */
    synchronized List<Runnable> leave(LocalPoints local, String client) {
        List<Runnable> answers = waiting.stream()
                .<Runnable>map(each -> () -> each.done.accept(local.take(client, each.cost)))
                .toList();
        waiting.clear();
        asking = false;
        return answers;
    }
}
