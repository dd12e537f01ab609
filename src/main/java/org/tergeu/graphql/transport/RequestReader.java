package org.tergeu.graphql.transport;

import io.smallrye.graphql.api.Nullable;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tergeu.graphql.ErrorCode;
import org.tergeu.graphql.limits.LimitExceeded;
import org.tergeu.graphql.limits.Limits;

/**
 * Reads what is asked: the parameters {@code query} or {@code documentId}, {@code operationName}, {@code variables} and
 * {@code extensions}.
 */
final class RequestReader {

    private static final int BAD_REQUEST = 400;
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;
    private static final Set<String> IDENTITY = Set.of("", "identity");

    private static final Map<String, ValueType> TYPES = Map.of(
            "query", ValueType.STRING,
            "documentId", ValueType.STRING,
            "operationName", ValueType.STRING,
            "variables", ValueType.OBJECT,
            "extensions", ValueType.OBJECT);

    private final Conformance conformance;
    private final Limits limits;

    RequestReader(Conformance conformance, Limits limits) {
        this.conformance = conformance;
        this.limits = limits;
    }

    /**
     * Reads the body of a POST.
     *
     * @throws Refusal 400, 415 or 422 when it is none that can be read
     */
    Asked ofBody(RoutingContext request) {
        refuseOtherMedia(request);
        byte[] body = request.body().buffer() == null
                ? new byte[0]
                : request.body().buffer().getBytes();
        return checked(object(utf8(body), "The body"));
    }

    /**
     * Reads the query component of a GET's address, in which objects are JSON.
     *
     * @throws Refusal 400 or 422 when it is none that can be read
     */
    Asked ofAddress(RoutingContext request) {
        JsonObjectBuilder parameters = Json.createObjectBuilder();
        TYPES.forEach((name, type) -> {
            String text = parameter(request, name);
            if (text != null && type == ValueType.STRING) {
                parameters.add(name, text);
            } else if (text != null && !text.isEmpty()) {
                parameters.add(name, value(text, name));
            }
        });
        return checked(parameters.build());
    }

    private static @Nullable String parameter(RoutingContext request, String name) {
        List<String> given = request.queryParam(name);
        if (given.size() > 1) {
            throw new Refusal(
                    BAD_REQUEST,
                    ErrorCode.INVALID_REQUEST,
                    name + ": is given " + given.size() + " times. Allowed is once.");
        }
        return given.isEmpty() ? null : given.get(0);
    }

    /** Browsers send forms and plain text to foreign sites without asking; JSON they do not (CSRF). */
    private static void refuseOtherMedia(RoutingContext request) {
        MIMEHeader given = request.parsedHeaders().contentType();
        String header = request.request().getHeader(HttpHeaders.CONTENT_TYPE);
        String charset = given == null ? null : given.parameter("charset");
        boolean json = header != null
                && "application".equalsIgnoreCase(given.component())
                && "json".equalsIgnoreCase(given.subComponent());
        if (!json || charset != null && !MediaType.isUtf8(charset)) {
            throw unsupported("Content-Type: " + (header == null ? "is missing" : "'" + header + "' is not taken")
                    + ". Allowed is application/json in UTF-8.");
        }
        String encoding = request.request().getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !IDENTITY.contains(encoding.strip().toLowerCase(Locale.ROOT))) {
            throw unsupported(
                    "Content-Encoding: '" + encoding + "' is not taken. Allowed is a body that is not compressed.");
        }
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
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw new Refusal(
                    BAD_REQUEST, ErrorCode.INVALID_REQUEST, "The body is no UTF-8. Allowed is JSON in UTF-8.");
        }
    }

    private JsonObject object(String text, String what) {
        if (value(text, what) instanceof JsonObject object) {
            return object;
        }
        throw unprocessable(what + " is no JSON object. Allowed is an object with a `query`.");
    }

    private JsonValue value(String text, String what) {
        LimitExceeded.checkDigits(text, limits);
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            parser.next();
            JsonValue value = parser.getValue();
            if (!parser.hasNext()) {
                return value;
            }
        } catch (RuntimeException malformed) {
            // Told below, with what follows a value that was read. The parser throws all sorts, of what is too deep a
            // plain one.
        }
        throw new Refusal(
                BAD_REQUEST, ErrorCode.INVALID_REQUEST, what + " is no JSON that can be read. Allowed is JSON.");
    }

    /** Null for an optional parameter is the same as leaving it out. */
    private Asked checked(JsonObject parameters) {
        JsonObjectBuilder given = Json.createObjectBuilder();
        TYPES.forEach((name, type) -> {
            JsonValue value = parameters.getOrDefault(name, JsonValue.NULL);
            if (value.getValueType() != ValueType.NULL) {
                if (value.getValueType() != type) {
                    throw unprocessable(name + ": is " + a(value.getValueType()) + ". Allowed is " + a(type) + ".");
                }
                given.add(name, value);
            }
        });
        return asked(given.build());
    }

    private Asked asked(JsonObject given) {
        JsonObject extensions =
                given.getOrDefault("extensions", JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
        String hash = hash(extensions.getOrDefault("persistedQuery", JsonValue.NULL));
        if (!given.containsKey("query") && !given.containsKey("documentId") && hash == null) {
            throw unprocessable("query: is missing. Allowed is the text of a GraphQL document, or a `documentId`.");
        }
        String operationName = given.getString("operationName", "");
        return new Asked(
                given.getString("query", null),
                given.getString("documentId", null),
                hash,
                operationName.isEmpty() ? null : operationName,
                given.getOrDefault("variables", JsonValue.EMPTY_JSON_OBJECT).asJsonObject(),
                extensions.getOrDefault("cost", JsonValue.FALSE) == JsonValue.TRUE);
    }

    /** What Apollo's automatic persisted queries have in the extensions. */
    private @Nullable String hash(JsonValue persistedQuery) {
        if (persistedQuery == JsonValue.NULL) {
            return null;
        }
        if (persistedQuery instanceof JsonObject object
                && object.get("version") instanceof JsonNumber version
                && version.toString().equals("1")
                && object.get("sha256Hash") instanceof JsonString hash) {
            return hash.getString();
        }
        throw unprocessable(
                "extensions.persistedQuery: is none that can be used. Allowed is an object with `version` 1 and `sha256Hash`, a text.");
    }

    private static String a(ValueType type) {
        return switch (type) {
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            case STRING -> "a text";
            case NUMBER -> "a number";
            case TRUE, FALSE -> "a truth value";
            case NULL -> "null";
        };
    }

    private Refusal unprocessable(String message) {
        return new Refusal(conformance.unprocessable(), ErrorCode.INVALID_REQUEST, message);
    }
}
