package org.tergeu.graphql.execution;

import io.smallrye.graphql.api.Nullable;
import java.lang.reflect.Method;

/** What a thing has in itself: a component of a record. */
record Component(Method accessor, int bound) implements Getter.Ready {

    static Component of(Method accessor) {
        return new Component(Reflection.opened(accessor), Getter.boundOf(accessor));
    }

    @Override
    public @Nullable Object read(@Nullable Object source) {
        return Reflection.call(accessor, source);
    }
}
