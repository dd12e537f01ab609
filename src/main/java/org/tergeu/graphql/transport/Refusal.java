package org.tergeu.graphql.transport;

import graphql.language.SourceLocation;
import graphql.parser.InvalidSyntaxException;
import io.smallrye.graphql.api.Nullable;
import java.util.Map;
import java.util.Objects;
import org.tergeu.graphql.admission.Overloaded;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.error.InvalidRequest;

/** A request that is not a GraphQL request, or not one that may be made this way. */
final class Refusal extends RuntimeException {

    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    /** Some of them have been sent by then. */
    private static final int SECONDS_OF_LONG_ANSWERS = 1;

    /** About what a restart takes; a standby takes over within some times as long. */
    private static final int SECONDS_OF_OUTAGE = 2;

    /** So long the keys are not fetched again. */
    private static final int SECONDS_OF_PROVIDER = 30;

    /** A connection that is made anew leads to another server. */
    private static final int SECONDS_TO_ANOTHER = 1;

    private final transient int status;
    private final transient ErrorCode code;
    private final transient Map<String, String> headers;
    private final transient @Nullable SourceLocation location;
    private final transient Map<String, Object> details;

    private Refusal(
            int status,
            ErrorCode code,
            String message,
            Map<String, String> headers,
            @Nullable SourceLocation location,
            Map<String, Object> details) {
        super(message, null, false, false);
        this.details = details;
        this.status = status;
        this.code = code;
        this.headers = headers;
        this.location = location;
    }

    Refusal(int status, ErrorCode code, String message) {
        this(status, code, message, Map.of(), null, Map.of());
    }

    /** A refusal with headers that say what is allowed. */
    Refusal(int status, ErrorCode code, String message, Map<String, String> headers) {
        this(status, code, message, headers, null, Map.of());
    }

    /** The refusal of a document that is not GraphQL; the request around it is well-formed. */
    static Refusal ofSyntax(InvalidSyntaxException wrong) {
        SourceLocation location = wrong.getLocation() == null ? SourceLocation.EMPTY : wrong.getLocation();
        return new Refusal(
                BAD_REQUEST,
                ErrorCode.INVALID_SYNTAX,
                String.valueOf(wrong.getMessage()),
                Map.of(),
                location,
                Map.of());
    }

    /** The refusal of what can be read, but is not answered. */
    static Refusal of(int status, InvalidRequest invalid) {
        return new Refusal(status, invalid.code(), invalid.getMessage(), Map.of(), null, invalid.details());
    }

    /** The refusal of what there is no room for now. */
    static Refusal of(Overloaded overloaded) {
        return ofLimit(
                overloaded.isOfOneClient() ? TOO_MANY_REQUESTS : UNAVAILABLE,
                overloaded.code(),
                overloaded.limit(),
                overloaded.getMessage(),
                Map.of("Retry-After", String.valueOf(overloaded.retryAfterSeconds())));
    }

    /** The refusal of a long answer beside many others. */
    static Refusal ofNoRoom() {
        return ofLimit(
                UNAVAILABLE,
                ErrorCode.OVERLOADED,
                "at-once.bytes",
                "Too many long answers are made and sent at once, and this is one more. Ask again in "
                        + SECONDS_OF_LONG_ANSWERS + " second, or for less.",
                Map.of("Retry-After", String.valueOf(SECONDS_OF_LONG_ANSWERS)));
    }

    /** The refusal of what needs a statement that takes too long, and is not of a field: what is asked is not to blame. */
    static Refusal ofSlowStatement() {
        return ofLimit(
                UNAVAILABLE,
                ErrorCode.TIMED_OUT,
                "statement-time",
                "The database takes too long, so nothing of this is answered. Ask again in " + SECONDS_OF_OUTAGE
                        + " seconds.",
                Map.of("Retry-After", String.valueOf(SECONDS_OF_OUTAGE)));
    }

    /** The refusal of what needs a database that is gone for now. */
    static Refusal ofUnavailableDatabase() {
        return new Refusal(
                UNAVAILABLE,
                ErrorCode.DATABASE_UNAVAILABLE,
                "The database is not available now, so nothing of this is answered. Ask again in " + SECONDS_OF_OUTAGE
                        + " seconds.",
                Map.of("Retry-After", String.valueOf(SECONDS_OF_OUTAGE)));
    }

    /** The refusal of what needs a token and comes without (RFC 6750, 3). */
    static Refusal ofToken(String message) {
        return new Refusal(
                UNAUTHORIZED,
                ErrorCode.UNAUTHENTICATED,
                message,
                Map.of("WWW-Authenticate", "Bearer realm=\"tergeu\""));
    }

    /** The refusal of a token that does not count. */
    static Refusal ofInvalidToken(String message) {
        return new Refusal(
                UNAUTHORIZED,
                ErrorCode.UNAUTHENTICATED,
                message,
                Map.of("WWW-Authenticate", "Bearer realm=\"tergeu\", error=\"invalid_token\""));
    }

    /** The refusal of what a token's role does not allow. */
    static Refusal ofRole(String message) {
        return new Refusal(
                FORBIDDEN,
                ErrorCode.FORBIDDEN,
                message,
                Map.of("WWW-Authenticate", "Bearer realm=\"tergeu\", error=\"insufficient_scope\""));
    }

    /** The refusal of changes where nobody can prove who they are. */
    static Refusal ofWriting() {
        return new Refusal(
                FORBIDDEN,
                ErrorCode.WRITING_DISABLED,
                "This needs a token, and this server has no keys to verify tokens by, so it takes no changes. Its operator can set tergeu.access.keys.");
    }

    /** The refusal of a token that cannot be verified now. */
    static Refusal ofUnavailableKeys() {
        return new Refusal(
                UNAVAILABLE,
                ErrorCode.KEYS_UNAVAILABLE,
                "The token cannot be verified now, for the provider's keys cannot be fetched. Ask again in "
                        + SECONDS_OF_PROVIDER + " seconds.",
                Map.of("Retry-After", String.valueOf(SECONDS_OF_PROVIDER)));
    }

    /** The refusal of what comes after the stop of the service has begun. */
    static Refusal ofStoppingServer() {
        return new Refusal(
                UNAVAILABLE,
                ErrorCode.STOPPING,
                "This server is stopping and takes no more requests. Ask again in " + SECONDS_TO_ANOTHER
                        + " second, for another server to answer.",
                Map.of("Retry-After", String.valueOf(SECONDS_TO_ANOTHER)));
    }

    /** The refusal for a limit that has nothing to do with the document. */
    static Refusal ofLimit(int status, ErrorCode code, String limit, String message, Map<String, String> headers) {
        return new Refusal(status, code, message, headers, null, Map.of("limit", limit));
    }

    int status() {
        return status;
    }

    ErrorCode code() {
        return code;
    }

    Map<String, String> headers() {
        return headers;
    }

    /** Where in the document; null when the request around it is refused. */
    @Nullable
    SourceLocation location() {
        return location;
    }

    /** What {@code extensions} has besides the code. */
    Map<String, Object> details() {
        return details;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage(), "message");
    }
}
