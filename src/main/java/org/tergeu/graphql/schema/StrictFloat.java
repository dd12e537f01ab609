package org.tergeu.graphql.schema;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.util.Locale;

/** Takes the numbers that a double can hold only; the stock scalar makes infinity of 1e999, which no input object can hold. */
final class StrictFloat implements Coercing<Object, Object> {

    private static final Coercing<?, ?> STOCK = Scalars.GraphQLFloat.getCoercing();
    private static final String REFUSAL =
            "The number is beyond what a Float can hold. Allowed is up to 1.8e308 either way.";

    @Override
    public Object serialize(Object result, GraphQLContext context, Locale locale) {
        return STOCK.serialize(result, context, locale);
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
        Object number = STOCK.parseValue(input, context, locale);
        if (isInfinite(number)) {
            throw CoercingParseValueException.newCoercingParseValueException()
                    .message(REFUSAL)
                    .build();
        }
        return number;
    }

    @Override
    public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        Object number = STOCK.parseLiteral(input, variables, context, locale);
        if (isInfinite(number)) {
            throw CoercingParseLiteralException.newCoercingParseLiteralException()
                    .message(REFUSAL)
                    .build();
        }
        return number;
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return STOCK.valueToLiteral(input, context, locale);
    }

    private static boolean isInfinite(Object number) {
        return number instanceof Double value && value.isInfinite();
    }
}
