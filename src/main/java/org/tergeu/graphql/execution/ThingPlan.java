package org.tergeu.graphql.execution;

import com.fasterxml.jackson.core.JsonGenerator;
import io.smallrye.graphql.api.Nullable;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A thing of which fields are asked; which ones may depend on its type. */
final class ThingPlan extends ValuePlan {

    private final @Nullable ObjectPlan only;
    private final Function<Class<?>, ObjectPlan> compiler;
    private final Map<Class<?>, ObjectPlan> compiled = new ConcurrentHashMap<>();

    private ThingPlan(boolean nonNull, @Nullable ObjectPlan only, Function<Class<?>, ObjectPlan> compiler) {
        super(nonNull);
        this.only = only;
        this.compiler = compiler;
    }

    /** Things of one type. */
    static ThingPlan of(boolean nonNull, ObjectPlan only) {
        return new ThingPlan(nonNull, only, type -> only);
    }

    /** Things of any type that an interface or a union stands for. */
    static ThingPlan ofAny(boolean nonNull, Function<Class<?>, ObjectPlan> compiler) {
        return new ThingPlan(nonNull, null, compiler);
    }

    /** What is asked of the thing; null when that depends on its type. */
    @Nullable
    ObjectPlan only() {
        return only;
    }

    @Override
    Object complete(Execution execution, Object value, Node parent, int index) {
        ObjectPlan plan = only == null ? compiled.computeIfAbsent(value.getClass(), compiler) : only;
        return plan.start(execution, value, parent, index);
    }

    /** Of what can be of any type, anything may be selected. */
    @Override
    boolean selects(String path) {
        return only == null || only.selects(path);
    }

    @Override
    @Nullable
    Object settled(@Nullable Object value) {
        return value instanceof ObjectNode node && !node.plan.settle(node) ? null : value;
    }

    @Override
    void write(Object value, JsonGenerator out) throws IOException {
        ObjectNode node = (ObjectNode) value;
        node.plan.write(node, out);
    }
}
