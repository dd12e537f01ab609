package org.tergeu.outcome;

import io.smallrye.graphql.api.Nullable;
import java.util.Set;
import org.tergeu.naming.CanonicalName;

/** What a step of procedure without a code is called. */
final class Step {

    private Step() {}

    /** Equal for names of one step; empty for none. */
    static String canonical(@Nullable String name) {
        return name == null ? "" : CanonicalName.without(Set.of(), name);
    }
}
