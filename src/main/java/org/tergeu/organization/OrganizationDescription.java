package org.tergeu.organization;

import io.smallrye.graphql.api.Nullable;
import org.tergeu.naming.Names;
import org.tergeu.vocabulary.OrganizationKind;

/** Everything that is published of an organization; the parent by its key. */
public record OrganizationDescription(
        String key,
        String name,
        OrganizationKind kind,
        @Nullable String parent,
        @Nullable String country,
        Names names) {}
