package org.tergeu.graphql.execution.input;

import io.quarkus.arc.Arc;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tergeu.graphql.error.CodeChecks;
import org.tergeu.graphql.error.CodesOf;
import org.tergeu.graphql.error.GivenCode;

/**
 * The arguments that a resolver takes, but for the source of the field.
 *
 * @param codes that have to be known before it is called
 */
@SuppressWarnings("ArrayRecordComponent") // They are what a method is called with, and never compared.
public record CoercedArguments(Object[] values, List<GivenCode> codes) {

    private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();

    /** ArgumentValues by their names, with the codes that are in them. */
    public static CoercedArguments of(String[] names, Object[] values) {
        List<GivenCode> codes = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            collect(names[i], values[i], null, codes);
        }
        return new CoercedArguments(values, List.copyOf(codes));
    }

    /** Refuses codes that nothing has; null where nothing has to be asked for that. */
    @Nullable
    public Uni<Void> refuseUnknownCodes() {
        return codes.isEmpty()
                ? null
                : Arc.container().instance(CodeChecks.class).get().refuseUnknown(codes);
    }

    private static void collect(String path, @Nullable Object value, @Nullable CodesOf codesOf, List<GivenCode> codes) {
        if (value instanceof Record input) {
            for (RecordComponent part : COMPONENTS.computeIfAbsent(input.getClass(), CoercedArguments::components)) {
                Object of = Reflection.call(part.getAccessor(), input);
                if (of != null) {
                    collect(path + "." + part.getName(), of, part.getAnnotation(CodesOf.class), codes);
                }
            }
        } else if (value instanceof List<?> list
                && (codesOf != null || (!list.isEmpty() && list.get(0) instanceof Record))) {
            for (int i = 0; i < list.size(); i++) {
                collect(path + "[" + i + "]", list.get(i), codesOf, codes);
            }
        } else if (value instanceof String code && codesOf != null) {
            codes.add(new GivenCode(codesOf.value(), path, code));
        }
    }

    private static RecordComponent[] components(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        for (RecordComponent component : components) {
            Reflection.opened(component.getAccessor());
        }
        return components;
    }
}
