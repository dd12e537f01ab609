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

        @Nullable @Description("Key of the organization that it belongs to.")
        String parent,

        @Nullable @Description("Its country, ISO 3166-1 alpha-2.")
        String country,

        @Nullable @Description("Its names in other languages, and variants.")
        List<@NonNull NameInput> names) {}
