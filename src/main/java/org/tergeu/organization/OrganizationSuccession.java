package org.tergeu.organization;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.vocabulary.SuccessionKind;

/** What came of an organization, or what it came of. */
@Type("OrganizationSuccession")
@Description("What came of an organization, or what it came of.")
public record OrganizationSuccession(
        @Description("The other organization.") Organization organization,

        @Description("How the later one came of the earlier one.")
        SuccessionKind kind,

        @Nullable @Description("Day on which the later one took the place of the earlier one; null: no report says.")
        LocalDate happenedOn) {}
