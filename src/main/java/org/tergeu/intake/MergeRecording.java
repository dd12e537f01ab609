package org.tergeu.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tergeu.intake.Edit.Merge;
import org.tergeu.intake.Edit.Mergeable;
import org.tergeu.intake.Edit.OfMerges;
import org.tergeu.intake.IncidentMerges.Merging;
import org.tergeu.intake.Submission.Outcome;

/** Merges things and takes merges back, within the current transaction: what leads where changes, and the reports concerned are read again. */
@ApplicationScoped
class MergeRecording {

    private final IncidentMerges incidents;
    private final ThingMerges things;
    private final Rereading rereading;

    MergeRecording(IncidentMerges incidents, ThingMerges things, Rereading rereading) {
        this.incidents = incidents;
        this.things = things;
        this.rereading = rereading;
    }

    /** Makes it, or says why not. */
    Uni<Decided> make(Edit edit) {
        OfMerges action = (OfMerges) edit.action();
        Set<String> keys = action instanceof Merge merge
                ? new HashSet<>(List.of(merge.from(), merge.into()))
                : Set.of(action.key());
        return (action.thing() == Mergeable.INCIDENT ? incidents.find(keys) : things.find(action.thing(), keys))
                .map(found -> found.stream().collect(Collectors.toMap(Merging::key, each -> each)))
                .chain(found ->
                        EditRecording.revision().chain(revision -> make(new MergeCheck(edit, found, revision))));
    }

    private Uni<Decided> make(MergeCheck check) {
        if (check.refusal().isPresent()) {
            return Uni.createFrom().item(Decided.refused(check.refusal().get()));
        }
        OfMerges action = (OfMerges) check.edit().action();
        return EditRecording.sign(check.edit().by().subject())
                .chain(() -> action.thing() == Mergeable.INCIDENT
                        ? ofIncidents(check, action)
                        : things.change(action.thing(), from(check, action), into(check, action)))
                .chain(() -> Recording.advance(1))
                .replaceWith(Decided.of(action.key(), action instanceof Merge ? Outcome.MERGED : Outcome.UNMERGED));
    }

    private static Merging from(MergeCheck check, OfMerges action) {
        return check.found().get(action instanceof Merge merge ? merge.from() : action.key());
    }

    /** What it is to be merged into; null when a merge is taken back. */
    private static Merging into(MergeCheck check, OfMerges action) {
        return action instanceof Merge merge ? check.found().get(merge.into()) : null;
    }

    private Uni<Void> ofIncidents(MergeCheck check, OfMerges action) {
        Merging from = from(check, action);
        Merging into = into(check, action);
        return incidents
                .reports(into == null ? from.intoId() : from.id())
                .chain(concerned -> (into == null
                                ? incidents.unmerge(from.id())
                                : incidents.merge(from.id(), into.id()))
                        .chain(() -> rereading.readAgain(concerned))
                        .chain(() -> into == null
                                ? incidents.forgetWithdrawn(from.intoId(), concerned)
                                : Uni.createFrom().voidItem()));
    }
}
