package org.tergeu.graphql.execution.plan;

import com.fasterxml.jackson.core.io.SerializedString;
import graphql.execution.MergedField;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLFieldDefinition;
import io.smallrye.graphql.api.Nullable;
import java.util.Collection;
import org.tergeu.graphql.execution.field.ArgumentValues;
import org.tergeu.graphql.execution.field.FieldSource;
import org.tergeu.graphql.limits.LimitExceeded;
import org.tergeu.graphql.loading.Selection;

/**
 * A field that is selected of an object.
 *
 * @param key what it is called in the response
 * @param selection what is selected of its value, for its resolver; null where it has none
 * @param arguments what its resolver takes; null where it has none
 */
public record FieldPlan(
        SerializedString key,
        MergedField selected,
        GraphQLFieldDefinition definition,
        FieldSource source,
        ValuePlan value,
        @Nullable Selection selection,
        @Nullable ArgumentValues arguments) {

    /**
     * A value that is no longer list than allowed.
     *
     * @throws LimitExceeded when it is
     */
    @Nullable
    public Object within(int bound, @Nullable Object value) {
        if (bound < FieldSource.UNBOUNDED && value instanceof Collection<?> list && list.size() > bound) {
            throw LimitExceeded.ofList(definition.getName(), bound);
        }
        return value;
    }

    /** Where the document selects it. */
    SourceLocation location() {
        return selected.getSingleField().getSourceLocation();
    }
}
