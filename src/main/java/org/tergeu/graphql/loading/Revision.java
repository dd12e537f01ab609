package org.tergeu.graphql.loading;

import io.smallrye.mutiny.Uni;

/** Which state of the data answers. */
public interface Revision {

    /** Opaque; as long as it is the same, a question has the same answer. */
    Uni<String> current();
}
