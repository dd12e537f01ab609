package org.tergeu.graphql.execution;

import com.fasterxml.jackson.core.io.SerializedString;
import graphql.execution.MergedField;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLFieldDefinition;
import io.smallrye.graphql.api.Nullable;
import org.tergeu.graphql.Selection;

/**
 * A field of an object that is asked for.
 *
 * @param key what it is called in the answer
 * @param selection what is asked of its value, for its resolver; null where it has none
 * @param arguments what its resolver takes; null where it has none
 */
record FieldPlan(
        SerializedString key,
        MergedField asked,
        GraphQLFieldDefinition definition,
        Getter getter,
        ValuePlan value,
        @Nullable Selection selection,
        @Nullable Arguments arguments) {

    /** Where the document asks for it. */
    SourceLocation location() {
        return asked.getSingleField().getSourceLocation();
    }
}
