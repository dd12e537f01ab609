package org.tergeu.graphql.transport;

import io.quarkus.smallrye.graphql.runtime.SmallRyeGraphQLAbstractHandler;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import org.tergeu.graphql.ErrorCode;

/** Takes a request, has it executed and sends the answer; the base class sets up and tears down what the engine needs around it. */
final class GraphQlHandler extends SmallRyeGraphQLAbstractHandler {

    static final String ALLOWED = "GET, POST, OPTIONS";

    private static final int METHOD_NOT_ALLOWED = 405;

    private final Conformance conformance;
    private final RequestReader reader;
    private final Documents documents = new Documents();

    GraphQlHandler(CurrentVertxRequest currentRequest, Conformance conformance) {
        super(null, currentRequest, false);
        this.conformance = conformance;
        this.reader = new RequestReader(conformance);
    }

    @Override
    protected void doHandle(RoutingContext request) {
        try {
            execute(request, MediaType.accepted(request, conformance.preferred()));
        } catch (Refusal refusal) {
            refuse(request, refusal);
        } catch (RuntimeException failure) {
            fault(request, failure);
        }
    }

    private void execute(RoutingContext request, MediaType media) {
        JsonObject asked = read(request);
        Optional<Refusal> wrong = documents.refusal(asked.getString("query"));
        if (wrong.isPresent()) {
            answer(request, media, Answer.of(wrong.get()));
            return;
        }
        getExecutionService().executeAsync(asked, getMetaData(request), new ExecutionResponseWriter() {
            @Override
            public void write(ExecutionResponse executed) {
                // What is thrown from here would be dropped, and the caller would wait for ever.
                try {
                    answer(request, media, Answer.of(executed.getExecutionResult(), conformance));
                } catch (RuntimeException failure) {
                    fault(request, failure);
                }
            }

            @Override
            public void fail(Throwable failure) {
                fault(request, failure);
            }
        });
    }

    /** Answers a well-formed request, whatever came of it: with application/json, clients expect 200 then. */
    private static void answer(RoutingContext request, MediaType media, Answer answer) {
        send(request, media == MediaType.JSON ? Answer.OK : answer.status(), media, answer);
    }

    private JsonObject read(RoutingContext request) {
        HttpMethod method = request.request().method();
        if (method == HttpMethod.POST) {
            return reader.ofBody(request);
        }
        if (method != HttpMethod.GET) {
            throw notAllowed(method + " is not allowed here. Allowed is GET or POST.", ALLOWED);
        }
        JsonObject asked = reader.ofAddress(request);
        if (documents.writes(asked.getString("query"), asked.getString("operationName", null))) {
            throw notAllowed("GET only reads. Allowed is POST for everything else.", "POST");
        }
        return asked;
    }

    private static Refusal notAllowed(String message, String allowed) {
        return new Refusal(METHOD_NOT_ALLOWED, ErrorCode.METHOD_NOT_ALLOWED, message, Map.of("Allow", allowed));
    }

    /** Sends a refusal; whoever is refused may not be able to tell what it takes. */
    static void refuse(RoutingContext request, Refusal refusal) {
        refusal.headers().forEach(request.response()::putHeader);
        send(request, refusal.status(), MediaType.GRAPHQL_RESPONSE, Answer.of(refusal));
    }

    /** Tells the caller that something went wrong here, and the log what. */
    static void fault(RoutingContext request, Throwable failure) {
        Answer answer = Answer.of(failure);
        send(request, answer.status(), MediaType.GRAPHQL_RESPONSE, answer);
    }

    private static void send(RoutingContext request, int status, MediaType media, Answer answer) {
        HttpServerResponse response = request.response();
        if (response.ended() || response.closed()) {
            return;
        }
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, media.contentType())
                .putHeader(HttpHeaders.VARY, "Accept, Accept-Language")
                .end(Buffer.buffer(answer.body()));
    }
}
