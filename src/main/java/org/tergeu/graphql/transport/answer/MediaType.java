package org.tergeu.graphql.transport.answer;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.text.Quotation;

/** The media types of answers. */
public enum MediaType {
    /** The HTTP status has the result. */
    GRAPHQL_RESPONSE("application", "graphql-response+json"),

    /** For older clients: the status is 200 whatever the result. */
    JSON("application", "json");

    private final String type;
    private final String subtype;

    MediaType(String type, String subtype) {
        this.type = type;
        this.subtype = subtype;
    }

    /** The value of the header Content-Type. */
    public String contentType() {
        return type + "/" + subtype + "; charset=utf-8";
    }

    /**
     * The type that the caller prefers; of equals the first one named.
     *
     * @throws Refusal 406 when the caller accepts neither
     */
    public static MediaType accepted(RoutingContext request, MediaType preferred) {
        if (!request.request().headers().contains(HttpHeaders.ACCEPT)) {
            return preferred;
        }
        List<MIMEHeader> ranges = request.parsedHeaders().accept();
        MediaType other = preferred == JSON ? GRAPHQL_RESPONSE : JSON;
        return Stream.of(preferred, other)
                .flatMap(media -> media.range(ranges).map(range -> new AcceptedRange(media, range)).stream())
                .filter(choice -> choice.range.weight() > 0)
                .min(Comparator.comparing((AcceptedRange choice) -> -choice.range.weight())
                        .thenComparing(choice -> ranges.indexOf(choice.range)))
                .map(AcceptedRange::media)
                .orElseThrow(
                        () -> new Refusal(
                                406,
                                ErrorCode.NOT_ACCEPTABLE,
                                "Accept: "
                                        + Quotation.quoted(
                                                String.valueOf(request.request().getHeader(HttpHeaders.ACCEPT)))
                                        + " accepts no media type that this server produces. Allowed: application/graphql-response+json or application/json, in UTF-8."));
    }

    private record AcceptedRange(MediaType media, MIMEHeader range) {}

    /** The range of an Accept header that applies to this type; a specific one comes before a wildcard (RFC 9110, 12.5.1). */
    private Optional<MIMEHeader> range(List<MIMEHeader> ranges) {
        return ranges.stream()
                // weight() parses the range, and component() does not.
                .filter(range -> range.weight() >= 0)
                .filter(range -> matches(range.component(), type) && matches(range.subComponent(), subtype))
                .filter(range -> range.parameter("charset") == null || isUtf8(range.parameter("charset")))
                .min(Comparator.comparing(MediaType::wildcards));
    }

    private static int wildcards(MIMEHeader range) {
        return (range.component().equals("*") ? 1 : 0) + (range.subComponent().equals("*") ? 1 : 0);
    }

    private static boolean matches(String asked, String own) {
        return asked.equals("*") || asked.equalsIgnoreCase(own);
    }

    /** Whether a charset, with quotes or without, is UTF-8. */
    public static boolean isUtf8(String charset) {
        return charset.replace("\"", "").toLowerCase(Locale.ROOT).matches("utf-?8");
    }
}
