package org.tergeu.graphql.execution.plan;

import com.fasterxml.jackson.core.JsonGenerator;
import io.smallrye.graphql.api.Nullable;
import java.io.IOException;

/** What becomes of the value of a field, or of an element of a list. */
public abstract sealed class ValuePlan permits LeafPlan, CompositePlan, ListPlan {

    private final boolean nonNull;

    ValuePlan(boolean nonNull) {
        this.nonNull = nonNull;
    }

    /** Whether the schema allows no null here. */
    public boolean isNonNull() {
        return nonNull;
    }

    /** Makes a value, which is not null, into what stands for it in its node. */
    public abstract Object completeValue(Completion completion, Object value, ResponseNode parent, int index);

    /** Whether a field is selected within, by a path of names. */
    boolean selects(String path) {
        return false;
    }

    /** What stands for the value after errors were propagated. */
    @Nullable
    Object propagated(@Nullable Object value) {
        return value;
    }

    abstract void write(Object value, JsonGenerator out) throws IOException;

    final void writeOrNull(@Nullable Object value, JsonGenerator out) throws IOException {
        if (value == null) {
            out.writeNull();
        } else {
            write(value, out);
        }
    }
}
