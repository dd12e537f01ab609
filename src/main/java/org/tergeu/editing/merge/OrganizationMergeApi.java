package org.tergeu.editing.merge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.tergeu.editing.Editing;
import org.tergeu.editing.Made;
import org.tergeu.editing.input.MergeOrganizationsInput;
import org.tergeu.editing.input.UnmergeOrganizationInput;
import org.tergeu.graphql.access.Allowed;
import org.tergeu.graphql.access.Role;
import org.tergeu.graphql.paging.Bounded;
import org.tergeu.graphql.paging.Few;
import org.tergeu.intake.submission.Edit.MergeRequest;
import org.tergeu.intake.submission.Edit.Mergeable;
import org.tergeu.intake.submission.Edit.Unmerge;
import org.tergeu.organization.Organization;
import org.tergeu.organization.Organizations;

/** Organizations that turn out to be one. */
@GraphQLApi
public class OrganizationMergeApi {

    private final Editing editing;
    private final Organizations organizations;
    private final ThingDuplicates duplicates;

    @Inject
    OrganizationMergeApi(Editing editing, Organizations organizations, ThingDuplicates duplicates) {
        this.editing = editing;
        this.organizations = organizations;
        this.duplicates = duplicates;
    }

    @Mutation("mergeOrganizations")
    @Allowed(Role.REVIEWER)
    @Description(
            "Makes one organization of two: whatever reports say of the one, earlier and later ones, is said of the other, which has the names of both; the key and identifier of the one lead there. Needs the role reviewer, and a token that is not restricted to publishers.")
    public Uni<MergeOrganizationsPayload> mergeOrganizations(
            @Description("Which organizations.") MergeOrganizationsInput input) {
        return editing.make(
                        new MergeRequest(Mergeable.ORGANIZATION, input.from(), input.into()),
                        input.madeFrom(),
                        input.idempotencyKey())
                .chain(made -> changed(made).map(organization -> MergeOrganizationsPayload.of(made, organization)));
    }

    @Mutation("unmergeOrganization")
    @Allowed(Role.REVIEWER)
    @Description(
            "Takes a merge back: each report is about the organization again that it names, also those that came after the merge. Needs the role reviewer, and a token that is not restricted to publishers.")
    public Uni<UnmergeOrganizationPayload> unmergeOrganization(
            @Description("Which merge.") UnmergeOrganizationInput input) {
        return editing.make(new Unmerge(Mergeable.ORGANIZATION, input.key()), input.madeFrom(), input.idempotencyKey())
                .chain(made -> changed(made).map(organization -> UnmergeOrganizationPayload.of(made, organization)));
    }

    private Uni<Organization> changed(Made made) {
        return organizations.load(made.key());
    }

    @Query("likelyDuplicateOrganizations")
    @Allowed(Role.EDITOR)
    @Description(
            "Organizations that may be the same as one, the likeliest first, each with its reasons. They are only suggested. Needs the role editor.")
    @Bounded(Bounded.PARTS)
    public Uni<List<@NonNull LikelyDuplicateOrganization>> likelyDuplicateOrganizations(
            @Description("The key of the organization.") String key,
            @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        return duplicates.ofOrganization(key, Few.of(first).orAtMost(Bounded.PARTS));
    }

    @Description("The other organization.")
    public Uni<Organization> organization(@Source LikelyDuplicateOrganization duplicate) {
        return organizations.load(duplicate.rowId());
    }
}
