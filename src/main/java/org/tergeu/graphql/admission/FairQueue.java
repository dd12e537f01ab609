package org.tergeu.graphql.admission;

import graphql.language.Document;
import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.function.Consumer;
import org.tergeu.graphql.admission.Lane.Room;
import org.tergeu.graphql.limits.Limits;

/**
 * What is executed at once. Dear operations share a few places, so that cheap ones find connections to the database and processors free; one
 * client has a share of the places of either kind. What finds none waits, cheap ones before dear ones and clients in turns, or is refused.
 */
@Singleton
public class FairQueue {

    private static final int WHOLE = 100;

    /** The most points of a cheap one. */
    private final long dearest;

    private final Lane cheap;
    private final Lane dear;
    private long arrivals;

    @Inject
    FairQueue(Limits limits) {
        this(
                limits.atOnce().cheap(),
                room(limits.atOnce().requests(), Long.MAX_VALUE / 2, limits),
                room(limits.atOnce().dear(), limits.atOnce().points(), limits));
    }

    FairQueue(long dearest, Room cheap, Room dear) {
        this.dearest = dearest;
        this.cheap = new Lane(false, cheap);
        this.dear = new Lane(true, dear);
    }

    private static Room room(int requests, long points, Limits limits) {
        return new Room(
                requests,
                points,
                share(requests, limits.atOnce().share()),
                limits.waiting().requests(),
                share(limits.waiting().requests(), limits.waiting().share()));
    }

    private static int share(int all, int percent) {
        return Math.max(1, (all * percent + WHOLE - 1) / WHOLE);
    }

    /** A place in the queue. */
    public interface Place {

        /** Nobody waits for the operation any more: its turn does not come, unless it has come already. */
        void leave();
    }

    /**
     * Lets an operation in that was found to be within all other limits.
     *
     * @param come called once, on this thread or on one that ends another operation, when its turn has come; closes what it is given
     * @throws Overloaded when too many wait
     */
    public Place enter(String client, long cost, Document document, Consumer<Admission> come) {
        Turn turn;
        synchronized (this) {
            turn = new Turn(cost > dearest ? dear : cheap, client, Math.max(1, cost), document, arrivals++, come);
            turn.lane().add(turn);
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
