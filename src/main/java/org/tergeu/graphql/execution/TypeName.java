package org.tergeu.graphql.execution;

import io.smallrye.graphql.api.Nullable;

/** {@code __typename}. */
record TypeName(String name) implements Getter.Ready {

    @Override
    public int bound() {
        return UNBOUNDED;
    }

    @Override
    public Object read(@Nullable Object source) {
        return name;
    }
}
