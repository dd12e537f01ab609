package org.tergeu.intake;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tergeu.graphql.access.Role;
import org.tergeu.intake.definition.Erasures;
import org.tergeu.intake.known.IncidentMerges;
import org.tergeu.intake.known.IncidentMerges.Merging;
import org.tergeu.intake.submission.Decided;
import org.tergeu.intake.submission.Edit;
import org.tergeu.intake.submission.Edit.MergeRequest;
import org.tergeu.intake.submission.Edit.Mergeable;
import org.tergeu.intake.submission.Edit.OfMerges;
import org.tergeu.intake.submission.Edited.RefusedEdit;
import org.tergeu.intake.submission.Submission.Outcome;
import org.tergeu.intake.submission.UserErrorCode;

/** Merges things and undoes merges, within the current transaction: changes where keys lead, and reads the reports concerned again. */
@ApplicationScoped
class MergeRecording {

    /** The journal has no keys of people. */
    private static final String TAKEN_BACK = """
            select coalesce(max(revision), 0) from journal
            where kind = 'UNMERGED' and key = :key and into_key = :into and coalesce(thing, 'INCIDENT') = :thing""";

    private final Erasures erasures;
    private final IncidentMerges incidents;
    private final ThingMerges things;
    private final Rereading rereading;

    MergeRecording(Erasures erasures, IncidentMerges incidents, ThingMerges things, Rereading rereading) {
        this.erasures = erasures;
        this.incidents = incidents;
        this.things = things;
        this.rereading = rereading;
    }

    /** Makes the change, or refuses it. */
    Uni<Decided> make(Edit edit) {
        OfMerges action = (OfMerges) edit.action();
        Set<String> keys = action instanceof MergeRequest merge
                ? new HashSet<>(List.of(merge.from(), merge.into()))
                : Set.of(action.key());
        return find(action.thing(), keys)
                .chain(found ->
                        EditRecording.revision().chain(revision -> make(new MergeCheck(edit, found, revision, null))));
    }

    /** Makes an imported merge. One that is made already counts as unchanged, and one that was undone stays undone. */
    Uni<Decided> bring(Edit edit, MergeRequest merge) {
        return EditCheck.onlyForAllPublishers(edit, Role.REVIEWER)
                .map(refused -> Uni.createFrom().item(Decided.refused(refused)))
                .orElseGet(() -> bringAllowed(edit, merge));
    }

    private Uni<Decided> bringAllowed(Edit edit, MergeRequest merge) {
        return find(merge.thing(), new HashSet<>(List.of(merge.from(), merge.into())))
                .chain(found -> erased(merge)
                        .chain(erased -> erased != null
                                ? Uni.createFrom().item(Decided.refused(erased))
                                : takenBack(merge, found)
                                        .chain(takenBack -> EditRecording.revision()
                                                .chain(revision ->
                                                        make(new MergeCheck(edit, found, revision, takenBack))))));
    }

    private Uni<Map<String, Merging>> find(Mergeable thing, Set<String> keys) {
        return (thing == Mergeable.INCIDENT ? incidents.find(keys) : things.find(thing, keys))
                .map(found -> found.stream().collect(Collectors.toMap(Merging::key, each -> each)));
    }

    /** Refuses old keys of an erased person, who now has another one. */
    private Uni<RefusedEdit> erased(MergeRequest merge) {
        return merge.thing() != Mergeable.PERSON
                ? Uni.createFrom().nullItem()
                : erasures.load()
                        .map(erased -> Stream.of(merge.from(), merge.into())
                                .filter(key -> !erased.keyNow(key).equals(key))
                                .findFirst()
                                .map(key -> RefusedEdit.of(
                                        UserErrorCode.INVALID,
                                        key.equals(merge.from()) ? "from" : "into",
                                        "read '" + key + "', whose name was erased; allowed: one with a name"))
                                .orElse(null));
    }

    private static Uni<Long> takenBack(MergeRequest merge, Map<String, Merging> found) {
        Merging from = found.get(merge.from());
        Merging into = found.get(merge.into());
        return from == null || into == null
                ? Uni.createFrom().item(0L)
                : Panache.getSession()
                        .chain(session -> session.createNativeQuery(TAKEN_BACK, Long.class)
                                .setParameter("key", inJournal(merge.thing(), from))
                                .setParameter("into", inJournal(merge.thing(), into))
                                .setParameter("thing", merge.thing().name())
                                .getSingleResult());
    }

    private static String inJournal(Mergeable thing, Merging one) {
        return thing == Mergeable.PERSON ? "person:" + one.id() : one.key();
    }

    private Uni<Decided> make(MergeCheck check) {
        if (check.refusal().isPresent()) {
            return Uni.createFrom().item(Decided.refused(check.refusal().get()));
        }
        OfMerges action = (OfMerges) check.edit().action();
        if (check.changesNothing()) {
            return Uni.createFrom().item(Decided.of(action.key(), Outcome.UNCHANGED));
        }
        return EditRecording.sign(check.edit().by().subject())
                .chain(() -> action.thing() == Mergeable.INCIDENT
                        ? ofIncidents(check, action)
                        : things.change(action.thing(), from(check, action), into(check, action)))
                .chain(() -> Recording.advance(1))
                .replaceWith(
                        Decided.of(action.key(), action instanceof MergeRequest ? Outcome.MERGED : Outcome.UNMERGED));
    }

    private static Merging from(MergeCheck check, OfMerges action) {
        return Objects.requireNonNull(
                check.found().get(action instanceof MergeRequest merge ? merge.from() : action.key()), "from");
    }

    /** The thing to merge into; null when a merge is undone. */
    private static @Nullable Merging into(MergeCheck check, OfMerges action) {
        return action instanceof MergeRequest merge ? check.found().get(merge.into()) : null;
    }

    private Uni<Void> ofIncidents(MergeCheck check, OfMerges action) {
        Merging from = from(check, action);
        Merging into = into(check, action);
        long was = into == null ? Objects.requireNonNull(from.intoId(), "merged") : from.id();
        return incidents
                .reports(was)
                .chain(concerned -> (into == null
                                ? incidents.unmerge(from.id())
                                : incidents.merge(from.id(), into.id()))
                        .chain(() -> rereading.readAgain(concerned))
                        .chain(() -> into == null
                                ? incidents.forgetWithdrawn(was, concerned)
                                : Uni.createFrom().voidItem()));
    }
}
