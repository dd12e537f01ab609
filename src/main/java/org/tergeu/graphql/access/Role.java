package org.tergeu.graphql.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody may do. Each role may do what those before it may. */
public enum Role {
    /** Asks. */
    READER,
    /** Submits drafts and checks reports. */
    EDITOR,
    /** Changes what is public: publishes, retracts and reinstates. */
    REVIEWER,
    /** Runs the service. */
    ADMIN;

    /** Its name as tokens and messages have it. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of this name, in any case; empty when it is another's. */
    public static Optional<Role> named(String name) {
        return Arrays.stream(values())
                .filter(role -> role.written().equals(name.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
