package org.tergeu.graphql.transport.request;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.smallrye.graphql.api.Nullable;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.CharacterCodingException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.limits.LimitExceeded;
import org.tergeu.graphql.limits.Limits;
import org.tergeu.graphql.transport.answer.Conformance;
import org.tergeu.graphql.transport.answer.MediaType;
import org.tergeu.graphql.transport.answer.Refusal;
import org.tergeu.text.Quotation;

/** Reads the parameters of a request: {@code query} or {@code documentId}, {@code operationName}, {@code variables} and {@code extensions}. */
public final class RequestReader {

    private static final int BAD_REQUEST = 400;
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;
    private static final Pattern TWICE = Pattern.compile("^Duplicate field '(.*)'$", Pattern.DOTALL);
    private static final Pattern CHARSET = Pattern.compile("(?i)\\s*charset=(.*?)\\s*");
    private static final Set<String> IDENTITY = Set.of("", "identity");

    private static final Map<String, Class<?>> TYPES = Map.of(
            "query", String.class,
            "documentId", String.class,
            "operationName", String.class,
            "variables", Map.class,
            "extensions", Map.class);

    /**
     * Reads objects as maps, lists as lists, and numbers as the narrowest type that holds them exactly; the length of a number has a limit of our
     * own. A name that is twice in an object is an error, as it has two meanings.
     */
    private static final ObjectReader JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNumberLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .addModule(new SimpleModule().addDeserializer(Object.class, new JsonValues()))
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(Object.class);

    private final Conformance conformance;
    private final Limits limits;

    public RequestReader(Conformance conformance, Limits limits) {
        this.conformance = conformance;
        this.limits = limits;
    }

    /**
     * Reads the body of a POST.
     *
     * @throws Refusal 400, 415 or 422 when it cannot be read
     */
    public RequestParameters ofBody(RoutingContext request) {
        refuseOtherMedia(request);
        Buffer body = BodyReader.of(request);
        return checked(object(utf8(body == null ? new byte[0] : body.getBytes()), "The body"));
    }

    /**
     * Reads the query component of a GET's address, in which objects are JSON.
     *
     * @throws Refusal 400 or 422 when it cannot be read
     */
    public RequestParameters ofAddress(RoutingContext request) {
        Map<String, List<String>> given =
                AddressReader.parameters(request.request().query());
        Map<String, Object> parameters = new HashMap<>();
        TYPES.forEach((name, type) -> {
            String text = once(name, given.getOrDefault(name, List.of()));
            if (text != null && type == String.class) {
                parameters.put(name, text);
            } else if (text != null && !text.isEmpty()) {
                parameters.put(name, value(text, name));
            }
        });
        return checked(parameters);
    }

    private static @Nullable String once(String name, List<String> given) {
        if (given.size() > 1) {
            throw new Refusal(
                    BAD_REQUEST,
                    ErrorCode.INVALID_REQUEST,
                    name + ": is given " + given.size() + " times. It is allowed once.");
        }
        return given.isEmpty() ? null : given.get(0);
    }

    /** Browsers send forms and plain text to other sites without asking, but not JSON (CSRF). */
    private static void refuseOtherMedia(RoutingContext request) {
        List<String> lines = request.request().headers().getAll(HttpHeaders.CONTENT_TYPE);
        if (lines.size() > 1) {
            throw unsupported("Content-Type: is given " + lines.size() + " times, as " + quoted(lines)
                    + ". Allowed: application/json in UTF-8, once.");
        }
        String header = request.request().getHeader(HttpHeaders.CONTENT_TYPE);
        if (header == null || !isJson(header)) {
            throw unsupported(
                    "Content-Type: " + (header == null ? "is missing" : Quotation.quoted(header) + " is not accepted")
                            + ". Allowed: application/json in UTF-8.");
        }
        List<String> encodings = request.request().headers().getAll(HttpHeaders.CONTENT_ENCODING);
        if (!encodings.stream().allMatch(RequestReader::isIdentity)) {
            throw unsupported("Content-Encoding: " + quoted(encodings)
                    + " is not accepted. Allowed: a body that is not compressed.");
        }
    }

    /** Whether it is JSON in UTF-8; space may stand around parameters, and their names are of any case (RFC 9110, 5.6.6). */
    private static boolean isJson(String contentType) {
        String[] parts = contentType.split(";", -1);
        return "application/json".equalsIgnoreCase(parts[0].strip())
                && Stream.of(parts)
                        .skip(1)
                        .map(CHARSET::matcher)
                        .filter(Matcher::matches)
                        .allMatch(charset -> MediaType.isUtf8(charset.group(1)));
    }

    private static boolean isIdentity(String encoding) {
        return IDENTITY.contains(encoding.strip().toLowerCase(Locale.ROOT));
    }

    private static String quoted(List<String> lines) {
        return lines.stream().map(Quotation::quoted).collect(Collectors.joining(" and "));
    }

    private static Refusal unsupported(String message) {
        return new Refusal(
                UNSUPPORTED_MEDIA_TYPE,
                ErrorCode.UNSUPPORTED_MEDIA_TYPE,
                message,
                Map.of("Accept-Post", "application/json", "Accept-Encoding", "identity"));
    }

    private static String utf8(byte[] body) {
        try {
            return Utf8.read(body);
        } catch (CharacterCodingException malformed) {
            throw new Refusal(
                    BAD_REQUEST, ErrorCode.INVALID_REQUEST, "The body is not valid UTF-8. JSON in UTF-8 is allowed.");
        }
    }

    private Map<?, ?> object(String text, String what) {
        if (value(text, what) instanceof Map<?, ?> object) {
            return object;
        }
        throw unprocessable(what + " is not a JSON object. An object with a `query` is allowed.");
    }

    private @Nullable Object value(String text, String what) {
        LimitExceeded.checkDigits(text, limits);
        try {
            return JSON.readValue(text);
        } catch (JsonProcessingException malformed) {
            throw new Refusal(BAD_REQUEST, ErrorCode.INVALID_REQUEST, what + fault(malformed));
        }
    }

    /** Describes the fault without Jackson's words, which name Java classes and settings. */
    private static String fault(JsonProcessingException malformed) {
        Matcher twice = TWICE.matcher(String.valueOf(malformed.getOriginalMessage()));
        JsonLocation at = malformed.getLocation();
        String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        if (twice.find()) {
            return " has the name '" + Quotation.beginning(twice.group(1)) + "' twice in one object" + where
                    + ". Each name is allowed once.";
        }
        return malformed instanceof StreamConstraintsException
                ? " has a number or text that is too long, or too many nested objects and lists" + where + "."
                : " is not valid JSON" + where + ". One JSON object is allowed.";
    }

    /** A null for an optional parameter means that it is left out. */
    private RequestParameters checked(Map<?, ?> parameters) {
        TYPES.forEach((name, type) -> {
            Object value = parameters.get(name);
            if (value != null && !type.isInstance(value)) {
                throw unprocessable(name + ": is " + a(value) + ". Allowed: "
                        + (type == String.class ? "a text" : "an object") + ".");
            }
        });
        Map<String, Object> extensions = object(parameters.get("extensions"));
        String hash = hash(extensions.get("persistedQuery"));
        String query = (String) parameters.get("query");
        String documentId = (String) parameters.get("documentId");
        if (query == null && documentId == null && hash == null) {
            throw unprocessable("query: is missing. Allowed: the text of a GraphQL document, or a `documentId`.");
        }
        String operationName = (String) parameters.get("operationName");
        return new RequestParameters(
                query,
                documentId,
                hash,
                "".equals(operationName) ? null : operationName,
                object(parameters.get("variables")),
                cost(extensions.get("cost")));
    }

    @SuppressWarnings("unchecked") // The names of a JSON object are texts.
    private static Map<String, Object> object(@Nullable Object given) {
        return given == null ? Map.of() : (Map<String, Object>) given;
    }

    private boolean cost(@Nullable Object asked) {
        if (asked != null && !(asked instanceof Boolean)) {
            throw unprocessable("extensions.cost: is " + a(asked) + ". Allowed: true or false.");
        }
        return Boolean.TRUE.equals(asked);
    }

    /** The hash in the extensions of Apollo's automatic persisted queries. */
    private @Nullable String hash(@Nullable Object persistedQuery) {
        if (persistedQuery == null) {
            return null;
        }
        if (persistedQuery instanceof Map<?, ?> object
                && Integer.valueOf(1).equals(object.get("version"))
                && object.get("sha256Hash") instanceof String hash) {
            return hash;
        }
        throw unprocessable(
                "extensions.persistedQuery: cannot be used. Allowed: an object with `version` 1 and `sha256Hash`, a text.");
    }

    private static String a(Object value) {
        if (value instanceof Collection<?>) {
            return "a list";
        }
        if (value instanceof Map<?, ?>) {
            return "an object";
        }
        if (value instanceof String) {
            return "a text";
        }
        return value instanceof Boolean ? "a truth value" : "a number";
    }

    private Refusal unprocessable(String message) {
        return new Refusal(conformance.unprocessable(), ErrorCode.INVALID_REQUEST, message);
    }
}
