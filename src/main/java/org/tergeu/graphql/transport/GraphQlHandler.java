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
import java.util.concurrent.CompletableFuture;
import org.tergeu.graphql.admission.Admission;
import org.tergeu.graphql.document.ParsedDocument;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.error.InvalidRequest;
import org.tergeu.graphql.execution.Result;
import org.tergeu.graphql.limits.Limits;
import org.tergeu.graphql.loading.Revision;
import org.tergeu.graphql.transport.Gate.Considered;
import org.tergeu.graphql.transport.answer.Answer;
import org.tergeu.graphql.transport.answer.AnswersAtOnce;
import org.tergeu.graphql.transport.answer.Conformance;
import org.tergeu.graphql.transport.answer.MediaType;
import org.tergeu.graphql.transport.answer.Refusal;
import org.tergeu.graphql.transport.request.RequestParameters;
import org.tergeu.graphql.transport.request.RequestReader;
import org.tergeu.tracing.Traces;

/** Takes a request, has its operation executed and sends the answer. */
@Singleton
class GraphQlHandler implements Handler<RoutingContext> {

    static final String ALLOWED = "GET, HEAD, POST, OPTIONS";

    private static final int METHOD_NOT_ALLOWED = 405;

    private final CurrentVertxRequest currentRequest;
    private final Conformance conformance;
    private final Limits limits;
    private final RequestReader reader;
    private final Gate gate;
    private final Revision revision;
    private final EntityTags tags;
    private final Engine engine;
    private final AnswersAtOnce answers;
    private final Sending sending;
    private final Traffic traffic;
    private final Traces traces;

    GraphQlHandler(
            CurrentVertxRequest currentRequest,
            HttpSettings settings,
            Limits limits,
            Gate gate,
            Revision revision,
            EntityTags tags,
            Engine engine,
            AnswersAtOnce answers,
            Sending sending,
            Traffic traffic,
            Traces traces) {
        this.currentRequest = currentRequest;
        this.conformance = settings.conformance();
        this.limits = limits;
        this.reader = new RequestReader(settings.conformance(), limits);
        this.gate = gate;
        this.revision = revision;
        this.tags = tags;
        this.engine = engine;
        this.answers = answers;
        this.sending = sending;
        this.traffic = traffic;
        this.traces = traces;
    }

    @Override
    public void handle(RoutingContext request) {
        Exchange exchange =
                new Exchange(request, Scope.begin(request, currentRequest), limits, answers, sending, traffic, traces);
        exchange.attempt(() -> {
            exchange.answerIn(MediaType.accepted(request, conformance.preferred()));
            exchange.readRevision();
            gate.identify(exchange.request().request(), exchange::goOnHere, identity -> {
                exchange.isOf(identity);
                understand(exchange);
            });
        });
    }

    private RequestParameters read(RoutingContext request) {
        HttpMethod method = request.request().method();
        if (method.equals(HttpMethod.POST)) {
            return reader.ofBody(request);
        }
        if (reads(request)) {
            return reader.ofAddress(request);
        }
        throw notAllowed(method + " is not allowed here. Allowed: GET, HEAD or POST.", ALLOWED);
    }

    /** Whether the request has its parameters in the address: GET, or HEAD, which is answered like GET without the body. */
    private static boolean reads(RoutingContext request) {
        HttpMethod method = request.request().method();
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }

    private static Refusal notAllowed(String message, String allowed) {
        return new Refusal(METHOD_NOT_ALLOWED, ErrorCode.METHOD_NOT_ALLOWED, message, Map.of("Allow", allowed));
    }

    private void understand(Exchange exchange) {
        boolean reads = reads(exchange.request());
        try {
            Considered operation = gate.consider(read(exchange.request()));
            ParsedDocument parsed = operation.parsed();
            if (reads && parsed.writes(operation.parameters().operationName())) {
                throw notAllowed(
                        exchange.request().request().method() + " only reads. Allowed: POST for everything else.",
                        "POST");
            }
            if (!parsed.errors().isEmpty()) {
                exchange.send(Answer.of(parsed.errors(), conformance));
                return;
            }
            gate.permit(exchange.identity(), operation);
            exchange.understood(operation);
            if (parsed.writes(operation.parameters().operationName())) {
                exchange.readsWhatItWrites();
            }
            if (reads && !operation.parameters().cost()) {
                executeIfNew(exchange, operation);
            } else if (exchange.needsRevision()) {
                executeIfReached(exchange, operation);
            } else {
                execute(exchange, operation, null);
            }
        } catch (InvalidSyntaxException wrong) {
            exchange.send(Answer.of(Refusal.ofSyntax(wrong)));
        } catch (InvalidRequest invalid) {
            exchange.send(Answer.of(Refusal.of(conformance.unprocessable(), invalid)));
        }
    }

    /** Refuses a revision that the data has not reached. A server that is known to be behind is not asked; the one that is asked checks it itself. */
    private void executeIfReached(Exchange exchange, Considered operation) {
        revision.current()
                .subscribe()
                .with(
                        current -> exchange.attempt(() -> {
                            Exchange.checkRevision(exchange.request(), current);
                            execute(exchange, operation, null);
                        }),
                        exchange::fault);
    }

    /** Reads the revision before the data: an answer may be newer than its tag, and never older. */
    private void executeIfNew(Exchange exchange, Considered operation) {
        revision.current()
                .subscribe()
                .with(
                        current -> exchange.attempt(() -> {
                            Exchange.checkRevision(exchange.request(), current);
                            String tag = tags.tag(
                                    exchange.request(),
                                    exchange.identity(),
                                    exchange.media(),
                                    operation.parameters(),
                                    operation.parsed().text(),
                                    current);
                            if (EntityTags.isKnown(exchange.request(), tag)) {
                                tags.sendUnchanged(exchange.request(), tag, alone(exchange));
                            } else {
                                execute(exchange, operation, tag);
                            }
                        }),
                        exchange::fault);
    }

    private boolean alone(Exchange exchange) {
        return gate.answersAlone(exchange.identity());
    }

    private void execute(Exchange exchange, Considered operation, @Nullable String tag) {
        gate.admit(
                exchange.client(),
                exchange.identity(),
                operation,
                exchange::goOnHere,
                place -> exchange.request().addEndHandler(end -> place.leave()),
                (admission, left) -> exchange.attemptHere(() -> {
                    if (exchange.isOpen()) {
                        exchange.holds(admission);
                        Map<String, Object> extensions =
                                operation.parameters().cost() ? cost(operation.cost(), left) : Map.of();
                        Workplace.execute(admission, () -> answer(exchange, operation, admission, extensions, tag));
                    } else {
                        admission.close();
                    }
                }));
    }

    @SuppressWarnings("FutureReturnValueIgnored") // The exchange turns failures into answers, its own as well.
    private void answer(
            Exchange exchange,
            Considered operation,
            Admission admission,
            Map<String, Object> extensions,
            @Nullable String tag) {
        result(exchange, operation, admission)
                .thenApply(result ->
                        exchange.isOpen() ? Answer.of(result, extensions, conformance, exchange.bytes()) : null)
                .whenComplete((answer, failure) -> exchange.attemptHere(() -> {
                    admission.close();
                    if (failure != null) {
                        exchange.fault(failure);
                    } else if (answer != null && exchange.isOpen()) {
                        if (tag != null && answer.faultless()) {
                            tags.allow(exchange.request().response(), tag, alone(exchange));
                        }
                        exchange.send(answer);
                    }
                }));
    }

    private CompletableFuture<Result> result(Exchange exchange, Considered operation, Admission admission) {
        try {
            return engine.execute(operation, admission, exchange.surroundings());
        } catch (RuntimeException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    /** The cost, for a caller who asks for it. */
    private Map<String, Object> cost(long cost, long left) {
        Map<String, Object> points = new LinkedHashMap<>();
        points.put("points", cost);
        points.put("allowed", limits.cost());
        points.put("left", left);
        points.put("of", limits.rate().points());
        points.put("seconds", limits.rate().period().toSeconds());
        return Map.of("cost", points);
    }
}
