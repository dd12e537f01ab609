package org.tergeu.graphql.schema;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/** Takes days of the calendar in ISO 8601 only; they stay texts, which the stock machinery makes into dates. */
record StrictDate(Coercing<?, ?> stock) implements Coercing<Object, Object> {

    /** PostgreSQL counts days only so far, and fuzzy dates end here. */
    private static final int LAST_YEAR = 9999;

    @Override
    public Object serialize(Object result, GraphQLContext context, Locale locale) {
        return stock.serialize(result, context, locale);
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
        if (input instanceof String text && isDay(text)) {
            return text;
        }
        throw CoercingParseValueException.newCoercingParseValueException()
                .message(refusal(input))
                .build();
    }

    @Override
    public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (input instanceof StringValue text && isDay(text.getValue())) {
            return text.getValue();
        }
        Object shown = input instanceof StringValue text
                ? text.getValue()
                : "a " + input.getClass().getSimpleName();
        throw CoercingParseLiteralException.newCoercingParseLiteralException()
                .message(refusal(shown))
                .build();
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(String.valueOf(input));
    }

    private static boolean isDay(String text) {
        try {
            int year = LocalDate.parse(text).getYear();
            return year > 0 && year <= LAST_YEAR;
        } catch (DateTimeException notInTheCalendar) {
            return false;
        }
    }

    private static String refusal(Object input) {
        return "'" + input
                + "' is no day. Allowed is a day of the calendar in ISO 8601, such as 2022-01-08, in the years 1 to 9999.";
    }
}
