package org.tergeu.graphql.schema;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.BooleanValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import io.smallrye.graphql.api.Nullable;
import java.util.Locale;

/**
 * A scalar that takes what it says it takes, alike in a document and as a variable, and refuses everything else in words that name the
 * value. What it answers with is written by the stock scalar.
 */
final class StrictScalar implements Coercing<Object, Object> {

    private final Coercing<?, ?> stock;
    private final String name;
    private final String allowed;
    private final Taking taking;

    /** What a scalar makes of a text, a truth value, a number or a literal. */
    @FunctionalInterface
    interface Taking {

        /** The value for the engine; null when the scalar does not take it. */
        @Nullable
        Object take(Object given);
    }

    /**
     * The scalar.
     *
     * @param stock writes values
     * @param name with its article, as in "is not an Int"
     * @param allowed what may be given, as in "A text is allowed."
     */
    StrictScalar(Coercing<?, ?> stock, String name, String allowed, Taking taking) {
        this.stock = stock;
        this.name = name;
        this.allowed = allowed;
        this.taking = taking;
    }

    @Override
    public @Nullable Object serialize(Object result, GraphQLContext context, Locale locale) {
        return stock.serialize(result, context, locale);
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
        Object taken = taking.take(input);
        if (taken == null) {
            throw CoercingParseValueException.newCoercingParseValueException()
                    .message(refusal(input))
                    .build();
        }
        return taken;
    }

    @Override
    public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        Object taken = taking.take(plain(input));
        if (taken == null) {
            throw CoercingParseLiteralException.newCoercingParseLiteralException()
                    .message(refusal(input))
                    .build();
        }
        return taken;
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return stock.valueToLiteral(input, context, locale);
    }

    private String refusal(Object given) {
        String shown = ShownValues.of(given);
        return name.equals(StrictScalars.DECIMAL) && StrictScalars.isNumber(shown)
                ? shown + " has more digits, or a larger or smaller exponent, than can be compared. " + allowed
                        + " is allowed."
                : shown + " is not " + name + ". " + allowed + " is allowed.";
    }

    /** As it would come as a variable; a fraction, and what no scalar takes, stays a literal. */
    private static Object plain(Value<?> literal) {
        if (literal instanceof StringValue text) {
            return text.getValue();
        }
        if (literal instanceof IntValue number) {
            return number.getValue();
        }
        return literal instanceof BooleanValue truth ? truth.isValue() : literal;
    }
}
