package org.tergeu.graphql.execution.field;

import io.smallrye.graphql.api.Nullable;
import java.lang.reflect.Method;
import java.util.Objects;
import org.tergeu.graphql.execution.input.Reflection;

/** A component of the record that a field is selected of. */
record RecordProperty(Method accessor, int bound, int counted) implements FieldSource.Property {

    static RecordProperty of(Method accessor) {
        return new RecordProperty(
                Reflection.opened(accessor), FieldSource.boundOf(accessor), FieldSource.countedOf(accessor));
    }

    @Override
    public @Nullable Object read(@Nullable Object source) {
        return Reflection.call(accessor, Objects.requireNonNull(source, "source"));
    }
}
