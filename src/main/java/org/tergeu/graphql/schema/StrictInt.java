package org.tergeu.graphql.schema;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseValueException;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * Refuses numbers of a size that no Int has before they are written out: the stock scalar computes all digits of 1e100000000, given as a
 * variable, to find that they are too many, which takes minutes.
 */
final class StrictInt implements Coercing<Object, Object> {

    private static final Coercing<?, ?> STOCK = Scalars.GraphQLInt.getCoercing();
    private static final long LARGEST_EXPONENT = 100;

    @Override
    public Object serialize(Object result, GraphQLContext context, Locale locale) {
        return STOCK.serialize(result, context, locale);
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
        if (input instanceof BigDecimal number && Math.abs((long) number.scale()) > LARGEST_EXPONENT) {
            throw CoercingParseValueException.newCoercingParseValueException()
                    .message("The number is none that an Int can hold. Allowed is " + Integer.MIN_VALUE + " to "
                            + Integer.MAX_VALUE + ".")
                    .build();
        }
        return STOCK.parseValue(input, context, locale);
    }

    @Override
    public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        return STOCK.parseLiteral(input, variables, context, locale);
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return STOCK.valueToLiteral(input, context, locale);
    }
}
