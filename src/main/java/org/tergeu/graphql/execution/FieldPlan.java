package org.tergeu.graphql.execution;

import com.fasterxml.jackson.core.io.SerializedString;
import graphql.execution.MergedField;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLFieldDefinition;
import io.smallrye.graphql.api.Nullable;
import java.util.Collection;
import org.tergeu.graphql.Selection;
import org.tergeu.graphql.limits.LimitExceeded;

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

    /**
     * A value that is no longer list than allowed.
     *
     * @throws LimitExceeded when it is
     */
    @Nullable
    Object within(int bound, @Nullable Object value) {
        if (bound < Getter.UNBOUNDED && value instanceof Collection<?> list && list.size() > bound) {
            throw LimitExceeded.ofList(definition.getName(), bound);
        }
        return value;
    }

    /** Where the document asks for it. */
    SourceLocation location() {
        return asked.getSingleField().getSourceLocation();
    }
}
