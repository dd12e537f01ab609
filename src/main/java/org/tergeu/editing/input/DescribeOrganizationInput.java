package org.tergeu.editing.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.tergeu.vocabulary.OrganizationKind;

/** How an editor describes an organization: in place of all that editors gave before. */
@Input("DescribeOrganizationInput")
@Description(
        "How an editor describes an organization: in place of all that editors gave before. What is absent is as reports say; with nothing but the key, all is.")
public record DescribeOrganizationInput(
        @Description("The key of the organization.") String key,
        @Nullable @Description("The usual name in English.") String name,

        @Nullable @Description("What sort of organization it is.")
        OrganizationKind kind,

        @Nullable
        @Description("Key of the organization that it belongs to; `parents` has room for several, and for days.")
        String parent,

        @Nullable
        @Description(
                "All that it is or was a part of, beside `parent`, each for some days, in place of what reports say; an empty list: of nothing.")
        List<@NonNull OrganizationParentInput> parents,

        @Nullable @Description("What it came of, in place of what reports say; an empty list: of nothing.")
        List<@NonNull SuccessionInput> succeeds,

        @Nullable @Description("Codes that it has, in place of what reports say; an empty list: none.")
        List<@NonNull OrganizationCodeInput> codes,

        @Nullable @Description("Its country, ISO 3166-1 alpha-2.")
        String country,

        @Nullable @Description("Further names; within a language the first is the usual one.")
        List<@NonNull NameInput> names,

        @Nullable @Description("Names that reports give and that are of something else.")
        List<@NonNull String> without,

        @Nullable
        @Description(
                "The revision of the dataset (`dataset.revision`) in which you looked at it; absent when no editor has described it.")
        String madeFrom,

        @Nullable @Description(Described.IDEMPOTENCY_KEY) String idempotencyKey) {}
