package org.tergeu.graphql.transport;

import graphql.parser.InvalidSyntaxException;
import jakarta.inject.Singleton;
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
     * @throws Refusal when the service is stopping, or the client has no points left
     */
    void arrive(Client client) {
        stop.admit();
        rate.take(client, RateLimit.ANY_REQUEST);
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
     * @param come takes the admission, which it closes, and the points that the client has left; on any thread
     * @throws Refusal when the client has not as many points left as it costs
     * @throws Overloaded when too many wait
     */
    Place admit(Client client, Considered operation, ObjLongConsumer<Admission> come) {
        if (!operation.reading.errors().isEmpty()) {
            throw new IllegalArgumentException("a document that does not fit the schema");
        }
        long left = rate.take(client, operation.cost);
        return queue.enter(
                client.address(),
                operation.cost,
                operation.reading.document(),
                admission -> come.accept(admission, left));
    }
}
