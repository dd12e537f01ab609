package org.tergeu.graphql.transport;

import io.netty.channel.Channel;
import io.netty.handler.codec.http2.Http2ConnectionAdapter;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.netty.handler.codec.http2.Http2Error;
import io.netty.handler.codec.http2.Http2Stream;
import io.netty.util.AttributeKey;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.tergeu.graphql.limits.Limits;

/**
 * Limits the requests over HTTP/2 that one client has open on all its connections, and those of all clients. Each connection may have a hundred, and
 * each request keeps its headers and its answer until the client takes it, so that connections alone bound nothing. Over HTTP/1, a connection has
 * one request at a time.
 */
@Singleton
class StreamsOfClients {

    private static final Logger LOG = Logger.getLogger(StreamsOfClients.class);

    /** As for connections: a client has as many requests open as it may have connections. */
    private static final String LIMIT = "connections";

    private static final AttributeKey<Streams> STREAMS = AttributeKey.valueOf(StreamsOfClients.class, "streams");

    private static final int TOO_MANY_REQUESTS = 429;

    private final int most;
    private final int mostOfAll;
    private final Traffic traffic;
    private final Map<String, Integer> open = new ConcurrentHashMap<>();
    private final AtomicInteger openOfAll = new AtomicInteger();
    private final OncePerHour warning = new OncePerHour();

    StreamsOfClients(Limits limits, VertxHttpConfig server, Traffic traffic) {
        this.most = limits.connections();
        this.mostOfAll = server.limits().maxConnections().orElse(Integer.MAX_VALUE);
        this.traffic = traffic;
    }

    /** Whether a request may go on. Another one of its client is reset, which says that it may be sent again; an answer would have to be taken, too. */
    boolean admit(RoutingContext request) {
        if (request.request().version() != HttpVersion.HTTP_2 || isWithin(request.request())) {
            return true;
        }
        RepeatedRefusals.count(request, TOO_MANY_REQUESTS);
        request.response().reset(Http2Error.REFUSED_STREAM.code());
        traffic.refused(LIMIT);
        if (warning.isDue()) {
            LOG.warnf(
                    "A client has %d requests open over HTTP/2 (tergeu.limits.connections), or all clients have %d (quarkus.http.limits.max-connections), and one more was reset. Further ones of this hour are counted as tergeu_refusals_total.",
                    most, mostOfAll);
        }
        return false;
    }

    private boolean isWithin(HttpServerRequest request) {
        Channel channel = ClientChannel.of(request);
        String client = channel == null ? null : RepeatedRefusals.clientOf(channel);
        if (channel == null || client == null) {
            return true;
        }
        if (!channel.hasAttr(STREAMS)) {
            watch(channel, client);
        }
        return open.getOrDefault(client, 0) <= most && openOfAll.get() <= mostOfAll;
    }

    private void watch(Channel channel, String client) {
        Http2ConnectionHandler handler = channel.pipeline().get(Http2ConnectionHandler.class);
        Streams streams = new Streams(client);
        channel.attr(STREAMS).set(streams);
        if (handler != null) {
            streams.add(handler.connection().numActiveStreams());
            handler.connection().addListener(streams);
            channel.closeFuture().addListener(closed -> streams.end());
        }
    }

    private void change(String client, int by) {
        openOfAll.addAndGet(by);
        open.merge(client, by, (before, more) -> before + more == 0 ? null : before + more);
    }

    /** The open streams of a connection. All of it happens on the thread of the connection. */
    private final class Streams extends Http2ConnectionAdapter {

        private final String client;
        private int own;
        private boolean isOver;

        Streams(String client) {
            this.client = client;
        }

        void add(int more) {
            if (!isOver && more != 0) {
                own += more;
                change(client, more);
            }
        }

        /** What is left of a connection that is closed. */
        void end() {
            add(-own);
            isOver = true;
        }

        @Override
        public void onStreamActive(Http2Stream stream) {
            add(1);
        }

        @Override
        public void onStreamClosed(Http2Stream stream) {
            add(-1);
        }
    }
}
