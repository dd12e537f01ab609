package org.tergeu.graphql.transport;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.SingleThreadEventLoop;
import io.netty.util.concurrent.EventExecutor;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import io.quarkus.vertx.http.HttpsServerStart;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.tergeu.graphql.limits.Limits;
import org.tergeu.graphql.transport.rate.HttpClient;
import org.tergeu.graphql.transport.rate.TrustedProxies;
import org.tergeu.platform.connection.InternalUse;

/**
 * Limits the connections that one client has open. A thread of the server takes the requests of its connections one after the other, so who has
 * thousands of connections makes all others wait for thousands of requests, however soon each of them is refused. One connection too many is closed
 * as it is accepted, before anything is made for it.
 */
@Singleton
class ConnectionsOfClients {

    private static final Logger LOG = Logger.getLogger(ConnectionsOfClients.class);

    private static final InternalUse<Iterable<EventExecutor>> ACCEPTORS =
            new InternalUse<>("a client may have all connections (tergeu.limits.connections)");

    private static final String LIMIT = "connections";

    private static final long SECOND = 1_000;

    /** Connections that are about to be closed, at most: each is a file of the process until then. */
    private static final int MOST_REFUSED = 3_000;

    private final int most;
    private final Vertx vertx;
    private final HttpServer server;
    private final TrustedProxies proxies;
    private final RequestHeads heads;
    private final FramesOfClients frames;
    private final Traffic traffic;
    private final Map<String, Integer> open = new ConcurrentHashMap<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final OncePerHour warning = new OncePerHour();

    ConnectionsOfClients(
            Limits limits,
            Vertx vertx,
            HttpServer server,
            TrustedProxies proxies,
            RequestHeads heads,
            FramesOfClients frames,
            Traffic traffic) {
        this.most = limits.connections();
        this.vertx = vertx;
        this.server = server;
        this.proxies = proxies;
        this.heads = heads;
        this.frames = frames;
        this.traffic = traffic;
    }

    void plain(@ObservesAsync HttpServerStart started) {
        limit(server.getPort());
    }

    void secure(@ObservesAsync HttpsServerStart started) {
        limit(server.getSecurePort());
    }

    /** Vert.x does not give access to a listening socket, but to the threads that accept connections, and these know their sockets. */
    private void limit(int port) {
        Iterable<EventExecutor> acceptors =
                ACCEPTORS.orElse(() -> ((VertxInternal) vertx).getAcceptorEventLoopGroup(), List::of);
        for (EventExecutor acceptor : Objects.requireNonNull(acceptors, "acceptors")) {
            acceptor.execute(() -> ((SingleThreadEventLoop) acceptor)
                    .registeredChannelsIterator()
                    .forEachRemaining(socket -> {
                        if (socket.localAddress() instanceof InetSocketAddress local && local.getPort() == port) {
                            socket.pipeline().addFirst(new Entrance());
                        }
                    }));
        }
    }

    /** Whether there was a place; it is free again when the connection is closed. Without one the connection is closed. */
    private boolean hasPlace(Channel connection) {
        if (!(connection.remoteAddress() instanceof InetSocketAddress remote)
                || remote.getAddress() == null
                || proxies.have(remote.getAddress())) {
            return true;
        }
        String client = HttpClient.named(remote.getAddress().getHostAddress());
        if (frames.areTooMany(client)) {
            frames.refuse();
            closeSoon(connection);
            return false;
        }
        if (open.merge(client, 1, Integer::sum) > most) {
            leave(client);
            refuse();
            closeSoon(connection);
            return false;
        }
        connection.closeFuture().addListener(closed -> leave(client));
        connection.attr(RepeatedRefusals.CLIENT).set(client);
        return true;
    }

    private void leave(String client) {
        open.computeIfPresent(client, (same, own) -> own == 1 ? null : own - 1);
    }

    /** A client that connects again and again costs less when each attempt takes a second. */
    private void closeSoon(Channel connection) {
        if (refused.getAndIncrement() < MOST_REFUSED) {
            vertx.setTimer(SECOND, over -> {
                refused.decrementAndGet();
                connection.unsafe().closeForcibly();
            });
        } else {
            refused.decrementAndGet();
            connection.unsafe().closeForcibly();
        }
    }

    private void refuse() {
        traffic.refused(LIMIT);
        if (warning.isDue()) {
            LOG.warn(
                    "A client has " + most
                            + " connections (tergeu.limits.connections), and one more was closed. If this client is a proxy, set quarkus.http.proxy.proxy-address-forwarding and quarkus.http.proxy.trusted-proxies. Further ones of this hour are counted as tergeu_refusals_total.");
        }
    }

    /** Sees each connection as it is accepted. */
    private final class Entrance extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object accepted) {
            if (accepted instanceof Channel connection) {
                if (!hasPlace(connection)) {
                    return;
                }
                ShortReads.of(connection);
                heads.bound(connection.pipeline());
            }
            context.fireChannelRead(accepted);
        }
    }
}
