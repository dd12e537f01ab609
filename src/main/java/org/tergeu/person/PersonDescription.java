package org.tergeu.person;

import io.smallrye.graphql.api.Nullable;
import org.tergeu.naming.Names;

/** Everything that is published of a person. */
public record PersonDescription(
        String key, String name, @Nullable String position, Names names) {}
