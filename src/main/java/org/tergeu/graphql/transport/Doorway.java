package org.tergeu.graphql.transport;

import io.smallrye.graphql.api.Nullable;
import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tergeu.graphql.access.Identity;
import org.tergeu.graphql.access.Role;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.transport.answer.Refusal;
import org.tergeu.graphql.transport.rate.Client;
import org.tergeu.graphql.transport.rate.HttpClient;
import org.tergeu.graphql.transport.request.BodyWatch;
import org.tergeu.platform.connection.OwnContext;

/** Admits requests of other routes by the rules of the gate: the same tokens, roles, rates and refusals as for operations. */
@Singleton
public class Doorway {

    private static final int NO_CONTENT = 204;
    private static final int METHOD_NOT_ALLOWED = 405;

    private final Gate gate;
    private final Sending sending;
    private final Traffic traffic;

    Doorway(Gate gate, Sending sending, Traffic traffic) {
        this.sending = sending;
        this.gate = gate;
        this.traffic = traffic;
    }

    /**
     * Admits a request, or refuses it.
     *
     * @param needed the least role; null when anybody may ask who may read
     * @param points what the request costs beyond the points of any request
     * @param next is called on the context of the request, with the identity of the caller
     */
    public void enter(RoutingContext request, @Nullable Role needed, long points, Consumer<Identity> next) {
        Context own = OwnContext.current();
        Consumer<Runnable> here = step -> Exchange.on(own, () -> attempt(request, step));
        Client client = HttpClient.of(request);
        attempt(
                request,
                () -> gate.arrive(
                        client,
                        here,
                        () -> gate.identify(request.request(), here, identity -> {
                            gate.permit(identity, Optional.ofNullable(needed));
                            gate.charge(client, points, here, () -> next.accept(identity));
                        })));
    }

    /** Answers a request whose method is not allowed. */
    public void refuseMethod(RoutingContext request, String allowed) {
        HttpMethod method = request.request().method();
        if (method.equals(HttpMethod.OPTIONS)) {
            request.response()
                    .setStatusCode(NO_CONTENT)
                    .putHeader(HttpHeaders.ALLOW, allowed)
                    .end();
        } else {
            refuse(
                    request,
                    new Refusal(
                            METHOD_NOT_ALLOWED,
                            ErrorCode.METHOD_NOT_ALLOWED,
                            method + " is not allowed here. Allowed: " + allowed + ".",
                            Map.of("Allow", allowed)));
        }
    }

    /** Refuses a request. */
    public void refuse(RoutingContext request, int status, ErrorCode code, String message) {
        refuse(request, new Refusal(status, code, message));
    }

    /**
     * Refuses a request because of a limit.
     *
     * @param retryAfterSeconds the time after which it may be sent again; 0 when repeating it is of no use
     */
    public void refuseForLimit(
            RoutingContext request, int status, ErrorCode code, String limit, String message, int retryAfterSeconds) {
        refuse(
                request,
                Refusal.ofLimit(
                        status,
                        code,
                        limit,
                        message,
                        retryAfterSeconds == 0 ? Map.of() : Map.of("Retry-After", String.valueOf(retryAfterSeconds))));
    }

    /** Answers with an internal error, and logs its cause. */
    public void fault(RoutingContext request, Throwable failure) {
        sending.fault(request, failure);
    }

    private void attempt(RoutingContext request, Runnable step) {
        if (BodyWatch.isBroken(request)) {
            return;
        }
        try {
            step.run();
        } catch (Refusal refusal) {
            refuse(request, refusal);
        } catch (RuntimeException failure) {
            sending.fault(request, failure);
        }
    }

    private void refuse(RoutingContext request, Refusal refusal) {
        traffic.unread(sending.refuse(request, refusal));
    }
}
