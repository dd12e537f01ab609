package org.tergeu.graphql.transport.answer;

import io.netty.handler.codec.compression.CompressionOptions;
import io.netty.handler.codec.compression.StandardCompressionOptions;
import io.netty.handler.codec.http.HttpContentCompressor;
import io.smallrye.graphql.api.Nullable;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import org.tergeu.graphql.error.ErrorCode;

/**
 * The content coding of answers (RFC 9110, 12.5.3). The server compresses by the same class with the same two codings, so the tag and the headers of
 * an answer name the coding that the caller gets. Netty proposes a coding that is excluded ({@code br, gzip;q=0}) and knows nothing of
 * {@code identity}; then the answer is sent as it is, or refused.
 */
public final class Coding extends HttpContentCompressor {

    private static final Coding OF_THE_SERVER =
            new Coding(StandardCompressionOptions.gzip(), StandardCompressionOptions.deflate());

    private static final String IDENTITY = "identity";
    private static final String ANY = "*";

    /** What is not listed is not accepted, save identity, after all that is listed. */
    private static final float UNLISTED = -1;

    private static final int NOT_ACCEPTABLE = 406;

    private Coding(CompressionOptions... codings) {
        super(codings);
    }

    /** The content coding of the answer to a request; null when it is sent as it is. */
    public static @Nullable String of(RoutingContext request) {
        String accepted = accepted(request);
        return accepted == null ? null : of(accepted);
    }

    /**
     * Has the server send the answer to a request in the coding that its caller accepts, whatever answers it.
     *
     * @throws Refusal 406 when the caller accepts none that there is
     */
    public static void follow(RoutingContext request) {
        if (isNeverCoded(request.request())) {
            nameNoCoding(request);
        }
        String accepted = accepted(request);
        if (accepted == null) {
            return;
        }
        String coding = of(accepted);
        if (coding == null && weight(IDENTITY, accepted) == 0) {
            sendAsItIs(request);
            throw new Refusal(
                    NOT_ACCEPTABLE,
                    ErrorCode.NOT_ACCEPTABLE,
                    "Accept-Encoding: '" + accepted
                            + "' accepts no coding that this server sends. Allowed: gzip, deflate or identity.");
        }
        if (coding == null && OF_THE_SERVER.determineEncoding(accepted) != null) {
            sendAsItIs(request);
        }
    }

    /**
     * Whether the server compresses no answer to the request, whatever the answer says of its coding. Over HTTP/2 it reads the first line alone. An answer
     * to HEAD has no body.
     */
    private static boolean isNeverCoded(HttpServerRequest request) {
        if (request.method().equals(HttpMethod.HEAD)) {
            return true;
        }
        String first = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return request.version() == HttpVersion.HTTP_2
                && (first == null || OF_THE_SERVER.determineEncoding(first) == null);
    }

    /**
     * Quarkus marks what the server is not to compress as {@code identity}, which is not a coding of an answer (RFC 9110, 8.4.1 and 18.6). For GET over
     * HTTP/1 the server takes the mark off. This handler is added first, so it is called last.
     */
    private static void nameNoCoding(RoutingContext request) {
        MultiMap headers = request.response().headers();
        request.addHeadersEndHandler(written -> {
            if (headers.contains(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY, true)) {
                headers.remove(HttpHeaders.CONTENT_ENCODING);
            }
        });
    }

    /** Set last: for media types that are compressed, Quarkus removes the header. */
    private static void sendAsItIs(RoutingContext request) {
        request.addHeadersEndHandler(
                written -> request.response().putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY));
    }

    /** The lines of the header as one (RFC 9110, 5.3); null where there is none. */
    private static @Nullable String accepted(RoutingContext request) {
        List<String> lines = request.request().headers().getAll(HttpHeaders.ACCEPT_ENCODING);
        return lines.isEmpty() ? null : String.join(", ", lines);
    }

    /** The coding for a value of Accept-Encoding; null for none. */
    static @Nullable String of(String accepted) {
        String proposed = OF_THE_SERVER.determineEncoding(accepted);
        if (proposed == null) {
            return null;
        }
        float weight = weight(proposed, accepted);
        return weight > 0 && weight >= weight(IDENTITY, accepted) ? proposed : null;
    }

    /** The weight of a coding in a value of Accept-Encoding, from 0 for one that is excluded to 1; less than 0 when neither it nor a star is listed. */
    static float weight(String coding, String accepted) {
        float ofAny = UNLISTED;
        for (String listed : accepted.split(",", -1)) {
            String[] parts = listed.strip().toLowerCase(Locale.ROOT).split(";", -1);
            String name = parts[0].strip();
            // Another name of the same (RFC 9110, 8.4.1.3).
            if (name.equals(coding) || name.equals("x-" + coding)) {
                return weight(parts);
            }
            if (name.equals(ANY)) {
                ofAny = weight(parts);
            }
        }
        return ofAny;
    }

    private static float weight(String[] parts) {
        for (int n = 1; n < parts.length; n++) {
            String[] parameter = parts[n].split("=", 2);
            if (parameter.length == 2 && parameter[0].strip().equals("q")) {
                return number(parameter[1].strip());
            }
        }
        return 1;
    }

    /** A weight that is not a number counts as 0, which excludes the coding; Netty reads it so, too. */
    private static float number(String text) {
        try {
            return Math.max(0, Math.min(1, Float.parseFloat(text)));
        } catch (NumberFormatException none) {
            return 0;
        }
    }
}
