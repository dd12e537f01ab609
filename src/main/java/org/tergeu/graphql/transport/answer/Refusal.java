package org.tergeu.graphql.transport.answer;

import graphql.language.SourceLocation;
import graphql.parser.InvalidSyntaxException;
import io.smallrye.graphql.api.Nullable;
import java.util.Map;
import java.util.Objects;
import org.tergeu.graphql.admission.Overloaded;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.error.InvalidRequest;
import org.tergeu.platform.connection.NoRoom;

/** A refused request: it is not a GraphQL request, or may not be made in this way. */
public final class Refusal extends RuntimeException {

    /** What the caller of a change needs to know where its end is not heard of, which may be either. */
    public static final String UNCERTAIN =
            "The change may have been recorded. Send it again with the same idempotencyKey, which makes it once only.";

    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    private static final String BYTES = "at-once.bytes";

    /** Some of the long answers have been sent by then. */
    private static final int SECONDS_OF_LONG_ANSWERS = 1;

    /** About the time of a restart; a standby takes several times as long to take over. */
    private static final int SECONDS_OF_OUTAGE = 2;

    /** The keys are not fetched again within this time. */
    private static final int SECONDS_OF_PROVIDER = 30;

    /** A new connection leads to another server. */
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

    public Refusal(int status, ErrorCode code, String message) {
        this(status, code, message, Map.of(), null, Map.of());
    }

    /** A refusal with headers that say what is allowed. */
    public Refusal(int status, ErrorCode code, String message, Map<String, String> headers) {
        this(status, code, message, headers, null, Map.of());
    }

    /** The refusal of a document that is not GraphQL, in a well-formed request. */
    public static Refusal ofSyntax(InvalidSyntaxException wrong) {
        SourceLocation location = wrong.getLocation() == null ? SourceLocation.EMPTY : wrong.getLocation();
        return new Refusal(
                BAD_REQUEST,
                ErrorCode.INVALID_SYNTAX,
                String.valueOf(wrong.getMessage()),
                Map.of(),
                location,
                Map.of());
    }

    /** The refusal of a request that can be read, but not processed. */
    public static Refusal of(int status, InvalidRequest invalid) {
        return new Refusal(status, invalid.code(), invalid.getMessage(), Map.of(), null, invalid.details());
    }

    /** The refusal of an operation while too many others wait. */
    public static Refusal of(Overloaded overloaded) {
        return ofLimit(
                overloaded.isOfOneClient() ? TOO_MANY_REQUESTS : UNAVAILABLE,
                overloaded.code(),
                overloaded.limit(),
                overloaded.getMessage(),
                Map.of("Retry-After", String.valueOf(overloaded.retryAfterSeconds())));
    }

    /** The refusal of a long answer while many others are made. */
    public static Refusal of(NoRoom crowded) {
        return crowded.isOfOneClient()
                ? ofLimit(
                        TOO_MANY_REQUESTS,
                        ErrorCode.OVERLOADED,
                        BYTES,
                        "Too many long answers of this client are made at once, and this is one more. Ask again in "
                                + SECONDS_OF_LONG_ANSWERS + " second, or for less.",
                        Map.of("Retry-After", String.valueOf(SECONDS_OF_LONG_ANSWERS)))
                : ofNoRoom();
    }

    /** The refusal of a long answer while many others of all clients are in memory. */
    static Refusal ofNoRoom() {
        return ofLimit(
                UNAVAILABLE,
                ErrorCode.OVERLOADED,
                BYTES,
                "Too many long answers are made and sent at once, and this is one more. Ask again in "
                        + SECONDS_OF_LONG_ANSWERS + " second, or for less.",
                Map.of("Retry-After", String.valueOf(SECONDS_OF_LONG_ANSWERS)));
    }

    /** The refusal of an answer to a client that has not taken those before. */
    static Refusal ofUntakenAnswers() {
        return ofLimit(
                TOO_MANY_REQUESTS,
                ErrorCode.OVERLOADED,
                BYTES,
                "This client has not taken many of the bytes that it was answered before. Read those answers first, and ask again in "
                        + SECONDS_OF_LONG_ANSWERS + " second.",
                Map.of("Retry-After", String.valueOf(SECONDS_OF_LONG_ANSWERS)));
    }

    /**
     * The refusal of a request that needs a slow statement which belongs to no field, so that no field is to blame.
     *
     * @param isChange whether the request changes anything
     */
    public static Refusal ofSlowStatement(boolean isChange) {
        return ofLimit(
                UNAVAILABLE,
                ErrorCode.TIMED_OUT,
                "statement-time",
                "The database takes too long" + outcome(isChange),
                Map.of("Retry-After", String.valueOf(SECONDS_OF_OUTAGE)));
    }

    /**
     * The refusal of a request that needs the database while it is not available.
     *
     * @param isChange whether the request changes anything
     */
    public static Refusal ofUnavailableDatabase(boolean isChange) {
        return new Refusal(
                UNAVAILABLE,
                ErrorCode.DATABASE_UNAVAILABLE,
                "The database is not available now" + outcome(isChange),
                Map.of("Retry-After", String.valueOf(SECONDS_OF_OUTAGE)));
    }

    private static String outcome(boolean isChange) {
        return isChange
                ? ". " + UNCERTAIN
                : ", so nothing of this is answered. Ask again in " + SECONDS_OF_OUTAGE + " seconds.";
    }

    /** The refusal of a request without the token that it needs (RFC 6750, 3). */
    public static Refusal ofToken(String message) {
        return new Refusal(
                UNAUTHORIZED,
                ErrorCode.UNAUTHENTICATED,
                message,
                Map.of("WWW-Authenticate", "Bearer realm=\"tergeu\""));
    }

    /** The refusal of an invalid token. */
    public static Refusal ofInvalidToken(String message) {
        return new Refusal(
                UNAUTHORIZED,
                ErrorCode.UNAUTHENTICATED,
                message,
                Map.of("WWW-Authenticate", "Bearer realm=\"tergeu\", error=\"invalid_token\""));
    }

    /** The refusal of an operation that the role of the token does not allow. */
    public static Refusal ofRole(String message) {
        return new Refusal(
                FORBIDDEN,
                ErrorCode.FORBIDDEN,
                message,
                Map.of("WWW-Authenticate", "Bearer realm=\"tergeu\", error=\"insufficient_scope\""));
    }

    /** The refusal of changes where no provider of tokens is set up. */
    public static Refusal ofWriting() {
        return new Refusal(
                FORBIDDEN,
                ErrorCode.WRITING_DISABLED,
                "This needs a token, and this server has no keys to verify tokens by, so it takes no changes. Its operator can set tergeu.access.keys.");
    }

    /** The refusal of a token that cannot be verified now. */
    public static Refusal ofUnavailableKeys() {
        return new Refusal(
                UNAVAILABLE,
                ErrorCode.KEYS_UNAVAILABLE,
                "The token cannot be verified now, for the provider's keys cannot be fetched. Ask again in "
                        + SECONDS_OF_PROVIDER + " seconds.",
                Map.of("Retry-After", String.valueOf(SECONDS_OF_PROVIDER)));
    }

    /** The refusal of requests after a stop of the service has begun. */
    public static Refusal ofStoppingServer() {
        return new Refusal(
                UNAVAILABLE,
                ErrorCode.STOPPING,
                "This server is stopping and takes no more requests. Ask again in " + SECONDS_TO_ANOTHER
                        + " second, for another server to answer.",
                Map.of("Retry-After", String.valueOf(SECONDS_TO_ANOTHER)));
    }

    /** The refusal because of a limit that does not concern the document. */
    public static Refusal ofLimit(
            int status, ErrorCode code, String limit, String message, Map<String, String> headers) {
        return new Refusal(status, code, message, headers, null, Map.of("limit", limit));
    }

    public int status() {
        return status;
    }

    public ErrorCode code() {
        return code;
    }

    public Map<String, String> headers() {
        return headers;
    }

    /** The place in the document; null when the request around it is refused. */
    @Nullable
    SourceLocation location() {
        return location;
    }

    /** The members of {@code extensions} other than the code. */
    Map<String, Object> details() {
        return details;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage(), "message");
    }
}
