package org.tergeu.graphql.transport;

import graphql.parser.InvalidSyntaxException;
import jakarta.inject.Singleton;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import org.tergeu.graphql.InvalidRequest;
import org.tergeu.graphql.admission.Admission;
import org.tergeu.graphql.admission.FairQueue;
import org.tergeu.graphql.admission.FairQueue.Place;
import org.tergeu.graphql.admission.Overloaded;
import org.tergeu.graphql.limits.Limits;
import org.tergeu.graphql.persisted.PersistedDocuments;

/**
 * The one place where an operation is admitted, whatever transport asks (docs/adr/0026): its document is trusted, within the limits and fits the
 * schema, its client has points left, and its turn has come. What executes operations asks for the {@link Admission} that comes of it.
 */
@Singleton
class Gate {

    private final Stop stop;
    private final PersistedDocuments persisted;
    private final Documents documents;
    private final RateLimit rate;
    private final FairQueue queue;
    private final Limits limits;

    Gate(Stop stop, PersistedDocuments persisted, Documents documents, RateLimit rate, FairQueue queue, Limits limits) {
        this.stop = stop;
        this.persisted = persisted;
        this.documents = documents;
        this.rate = rate;
        this.queue = queue;
        this.limits = limits;
    }

    /** An operation that is within the limits, or a document that does not fit the schema. The gate alone makes one. */
    static final class Considered {

        private final Asked asked;
        private final Reading reading;
        private final long cost;

        private Considered(Asked asked, Reading reading, long cost) {
            this.asked = asked;
            this.reading = reading;
            this.cost = cost;
        }

        Asked asked() {
            return asked;
        }

        Reading reading() {
            return reading;
        }

        /** In points. */
        long cost() {
            return cost;
        }
    }

    /**
     * Somebody asks, whatever it is.
     *
     * @param here takes steps of the request where they belong; they throw a {@link Refusal} when the client has no points left
     * @param next what is done with the request then
     * @throws Refusal when the service is stopping
     */
    void arrive(Client client, Consumer<Runnable> here, Runnable next) {
        stop.admit();
        rate.take(
                client,
                RateLimit.ANY_REQUEST,
                balance -> here.accept(() -> {
                    rate.settle(client, RateLimit.ANY_REQUEST, balance);
                    next.run();
                }));
    }

    /**
     * Finds out what is asked.
     *
     * @throws InvalidRequest when it is not trusted, or beyond a limit
     * @throws InvalidSyntaxException when it is no GraphQL
     */
    Considered consider(Asked asked) {
        String text = persisted.find(asked.query(), asked.documentId(), asked.hash());
        Reading reading = documents.read(text);
        if (!reading.errors().isEmpty()) {
            return new Considered(asked, reading, 0);
        }
        persisted.remember(text, asked.hash());
        long cost = reading.cost(asked.operationName())
                .map(operation -> operation.checked(asked.variables(), limits))
                .orElse(0L);
        return new Considered(asked, reading, cost);
    }

    /**
     * Admits an operation when its turn comes.
     *
     * @param here takes steps of the request where they belong; they throw a {@link Refusal} when the client has not as many points left as it
     *     costs, and {@link Overloaded} when too many wait
     * @param waits takes the place that it has from then on
     * @param come takes the admission, which it closes, and the points that the client has left; on any thread
     */
    void admit(
            Client client,
            Considered operation,
            Consumer<Runnable> here,
            Consumer<Place> waits,
            ObjLongConsumer<Admission> come) {
        if (!operation.reading.errors().isEmpty()) {
            throw new IllegalArgumentException("a document that does not fit the schema");
        }
        rate.take(
                client,
                operation.cost,
                balance -> here.accept(() -> {
                    long left = rate.settle(client, operation.cost, balance);
                    waits.accept(queue.enter(
                            client.address(),
                            operation.cost,
                            operation.reading.document(),
                            admission -> come.accept(admission, left)));
                }));
    }
}
