package org.tergeu.graphql.transport.answer;

import graphql.GraphQLError;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rewrites the engine's messages about nulls in words of GraphQL; its own speak of Java types. */
final class EngineWords {

    private static final Pattern NULL = Pattern.compile("'([^']*)' has coerced Null value for NonNull type '([^']*)'$");

    private static final Pattern OFTEN = Pattern.compile("- (\\S+) is present too often");

    private EngineWords() {}

    /** The message of an error. */
    static String plain(GraphQLError error) {
        if (error instanceof BadFaithIntrospectionError) {
            return ofIntrospection(error.getMessage());
        }
        return error instanceof NonNullableValueCoercedAsNullException
                ? ofNull(error.getMessage())
                : error.getMessage();
    }

    private static String ofIntrospection(String message) {
        Matcher stated = OFTEN.matcher(message);
        return stated.find()
                ? stated.group(1)
                        + " is asked for too often in one document. Allowed: __schema once and __type once, as tools ask"
                        + " (limit introspection)."
                : "This asks for too much of the schema at once. Allowed: what tools ask for, or the text at"
                        + " /graphql/schema.graphql (limit introspection).";
    }

    /** The message of a failure. */
    static String plain(Throwable failure) {
        String message = Objects.requireNonNullElse(failure.getMessage(), "");
        return failure instanceof NonNullableValueCoercedAsNullException ? ofNull(message) : message;
    }

    private static String ofNull(String message) {
        Matcher stated = NULL.matcher(message);
        return stated.find()
                ? stated.group(1) + ": null is not allowed. A value of the type " + stated.group(2) + " is needed."
                : "null is not allowed here. A value is needed.";
    }
}
