package org.tergeu.editing.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** A code that an organization has in a scheme. */
@Input("OrganizationCodeInput")
@Description("A code that an organization has in a scheme.")
public record OrganizationCodeInput(
        @Description("Whose code it is, a key such as kz-bin or us-ori.")
        String scheme,

        @Description("The code as it is written.") String code,

        @Nullable @Description("The first day on which it had the code, ISO 8601; absent: as long as anybody knows.")
        String from,

        @Nullable @Description("The day from which it had the code no more, ISO 8601; absent: it still has.")
        String until) {}
