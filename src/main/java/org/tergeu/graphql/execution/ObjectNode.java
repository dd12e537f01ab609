package org.tergeu.graphql.execution;

import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import io.smallrye.graphql.api.Nullable;

/** An object of an answer. */
final class ObjectNode extends Node {

    final ObjectPlan plan;

    ObjectNode(ObjectPlan plan, @Nullable Node parent, int index) {
        super(parent, index, plan.fields().length);
        this.plan = plan;
    }

    @Override
    ResultPath segment(ResultPath own, int field) {
        return own.segment(plan.fields()[field].key().getValue());
    }

    @Override
    SourceLocation location(int field) {
        return plan.fields()[field].location();
    }
}
