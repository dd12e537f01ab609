package org.tergeu.graphql.transport;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.DefaultLastHttpContent;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpHeadersFactory;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.util.ReferenceCountUtil;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.smallrye.graphql.api.Nullable;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;
import io.vertx.core.http.impl.headers.HeadersMultiMap;
import jakarta.inject.Singleton;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.tergeu.platform.connection.InternalUse;

/**
 * Reads the heads of requests over HTTP/1, and bounds each before it is whole. The server limits its bytes alone: a header of four bytes takes a hundred
 * in memory, and a client can leave each of its connections in the midst of a head, or of the trailers behind a body. Over HTTP/2 a head stays as it was
 * sent until it is whole.
 */
@Singleton
class RequestHeads implements HttpServerOptionsCustomizer {

    private static final InternalUse<ChannelHandler> DECODER =
            new InternalUse<>("a head that does not end may have any number of headers");

    /** As Vert.x names them, in this version: with others a connection stays as it is. */
    private static final String NAME_OF_DECODER = "httpDecoder";

    private static final String NAME_OF_CONNECTION = "handler";

    private final FramesOfClients frames;
    private final ForwardedHeaders forwarded;
    private @Nullable HttpServerOptions options;

    RequestHeads(FramesOfClients frames, ForwardedHeaders forwarded) {
        this.frames = frames;
        this.forwarded = forwarded;
    }

    @Override
    public void customizeHttpServer(HttpServerOptions plain) {
        options = plain;
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions secure) {
        options = secure;
    }

    /** Sees to a connection that is accepted, before anything is read from it. */
    void bound(ChannelPipeline accepted) {
        HttpServerOptions known = options;
        if (known != null) {
            accepted.addLast(new DecoderSubstitution(known));
        }
    }

    /** Waits for what comes first, since that decides whether there is a decoder of HTTP/1, and puts ours in its place. */
    private final class DecoderSubstitution extends ChannelInboundHandlerAdapter {

        private final HttpServerOptions options;

        DecoderSubstitution(HttpServerOptions options) {
            this.options = options;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object bytes) {
            ChannelPipeline pipeline = context.pipeline();
            String client = RepeatedRefusals.clientOf(context.channel());
            ChannelHandler stock = pipeline.get(NAME_OF_DECODER);
            if (stock != null) {
                ChannelHandler ours = DECODER.orElse(() -> decoder(stock), () -> null);
                if (ours != null) {
                    pipeline.replace(stock, NAME_OF_DECODER, ours);
                }
            } else if (pipeline.get(NAME_OF_CONNECTION) != null) {
                if (client != null) {
                    pipeline.addBefore(NAME_OF_CONNECTION, null, frames.counter(client));
                }
                pipeline.addBefore(NAME_OF_CONNECTION, null, new SentHeaders());
                pipeline.addBefore(NAME_OF_CONNECTION, null, new Http2Heads(forwarded));
            } else if (pipeline.last() != this) {
                // What takes these bytes adds the decoder behind all others, and hands on what is left of them.
                pipeline.addLast(new DecoderSubstitution(options));
            }
            pipeline.remove(this);
            context.fireChannelRead(bytes);
        }

        private @Nullable ChannelHandler decoder(ChannelHandler stock) {
            return stock.getClass() == VertxHttpRequestDecoder.class ? new Decoder(options, forwarded) : null;
        }
    }

    /**
     * Reads requests as the decoder of Vert.x does, but refuses a head with too many headers before its end has come, and ignores a request to change to
     * HTTP/2. The standard has given up that change (RFC 9113, 3.1), and a body that comes with it waits in memory outside all limits. Clients go on with
     * HTTP/1.1, or begin with HTTP/2.
     */
    private static final class Decoder extends HttpRequestDecoder {

        private static final String H2C = "h2c";

        private static final Set<HttpVersion> SERVED = Set.of(HttpVersion.HTTP_1_0, HttpVersion.HTTP_1_1);

        private static final String LOCAL = "localhost";
        private static final String CHUNKED = "chunked";

        private final ForwardedHeaders forwarded;
        private @Nullable HttpMessage begun;
        private @Nullable ChunkSizes chunks;
        private boolean hasTwoLengths;
        private boolean isRefused;

        Decoder(HttpServerOptions options, ForwardedHeaders forwarded) {
            super(new HttpDecoderConfig()
                    .setMaxInitialLineLength(options.getMaxInitialLineLength())
                    .setMaxHeaderSize(options.getMaxHeaderSize())
                    .setMaxChunkSize(options.getMaxChunkSize())
                    .setValidateHeaders(!io.vertx.core.http.HttpHeaders.DISABLE_HTTP_HEADERS_VALIDATION)
                    .setInitialBufferSize(options.getDecoderInitialBufferSize())
                    .setTrailersFactory(new NoTrailers()));
            this.forwarded = forwarded;
        }

        @Override
        protected HttpMessage createMessage(String[] line) {
            hasTwoLengths = false;
            begun = new DefaultHttpRequest(
                    HttpVersion.valueOf(line[2]), HttpMethod.valueOf(line[0]), line[1], HeadersMultiMap.httpHeaders());
            return begun;
        }

        @Override
        protected void handleTransferEncodingChunkedWithContentLength(HttpMessage request) {
            hasTwoLengths = true;
            super.handleTransferEncodingChunkedWithContentLength(request);
        }

        @Override
        protected boolean isContentAlwaysEmpty(HttpMessage request) {
            return false;
        }

        @Override
        protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) throws Exception {
            if (isRefused) {
                in.skipBytes(in.readableBytes());
                return;
            }
            int from = in.readerIndex();
            super.decode(context, in, out);
            if (chunks != null && chunks.areTooLarge(in, from, in.readerIndex())) {
                refuseChunk(out);
            }
            if (out.stream().anyMatch(LastHttpContent.class::isInstance)) {
                chunks = null;
            }
            if (!out.isEmpty()) {
                if (begun != null) {
                    ShortReads.request(context.channel());
                    forwarded.settle(context.channel(), begun.headers());
                }
                if (begun != null && begun.headers().contains(HttpHeaderNames.UPGRADE, H2C, true)) {
                    begun.headers().remove(HttpHeaderNames.UPGRADE);
                }
                if (begun != null && HttpUtil.isTransferEncodingChunked(begun)) {
                    chunks = new ChunkSizes();
                }
                String fault = begun == null || begun.decoderResult().isFailure() ? null : fault(begun);
                if (begun != null && fault != null) {
                    // Nobody knows where its body ends, so what is behind it is not a request.
                    isRefused = true;
                    // An answer has the version of its request.
                    begun.setProtocolVersion(HttpVersion.HTTP_1_1);
                    begun.setDecoderResult(DecoderResult.failure(new IllegalArgumentException(fault)));
                }
                begun = null;
            } else if (begun != null && hasTooMany(begun.headers())) {
                isRefused = true;
                begun.setDecoderResult(DecoderResult.failure(
                        new TooLongHttpHeaderException("more than " + GraphQlRoute.MOST_HEADERS + " headers")));
                out.add(begun);
                begun = null;
            }
        }

        private void refuseChunk(List<Object> out) {
            isRefused = true;
            out.forEach(ReferenceCountUtil::release);
            out.clear();
            LastHttpContent refused = new DefaultLastHttpContent();
            refused.setDecoderResult(DecoderResult.failure(new IllegalArgumentException("a chunk of 2 GiB or more")));
            out.add(refused);
        }

        /** Of a client that leaves in the midst of a request, nothing is left to read. What the library says of it is a stack trace in the log. */
        @Override
        protected void decodeLast(ChannelHandlerContext context, ByteBuf in, List<Object> out) {
            in.skipBytes(in.readableBytes());
        }

        private @Nullable String fault(HttpMessage request) {
            if (request.headers().contains("")) {
                return "a header without a name";
            }
            // A proxy in between may read the first of them, and the service the last (RFC 9112, 3.2).
            if (request.headers().getAll(HttpHeaderNames.HOST).size() > 1) {
                return "several Host headers";
            }
            if (!SERVED.contains(request.protocolVersion())) {
                return "a version of HTTP that is not served";
            }
            // A proxy in between may have read the other one (RFC 9112, 6.1). Other codings are refused by their names.
            List<String> codings = request.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
            if ((hasTwoLengths && CHUNKED.equalsIgnoreCase(String.join(",", codings)))
                    || (isOld(request) && !codings.isEmpty())) {
                return "a Transfer-Encoding beside a Content-Length, or in HTTP/1.0";
            }
            if (isOld(request) && !request.headers().contains(HttpHeaderNames.HOST)) {
                request.headers().set(HttpHeaderNames.HOST, LOCAL);
            }
            return Authority.isOne(request.headers().get(HttpHeaderNames.HOST))
                    ? null
                    : "no Host, or one that is not a name";
        }

        /** HTTP/1.0 knows neither chunks nor hosts. */
        private static boolean isOld(HttpMessage request) {
            return HttpVersion.HTTP_1_0.equals(request.protocolVersion());
        }

        private static boolean hasTooMany(HttpHeaders headers) {
            int lines = 0;
            for (Iterator<?> each = headers.iteratorCharSequence(); each.hasNext(); each.next()) {
                lines++;
                if (lines > GraphQlRoute.MOST_HEADERS) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Drops the headers behind a body, which nothing here reads (RFC 9112, 7.1.2). */
    private static final class NoTrailers implements HttpHeadersFactory {

        @Override
        public HttpHeaders newHeaders() {
            return new DefaultHttpHeaders() {
                @Override
                public HttpHeaders add(CharSequence name, Object value) {
                    return this;
                }

                @Override
                public HttpHeaders add(String name, Object value) {
                    return this;
                }
            };
        }

        @Override
        public HttpHeaders newEmptyHeaders() {
            return newHeaders();
        }
    }
}
