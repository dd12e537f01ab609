package org.tergeu.graphql.schema;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Set;

/** Which values are served as they are; others, such as days, the stock fetchers transform for their scalars first. */
final class Served {

    private static final String OWN = "org.tergeu.";

    private static final Set<Class<?>> PLAIN = Set.of(
            String.class,
            BigDecimal.class,
            boolean.class,
            Boolean.class,
            int.class,
            Integer.class,
            double.class,
            Double.class);

    private Served() {}

    /** Whether a type is that of values that are served as they are, or a list of such. */
    static boolean isAsItIs(Type type) {
        return type instanceof Class<?> plain
                ? PLAIN.contains(plain) || plain.getName().startsWith(OWN)
                : isAsItIs(type, Collection.class);
    }

    /** Whether a type is a container of such values. */
    static boolean isAsItIs(Type type, Class<?> container) {
        return type instanceof ParameterizedType generic
                && generic.getRawType() instanceof Class<?> raw
                && container.isAssignableFrom(raw)
                && isAsItIs(generic.getActualTypeArguments()[0]);
    }
}
