package org.tergeu.graphql.execution.plan;

import com.fasterxml.jackson.core.JsonGenerator;
import io.smallrye.graphql.api.Nullable;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A value of a composite type: an object, an interface or a union. What is selected of it may depend on its type. */
public final class CompositePlan extends ValuePlan {

    private final @Nullable ObjectPlan only;
    private final Function<Class<?>, ObjectPlan> compiler;
    private final Map<Class<?>, ObjectPlan> compiled = new ConcurrentHashMap<>();

    private CompositePlan(boolean nonNull, @Nullable ObjectPlan only, Function<Class<?>, ObjectPlan> compiler) {
        super(nonNull);
        this.only = only;
        this.compiler = compiler;
    }

    /** Values of one object type. */
    static CompositePlan ofObject(boolean nonNull, ObjectPlan only) {
        return new CompositePlan(nonNull, only, type -> only);
    }

    /** Values of any object type that an interface or a union stands for. */
    static CompositePlan ofAbstractType(boolean nonNull, Function<Class<?>, ObjectPlan> compiler) {
        return new CompositePlan(nonNull, null, compiler);
    }

    /** What is selected of the value; null when that depends on its type. */
    @Nullable
    public ObjectPlan only() {
        return only;
    }

    @Override
    public Object completeValue(Completion completion, Object value, ResponseNode parent, int index) {
        ObjectPlan plan = only == null ? compiled.computeIfAbsent(value.getClass(), compiler) : only;
        return plan.executeSelectionSet(completion, value, parent, index);
    }

    /** Of an abstract type, anything may be selected. */
    @Override
    boolean selects(String path) {
        return only == null || only.selects(path);
    }

    @Override
    @Nullable
    Object propagated(@Nullable Object value) {
        return value instanceof ObjectNode node && !node.propagateErrors() ? null : value;
    }

    @Override
    void write(Object value, JsonGenerator out) throws IOException {
        ((ObjectNode) value).write(out);
    }
}
