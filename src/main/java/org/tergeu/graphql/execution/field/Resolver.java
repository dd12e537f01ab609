package org.tergeu.graphql.execution.field;

import io.quarkus.arc.Arc;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.mutiny.Uni;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tergeu.graphql.execution.input.CoercedArguments;
import org.tergeu.graphql.execution.input.InputCoercion;
import org.tergeu.graphql.execution.input.Reflection;
import org.tergeu.graphql.loading.ByReference;
import org.tergeu.graphql.loading.SourceReference;
import org.tergeu.graphql.paging.PageArguments;

/** A method that finds the value of a field, for its source and with its arguments. */
public final class Resolver implements FieldSource {

    private static final int NONE = -1;

    private final Method method;
    private final String[] names;
    private final InputCoercion[] coercions;
    private final int ofSource;
    private final int ofFirst;
    private final int bound;
    private final int counted;
    private final int ofContext;
    private final @Nullable Method byReference;
    private volatile @Nullable Object api;

    private Resolver(Method method, String[] names, InputCoercion[] coercions, int ofSource, int ofContext) {
        this.method = method;
        this.names = names;
        this.coercions = coercions;
        this.ofSource = ofSource;
        this.ofFirst = List.of(names).indexOf("first");
        this.bound = FieldSource.boundOf(method);
        this.counted = FieldSource.countedOf(method);
        this.ofContext = ofContext;
        this.byReference = method.isAnnotationPresent(ByReference.class) ? byReference(method, ofSource) : null;
    }

    /**
     * The resolver that the model names.
     *
     * @throws IllegalStateException when it cannot be called here
     */
    static Resolver of(Operation operation) {
        List<Argument> arguments = operation.getArguments();
        Method method = method(operation);
        String[] names = new String[arguments.size()];
        InputCoercion[] coercions = new InputCoercion[arguments.size()];
        int ofSource = NONE;
        int ofContext = NONE;
        for (int i = 0; i < names.length; i++) {
            if (arguments.get(i).isSourceArgument()) {
                ofSource = i;
                coercions[i] = value -> null;
            } else if (method.getParameterTypes()[i] == Context.class) {
                ofContext = i;
                coercions[i] = value -> null;
            } else {
                coercions[i] = InputCoercion.of(method.getGenericParameterTypes()[i]);
            }
            names[i] = arguments.get(i).getName();
        }
        return new Resolver(method, names, coercions, ofSource, ofContext);
    }

    private static Method byReference(Method method, int ofSource) {
        return Arrays.stream(method.getDeclaringClass().getDeclaredMethods())
                .filter(other -> other.getName().equals(method.getName()) && takesReference(method, other, ofSource))
                .findFirst()
                .map(Reflection::opened)
                .orElseThrow(() -> new IllegalStateException(
                        "a resolver by reference has a method of its name that takes a reference: " + method));
    }

    private static boolean takesReference(Method method, Method other, int ofSource) {
        Class<?>[] types = other.getParameterTypes();
        if (types.length != method.getParameterCount() || !SourceReference.class.isAssignableFrom(types[ofSource])) {
            return false;
        }
        types[ofSource] = method.getParameterTypes()[ofSource];
        return Arrays.equals(types, method.getParameterTypes());
    }

    private static Method method(Operation operation) {
        for (Method method : Reflection.type(operation.getClassName()).getMethods()) {
            if (method.getName().equals(operation.getMethodName())
                    && method.getReturnType() == Uni.class
                    && takes(method.getParameterTypes(), operation.getArguments())) {
                return Reflection.opened(method);
            }
        }
        throw new IllegalStateException(
                "resolvers are public and give a Uni: " + operation.getClassName() + '.' + operation.getMethodName());
    }

    private static boolean takes(Class<?>[] types, List<Argument> arguments) {
        if (types.length != arguments.size()) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            Argument argument = arguments.get(i);
            String expected = argument.hasWrapper()
                    ? argument.getWrapper().getWrapperClassName()
                    : argument.getReference().getClassName();
            if (!types[i].getName().equals(expected)) {
                return false;
            }
        }
        return true;
    }

    /** What the method takes, but for the source of the field. */
    CoercedArguments coerce(Map<String, Object> arguments) {
        Object[] bound = new Object[names.length];
        for (int i = 0; i < bound.length; i++) {
            bound[i] = coercions[i].coerce(arguments.get(names[i]));
        }
        return CoercedArguments.of(names, bound);
    }

    @Override
    public int bound() {
        return bound;
    }

    @Override
    public int counted() {
        return counted;
    }

    /** The most rows of its list with these arguments. */
    public int bound(CoercedArguments bound) {
        return this.bound == UNBOUNDED || ofFirst == NONE || bound.values()[ofFirst] == null
                ? this.bound
                : PageArguments.MAXIMUM;
    }

    /** Whether it can be called before the source is read. */
    public boolean isByReference() {
        return byReference != null;
    }

    /** Calls the method for a source; null for a field of the root. */
    public Uni<?> resolve(@Nullable Object source, Context context, CoercedArguments arguments) {
        return call(method, source, context, arguments);
    }

    /** Calls the method that does the same for a source that is still to be read. */
    public Uni<?> resolveByReference(SourceReference source, Context context, CoercedArguments arguments) {
        return call(Objects.requireNonNull(byReference, "byReference"), source, context, arguments);
    }

    private Uni<?> call(Method called, @Nullable Object source, Context context, CoercedArguments arguments) {
        Object[] given = arguments.values();
        if (ofSource != NONE || ofContext != NONE) {
            given = given.clone();
        }
        if (ofSource != NONE) {
            given[ofSource] = source;
        }
        if (ofContext != NONE) {
            given[ofContext] = context;
        }
        return Objects.requireNonNull((Uni<?>) Reflection.call(called, api(), given), "resolvers return a Uni");
    }

    private Object api() {
        Object found = api;
        if (found == null) {
            found = Objects.requireNonNull(
                    Arc.container().instance(method.getDeclaringClass()).get(), "a class of the API is a bean");
            api = found;
        }
        return found;
    }
}
