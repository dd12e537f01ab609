package org.tergeu.editing.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** What an organization is or was a part of. */
@Input("OrganizationParentInput")
@Description("What an organization is or was a part of.")
public record OrganizationParentInput(
        @Description("Key of the organization that it is a part of.")
        String organization,

        @Nullable @Description("The first day on which it was a part, ISO 8601; absent: as long as anybody knows.")
        String from,

        @Nullable @Description("The day from which it was a part no more, ISO 8601; absent: it still is.")
        String until) {}
