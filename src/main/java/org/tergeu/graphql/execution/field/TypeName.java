package org.tergeu.graphql.execution.field;

import io.smallrye.graphql.api.Nullable;

/** {@code __typename}. */
record TypeName(String name) implements FieldSource.Property {

    @Override
    public int bound() {
        return UNBOUNDED;
    }

    @Override
    public int counted() {
        return UNBOUNDED;
    }

    @Override
    public Object read(@Nullable Object source) {
        return name;
    }
}
