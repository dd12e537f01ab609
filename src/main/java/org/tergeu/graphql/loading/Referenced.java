package org.tergeu.graphql.loading;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.operators.AbstractUni;
import io.smallrye.mutiny.operators.UniOperator;
import io.smallrye.mutiny.subscription.UniSubscriber;

/**
 * The thing that a resolver returns, with the reference by which it is read: enough to read in the same turn what belongs to the thing
 * ({@link ByReference}). That saves the database a second turn (docs/adr/0020).
 */
public final class Referenced<T> extends UniOperator<T, T> {

    private final SourceReference reference;

    private Referenced(SourceReference reference, Uni<T> thing) {
        super(thing);
        this.reference = reference;
    }

    /** A thing that is read by its reference. */
    public static <T> Uni<T> by(SourceReference reference, Uni<T> thing) {
        return new Referenced<>(reference, thing);
    }

    /** What the thing is read by. */
    public SourceReference reference() {
        return reference;
    }

    @Override
    public void subscribe(UniSubscriber<? super T> subscriber) {
        AbstractUni.subscribe(upstream(), subscriber);
    }
}
