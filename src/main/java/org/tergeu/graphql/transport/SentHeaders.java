package org.tergeu.graphql.transport;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http2.Http2CodecUtil;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.netty.handler.codec.http2.Http2Exception;
import io.netty.handler.codec.http2.Http2HeadersEncoder;

/**
 * Bounds the headers that the server remembers of a connection over HTTP/2, to send them in short when they come again. A client says how many bytes it
 * allows, up to 2 GB, and the library takes that at its word (RFC 9113, 6.5.2, lets a server use less). So a client that has its own long headers returned
 * would fill the memory.
 */
final class SentHeaders extends ChannelInboundHandlerAdapter {

    private static final long MOST_BYTES = Http2CodecUtil.DEFAULT_HEADER_TABLE_SIZE;

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) throws Http2Exception {
        Http2ConnectionHandler connection = context.pipeline().get(Http2ConnectionHandler.class);
        context.fireChannelRead(bytes);
        if (connection != null) {
            Http2HeadersEncoder.Configuration remembered =
                    connection.encoder().configuration().headersConfiguration();
            if (remembered.maxHeaderTableSize() > MOST_BYTES) {
                remembered.maxHeaderTableSize(MOST_BYTES);
            }
        }
    }
}
