package org.tergeu.graphql.admission;

import graphql.language.Document;
import java.util.function.Consumer;

/**
 * The turn of an operation, which waits, or has come.
 *
 * @param client who asks
 * @param cost in points
 * @param document what is executed
 * @param order of arrival
 * @param come called once it has come
 * @param displaced called instead when others take its place among those that wait
 */
record Turn(
        Lane lane,
        String client,
        long cost,
        Document document,
        long order,
        Consumer<Admission> come,
        Consumer<Overloaded> displaced)
        implements Comparable<Turn> {

    /** The cheaper one first, and of equals the one that came first. */
    @Override
    public int compareTo(Turn other) {
        int byCost = Long.compare(cost, other.cost);
        return byCost == 0 ? Long.compare(order, other.order) : byCost;
    }

    /** Each is itself: two can be alike in everything. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
