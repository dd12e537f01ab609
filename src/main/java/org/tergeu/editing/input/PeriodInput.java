package org.tergeu.editing.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.tergeu.vocabulary.PeriodKind;

/** What time a statistic covers. */
@Input("PeriodInput")
@Description("What time a statistic covers.")
public record PeriodInput(
        @Description("What sort of period.") PeriodKind kind,
        @Nullable @Description("Its first day, ISO 8601.") String from,
        @Nullable @Description("Its last day, ISO 8601.") String to) {}
