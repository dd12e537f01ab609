package org.tergeu.graphql.transport.rate;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.limits.Limits;
import org.tergeu.graphql.transport.answer.Refusal;
import org.tergeu.graphql.transport.rate.Client.RateLimitState;
import org.tergeu.platform.reading.Reads;

/** The points that each client has left: at this server, or at all servers together. */
@Singleton
public class RateLimit {

    /** The points of any request: to read a request and a new document takes about as long as some values of an answer. */
    public static final long ANY_REQUEST = 10;

    private static final int TOO_MANY_REQUESTS = 429;

    /** Takes points off a client, by its address. */
    private interface Points {
        void take(String client, long cost, Consumer<Balance> done);
    }

    private final long points;
    private final Duration period;
    private final String policy;
    private final Points clients;

    RateLimit(Limits limits, Reads reads) {
        this.points = limits.rate().points();
        this.period = limits.rate().period();
        this.policy = "\"points\";q=" + points + ";w=" + period.toSeconds();
        LocalPoints local = new LocalPoints(limits.rate());
        this.clients = limits.rate().shared()
                ? new SharedPoints(limits.rate(), new ClientBuckets(reads, limits.rate()), local)::take
                : (client, cost, done) -> done.accept(local.take(client, cost));
    }

    /**
     * Takes points off a client. A client with all of its points can ask for anything within the limits.
     *
     * @param done takes the result, for {@link #settle}: at once, or on another thread after the database was asked
     */
    public void take(Client client, long cost, Consumer<Balance> done) {
        clients.take(client.address(), Math.max(1, Math.min(cost, points - ANY_REQUEST)), done);
    }

    /**
     * Reports to a client the points that it has left.
     *
     * @return the points that it has left
     * @throws Refusal 429 when it had fewer than were to be taken
     */
    public long settle(Client client, long cost, Balance balance) {
        client.stands(new RateLimitState(policy, balance.left(), seconds(balance.resetNanos())));
        if (!balance.taken()) {
            String wait = String.valueOf(seconds(balance.waitNanos()));
            throw Refusal.ofLimit(
                    TOO_MANY_REQUESTS,
                    ErrorCode.RATE_LIMITED,
                    "rate.points",
                    "This needs " + cost + " points, and " + balance.left() + " are left of " + points + " for "
                            + period.toSeconds() + " seconds. Ask again in " + wait
                            + (wait.equals("1") ? " second." : " seconds."),
                    Map.of("Retry-After", wait));
        }
        return balance.left();
    }

    /** Rounded up to the whole seconds of the header, so that nobody comes back too early. */
    private static long seconds(long nanos) {
        return Duration.ofNanos(nanos).plusMillis(999).toSeconds();
    }
}
