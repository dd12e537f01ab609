package org.tergeu.editing.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.tergeu.vocabulary.OrganizationKind;

/** An organization as the report describes it. */
@Input("OrganizationInput")
@Description("An organization as the report describes it.")
public record OrganizationInput(
        @Description(Described.KEY) String key,
        @Description("Its name in English.") String name,
        @Description("What sort of organization it is.") OrganizationKind kind,

        @Nullable
        @Description("Key of the organization that it belongs to; `parents` has room for several, and for days.")
        String parent,

        @Nullable @Description("All that it is or was a part of, beside `parent`, each for some days.")
        List<@NonNull OrganizationParentInput> parents,

        @Nullable @Description("What it came of: renamed, merged, split or replaced.")
        List<@NonNull SuccessionInput> succeeds,

        @Nullable @Description("Codes that it has in schemes of its country and others.")
        List<@NonNull OrganizationCodeInput> codes,

        @Nullable @Description("Its country, ISO 3166-1 alpha-2.")
        String country,

        @Nullable @Description("Its names in other languages, and variants.")
        List<@NonNull NameInput> names) {}
