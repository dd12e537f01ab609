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
import org.tergeu.graphql.document.DocumentCache;
import org.tergeu.graphql.document.ParsedDocument;
import org.tergeu.graphql.error.InvalidRequest;
import org.tergeu.graphql.limits.Cost;
import org.tergeu.graphql.limits.Limits;
import org.tergeu.graphql.persisted.PersistedDocuments;
import org.tergeu.graphql.transport.answer.Refusal;
import org.tergeu.graphql.transport.rate.Client;
import org.tergeu.graphql.transport.rate.RateLimit;
import org.tergeu.graphql.transport.request.RequestParameters;

/**
 * The one place where operations are admitted, by any transport (docs/adr/0026). The caller has the role, the document is trusted, within the limits
 * and valid, the client has points left, and the operation has its turn. Then the gate makes the {@link Admission}, without which nothing is
 * executed.
 */
@Singleton
public class Gate {

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

    /** An operation within the limits, or an invalid document, which is answered with its errors. Only the gate makes one. */
    public static final class Considered {

        private final RequestParameters asked;
        private final ParsedDocument parsed;
        private final long cost;
        private final boolean isHeavy;

        private Considered(RequestParameters asked, ParsedDocument parsed, long cost, boolean isHeavy) {
            this.asked = asked;
            this.parsed = parsed;
            this.cost = cost;
            this.isHeavy = isHeavy;
        }

        RequestParameters parameters() {
            return asked;
        }

        ParsedDocument parsed() {
            return parsed;
        }

        /** The cost in points. */
        long cost() {
            return cost;
        }
    }

    /**
     * Charges the client the points that every request costs.
     *
     * @param here runs steps of the request on its context; a step throws {@link Refusal} when the client has no points left
     * @param next the next step of the request
     * @throws Refusal when the service is stopping
     */
    public void arrive(Client client, Consumer<Runnable> here, Runnable next) {
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
     * Finds the identity of the caller.
     *
     * @param request with the header Authorization or without
     * @param here runs steps of the request on its context; a step throws {@link Refusal} when the token is invalid, or missing where one is required
     * @param next takes the identity
     */
    public void identify(HttpServerRequest request, Consumer<Runnable> here, Consumer<Identity> next) {
        String authorization = authorization(request);
        Identity known = access.known(authorization);
        if (known != null) {
            requireToken(known);
            next.accept(known);
            return;
        }
        access.identify(Objects.requireNonNull(authorization, "a caller without a token is known at once"))
                .onComplete(found -> here.accept(() -> {
                    if (found.failed()) {
                        throw refused(found.cause());
                    }
                    next.accept(found.result());
                }));
    }

    /** The header. Several lines of it are joined, as RFC 9110 says, and the result is not a valid token. */
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

    /** Whether answers are for this caller only: it has a token, or every caller needs one. */
    public boolean answersAlone(Identity identity) {
        return !identity.isAnonymous() || !access.isOpen();
    }

    /**
     * Checks that the caller may execute an operation.
     *
     * @throws Refusal when the caller may not
     */
    public void permit(Identity identity, Considered operation) {
        permit(identity, operation.parsed.role(operation.asked.operationName()));
    }

    /**
     * Checks that the caller has a role.
     *
     * @param needed the lowest role that suffices; empty when everybody may ask who may read
     * @throws Refusal when the caller does not have it
     */
    public void permit(Identity identity, Optional<Role> needed) {
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
     * Finds the document of a request and checks it against the limits.
     *
     * @throws InvalidRequest when the document is not trusted, or the operation exceeds a limit
     * @throws InvalidSyntaxException when the document is not GraphQL
     */
    public Considered consider(RequestParameters asked) {
        String text = persisted.find(asked.query(), asked.documentId(), asked.hash());
        ParsedDocument parsed = documents.read(text);
        if (!parsed.errors().isEmpty()) {
            return new Considered(asked, parsed, 0, false);
        }
        persisted.remember(text, asked.hash());
        return considered(asked, parsed);
    }

    private Considered considered(RequestParameters asked, ParsedDocument parsed) {
        Optional<Cost> operation = parsed.cost(asked.operationName());
        long cost =
                operation.map(each -> each.checked(asked.variables(), limits)).orElse(0L);
        boolean isHeavy = !parsed.writes(asked.operationName())
                && operation.filter(each -> each.isHeavy(asked.variables())).isPresent();
        return new Considered(asked, parsed, cost, isHeavy);
    }

    /**
     * Takes points off a client for something other than an operation.
     *
     * @param here runs steps of the request on its context; a step throws {@link Refusal} when the client has too few points left
     * @param next the next step of the request
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
     * Checks an operation that the service itself asks for against the limits. Its document is always trusted.
     *
     * @throws InvalidRequest when the operation exceeds a limit
     */
    public Considered consider(String document, Map<String, Object> variables) {
        ParsedDocument parsed = documents.read(document);
        if (!parsed.errors().isEmpty()) {
            throw new IllegalArgumentException("a question that does not fit the schema: " + parsed.errors());
        }
        return considered(new RequestParameters(document, null, null, null, variables, false), parsed);
    }

    /**
     * Admits an operation once it has its turn.
     *
     * @throws Refusal when the caller may not execute it
     * @param here runs steps of the request on its context; a step throws {@link Refusal} when the client has fewer points left than the operation
     *     costs, and {@link Overloaded} when too many operations wait
     * @param waits takes the place in the queue
     * @param come takes the admission, which it closes, and the points that the client has left; on any thread
     */
    public void admit(
            Client client,
            Identity identity,
            Considered operation,
            Consumer<Runnable> here,
            Consumer<QueuePlace> waits,
            ObjLongConsumer<Admission> come) {
        if (!operation.parsed.errors().isEmpty()) {
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
                            operation.parsed.document(),
                            admission -> come.accept(admission, left),
                            displaced -> here.accept(() -> {
                                throw displaced;
                            })));
                }));
    }

    /** A heavy operation counts like a costly one: a few of these fill the memory, or keep the database busy. */
    private long weight(Considered operation) {
        return operation.isHeavy ? Math.max(operation.cost, limits.atOnce().cheap() + 1L) : operation.cost;
    }
}
