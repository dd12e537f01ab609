package org.tergeu.graphql.transport;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.netty.handler.codec.http2.Http2Error;
import io.netty.handler.codec.http2.Http2Exception;
import io.netty.handler.codec.http2.Http2FrameListener;
import io.netty.handler.codec.http2.Http2FrameListenerDecorator;
import io.netty.handler.codec.http2.Http2Headers;
import io.netty.util.ReferenceCountUtil;
import io.smallrye.graphql.api.Nullable;
import java.util.Map;

/**
 * Sees to the head of each request over HTTP/2. It resets a request without a path, which is CONNECT and for proxies only (RFC 9113, 8.5), without a host (8.3.1),
 * or with the end of a line in a value (8.2.1). The server fails on each of them before any of its handlers, with lines in the log.
 */
final class Http2Heads extends ChannelInboundHandlerAdapter {

    private final ForwardedHeaders forwarded;

    /** What listens until the client's settings have come; then Vert.x puts its own in its place. */
    private @Nullable Http2FrameListener first;

    Http2Heads(ForwardedHeaders forwarded) {
        this.forwarded = forwarded;
    }

    /** A request can come with the end of the settings, so what is before them is handed on byte by byte. */
    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        Http2ConnectionHandler connection = context.pipeline().get(Http2ConnectionHandler.class);
        if (connection == null || !(message instanceof ByteBuf bytes)) {
            context.fireChannelRead(message);
            return;
        }
        try {
            boolean listens = false;
            while (!listens && bytes.isReadable()) {
                context.fireChannelRead(bytes.readRetainedSlice(1));
                listens = listens(connection);
            }
            if (listens) {
                context.pipeline().remove(this);
            }
            if (bytes.isReadable()) {
                context.fireChannelRead(bytes.retain());
            }
        } finally {
            ReferenceCountUtil.release(bytes);
        }
    }

    private boolean listens(Http2ConnectionHandler connection) {
        Http2FrameListener current = connection.decoder().frameListener();
        if (first == null) {
            first = current;
        }
        if (current == null || current.equals(first)) {
            return false;
        }
        connection.decoder().frameListener(new Listener(current, connection, forwarded));
        return true;
    }

    private static final class Listener extends Http2FrameListenerDecorator {

        private final Http2ConnectionHandler connection;
        private final ForwardedHeaders forwarded;

        Listener(Http2FrameListener listener, Http2ConnectionHandler connection, ForwardedHeaders forwarded) {
            super(listener);
            this.connection = connection;
            this.forwarded = forwarded;
        }

        @Override
        public void onHeadersRead(
                ChannelHandlerContext context, int stream, Http2Headers headers, int padding, boolean isEnd)
                throws Http2Exception {
            if (!isRefused(context, stream, headers)) {
                super.onHeadersRead(context, stream, headers, padding, isEnd);
            }
        }

        @Override
        public void onHeadersRead(
                ChannelHandlerContext context,
                int stream,
                Http2Headers headers,
                int dependency,
                short weight,
                boolean isExclusive,
                int padding,
                boolean isEnd)
                throws Http2Exception {
            if (!isRefused(context, stream, headers)) {
                super.onHeadersRead(context, stream, headers, dependency, weight, isExclusive, padding, isEnd);
            }
        }

        private boolean isRefused(ChannelHandlerContext context, int stream, Http2Headers headers) {
            boolean isRefused = hasBrokenLine(headers) || (headers.method() != null && !isWhole(headers));
            if (isRefused) {
                connection
                        .resetStream(context, stream, Http2Error.PROTOCOL_ERROR.code(), context.newPromise())
                        .addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
                context.flush();
            } else {
                forwarded.settle(context.channel(), headers);
            }
            return isRefused;
        }

        /** Headers behind a body have neither a method nor a path. */
        private static boolean isWhole(Http2Headers headers) {
            CharSequence host = headers.authority() == null ? headers.get(HttpHeaderNames.HOST) : headers.authority();
            return headers.path() != null && Authority.isOne(host);
        }

        /** Whether a value ends its line, which would begin another one in an answer or in the log (RFC 9113, 8.2.1). */
        private static boolean hasBrokenLine(Http2Headers headers) {
            for (Map.Entry<CharSequence, CharSequence> header : headers) {
                CharSequence value = header.getValue();
                for (int at = 0; at < value.length(); at++) {
                    char sign = value.charAt(at);
                    if (sign == '\r' || sign == '\n' || sign == 0) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
