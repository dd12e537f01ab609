package org.tergeu.graphql.execution.plan;

import io.smallrye.graphql.api.Nullable;

/** What plans need of the execution that they take part in, by the names of the specification (GraphQL, "Execution"). */
public interface Completion {

    /** Counts values that are put into the response. */
    void count(int values);

    /**
     * Finds the value of a field, now or later, and completes it.
     *
     * @param source the thing that the field is selected of; null for the root
     */
    void executeField(ObjectNode object, int field, @Nullable Object source);

    /** Puts a value into its place in the response, in the form in which it is written. */
    void completeValue(ResponseNode parent, int index, ValuePlan plan, @Nullable Object value);
}
