package org.tergeu.editing.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A report as docs/report-format.md has it, field by field: what one published document says, in your own words. */
@Input("ReportInput")
@Description(
        "A report as docs/report-format.md has it, field by field: what one published document says, in your own words.")
public record ReportInput(
        @Description("The document itself.") ReportHeaderInput report,

        @Nullable @Description("Organizations that it names for the first time.")
        List<@NonNull OrganizationInput> organizations,

        @Nullable @Description("Public officials and figures that it names for the first time.")
        List<@NonNull PersonInput> people,

        @Nullable @Description("Places below region level that it names for the first time.")
        List<@NonNull PlaceInput> places,

        @Nullable @Description("What it says of incidents.") List<@NonNull IncidentInput> incidents,
        @Nullable @Description("Statistics.") List<@NonNull StatisticInput> statistics,

        @Nullable
        @Description(
                "The revision of the dataset (`dataset.revision`) in which you read the report or draft that you change; absent for a new one. With it, a key that no report and no draft has is refused (NOT_FOUND), for it is most likely mistyped.")
        String madeFrom,

        @Nullable @Description(Described.IDEMPOTENCY_KEY) String idempotencyKey) {}
