package org.tergeu.graphql.execution.input;

import io.smallrye.graphql.api.Nullable;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Map;

/** Makes an input object, whose fields are called as its components are. */
final class InputObjectCoercion implements InputCoercion {

    private final Class<?> type;
    private volatile @Nullable Parts parts;

    @SuppressWarnings("ArrayRecordComponent") // Parts are read by their places and never compared.
    private record Parts(Constructor<?> constructor, String[] names, InputCoercion[] coercions) {}

    InputObjectCoercion(Class<?> type) {
        this.type = type;
    }

    @Override
    public @Nullable Object coerce(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        Map<?, ?> given = (Map<?, ?>) value;
        Parts known = parts();
        Object[] bound = new Object[known.names.length];
        for (int i = 0; i < bound.length; i++) {
            bound[i] = known.coercions[i].coerce(given.get(known.names[i]));
        }
        return Reflection.create(known.constructor, bound);
    }

    /** On first use: filters hold filters of their own kind. */
    private Parts parts() {
        if (parts == null) {
            RecordComponent[] components = type.getRecordComponents();
            String[] names = new String[components.length];
            InputCoercion[] coercions = new InputCoercion[components.length];
            for (int i = 0; i < components.length; i++) {
                names[i] = components[i].getName();
                coercions[i] = InputCoercion.of(components[i].getGenericType());
            }
            parts = new Parts(type.getConstructors()[0], names, coercions);
        }
        return parts;
    }
}
