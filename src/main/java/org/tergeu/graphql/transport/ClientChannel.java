package org.tergeu.graphql.transport;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.smallrye.graphql.api.Nullable;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import org.tergeu.platform.connection.InternalUse;

/** The channel of a client's connection, which Vert.x does not give. */
final class ClientChannel {

    private static final InternalUse<Channel> CHANNEL = new InternalUse<>(
            "a client that goes on after many refusals is not slowed down, and one that takes nothing of an answer keeps its connection until quarkus.http.idle-timeout");

    private ClientChannel() {}

    /** The channel; null where this version of Vert.x has none. */
    static @Nullable Channel of(HttpServerRequest request) {
        return CHANNEL.orElse(() -> ((ConnectionBase) request.connection()).channel(), () -> null);
    }

    /** Sends what is written at once: Vert.x does so when it has read all that came, and closes a connection with malformed requests before. */
    static void flush(HttpServerRequest request) {
        Channel channel = of(request);
        if (channel != null) {
            channel.flush();
        }
    }

    /**
     * Ends a request whose answer the client does not take. Vert.x itself closes a connection of HTTP/1 only when all has been taken that was
     * written before. Over HTTP/2 the other requests of the connection go on.
     */
    @SuppressWarnings("FutureReturnValueIgnored") // The request has a handler for the end of its connection.
    static void cutOff(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset();
            return;
        }
        Channel channel = of(request);
        ChannelHandlerContext beforeAll =
                channel == null ? null : channel.pipeline().firstContext();
        if (beforeAll == null) {
            request.connection().close();
        } else {
            beforeAll.close();
        }
    }
}
