package org.tergeu.graphql.execution;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

/** Values of fields of the one thing that a query asks for, which are being read while the thing itself is. */
final class ReadAhead {

    private final Map<FieldPlan, Uni<?>> values = new IdentityHashMap<>();

    private ReadAhead() {}

    /**
     * Begins to read them.
     *
     * @param plan of a query with one field
     * @param call calls the resolver of a field for what stands in for the thing
     */
    static ReadAhead of(ObjectPlan plan, Function<FieldPlan, Uni<?>> call) {
        ReadAhead ahead = new ReadAhead();
        if (plan.fields()[0].value() instanceof ThingPlan thing && thing.only() != null) {
            for (FieldPlan field : thing.only().fields()) {
                if (field.getter() instanceof Resolver resolver && resolver.isAhead()) {
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
        // Whoever asks for it is told; when there is no such thing, nobody does.
        value.subscribe().with(read -> {}, failure -> {});
        values.put(field, value);
    }

    /** What is being read for a field; null when nothing is. */
    @Nullable
    Uni<?> of(FieldPlan field) {
        return values.get(field);
    }
}
