package org.tergeu.graphql.execution.field;

import io.smallrye.graphql.api.Nullable;
import java.lang.reflect.Method;
import org.tergeu.graphql.paging.Bounded;

/** Where the value of a field comes from. */
public sealed interface FieldSource permits FieldSource.Property, Resolver {

    /** No list, or one that is bounded otherwise. */
    int UNBOUNDED = Integer.MAX_VALUE;

    /** The most rows of a list that is selected as a whole. */
    int bound();

    /** How many rows of such a list the cost counts. */
    int counted();

    /** What a method that gives a list says of its bound. */
    static int boundOf(Method method) {
        Bounded bounded = method.getAnnotation(Bounded.class);
        return bounded == null ? UNBOUNDED : Math.max(bounded.value(), bounded.most());
    }

    /** What a method that gives a list says of its cost. */
    static int countedOf(Method method) {
        Bounded bounded = method.getAnnotation(Bounded.class);
        return bounded == null ? UNBOUNDED : bounded.value();
    }

    /** A value that is there already. */
    sealed interface Property extends FieldSource permits RecordProperty, TypeName {

        /** The value, of a thing that is there. */
        @Nullable
        Object read(@Nullable Object source);
    }
}
