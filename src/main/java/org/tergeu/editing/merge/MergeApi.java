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
import org.tergeu.editing.input.MergeIncidentsInput;
import org.tergeu.editing.input.UnmergeIncidentInput;
import org.tergeu.graphql.access.Allowed;
import org.tergeu.graphql.access.Role;
import org.tergeu.graphql.paging.Bounded;
import org.tergeu.graphql.paging.Few;
import org.tergeu.incident.Incident;
import org.tergeu.incident.Incidents;
import org.tergeu.intake.submission.Edit.MergeRequest;
import org.tergeu.intake.submission.Edit.Mergeable;
import org.tergeu.intake.submission.Edit.Unmerge;
import org.tergeu.knowledge.AsOf;

/** Incidents that turn out to be one. */
@GraphQLApi
public class MergeApi {

    private final Editing editing;
    private final Incidents incidents;
    private final Duplicates duplicates;

    @Inject
    MergeApi(Editing editing, Incidents incidents, Duplicates duplicates) {
        this.editing = editing;
        this.incidents = incidents;
        this.duplicates = duplicates;
    }

    @Mutation("mergeIncidents")
    @Allowed(Role.REVIEWER)
    @Description(
            "Makes one incident of two: whatever reports say of the one, earlier and later ones, is said of the other, and its key and identifier lead there. Needs the role reviewer, and a token that is not restricted to publishers.")
    public Uni<MergeIncidentsPayload> mergeIncidents(@Description("Which incidents.") MergeIncidentsInput input) {
        return editing.make(
                        new MergeRequest(Mergeable.INCIDENT, input.from(), input.into()),
                        input.madeFrom(),
                        input.idempotencyKey())
                .chain(made -> changed(made, input.into()).map(incident -> MergeIncidentsPayload.of(made, incident)));
    }

    @Mutation("unmergeIncident")
    @Allowed(Role.REVIEWER)
    @Description(
            "Takes a merge back: each report is about the incident again that it names, also those that came after the merge. Needs the role reviewer, and a token that is not restricted to publishers.")
    public Uni<UnmergeIncidentPayload> unmergeIncident(@Description("Which merge.") UnmergeIncidentInput input) {
        return editing.make(new Unmerge(Mergeable.INCIDENT, input.key()), input.madeFrom(), input.idempotencyKey())
                .chain(made -> changed(made, input.key()).map(incident -> UnmergeIncidentPayload.of(made, incident)));
    }

    private Uni<Incident> changed(Made made, String key) {
        return made.outcome() == null ? Uni.createFrom().nullItem() : incidents.loadByKey(key);
    }

    @Query("likelyDuplicates")
    @Allowed(Role.EDITOR)
    @Description(
            "Incidents that may be the same as one, the likeliest first, each with its reasons. They are only suggested. Needs the role editor.")
    @Bounded(Bounded.PARTS)
    public Uni<List<@NonNull LikelyDuplicate>> likelyDuplicates(
            @Description("The key of the incident.") String key,
            @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        return duplicates.of(key, Few.of(first).orAtMost(Bounded.PARTS));
    }

    @Description("The other incident.")
    public Uni<Incident> incident(@Source LikelyDuplicate duplicate) {
        return incidents.load(duplicate.incidentId(), AsOf.NOW);
    }
}
