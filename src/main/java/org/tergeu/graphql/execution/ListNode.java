package org.tergeu.graphql.execution;

import graphql.execution.ResultPath;

/** A list of an answer. */
final class ListNode extends Node {

    ListNode(Node parent, int index, int size) {
        super(parent, index, size);
    }

    @Override
    ResultPath segment(ResultPath own, int element) {
        return own.segment(element);
    }
}
