package org.tergeu.graphql.execution;

import io.smallrye.graphql.api.Nullable;

/** Where the value of a field comes from. */
sealed interface Getter permits Getter.Ready, Resolver {

    /** A value that is there already. */
    sealed interface Ready extends Getter permits Component, TypeName {

        /** The value, of a thing that is there. */
        @Nullable
        Object read(@Nullable Object source);
    }
}
