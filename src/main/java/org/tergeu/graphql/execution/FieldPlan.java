package org.tergeu.graphql.execution;

import com.fasterxml.jackson.core.io.SerializedString;
import graphql.execution.MergedField;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLFieldDefinition;
import org.tergeu.graphql.Selection;

/**
 * A field of an object that is asked for.
 *
 * @param key what it is called in the answer
 * @param selection what is asked of its value
 * @param fixed what its resolver takes, where no variable decides that; else null
 */
record FieldPlan(
        SerializedString key,
        MergedField asked,
        GraphQLFieldDefinition definition,
        Getter getter,
        ValuePlan value,
        Selection selection,
        Arguments arguments) {

    /** Where the document asks for it. */
    SourceLocation location() {
        return asked.getSingleField().getSourceLocation();
    }
}
