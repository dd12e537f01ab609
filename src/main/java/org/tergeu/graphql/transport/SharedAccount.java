package org.tergeu.graphql.transport;

import io.smallrye.graphql.api.Nullable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.tergeu.graphql.transport.ClientBuckets.Grant;

/**
 * A client's points at this server, out of those that it has at all servers together: a block that was taken for it, and is spent here without
 * asking the database. Charges that exceed it queue until the next block arrives.
 */
final class SharedAccount {

    private record WaitingCharge(long cost, Consumer<Balance> done) {}

    private static final long SECOND = 1_000_000_000L;

    private final long most;
    private final double nanosOfPoint;
    private final Deque<WaitingCharge> waiting = new ArrayDeque<>();
    private long points;
    private boolean asking;

    /** What all servers together had left when they were asked last. */
    private long others;

    private long askedAt = System.nanoTime();

    /** A charge that needs this many or more is refused until then, without asking the bucket again. */
    private long refusedNeed = Long.MAX_VALUE;

    private long refusedUntil;

    SharedAccount(long most, double nanosOfPoint) {
        this.most = most;
        this.nanosOfPoint = nanosOfPoint;
    }

    /**
     * Takes points.
     *
     * @param done is called here when that can be said at once, and later by {@link #settle} or {@link #leave} otherwise
     * @return how many have to be asked for; 0 for none
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
     * Goes on with what was asked for.
     *
     * @param need as it was asked for
     * @param answers takes what has to be said to those who have waited, once nothing is locked
     * @return how many have to be asked for next; 0 for none
     */
    synchronized long settle(long need, Grant grant, List<Runnable> answers) {
        askedAt = System.nanoTime();
        others = grant.left();
        points += grant.granted();
        if (grant.granted() == 0) {
            refusedNeed = need;
            // As long as those are asked to wait who are refused, which is in whole seconds.
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

    /** Nobody can say what the others have left: those who wait are answered otherwise. */
    synchronized List<Runnable> leave(LocalPoints local, String client) {
        List<Runnable> answers = waiting.stream()
                .<Runnable>map(each -> () -> each.done.accept(local.take(client, each.cost)))
                .toList();
        waiting.clear();
        asking = false;
        return answers;
    }
}
