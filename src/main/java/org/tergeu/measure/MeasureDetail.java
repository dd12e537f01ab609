package org.tergeu.measure;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Nullable;
import org.tergeu.vocabulary.MeasureKind;

/** What a report says of a measure beside its figure. */
@RegisterForReflection(registerFullHierarchy = true)
public record MeasureDetail(MeasureKind kind, @Nullable String name) {}
