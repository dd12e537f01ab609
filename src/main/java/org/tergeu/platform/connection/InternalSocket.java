package org.tergeu.platform.connection;

import io.smallrye.graphql.api.Nullable;
import io.vertx.core.net.impl.NetSocketInternal;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.impl.SocketConnectionBase;
import io.vertx.sqlclient.impl.SqlConnectionInternal;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * The socket of a connection, which the reactive client has in classes that it calls internal. Where another version lacks or changes them,
 * everything works without the socket.
 */
final class InternalSocket {

    private static final Logger LOG = Logger.getLogger(InternalSocket.class);
    private static final AtomicBoolean HAS_LOGGED = new AtomicBoolean();

    private InternalSocket() {}

    /** The socket; null where this version of the client does not give it, which is logged once. */
    static @Nullable NetSocketInternal of(SqlConnection connection) {
        return of(connection, InternalSocket::unwrapped);
    }

    /**
     * Closes a connection at once, whose statements fail. What is still to be sent is dropped: it would wait for a server that does not read, or
     * behind statements that it does not answer.
     *
     * @return false where this version of the client does not give the socket
     */
    @SuppressWarnings("FutureReturnValueIgnored") // The statements of the connection fail.
    static boolean cutOff(SqlConnection connection) {
        NetSocketInternal socket = of(connection);
        if (socket != null) {
            // From the end of the network: the handlers above first send the message that ends a session, behind
            // whatever waits.
            socket.channelHandlerContext().pipeline().firstContext().close();
        }
        return socket != null;
    }

    static @Nullable NetSocketInternal of(
            SqlConnection connection, Function<SqlConnection, NetSocketInternal> unwrapping) {
        try {
            return unwrapping.apply(connection);
        } catch (LinkageError | ClassCastException moved) {
            if (HAS_LOGGED.compareAndSet(false, true)) {
                LOG.warn(
                        "This version of the reactive PostgreSQL client does not give the sockets of its connections;"
                                + " each statement is sent by itself, and a connection whose cancelled statement does not end stays open",
                        moved);
            }
            return null;
        }
    }

    private static NetSocketInternal unwrapped(SqlConnection connection) {
        SocketConnectionBase unwrapped = (SocketConnectionBase)
                ((SqlConnectionInternal) connection).unwrap().unwrap();
        return unwrapped.socket();
    }
}
