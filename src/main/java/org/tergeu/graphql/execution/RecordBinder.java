package org.tergeu.graphql.execution;

import io.smallrye.graphql.api.Nullable;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Map;

/** Makes an input object, whose fields are called as its components are. */
final class RecordBinder implements Binder {

    private final Class<?> type;
    private volatile Parts parts;

    private record Parts(Constructor<?> constructor, String[] names, Binder[] binders) {}

    RecordBinder(Class<?> type) {
        this.type = type;
    }

    @Override
    public @Nullable Object bind(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        Map<?, ?> given = (Map<?, ?>) value;
        Parts known = parts();
        Object[] bound = new Object[known.names.length];
        for (int i = 0; i < bound.length; i++) {
            bound[i] = known.binders[i].bind(given.get(known.names[i]));
        }
        return Reflection.create(known.constructor, bound);
    }

    /** On first use: filters hold filters of their own kind. */
    private Parts parts() {
        if (parts == null) {
            RecordComponent[] components = type.getRecordComponents();
            String[] names = new String[components.length];
            Binder[] binders = new Binder[components.length];
            for (int i = 0; i < components.length; i++) {
                names[i] = components[i].getName();
                binders[i] = Binder.of(components[i].getGenericType());
            }
            parts = new Parts(type.getConstructors()[0], names, binders);
        }
        return parts;
    }
}
