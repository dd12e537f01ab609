package org.tergeu.editing.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Which report to reinstate. */
@Input("ReinstateReportInput")
@Description("Which report to reinstate.")
public record ReinstateReportInput(
        @Description("The report's key.") String key,
        @Description(Described.MADE_FROM) String madeFrom,
        @Nullable @Description(Described.IDEMPOTENCY_KEY) String idempotencyKey) {}
