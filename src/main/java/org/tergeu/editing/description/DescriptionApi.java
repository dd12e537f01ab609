package org.tergeu.editing.description;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.tergeu.editing.Editing;
import org.tergeu.editing.Made;
import org.tergeu.editing.input.DescribeOrganizationInput;
import org.tergeu.editing.input.DescribePersonInput;
import org.tergeu.editing.input.DescribePlaceInput;
import org.tergeu.editing.input.InputDocument;
import org.tergeu.editing.input.UndoDescriptionInput;
import org.tergeu.graphql.access.Allowed;
import org.tergeu.graphql.access.Role;
import org.tergeu.graphql.loading.Selection;
import org.tergeu.graphql.paging.Bounded;
import org.tergeu.graphql.paging.Few;
import org.tergeu.intake.submission.DescribedThing;
import org.tergeu.intake.submission.ThingEdit.Describe;
import org.tergeu.intake.submission.ThingEdit.UndoDescription;
import org.tergeu.organization.Organizations;
import org.tergeu.person.People;
import org.tergeu.place.Places;

/** How editors describe organizations, people and places. */
@GraphQLApi
public class DescriptionApi {

    private static final String NEEDS =
            " It goes before what reports say, which stays as it is. Needs the role reviewer, and a token that is not restricted to publishers.";

    private final Editing editing;
    private final DescriptionHistory history;
    private final Organizations organizations;
    private final People people;
    private final Places places;

    @Inject
    DescriptionApi(
            Editing editing, DescriptionHistory history, Organizations organizations, People people, Places places) {
        this.editing = editing;
        this.history = history;
        this.organizations = organizations;
        this.people = people;
        this.places = places;
    }

    @Mutation("describeOrganization")
    @Allowed(Role.REVIEWER)
    @Description("Gives names, kind, parents, predecessors, codes and country of an organization." + NEEDS)
    public Uni<DescribeOrganizationPayload> describeOrganization(
            @Description("Which organization, and how.") DescribeOrganizationInput input) {
        return describe(DescribedThing.ORGANIZATION, input.key(), input, input.madeFrom(), input.idempotencyKey())
                .chain(made -> organizations
                        .load(made.key())
                        .map(organization -> DescribeOrganizationPayload.of(made, organization)));
    }

    @Mutation("describePerson")
    @Allowed(Role.REVIEWER)
    @Description("Gives names and the office of a public official or figure." + NEEDS)
    public Uni<DescribePersonPayload> describePerson(@Description("Who, and how.") DescribePersonInput input) {
        return describe(DescribedThing.PERSON, input.key(), input, input.madeFrom(), input.idempotencyKey())
                .chain(made -> people.load(made.key()).map(person -> DescribePersonPayload.of(made, person)));
    }

    @Mutation("describePlace")
    @Allowed(Role.REVIEWER)
    @Description(
            "Gives names and coordinates of a place that a report has described; other places are built in." + NEEDS)
    public Uni<DescribePlacePayload> describePlace(@Description("Which place, and how.") DescribePlaceInput input) {
        return describe(DescribedThing.PLACE, input.code(), input, input.madeFrom(), input.idempotencyKey())
                .chain(made -> places.load(made.key(), Selection.EVERYTHING)
                        .map(place -> DescribePlacePayload.of(made, place)));
    }

    private Uni<Made> describe(
            DescribedThing thing,
            String key,
            Record input,
            @Nullable String madeFrom,
            @Nullable String idempotencyKey) {
        return editing.make(new Describe(thing, key, InputDocument.given(input)), madeFrom, idempotencyKey);
    }

    @Mutation("undoDescription")
    @Allowed(Role.REVIEWER)
    @Description(
            "Undoes what editors gave last of something, as a new change: it is described as it was before. Needs the role reviewer, and a token that is not restricted to publishers.")
    public Uni<UndoDescriptionPayload> undoDescription(@Description("Which description.") UndoDescriptionInput input) {
        return editing.make(
                        new UndoDescription(input.thing(), input.key(), input.revision()), null, input.idempotencyKey())
                .map(UndoDescriptionPayload::of);
    }

    @Query("descriptionHistory")
    @Allowed(Role.EDITOR)
    @Description(
            "What editors gave of something, the newest first, with who gave it and what differs; none when no editor has described it. Needs the role editor.")
    @Bounded(Bounded.THINGS)
    public Uni<List<@NonNull DescriptionVersion>> descriptionHistory(
            @Description("What sort of thing.") DescribedThing thing,
            @Description("Its key; of a place its code.") String key,
            @Nullable @Description(Bounded.FIRST_OF_THINGS) Integer first) {
        return history.of(thing, key, Few.of(first).orAtMost(Bounded.THINGS + 1));
    }
}
