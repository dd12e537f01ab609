package org.tergeu.graphql.transport.answer;

import io.netty.handler.codec.compression.CompressionOptions;
import io.netty.handler.codec.compression.StandardCompressionOptions;
import io.netty.handler.codec.http.HttpContentCompressor;
import io.smallrye.graphql.api.Nullable;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/**
 * The content coding of answers. The server compresses by the same class with the same two codings, so the tag and the headers of an answer name the
 * coding that the caller gets.
 */
public final class Coding extends HttpContentCompressor {

    private static final Coding OF_THE_SERVER =
            new Coding(StandardCompressionOptions.gzip(), StandardCompressionOptions.deflate());

    private Coding(CompressionOptions... codings) {
        super(codings);
    }

    /** The content coding of the answer to a request; null when it is sent as it is. */
    public static @Nullable String of(RoutingContext request) {
        String accepted = request.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted == null ? null : OF_THE_SERVER.determineEncoding(accepted);
    }
}
