package org.tergeu.graphql.execution;

import io.quarkus.arc.Arc;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.mutiny.Uni;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import org.tergeu.graphql.Ahead;
import org.tergeu.graphql.PageArguments;

/** A method that finds the value of a field, for a thing and with the field's arguments. */
final class Resolver implements Getter {

    private static final int NONE = -1;

    private final Method method;
    private final String[] names;
    private final Binder[] binders;
    private final int ofSource;
    private final int ofFirst;
    private final int bound;
    private final boolean ahead;
    private volatile Object api;

    private Resolver(Method method, String[] names, Binder[] binders, int ofSource) {
        this.method = method;
        this.names = names;
        this.binders = binders;
        this.ofSource = ofSource;
        this.ofFirst = List.of(names).indexOf("first");
        this.bound = Getter.boundOf(method);
        this.ahead = method.isAnnotationPresent(Ahead.class);
    }

    /**
     * The resolver that the model names.
     *
     * @throws IllegalStateException when it is none that can be called here
     */
    static Resolver of(Operation operation) {
        List<Argument> arguments = operation.getArguments();
        Method method = method(operation);
        String[] names = new String[arguments.size()];
        Binder[] binders = new Binder[arguments.size()];
        int ofSource = NONE;
        for (int i = 0; i < names.length; i++) {
            if (arguments.get(i).isSourceArgument()) {
                ofSource = i;
                binders[i] = value -> null;
            } else {
                binders[i] = Binder.of(method.getGenericParameterTypes()[i]);
            }
            names[i] = arguments.get(i).getName();
        }
        return new Resolver(method, names, binders, ofSource);
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

    /** What the method takes, but for the thing. */
    Bound bind(Map<String, Object> arguments) {
        Object[] bound = new Object[names.length];
        for (int i = 0; i < bound.length; i++) {
            bound[i] = binders[i].bind(arguments.get(names[i]));
        }
        return Bound.of(names, bound);
    }

    @Override
    public int bound() {
        return bound;
    }

    /** The most rows of its list with these arguments. */
    int bound(Bound bound) {
        return this.bound == UNBOUNDED || ofFirst == NONE || bound.values()[ofFirst] == null
                ? this.bound
                : PageArguments.MAXIMUM;
    }

    /** Whether it can be called of what stands in for a thing. */
    boolean isAhead() {
        return ahead;
    }

    Uni<?> call(@Nullable Object source, Bound bound) {
        Object[] given = bound.values();
        if (ofSource != NONE) {
            given = given.clone();
            given[ofSource] = source;
        }
        return (Uni<?>) Reflection.call(method, api(), given);
    }

    private Object api() {
        if (api == null) {
            api = Arc.container().instance(method.getDeclaringClass()).get();
        }
        return api;
    }
}
