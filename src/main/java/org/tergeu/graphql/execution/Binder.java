package org.tergeu.graphql.execution;

import io.smallrye.graphql.api.Nullable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
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
interface Binder {

    /** Types that arguments have already, by their scalars. */
    Set<Class<?>> SERVED =
            Set.of(String.class, Boolean.class, boolean.class, Integer.class, int.class, Double.class, double.class);

    /** The Java value; null stays null. */
    @Nullable
    Object bind(@Nullable Object value);

    /**
     * The binder of a type that resolvers and input objects may have.
     *
     * @throws IllegalStateException for any other
     */
    static Binder of(Type type) {
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
            if (plain.isEnum()) {
                return ofEnum(plain.asSubclass(Enum.class));
            }
            if (plain.isRecord()) {
                return new RecordBinder(plain);
            }
        }
        throw new IllegalStateException("no argument can be of type " + type);
    }

    private static Binder ofList(Binder element) {
        return value -> {
            if (value == null) {
                return null;
            }
            Collection<?> given = (Collection<?>) value;
            List<Object> bound = new ArrayList<>(given.size());
            given.forEach(one -> bound.add(element.bind(one)));
            return Collections.unmodifiableList(bound);
        };
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Binder ofEnum(Class<? extends Enum> type) {
        return value -> value == null ? null : Enum.valueOf(type, value.toString());
    }
}
