package org.tergeu.graphql.execution.plan;

import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import io.smallrye.graphql.api.Nullable;

/**
 * A part of a response that has parts itself: an object or a list. Values are kept as they are written later: null, what a scalar
 * makes of them, or a node.
 */
public abstract sealed class ResponseNode permits ObjectNode, ListNode {

    final Object[] values;
    private final @Nullable ResponseNode parent;
    private final int index;

    ResponseNode(@Nullable ResponseNode parent, int index, int size) {
        this.parent = parent;
        this.index = index;
        this.values = new Object[size];
    }

    /** Puts a completed value into its place. */
    public void put(int place, @Nullable Object value) {
        values[place] = value;
    }

    /** Where the value stands in the response. */
    public ResultPath path(int value) {
        return segment(parent == null ? ResultPath.rootPath() : parent.path(index), value);
    }

    /** Where the document selects the value. */
    @Nullable
    public SourceLocation location(int value) {
        return parent == null ? null : parent.location(index);
    }

    abstract ResultPath segment(ResultPath own, int value);
}
