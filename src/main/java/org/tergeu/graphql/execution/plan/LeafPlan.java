package org.tergeu.graphql.execution.plan;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import graphql.GraphQLContext;
import graphql.schema.Coercing;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLScalarType;
import io.smallrye.graphql.api.Nullable;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** A value of a scalar or an enum. */
final class LeafPlan extends ValuePlan {

    /** What these scalars take is what they give. */
    private static final Map<String, Class<?>> PLAIN = Map.of(
            "String",
            String.class,
            "ID",
            String.class,
            "Boolean",
            Boolean.class,
            "Int",
            Integer.class,
            "BigDecimal",
            BigDecimal.class);

    /** Whole numbers of up to this many digits are written without a text. */
    private static final int DIGITS_OF_LONG = 18;

    private final @Nullable Class<?> plain;
    private final UnaryOperator<Object> written;

    private LeafPlan(boolean nonNull, @Nullable Class<?> plain, UnaryOperator<Object> written) {
        super(nonNull);
        this.plain = plain;
        this.written = written;
    }

    static LeafPlan of(boolean nonNull, GraphQLScalarType type) {
        Coercing<?, ?> scalar = type.getCoercing();
        return new LeafPlan(
                nonNull,
                PLAIN.get(type.getName()),
                value -> served(scalar.serialize(value, GraphQLContext.getDefault(), Locale.ENGLISH)));
    }

    /** The scalars of days and moments leave them as they are: stock fetchers have made texts of them before. */
    private static @Nullable Object served(@Nullable Object value) {
        if (value instanceof LocalDate day) {
            return DateTimeFormatter.ISO_LOCAL_DATE.format(day);
        }
        return value instanceof OffsetDateTime moment ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment) : value;
    }

    static LeafPlan of(boolean nonNull, GraphQLEnumType type) {
        Map<Object, SerializedString> names = new ConcurrentHashMap<>();
        return new LeafPlan(
                nonNull,
                null,
                value -> names.computeIfAbsent(
                        value,
                        constant -> new SerializedString(
                                type.serialize(constant, GraphQLContext.getDefault(), Locale.ENGLISH)
                                        .toString())));
    }

    @Override
    public Object completeValue(Completion completion, Object value, ResponseNode parent, int index) {
        return value.getClass() == plain ? value : written.apply(value);
    }

    @Override
    void write(Object value, JsonGenerator out) throws IOException {
        if (value instanceof String text) {
            out.writeString(text);
        } else if (value instanceof SerializableString text) {
            out.writeString(text);
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            if (number.scale() == 0 && number.precision() <= DIGITS_OF_LONG) {
                out.writeNumber(number.longValue());
            } else {
                out.writeNumber(number);
            }
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else {
            out.writePOJO(value);
        }
    }
}
