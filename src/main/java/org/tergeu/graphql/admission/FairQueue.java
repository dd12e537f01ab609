package org.tergeu.graphql.admission;

import graphql.language.Document;
import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.function.Consumer;
import org.tergeu.graphql.admission.Lane.Capacity;
import org.tergeu.graphql.limits.Limits;

/**
 * What is executed at once. Costly operations share a few places, so that cheap ones, which have places of their own, find connections to the database and
 * processors free. One client has a share of the places of either kind. An operation that finds none waits behind others of its kind, clients in turns, or is
 * refused. Where all wait that may, one of the client that has most gives way to one of a client that has fewer.
 */
@Singleton
public class FairQueue {

    private static final int WHOLE = 100;

    private final long mostPointsOfCheap;

    private final Lane cheap;
    private final Lane costly;
    private long arrivals;

    @Inject
    FairQueue(Limits limits) {
        this(
                limits.atOnce().cheap(),
                room(limits.atOnce().requests(), Long.MAX_VALUE / 2, limits),
                room(limits.atOnce().dear(), limits.atOnce().points(), limits));
    }

    FairQueue(long mostPointsOfCheap, Capacity cheap, Capacity costly) {
        this.mostPointsOfCheap = mostPointsOfCheap;
        this.cheap = new Lane(false, cheap);
        this.costly = new Lane(true, costly);
    }

    private static Capacity room(int requests, long points, Limits limits) {
        return new Capacity(
                requests,
                points,
                share(requests, limits.atOnce().share()),
                limits.waiting().requests(),
                share(limits.waiting().requests(), limits.waiting().share()));
    }

    private static int share(int all, int percent) {
        return Math.max(1, all * percent / WHOLE);
    }

    /** A place in the queue. */
    public interface QueuePlace {

        /** Gives the place up, since nobody waits for the answer any more. A turn that has come already is not taken back. */
        void leave();
    }

    /**
     * Lets an operation in that was found to be within all other limits.
     *
     * @param come called once, on this thread or on one that ends another operation, when its turn has come; closes what it is given
     * @param displaced called instead, on the thread of another operation, when too many wait and that of a client of which fewer wait takes its place
     * @throws Overloaded when too many wait
     */
    public QueuePlace enter(
            String client, long cost, Document document, Consumer<Admission> come, Consumer<Overloaded> displaced) {
        Turn turn;
        Turn out;
        synchronized (this) {
            turn = new Turn(
                    cost > mostPointsOfCheap ? costly : cheap,
                    client,
                    Math.max(1, cost),
                    document,
                    arrivals++,
                    come,
                    displaced);
            out = turn.lane().add(turn);
        }
        if (out != null) {
            out.displaced().accept(out.lane().full());
        }
        admit(turn.lane());
        return () -> forget(turn);
    }

    private synchronized void forget(Turn turn) {
        turn.lane().remove(turn);
    }

    void leave(Turn turn) {
        synchronized (this) {
            turn.lane().executed(turn);
        }
        admit(turn.lane());
    }

    private void admit(Lane lane) {
        Turn next = next(lane);
        while (next != null) {
            next.come().accept(new Admission(this, next));
            next = next(lane);
        }
    }

    private synchronized @Nullable Turn next(Lane lane) {
        return lane.waiting() == 0 ? null : lane.next();
    }
}
