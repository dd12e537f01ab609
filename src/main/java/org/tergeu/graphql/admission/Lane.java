package org.tergeu.graphql.admission;

import io.smallrye.graphql.api.Nullable;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;

/**
 * The cheap operations, or the costly ones. Clients take turns by the points that they were served (fair queueing): of the operations that wait, the next is
 * the one that brings its client least far. So one that asks little goes before one that asks much, and nobody saves turns up by asking nothing. Of one
 * client's operations the cheapest goes first.
 *
 * <p>It knows no threads: {@link FairQueue} uses it by one at a time.
 */
final class Lane {

    /**
     * How much it holds.
     *
     * @param requests that execute at once
     * @param points that these may cost together; a single one is executed whatever it costs
     * @param ofOneClient requests of one client that execute at once
     * @param waiting requests that wait
     * @param waitingOfOneClient requests of one client that wait
     */
    record Capacity(int requests, long points, int ofOneClient, int waiting, int waitingOfOneClient) {}

    /** The operations of one client, and what it was served. */
    private static final class ClientShare {

        private final PriorityQueue<Turn> waiting = new PriorityQueue<>();
        private int executing;
        /** Points, on the lane's clock, until which the client has been served. */
        private long served;
    }

    private final boolean costly;
    private final Capacity room;
    private final Map<String, ClientShare> shares = new HashMap<>();
    private int executing;
    private long points;
    private int waiting;
    /** The time of the lane, in points: how far the client that is served now has come. A client that asks anew begins here. */
    private long clock;

    Lane(boolean costly, Capacity room) {
        this.costly = costly;
        this.room = room;
    }

    boolean isDear() {
        return costly;
    }

    int waiting() {
        return waiting;
    }

    /**
     * Lets a turn wait.
     *
     * @return the turn that waits no more, since it had to give way; null: none
     * @throws Overloaded when as many wait as may
     */
    @Nullable
    Turn add(Turn turn) {
        ClientShare known = shares.get(turn.client());
        int own = known == null ? 0 : known.waiting.size();
        if (own >= room.waitingOfOneClient) {
            throw new Overloaded(true, room.waitingOfOneClient);
        }
        Turn out = waiting < room.waiting ? null : lastOfMost(own + 1);
        if (out != null) {
            remove(out);
        }
        shares.computeIfAbsent(turn.client(), none -> new ClientShare()).waiting.add(turn);
        waiting++;
        return out;
    }

    /** The turn that would come last of the client of which most wait, if these are more than so many. */
    private Turn lastOfMost(int more) {
        ClientShare most = Collections.max(shares.values(), Comparator.comparingInt(share -> share.waiting.size()));
        if (most.waiting.size() <= more) {
            throw full();
        }
        return Collections.max(most.waiting);
    }

    Overloaded full() {
        return new Overloaded(false, room.waiting);
    }

    /** Takes the turn that has come; null when none has, or nothing waits. */
    @Nullable
    Turn next() {
        ClientShare first = null;
        long least = Long.MAX_VALUE;
        for (ClientShare share : shares.values()) {
            Turn turn = share.waiting.peek();
            if (turn != null && share.executing < room.ofOneClient && hasRoomFor(turn)) {
                long end = Math.max(clock, share.served) + turn.cost();
                if (end < least) {
                    least = end;
                    first = share;
                }
            }
        }
        return first == null ? null : take(first);
    }

    private boolean hasRoomFor(Turn turn) {
        return executing == 0 || (executing < room.requests && points + turn.cost() <= room.points);
    }

    private Turn take(ClientShare share) {
        Turn turn = share.waiting.remove();
        clock = Math.max(clock, share.served);
        share.served = clock + turn.cost();
        share.executing++;
        waiting--;
        executing++;
        points += turn.cost();
        return turn;
    }

    /** Takes back a turn that waits; false when it waits no more. */
    boolean remove(Turn turn) {
        ClientShare share = shares.get(turn.client());
        if (share == null || !share.waiting.remove(turn)) {
            return false;
        }
        waiting--;
        forget(turn.client(), share);
        return true;
    }

    /** One that was taken has been executed. */
    void executed(Turn turn) {
        ClientShare share = Objects.requireNonNull(shares.get(turn.client()), "share");
        share.executing--;
        executing--;
        points -= turn.cost();
        forget(turn.client(), share);
    }

    private void forget(String client, ClientShare share) {
        if (share.executing == 0 && share.waiting.isEmpty()) {
            shares.remove(client);
        }
    }
}
