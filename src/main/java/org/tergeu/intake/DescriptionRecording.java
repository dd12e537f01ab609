package org.tergeu.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tergeu.graphql.access.Role;
import org.tergeu.intake.definition.Definitions;
import org.tergeu.intake.definition.DescribedThings;
import org.tergeu.intake.definition.DescribedThings.DescriptionState;
import org.tergeu.intake.definition.Erasures;
import org.tergeu.intake.definition.NamedThings;
import org.tergeu.intake.document.DocumentDifference;
import org.tergeu.intake.document.Documents;
import org.tergeu.intake.document.GivenDescription;
import org.tergeu.intake.document.Reference;
import org.tergeu.intake.erasure.ErasedPeople;
import org.tergeu.intake.submission.Decided;
import org.tergeu.intake.submission.DescribedThing;
import org.tergeu.intake.submission.Edit;
import org.tergeu.intake.submission.EditFault;
import org.tergeu.intake.submission.Edited.OtherVersion;
import org.tergeu.intake.submission.Edited.RefusedEdit;
import org.tergeu.intake.submission.Submission.Outcome;
import org.tergeu.intake.submission.ThingEdit;
import org.tergeu.intake.submission.ThingEdit.Describe;
import org.tergeu.intake.submission.ThingEdit.UndoDescription;
import org.tergeu.intake.submission.UserErrorCode;
import org.tergeu.platform.sql.StoredJson;
import org.tergeu.vocabulary.ReportStatus;

/** Records descriptions by editors of organizations, people and places, within the current transaction. */
@ApplicationScoped
class DescriptionRecording {

    private static final String NOTHING = "{}";
    private static final String MADE_FROM = "madeFrom";

    private final DescribedThings things;
    private final Definitions definitions;
    private final Erasures erasures;
    private final ThingMerges merges;
    private final NamedThings named;

    DescriptionRecording(
            DescribedThings things, Definitions definitions, Erasures erasures, ThingMerges merges, NamedThings named) {
        this.named = named;
        this.things = things;
        this.definitions = definitions;
        this.erasures = erasures;
        this.merges = merges;
    }

    /** Makes a change, or refuses it. */
    Uni<Decided> make(Edit edit, ThingEdit action) {
        DescribedThing thing =
                action instanceof Describe describe ? describe.thing() : ((UndoDescription) action).thing();
        return things.find(thing, action.key())
                .chain(state -> EditRecording.revision()
                        .chain(revision -> EditCheck.onlyForAllPublishers(edit, Role.REVIEWER)
                                .or(() -> unusable(thing, action.key(), state))
                                .or(() -> isGivenAlready(action, state)
                                        ? EditCheck.unreadable(edit.madeFrom(), MADE_FROM, revision)
                                        : stale(edit, action, state, revision))
                                .map(refused -> Uni.createFrom().item(Decided.refused(refused)))
                                .orElseGet(() -> action instanceof Describe describe
                                        ? describe(edit, describe)
                                        : kept(edit, thing, action.key(), state.earlier()))));
    }

    /** Makes an imported description. One that is given already counts as unchanged. A thing that was merged into another may have one as well. */
    Uni<Decided> bring(Edit edit, Describe describe) {
        return things.find(describe.thing(), describe.key())
                .chain(state -> EditRecording.revision()
                        .chain(revision -> EditCheck.onlyForAllPublishers(edit, Role.REVIEWER)
                                .map(refused -> Uni.createFrom().item(Decided.refused(refused)))
                                .orElseGet(() -> bring(edit, describe, state, revision))));
    }

    private Uni<Decided> bring(Edit edit, Describe describe, @Nullable DescriptionState state, long revision) {
        return erased(describe)
                .chain(erased -> erased.or(() -> state != null && state.into() != null
                                ? Optional.empty()
                                : unusable(describe.thing(), describe.key(), state))
                        .or(() -> isGivenAlready(describe, Objects.requireNonNull(state, "usable"))
                                ? Optional.empty()
                                : stale(edit, describe, state, revision))
                        .map(refused -> Uni.createFrom().item(Decided.refused(refused)))
                        .orElseGet(() -> describe(edit, describe)));
    }

    /** Refuses a description under an old key of an erased person, who now has another one. */
    private Uni<Optional<RefusedEdit>> erased(Describe describe) {
        return describe.thing() != DescribedThing.PERSON
                ? Uni.createFrom().item(Optional.empty())
                : erasures.load()
                        .map(erased -> erased.keyNow(describe.key()).equals(describe.key())
                                ? Optional.empty()
                                : refused(
                                        UserErrorCode.INVALID,
                                        "key",
                                        "read '" + describe.key()
                                                + "', whose name was erased; allowed: one with a name"));
    }

    /** Whether the change gives what is given already; if so, nothing changes, from any revision. */
    private static boolean isGivenAlready(ThingEdit action, DescriptionState state) {
        return action instanceof Describe describe && Objects.equals(body(describe), state.body());
    }

    private static Optional<RefusedEdit> unusable(DescribedThing thing, String key, @Nullable DescriptionState state) {
        String field = thing == DescribedThing.PLACE ? "code" : "key";
        String what = thing == DescribedThing.PLACE
                ? "the code of a place that a report has described; other places are built in"
                : thing == DescribedThing.PERSON ? "the key of a person" : "the key of an organization";
        if (state == null) {
            return refused(UserErrorCode.NOT_FOUND, field, "read '" + key + "', which is not " + what);
        }
        if (state.into() != null) {
            return refused(
                    UserErrorCode.INVALID,
                    field,
                    "read '" + key + "', which was merged into '" + state.into()
                            + "'; allowed: one that stands for itself");
        }
        return state.erased()
                ? refused(
                        UserErrorCode.INVALID,
                        field,
                        "read '" + key + "', whose name was erased; erasePerson changes what stands in its place")
                : Optional.empty();
    }

    private static Optional<RefusedEdit> stale(Edit edit, ThingEdit action, DescriptionState state, long revision) {
        boolean undoes = action instanceof UndoDescription;
        String field = undoes ? "revision" : MADE_FROM;
        String from = undoes ? ((UndoDescription) action).revision() : edit.madeFrom();
        Optional<RefusedEdit> unreadable = EditCheck.unreadable(from, field, revision);
        if (unreadable.isPresent()) {
            return unreadable;
        }
        long seen = from == null ? 0 : Long.parseLong(from);
        if (undoes && state.revision() < seen) {
            return refused(
                    UserErrorCode.NOT_FOUND,
                    field,
                    "read '" + from + "'; allowed: the revision in which editors described it last"
                            + (state.revision() == 0 ? ", and none has" : ", " + state.revision()));
        }
        return state.revision() <= seen
                ? Optional.empty()
                : Optional.of(new RefusedEdit(
                        List.of(new EditFault(
                                UserErrorCode.CHANGED_MEANWHILE,
                                field,
                                (from == null ? "is missing" : "read '" + from + "'")
                                        + ", and it was described in revision " + state.revision()
                                        + "; look at what differs, and change that version")),
                        other(action, state)));
    }

    private static OtherVersion other(ThingEdit action, DescriptionState state) {
        JsonNode there = Documents.read(state.body() == null ? NOTHING : state.body());
        return new OtherVersion(
                state.revision(),
                state.changedAt(),
                state.changedBy(),
                ReportStatus.PUBLISHED,
                there.toString(),
                action instanceof Describe describe ? DocumentDifference.between(there, describe.given()) : List.of());
    }

    private static GivenDescription.ParsedDescription read(Describe describe) {
        return switch (describe.thing()) {
            case ORGANIZATION -> GivenDescription.ofOrganization(describe.given());
            case PERSON -> GivenDescription.ofPerson(describe.given());
            case PLACE -> GivenDescription.ofPlace(describe.given());
        };
    }

    /** The text to store; null when nothing is given any more. */
    private static @Nullable String body(Describe describe) {
        return describe.given().isEmpty()
                ? null
                : StoredJson.write(read(describe).given());
    }

    private Uni<Decided> describe(Edit edit, Describe describe) {
        return faults(describe, read(describe))
                .chain(faults -> faults.isEmpty()
                        ? kept(edit, describe.thing(), describe.key(), body(describe))
                        : Uni.createFrom().item(Decided.refused(new RefusedEdit(faults, null))));
    }

    private Uni<List<EditFault>> faults(Describe describe, GivenDescription.ParsedDescription reading) {
        List<Reference<String>> named = reading.organizations();
        return things.organizations(named.stream().map(Reference::key).collect(Collectors.toSet()))
                .chain(known -> erasures.load()
                        .map(erased -> Stream.of(
                                        reading.problems().stream().map(EditFault::of),
                                        named.stream().flatMap(one -> fault(describe, one, known).stream()),
                                        erasedNames(describe, reading.given(), erased))
                                .flatMap(Function.identity())
                                .toList()));
    }

    /** Refuses names of erased people. Names of organizations and places are their own, even if they honour a person. */
    private static Stream<EditFault> erasedNames(Describe describe, GivenDescription given, ErasedPeople erased) {
        if (describe.thing() != DescribedThing.PERSON || erased.isEmpty()) {
            return Stream.empty();
        }
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("name", given.name());
        texts.put("position", given.position());
        for (int i = 0; i < given.names().size(); i++) {
            texts.put("names[" + i + "].name", given.names().get(i).name());
        }
        for (int i = 0; i < given.without().size(); i++) {
            texts.put("without[" + i + "]", given.without().get(i));
        }
        return texts.entrySet().stream()
                .filter(text -> text.getValue() != null
                        && !erased.without(text.getValue()).equals(text.getValue()))
                .map(text -> new EditFault(
                        UserErrorCode.INVALID,
                        text.getKey(),
                        "names somebody whose name was erased; allowed: another text"));
    }

    private static Optional<EditFault> fault(Describe describe, Reference<String> named, Set<String> known) {
        String fault = !known.contains(named.key())
                ? "which is not a known organization"
                : named.key().equals(describe.key()) ? "which is the organization itself; allowed: another one" : null;
        return Optional.ofNullable(fault)
                .map(reason ->
                        new EditFault(UserErrorCode.INVALID, named.path(), "read '" + named.key() + "', " + reason));
    }

    private Uni<Decided> kept(Edit edit, DescribedThing thing, String key, @Nullable String body) {
        return things.find(thing, key)
                .chain(state -> (body == null ? state.body() == null : body.equals(state.body()))
                        ? Uni.createFrom().item(Decided.of(key, Outcome.UNCHANGED))
                        : EditRecording.sign(edit.by().subject())
                                .chain(() -> things.keep(thing, key, body))
                                .chain(erasures::leads)
                                .chain(leads -> named.above(thing, key)
                                        .chain(before -> definitions
                                                .publish(thing, Set.of(key), leads)
                                                .chain(() -> named.settle(thing, before))))
                                .chain(() -> merges.refuseCircle(thing, key))
                                .chain(() -> Recording.advance(1))
                                .replaceWith(Decided.of(key, Outcome.DESCRIBED)));
    }

    private static Optional<RefusedEdit> refused(UserErrorCode code, String path, String message) {
        return Optional.of(RefusedEdit.of(code, path, message));
    }
}
