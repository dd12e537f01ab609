package org.tergeu.graphql.execution;

import io.smallrye.graphql.api.Nullable;
import java.lang.reflect.Method;

/** What a thing has in itself: a component of a record. */
record Component(Method accessor) implements Getter.Ready {

    @Override
    public @Nullable Object read(@Nullable Object source) {
        return Reflection.call(accessor, source);
    }
}
