package org.tergeu.graphql.transport.inquiry;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.limits.Limits;
import org.tergeu.graphql.transport.Engine;
import org.tergeu.graphql.transport.EntityTags;
import org.tergeu.graphql.transport.Gate;
import org.tergeu.graphql.transport.GraphQlRoute;
import org.tergeu.graphql.transport.HttpSettings;
import org.tergeu.graphql.transport.Scope;
import org.tergeu.graphql.transport.Sending;
import org.tergeu.graphql.transport.Traffic;
import org.tergeu.graphql.transport.answer.AnswersAtOnce;
import org.tergeu.graphql.transport.answer.Conformance;
import org.tergeu.graphql.transport.answer.Refusal;
import org.tergeu.platform.reading.Reads;

/**
 * Admits requests that are not GraphQL requests and need the answers to many questions, such as downloads. Each question passes the gate with the
 * limits of an operation. All questions of a request are answered from one state of the data.
 */
@Singleton
public class Inquiries {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;
    private static final int RETRY_SECONDS = 10;

    private final Gate gate;
    private final Engine engine;
    private final Reads reads;
    private final Limits limits;
    private final AnswersAtOnce answers;
    private final Conformance conformance;
    private final EntityTags tags;
    private final Sending sending;
    private final Traffic traffic;
    private final CurrentVertxRequest currentRequest;
    private final Map<String, Integer> open = new ConcurrentHashMap<>();

    Inquiries(
            Gate gate,
            Engine engine,
            Reads reads,
            Limits limits,
            AnswersAtOnce answers,
            HttpSettings settings,
            EntityTags tags,
            Sending sending,
            Traffic traffic,
            CurrentVertxRequest currentRequest) {
        this.gate = gate;
        this.engine = engine;
        this.reads = reads;
        this.limits = limits;
        this.answers = answers;
        this.conformance = settings.conformance();
        this.tags = tags;
        this.sending = sending;
        this.traffic = traffic;
        this.currentRequest = currentRequest;
    }

    /**
     * Admits a request, or refuses it.
     *
     * @param next is called on the context of the request
     */
    public void begin(RoutingContext request, Consumer<Inquiry> next) {
        GraphQlRoute.joinLines(request);
        Inquiry inquiry = new Inquiry(
                this,
                request,
                Scope.begin(request, currentRequest),
                new FileAnswer(request, gate, tags, sending, traffic, conformance));
        inquiry.attempt(() -> gate.arrive(
                inquiry.client(),
                inquiry::here,
                () -> gate.identify(request.request(), inquiry::here, identity -> {
                    inquiry.isOf(identity);
                    next.accept(inquiry);
                })));
    }

    /**
     * Takes a place among the requests that hold a state of the data. Each of them takes a connection.
     *
     * @param most the number of places for all clients; one client may have half of them
     * @throws Refusal when no place is free
     */
    synchronized void take(String client, int most) {
        int all = open.values().stream().mapToInt(Integer::intValue).sum();
        int own = open.getOrDefault(client, 0);
        if (own >= Math.max(1, most / 2) || all >= most) {
            throw Refusal.ofLimit(
                    all >= most ? UNAVAILABLE : TOO_MANY_REQUESTS,
                    ErrorCode.OVERLOADED,
                    "download.at-once",
                    (all >= most ? "All clients together have " + all : "This client has " + own)
                            + " downloads under way, and no more are allowed. Ask again in " + RETRY_SECONDS
                            + " seconds.",
                    Map.of("Retry-After", String.valueOf(RETRY_SECONDS)));
        }
        open.merge(client, 1, Integer::sum);
    }

    synchronized void giveBack(String client) {
        open.computeIfPresent(client, (key, own) -> own == 1 ? null : own - 1);
    }

    Gate gate() {
        return gate;
    }

    Engine engine() {
        return engine;
    }

    Reads reads() {
        return reads;
    }

    AnswersAtOnce answers() {
        return answers;
    }

    Limits limits() {
        return limits;
    }

    Conformance conformance() {
        return conformance;
    }
}
