package org.tergeu.graphql.execution;

import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import io.smallrye.graphql.api.Nullable;

/**
 * A part of an answer that has parts itself: an object or a list. Values are kept as they are written later: null, what a scalar
 * makes of them, or a node.
 */
abstract sealed class Node permits ObjectNode, ListNode {

    final Object[] values;
    private final @Nullable Node parent;
    private final int index;

    Node(@Nullable Node parent, int index, int size) {
        this.parent = parent;
        this.index = index;
        this.values = new Object[size];
    }

    /** Where the value stands in the answer. */
    ResultPath path(int value) {
        return segment(parent == null ? ResultPath.rootPath() : parent.path(index), value);
    }

    /** Where the document asks for the value. */
    @Nullable
    SourceLocation location(int value) {
        return parent == null ? null : parent.location(index);
    }

    abstract ResultPath segment(ResultPath own, int value);
}
