package org.tergeu.graphql.transport.answer;

import graphql.ExceptionWhileDataFetching;
import graphql.GraphQLError;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.introspection.IntrospectionDisabledError;
import graphql.language.SourceLocation;
import graphql.validation.ValidationError;
import io.smallrye.graphql.api.Nullable;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.error.InvalidRequest;
import org.tergeu.graphql.execution.EndedRequest;
import org.tergeu.graphql.limits.LimitExceeded;
import org.tergeu.platform.connection.InternalUse;
import org.tergeu.platform.connection.ReadTimedOut;
import org.tergeu.platform.sql.ReadTooMuch;
import org.tergeu.platform.sql.UnstorableText;
import org.tergeu.text.Quotation;

/**
 * Errors as callers see them, each with a code. A fault of the server shows only an identifier, under which the log has its cause. Mistakes of
 * callers are returned and not logged, since anybody could fill the log with them.
 */
public final class Errors {

    private static final Logger LOG = Logger.getLogger(Errors.class);

    private static final InternalUse<Boolean> INTROSPECTION_OFF =
            new InternalUse<>("introspection that is switched off is refused with INVALID_VARIABLES");

    private static final String SLOW =
            "The query exceeded the database time limit. Ask for less: a narrower filter, a smaller page, fewer dimensions.";

    /** Identifiers of faults by their cause: fields that are read together fail together, and the cause is logged once. */
    private final IdentityHashMap<Throwable, String> logged = new IdentityHashMap<>();

    /** An error of the engine or of a field. */
    Map<String, Object> described(GraphQLError error, boolean executed) {
        if (error instanceof ExceptionWhileDataFetching raised) {
            return ofField(error, cause(raised.getException()));
        }
        if (error instanceof EndedRequest ended) {
            return error(
                    error.getMessage(),
                    null,
                    null,
                    extensions(ended.reason().code(), ended.reason().details()));
        }
        return executed
                ? fault(error, new IllegalStateException(error.getMessage()))
                : error(EngineWords.plain(error), error.getLocations(), null, ofRequest(error));
    }

    /** A refusal by the transport. */
    static Map<String, Object> described(Refusal refusal) {
        return error(
                refusal.getMessage(),
                refusal.location() == null ? null : List.of(refusal.location()),
                null,
                extensions(refusal.code(), refusal.details()));
    }

    /** A fault that belongs to no field. */
    static Map<String, Object> described(Throwable failure) {
        String id = log(failure);
        return error(message(id), null, null, fault(id));
    }

    private Map<String, Object> ofField(GraphQLError error, Throwable cause) {
        if (cause instanceof InvalidRequest invalid) {
            return ofField(error, invalid);
        }
        if (cause instanceof UnstorableText || cause instanceof NonNullableValueCoercedAsNullException) {
            return ofField(error, EngineWords.plain(cause), extensions(ErrorCode.INVALID_ARGUMENT, Map.of()));
        }
        if (cause instanceof ReadTooMuch tooMuch) {
            return ofField(error, LimitExceeded.of(tooMuch));
        }
        return cause instanceof ReadTimedOut
                ? ofField(error, SLOW, extensions(ErrorCode.TIMED_OUT, Map.of("limit", "statement-time")))
                : fault(error, cause);
    }

    private static Map<String, Object> ofField(GraphQLError error, InvalidRequest invalid) {
        return ofField(error, invalid.getMessage(), extensions(invalid.code(), invalid.details()));
    }

    private static Map<String, Object> ofField(GraphQLError error, String message, Map<String, Object> extensions) {
        return error(message, error.getLocations(), error.getPath(), extensions);
    }

    private Map<String, Object> fault(GraphQLError error, Throwable cause) {
        String id = logged.computeIfAbsent(cause, Errors::log);
        return ofField(error, message(id), fault(id));
    }

    private static String log(Throwable failure) {
        String id = UUID.randomUUID().toString();
        String request = RequestId.current();
        if (request == null) {
            LOG.errorf(failure, "fault %s", id);
            return id;
        }
        MDC.put(RequestId.FIELD, request);
        try {
            LOG.errorf(failure, "fault %s", id);
        } finally {
            MDC.remove(RequestId.FIELD);
        }
        return id;
    }

    private static String message(String id) {
        return "The server could not answer this. Its log has the cause under " + id + ".";
    }

    private static Map<String, Object> fault(String id) {
        return extensions(ErrorCode.INTERNAL_ERROR, Map.of("id", id));
    }

    private static Map<String, Object> extensions(ErrorCode code, Map<String, Object> details) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code);
        extensions.putAll(details);
        return extensions;
    }

    private static Map<String, Object> ofRequest(GraphQLError error) {
        if (error instanceof BadFaithIntrospectionError) {
            return extensions(ErrorCode.LIMIT_EXCEEDED, Map.of("limit", "introspection"));
        }
        if (Boolean.TRUE.equals(
                INTROSPECTION_OFF.orElse(() -> error instanceof IntrospectionDisabledError, () -> false))) {
            return extensions(ErrorCode.INTROSPECTION_DISABLED, Map.of());
        }
        if (error instanceof ValidationError) {
            return extensions(ErrorCode.INVALID_DOCUMENT, Map.of());
        }
        return extensions(
                error instanceof UnknownOperationException ? ErrorCode.UNKNOWN_OPERATION : ErrorCode.INVALID_VARIABLES,
                Map.of());
    }

    private static Throwable cause(Throwable raised) {
        return raised instanceof CompletionException && raised.getCause() != null ? raised.getCause() : raised;
    }

    private static Map<String, Object> error(
            String message,
            @Nullable List<SourceLocation> locations,
            @Nullable List<Object> path,
            Map<String, Object> extensions) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", Quotation.visible(message));
        if (locations != null && !locations.isEmpty()) {
            error.put("locations", locations.stream().map(Errors::place).toList());
        }
        if (path != null) {
            error.put("path", path);
        }
        error.put("extensions", extensions);
        return error;
    }

    private static Map<String, Integer> place(SourceLocation location) {
        Map<String, Integer> place = new LinkedHashMap<>();
        place.put("line", location.getLine());
        place.put("column", location.getColumn());
        return place;
    }
}
