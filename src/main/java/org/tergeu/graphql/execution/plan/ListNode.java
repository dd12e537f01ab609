package org.tergeu.graphql.execution.plan;

import graphql.execution.ResultPath;

/** A list of a response. */
final class ListNode extends ResponseNode {

    ListNode(ResponseNode parent, int index, int size) {
        super(parent, index, size);
    }

    @Override
    ResultPath segment(ResultPath own, int element) {
        return own.segment(element);
    }
}
