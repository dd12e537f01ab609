package org.tergeu.graphql.execution;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.IdentityHashMap;
import java.util.function.Function;
import org.tergeu.graphql.execution.field.Resolver;
import org.tergeu.graphql.execution.plan.CompositePlan;
import org.tergeu.graphql.execution.plan.FieldPlan;
import org.tergeu.graphql.execution.plan.ObjectPlan;

/** Values of fields of the one thing that a query asks for, which are being read while the thing itself is. */
final class ReadAhead {

    private final IdentityHashMap<FieldPlan, Uni<?>> values = new IdentityHashMap<>();

    private ReadAhead() {}

    /**
     * Begins to read them.
     *
     * @param plan of a query with one field
     * @param call calls the resolver of a field by the reference of the thing
     */
    static ReadAhead of(ObjectPlan plan, Function<FieldPlan, Uni<?>> call) {
        ReadAhead ahead = new ReadAhead();
        if (plan.field(0).value() instanceof CompositePlan thing && thing.only() != null) {
            ObjectPlan selected = thing.only();
            for (int i = 0; i < selected.size(); i++) {
                FieldPlan field = selected.field(i);
                if (field.source() instanceof Resolver resolver && resolver.isByReference()) {
                    ahead.begin(field, call);
                }
            }
        }
        return ahead;
    }

    private void begin(FieldPlan field, Function<FieldPlan, Uni<?>> call) {
        Uni<?> value;
        try {
            value = call.apply(field).memoize().indefinitely();
        } catch (RuntimeException again) {
            // It is called once more when the thing is there, and fails then, in its place of the answer.
            return;
        }
        // A failure is an error of the field that asks for the value; when there is no such thing, no field does.
        value.subscribe().with(read -> {}, failure -> {});
        values.put(field, value);
    }

    /** What is being read for a field; null when nothing is. */
    @Nullable
    Uni<?> of(FieldPlan field) {
        return values.get(field);
    }
}
