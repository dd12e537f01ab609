package org.tergeu.graphql.schema;

import graphql.schema.GraphQLScalarType;
import io.smallrye.graphql.scalar.GraphQLScalarTypes;
import io.smallrye.graphql.scalar.number.BigDecimalScalar;
import io.smallrye.graphql.scalar.time.DateScalar;
import io.smallrye.graphql.scalar.time.DateTimeScalar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The scalars with what they take, what they are, and whose specification that follows. They take the place of the stock ones before the schema
 * is built: to exchange them in a schema that is built takes a fourteenth of a start.
 */
@Singleton
class ExactScalars {

    /** {@code full-date} and {@code date-time}. */
    private static final String RFC_3339 = "https://www.rfc-editor.org/rfc/rfc3339#section-5.6";

    private static final String BIG_DECIMAL =
            "A decimal number, exact at any size. Clients that read numbers as doubles ask for the field of the same name that ends in `Text`.";

    private static final String JSON_NUMBER = "https://www.rfc-editor.org/rfc/rfc8259#section-6";

    private static final Map<String, GraphQLScalarType> BY_NAME = Stream.of(
                    StrictScalars.ofInt(),
                    StrictScalars.ofFloat(),
                    StrictScalars.ofId(),
                    day(new DateScalar().getScalarType()),
                    moment(new DateTimeScalar().getScalarType()),
                    number(new BigDecimalScalar().getScalarType()))
            .collect(Collectors.toUnmodifiableMap(GraphQLScalarType::getName, Function.identity()));

    void register(@Observes @Initialized(ApplicationScoped.class) Object start) {
        Map.copyOf(GraphQLScalarTypes.getScalarMap()).forEach((javaClass, stock) -> {
            GraphQLScalarType exact = BY_NAME.get(stock.getName());
            if (exact != null) {
                GraphQLScalarTypes.registerCustomScalar(exact.getName(), javaClass, exact);
            }
        });
    }

    private static GraphQLScalarType day(GraphQLScalarType stock) {
        return described(stock, "A day of the calendar, ISO 8601: 2022-01-08.", RFC_3339)
                .transform(date -> date.coercing(StrictScalars.ofDate(stock.getCoercing())));
    }

    private static GraphQLScalarType moment(GraphQLScalarType stock) {
        return described(stock, "A moment in UTC, ISO 8601: 2022-01-08T09:30:00Z.", RFC_3339)
                .transform(moment -> moment.coercing(StrictScalars.ofDateTime(stock.getCoercing())));
    }

    private static GraphQLScalarType number(GraphQLScalarType stock) {
        return described(stock, BIG_DECIMAL, JSON_NUMBER)
                .transform(number -> number.coercing(StrictScalars.ofBigDecimal(stock.getCoercing())));
    }

    private static GraphQLScalarType described(GraphQLScalarType scalar, String description, String specification) {
        return scalar.transform(type -> type.description(description).specifiedByUrl(specification));
    }
}
