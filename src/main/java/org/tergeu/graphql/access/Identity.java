package org.tergeu.graphql.access;

import io.smallrye.graphql.api.Nullable;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who asks.
 *
 * @param subject what the provider calls them; null for somebody without a token
 * @param role the highest that they have; null for somebody without a token
 * @param publishers keys of the organizations that they write for; null for all
 */
public record Identity(
        @Nullable String subject,
        @Nullable Role role,
        @Nullable Set<String> publishers) {

    /** Somebody without a token. */
    public static final Identity ANONYMOUS = new Identity(null, null, null);

    /** Whether they have no token. */
    public boolean isAnonymous() {
        return subject == null;
    }

    /** Whether they may do what a role may. */
    public boolean may(Role needed) {
        return role != null && role.compareTo(needed) >= 0;
    }

    /** Whether they may write reports of a publisher. */
    public boolean writesFor(String publisher) {
        return publishers == null || publishers.contains(publisher);
    }

    /** For whom they write, in words. */
    public String allowedPublishers() {
        return publishers == null
                ? "all publishers"
                : publishers.isEmpty() ? "none" : String.join(", ", new TreeSet<>(publishers));
    }
}
