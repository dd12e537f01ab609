package org.tergeu.graphql.execution.input;

import io.smallrye.graphql.api.Nullable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Makes what a resolver takes of an argument that the engine has compared with the schema. The stock way writes input objects as
 * JSON and reads that again by JSON-B.
 */
@FunctionalInterface
public interface InputCoercion {

    /** Types that arguments have already, by their scalars. */
    Set<Class<?>> SERVED =
            Set.of(String.class, Boolean.class, boolean.class, Integer.class, int.class, Double.class, double.class);

    /** The Java value; null stays null. */
    @Nullable
    Object coerce(@Nullable Object value);

    /**
     * The coercion of a type that resolvers and input objects may have.
     *
     * @throws IllegalStateException for any other
     */
    static InputCoercion of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return ofList(of(list.getActualTypeArguments()[0]));
        }
        if (type instanceof Class<?> plain) {
            if (SERVED.contains(plain)) {
                return value -> value;
            }
            if (plain == BigDecimal.class) {
                return value -> value == null || value instanceof BigDecimal ? value : new BigDecimal(value.toString());
            }
            if (plain == LocalDate.class) {
                return value -> value == null ? null : LocalDate.parse((String) value);
            }
            if (plain == OffsetDateTime.class) {
                return value -> value == null || value instanceof OffsetDateTime
                        ? value
                        : OffsetDateTime.parse(value.toString());
            }
            if (plain.isEnum()) {
                return ofEnum(plain.asSubclass(Enum.class));
            }
            if (plain.isRecord()) {
                return new InputObjectCoercion(plain);
            }
        }
        throw new IllegalStateException("no argument can be of type " + type);
    }

    private static InputCoercion ofList(InputCoercion element) {
        return value -> {
            if (value == null) {
                return null;
            }
            Collection<?> given = (Collection<?>) value;
            List<Object> bound = new ArrayList<>(given.size());
            given.forEach(one -> bound.add(element.coerce(one)));
            return Collections.unmodifiableList(bound);
        };
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // No type says that a class is of one enum.
    private static InputCoercion ofEnum(Class<? extends Enum> type) {
        return value -> value == null ? null : Enum.valueOf(type, value.toString());
    }
}
