package org.tergeu.graphql.transport;

import graphql.parser.InvalidSyntaxException;
import io.smallrye.graphql.api.Nullable;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import org.tergeu.graphql.access.Access;
import org.tergeu.graphql.access.Identity;
import org.tergeu.graphql.access.InvalidToken;
import org.tergeu.graphql.access.KeysUnavailable;
import org.tergeu.graphql.access.Role;
import org.tergeu.graphql.admission.Admission;
import org.tergeu.graphql.admission.FairQueue;
import org.tergeu.graphql.admission.FairQueue.QueuePlace;
import org.tergeu.graphql.admission.Overloaded;
import org.tergeu.graphql.error.InvalidRequest;
import org.tergeu.graphql.limits.Cost;
import org.tergeu.graphql.limits.Limits;
import org.tergeu.graphql.persisted.PersistedDocuments;

/**
 * The one place where an operation is admitted, whatever transport asks (docs/adr/0026): its caller may do it, its document is trusted, within the
 * limits and fits the schema, its client has points left, and its turn has come. It then makes the {@link Admission} without which nothing is executed.
 */
@Singleton
class Gate {

    private final Stop stop;
    private final PersistedDocuments persisted;
    private final DocumentCache documents;
    private final RateLimit rate;
    private final FairQueue queue;
    private final Limits limits;
    private final Access access;

    Gate(
            Stop stop,
            PersistedDocuments persisted,
            DocumentCache documents,
            RateLimit rate,
            FairQueue queue,
            Limits limits,
            Access access) {
        this.access = access;
        this.stop = stop;
        this.persisted = persisted;
        this.documents = documents;
        this.rate = rate;
        this.queue = queue;
        this.limits = limits;
    }

    /** An operation within the limits; or a document that does not fit the schema, which is answered with its errors. The gate alone makes one. */
    static final class Considered {

        private final RequestParameters asked;
        private final ParsedDocument reading;
        private final long cost;
        private final boolean isLong;

        private Considered(RequestParameters asked, ParsedDocument reading, long cost, boolean isLong) {
            this.asked = asked;
            this.reading = reading;
            this.cost = cost;
            this.isLong = isLong;
        }

        RequestParameters parameters() {
            return asked;
        }

        ParsedDocument parsed() {
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
     * Finds out who asks.
     *
     * @param request with the header Authorization, or without
     * @param here takes steps of the request where they belong; they throw a {@link Refusal} when the token does not count, or one is needed
     * @param next what is done with the request then
     */
    void identify(HttpServerRequest request, Consumer<Runnable> here, Consumer<Identity> next) {
        String authorization = authorization(request);
        Identity known = access.known(authorization);
        if (known != null) {
            requireToken(known);
            next.accept(known);
            return;
        }
        access.identify(Objects.requireNonNull(authorization, "without one everybody is known"))
                .onComplete(found -> here.accept(() -> {
                    if (found.failed()) {
                        throw refused(found.cause());
                    }
                    next.accept(found.result());
                }));
    }

    /** Several lines are one header, as RFC 9110 has it, and no token. */
    private static @Nullable String authorization(HttpServerRequest request) {
        List<String> lines = request.headers().getAll(HttpHeaders.AUTHORIZATION);
        return lines.isEmpty() ? null : String.join(", ", lines);
    }

    private void requireToken(Identity identity) {
        if (identity.isAnonymous() && !access.isOpen()) {
            throw Refusal.ofToken(
                    "This server answers those who have a token. Allowed: the header Authorization with 'Bearer ' and a token.");
        }
    }

    private static RuntimeException refused(Throwable failure) {
        if (failure instanceof InvalidToken invalid) {
            return Refusal.ofInvalidToken(invalid.getMessage());
        }
        return failure instanceof KeysUnavailable ? Refusal.ofUnavailableKeys() : new IllegalStateException(failure);
    }

    /** Whether answers are for those alone who ask, as they have a token or everybody needs one. */
    boolean answersAlone(Identity identity) {
        return !identity.isAnonymous() || !access.isOpen();
    }

    /**
     * Looks whether the caller may do what is asked.
     *
     * @throws Refusal when the caller may not
     */
    void permit(Identity identity, Considered operation) {
        permit(identity, operation.reading.role(operation.asked.operationName()));
    }

    /**
     * Looks whether the caller has a role.
     *
     * @param needed empty when anybody may who may ask at all
     * @throws Refusal when the caller has not
     */
    void permit(Identity identity, Optional<Role> needed) {
        requireToken(identity);
        if (needed.isEmpty() || identity.may(needed.get())) {
            return;
        }
        String role = needed.get().written();
        if (!access.isConfigured()) {
            throw Refusal.ofWriting();
        }
        throw identity.isAnonymous()
                ? Refusal.ofToken("This needs the role " + role
                        + ". Allowed: the header Authorization with 'Bearer ' and a token that has it.")
                : Refusal.ofRole("This needs the role " + role + ", and the token has the role "
                        + Objects.requireNonNull(identity.role(), "role").written() + ".");
    }

    /**
     * Finds out what is asked.
     *
     * @throws InvalidRequest when it is not trusted, or beyond a limit
     * @throws InvalidSyntaxException when it is not GraphQL
     */
    Considered consider(RequestParameters asked) {
        String text = persisted.find(asked.query(), asked.documentId(), asked.hash());
        ParsedDocument reading = documents.read(text);
        if (!reading.errors().isEmpty()) {
            return new Considered(asked, reading, 0, false);
        }
        persisted.remember(text, asked.hash());
        Optional<Cost> operation = reading.cost(asked.operationName());
        long cost =
                operation.map(each -> each.checked(asked.variables(), limits)).orElse(0L);
        boolean isLong = operation.filter(Cost::isLong).isPresent() && !reading.writes(asked.operationName());
        return new Considered(asked, reading, cost, isLong);
    }

    /**
     * Takes points off a client for what is not an operation.
     *
     * @param here takes steps of the request where they belong; they throw a {@link Refusal} when the client has not as many left
     * @param next what is done with the request then
     */
    void charge(Client client, long cost, Consumer<Runnable> here, Runnable next) {
        rate.take(
                client,
                cost,
                balance -> here.accept(() -> {
                    rate.settle(client, cost, balance);
                    next.run();
                }));
    }

    /**
     * Finds out what a question of the service's own asks, which is trusted.
     *
     * @throws InvalidRequest when it is beyond a limit
     */
    Considered consider(String document, Map<String, Object> variables) {
        ParsedDocument reading = documents.read(document);
        if (!reading.errors().isEmpty()) {
            throw new IllegalArgumentException("a question that does not fit the schema: " + reading.errors());
        }
        long cost = reading.cost(null)
                .map(operation -> operation.checked(variables, limits))
                .orElseThrow();
        return new Considered(
                new RequestParameters(document, null, null, null, variables, false), reading, cost, false);
    }

    /**
     * Admits an operation when its turn comes.
     *
     * @throws Refusal when the caller may not do it
     * @param here takes steps of the request where they belong; they throw a {@link Refusal} when the client has not as many points left as it
     *     costs, and {@link Overloaded} when too many wait
     * @param waits takes the place that it has from then on
     * @param come takes the admission, which it closes, and the points that the client has left; on any thread
     */
    void admit(
            Client client,
            Identity identity,
            Considered operation,
            Consumer<Runnable> here,
            Consumer<QueuePlace> waits,
            ObjLongConsumer<Admission> come) {
        if (!operation.reading.errors().isEmpty()) {
            throw new IllegalArgumentException("a document that does not fit the schema");
        }
        permit(identity, operation);
        rate.take(
                client,
                operation.cost,
                balance -> here.accept(() -> {
                    long left = rate.settle(client, operation.cost, balance);
                    waits.accept(queue.enter(
                            client.address(),
                            weight(operation),
                            operation.reading.document(),
                            admission -> come.accept(admission, left)));
                }));
    }

    /** A long answer takes the place of a costly one, whatever it costs: some fill the memory. */
    private long weight(Considered operation) {
        return operation.isLong ? Math.max(operation.cost, limits.atOnce().cheap() + 1L) : operation.cost;
    }
}
