package org.tergeu.graphql.transport;

import io.netty.channel.Channel;
import io.netty.util.Attribute;
import io.netty.util.AttributeKey;
import io.smallrye.graphql.api.Nullable;
import io.vertx.ext.web.RoutingContext;

/**
 * Slows down a client that is refused (429) and goes on at once. After some refusals in a row nothing more is read from the connection for a
 * second: its requests wait on the way, where they cost nothing. To close the connection would cost more than to refuse a request, most of all with
 * TLS. Refusals themselves are sent at once.
 */
final class RepeatedRefusals {

    private static final int TOO_MANY_REQUESTS = 429;

    /** A page that asks several questions together and is refused has not gone on yet. */
    private static final int IN_A_ROW = 10;

    private static final long SECOND = 1_000;

    /** The client of a connection that one client has. That of a trusted proxy has requests of many, who would all wait for one of them. */
    static final AttributeKey<String> CLIENT = AttributeKey.valueOf(RepeatedRefusals.class, "client");

    private static final AttributeKey<Integer> REFUSALS = AttributeKey.valueOf(RepeatedRefusals.class, "refusals");

    private RepeatedRefusals() {}

    /** The client of a connection; null of one that has requests of many. To ask for an attribute would make it. */
    static @Nullable String clientOf(Channel connection) {
        return connection.hasAttr(CLIENT) ? connection.attr(CLIENT).get() : null;
    }

    /** Takes the status of each answer that is about to be sent. */
    static void count(RoutingContext request, int status) {
        Channel channel = ClientChannel.of(request.request());
        if (channel == null || clientOf(channel) == null) {
            return;
        }
        Attribute<Integer> refusals = channel.attr(REFUSALS);
        if (status != TOO_MANY_REQUESTS) {
            refusals.set(null);
            return;
        }
        Integer before = refusals.get();
        int inARow = before == null ? 1 : Math.min(before + 1, IN_A_ROW);
        refusals.set(inARow);
        if (inARow == IN_A_ROW && channel.config().isAutoRead()) {
            channel.config().setAutoRead(false);
            request.vertx().setTimer(SECOND, over -> channel.config().setAutoRead(true));
        }
    }
}
