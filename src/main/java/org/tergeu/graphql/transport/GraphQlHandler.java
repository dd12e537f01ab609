package org.tergeu.graphql.transport;

import graphql.parser.InvalidSyntaxException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.graphql.api.Nullable;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tergeu.graphql.ErrorCode;
import org.tergeu.graphql.InvalidRequest;
import org.tergeu.graphql.Revision;
import org.tergeu.graphql.limits.Limits;
import org.tergeu.graphql.persisted.PersistedDocuments;

/** Takes a request, has it executed and sends the answer. */
@Singleton
class GraphQlHandler implements Handler<RoutingContext> {

    static final String ALLOWED = "GET, POST, OPTIONS";

    private static final int METHOD_NOT_ALLOWED = 405;

    private final CurrentVertxRequest currentRequest;
    private final Conformance conformance;
    private final Limits limits;
    private final RequestReader reader;
    private final PersistedDocuments persisted;
    private final Documents documents;
    private final RateLimit rate;
    private final Revision revision;
    private final Freshness freshness;
    private final Engine engine;

    GraphQlHandler(
            CurrentVertxRequest currentRequest,
            @ConfigProperty(name = "tergeu.http.conformance") Conformance conformance,
            Limits limits,
            PersistedDocuments persisted,
            Documents documents,
            RateLimit rate,
            Revision revision,
            Freshness freshness,
            Engine engine) {
        this.currentRequest = currentRequest;
        this.conformance = conformance;
        this.limits = limits;
        this.reader = new RequestReader(conformance, limits);
        this.persisted = persisted;
        this.documents = documents;
        this.rate = rate;
        this.revision = revision;
        this.freshness = freshness;
        this.engine = engine;
    }

    @Override
    public void handle(RoutingContext request) {
        Exchange exchange = new Exchange(request, Scope.begin(request, currentRequest), limits.requestTime());
        exchange.attempt(() -> {
            rate.take(request, RateLimit.ANY_REQUEST);
            exchange.answerIn(MediaType.accepted(request, conformance.preferred()));
            understand(exchange);
        });
    }

    private Asked read(RoutingContext request) {
        HttpMethod method = request.request().method();
        if (method == HttpMethod.POST) {
            return reader.ofBody(request);
        }
        if (method == HttpMethod.GET) {
            return reader.ofAddress(request);
        }
        throw notAllowed(method + " is not allowed here. Allowed is GET or POST.", ALLOWED);
    }

    private static Refusal notAllowed(String message, String allowed) {
        return new Refusal(METHOD_NOT_ALLOWED, ErrorCode.METHOD_NOT_ALLOWED, message, Map.of("Allow", allowed));
    }

    private void understand(Exchange exchange) {
        boolean reads = exchange.request().request().method() == HttpMethod.GET;
        try {
            Asked asked = read(exchange.request());
            String text = persisted.find(asked.query(), asked.documentId(), asked.hash());
            Reading reading = documents.read(text);
            if (reads && reading.writes(asked.operationName())) {
                throw notAllowed("GET only reads. Allowed is POST for everything else.", "POST");
            }
            if (!reading.errors().isEmpty()) {
                exchange.send(Answer.of(reading.errors(), conformance));
                return;
            }
            persisted.remember(text, asked.hash());
            long cost = reading.cost(asked.operationName())
                    .map(operation -> operation.checked(asked.variables(), limits))
                    .orElse(0L);
            if (reads && !asked.cost()) {
                executeIfNew(exchange, asked, reading, cost);
            } else {
                execute(exchange, asked, reading, cost, null);
            }
        } catch (InvalidSyntaxException wrong) {
            exchange.send(Answer.of(Refusal.ofSyntax(wrong)));
        } catch (InvalidRequest invalid) {
            exchange.send(Answer.of(Refusal.of(conformance.unprocessable(), invalid)));
        }
    }

    /** Asks which revision answers before anything else: an answer may be newer than its tag says, and never older. */
    private void executeIfNew(Exchange exchange, Asked asked, Reading reading, long cost) {
        revision.current()
                .subscribe()
                .with(
                        current -> exchange.attempt(() -> {
                            String tag =
                                    freshness.tag(exchange.request(), exchange.media(), asked, reading.text(), current);
                            if (Freshness.isKnown(exchange.request(), tag)) {
                                freshness.sendUnchanged(exchange.request(), tag);
                            } else {
                                execute(exchange, asked, reading, cost, tag);
                            }
                        }),
                        exchange::fault);
    }

    private void execute(Exchange exchange, Asked asked, Reading reading, long cost, @Nullable String tag) {
        long left = rate.take(exchange.request(), cost);
        engine.execute(asked, reading, exchange.surroundings()).whenComplete((result, failure) -> {
            if (failure != null) {
                exchange.fault(failure);
            } else if (exchange.isOpen()) {
                exchange.attempt(() -> {
                    Answer answer = Answer.of(result, asked.cost() ? told(cost, left) : Map.of(), conformance);
                    if (tag != null && answer.faultless()) {
                        freshness.allow(exchange.request().response(), tag);
                    }
                    exchange.send(answer);
                });
            }
        });
    }

    /** What a caller who asks is told of the cost. */
    private Map<String, Object> told(long cost, long left) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("points", cost);
        told.put("allowed", limits.cost());
        told.put("left", left);
        told.put("of", rate.points());
        told.put("seconds", limits.rate().period().toSeconds());
        return Map.of("cost", told);
    }
}
