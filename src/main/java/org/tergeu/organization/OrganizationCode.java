package org.tergeu.organization;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A code that an organization has in a scheme, such as a register or the agency codes of a country. */
@Type("OrganizationCode")
@Description("A code that an organization has in a scheme, such as a register or the agency codes of a country.")
public record OrganizationCode(
        @Description("Whose code it is, a key such as kz-bin or us-ori.")
        String scheme,

        @Description("The code as it is written.") String code,

        @Nullable @Description("First day on which it had the code; null: longer than any report says.")
        LocalDate from,

        @Nullable @Description("Day from which it had the code no more; null: it still has, or no report says.")
        LocalDate until) {}
