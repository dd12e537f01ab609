package org.tergeu.outcome;

import io.smallrye.graphql.api.Nullable;
import java.util.Set;
import org.tergeu.naming.CanonicalName;

/** What a group of people is called. */
final class Subject {

    /** Words that are said of anybody at some step. */
    private static final Set<String> GENERAL = Set.of(
            "person",
            "individual",
            "member",
            "group",
            "suspect",
            "detainee",
            "defendant",
            "accused",
            "participant",
            "citizen",
            "national");

    private Subject() {}

    /** Equal for groups that may be one; empty for anybody. */
    static String canonical(@Nullable String subject) {
        return subject == null ? "" : CanonicalName.without(GENERAL, subject);
    }
}
