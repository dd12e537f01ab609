package org.tergeu.casualty;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Nullable;
import org.tergeu.vocabulary.CasualtyGroup;
import org.tergeu.vocabulary.Harm;

/** What a report says of a casualty beside its figure. */
@RegisterForReflection(registerFullHierarchy = true)
public record CasualtyDetail(
        Harm harm, CasualtyGroup group, @Nullable Long partOfId, boolean possibleOverlap) {}
