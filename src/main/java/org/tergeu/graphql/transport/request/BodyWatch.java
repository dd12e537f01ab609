package org.tergeu.graphql.transport.request;

import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.StreamResetException;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Whether the body of a request breaks off: its chunks or frames are malformed, its stream is reset or its connection is closed. Vert.x reports this once,
 * to the handler of that moment, so a request is watched before anything else is done with it. The cause is always the caller or the network, and is not
 * logged above DEBUG, since anybody could fill the log with it. All of it happens on the thread of the request's connection.
 */
public final class BodyWatch {

    private static final Logger LOG = Logger.getLogger(BodyWatch.class);

    private static final String WATCH = BodyWatch.class.getName();

    private final List<Runnable> waiting = new ArrayList<>(1);
    private boolean isBroken;

    private BodyWatch() {}

    /**
     * Begins to watch a request that has just come.
     *
     * @param refuse answers a request whose body is malformed, while its connection still takes an answer
     */
    public static void begin(RoutingContext request, Consumer<RoutingContext> refuse) {
        BodyWatch watch = new BodyWatch();
        request.put(WATCH, watch);
        request.request().exceptionHandler(failure -> {
            LOG.debugf(failure, "the body of a request broke off");
            watch.end();
            if (isOfForm(failure) && isOpen(request.response())) {
                refuse.accept(request);
            }
        });
    }

    /** Whether the form of the body is wrong; otherwise the client has gone, and nobody takes an answer. */
    private static boolean isOfForm(Throwable failure) {
        return !(failure instanceof IOException
                || failure instanceof HttpClosedException
                || failure instanceof StreamResetException);
    }

    private static boolean isOpen(HttpServerResponse response) {
        return !response.headWritten() && !response.ended() && !response.closed();
    }

    private static BodyWatch of(RoutingContext request) {
        return Objects.requireNonNull(request.get(WATCH), WATCH);
    }

    /** Whether the body has broken off, so that nothing more is to be done with the request. */
    public static boolean isBroken(RoutingContext request) {
        return of(request).isBroken;
    }

    /** Runs a step when the body breaks off; at once where it already has. */
    public static void onBreak(RoutingContext request, Runnable step) {
        BodyWatch watch = of(request);
        if (watch.isBroken) {
            step.run();
        } else {
            watch.waiting.add(step);
        }
    }

    private void end() {
        if (!isBroken) {
            isBroken = true;
            waiting.forEach(Runnable::run);
            waiting.clear();
        }
    }
}
