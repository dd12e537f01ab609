package org.tergeu.organization;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** What an organization is or was a part of. */
@Type("OrganizationParent")
@Description("What an organization is or was a part of.")
public record OrganizationParent(
        @Description("The organization that it is a part of.")
        Organization organization,

        @Nullable @Description("First day on which it was a part; null: longer than any report says.")
        LocalDate from,

        @Nullable @Description("Day from which it was a part no more; null: it still is, or no report says.")
        LocalDate until) {}
