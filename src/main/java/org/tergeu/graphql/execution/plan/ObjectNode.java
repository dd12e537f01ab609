package org.tergeu.graphql.execution.plan;

import com.fasterxml.jackson.core.JsonGenerator;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import io.smallrye.graphql.api.Nullable;
import java.io.IOException;

/** An object of a response. */
public final class ObjectNode extends ResponseNode {

    private final ObjectPlan plan;

    ObjectNode(ObjectPlan plan, @Nullable ResponseNode parent, int index) {
        super(parent, index, plan.size());
        this.plan = plan;
    }

    /** What is selected of it. */
    public FieldPlan field(int index) {
        return plan.field(index);
    }

    /** Propagates errors to where null is allowed: false when the object itself has to be null for one of them. */
    public boolean propagateErrors() {
        return plan.propagate(this);
    }

    /** Writes it as JSON. */
    public void write(JsonGenerator out) throws IOException {
        plan.write(this, out);
    }

    @Override
    ResultPath segment(ResultPath own, int field) {
        return own.segment(plan.field(field).key().getValue());
    }

    @Override
    public SourceLocation location(int field) {
        return plan.field(field).location();
    }
}
