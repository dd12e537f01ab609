package org.tergeu.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tergeu.graphql.access.Role;
import org.tergeu.intake.DescribedThings.State;
import org.tergeu.intake.Edited.OtherVersion;
import org.tergeu.intake.Edited.Refused;
import org.tergeu.intake.Submission.Outcome;
import org.tergeu.intake.ThingEdit.Describe;
import org.tergeu.intake.ThingEdit.UndoDescription;
import org.tergeu.intake.document.DocumentDifference;
import org.tergeu.intake.document.Documents;
import org.tergeu.intake.document.GivenDescription;
import org.tergeu.platform.sql.StoredJson;
import org.tergeu.vocabulary.ReportStatus;

/** Describes organizations, people and places as editors give it, within the current transaction. */
@ApplicationScoped
class DescriptionRecording {

    private static final String NOTHING = "{}";

    private final DescribedThings things;
    private final Definitions definitions;
    private final Erasures erasures;
    private final ThingMerges merges;

    DescriptionRecording(DescribedThings things, Definitions definitions, Erasures erasures, ThingMerges merges) {
        this.things = things;
        this.definitions = definitions;
        this.erasures = erasures;
        this.merges = merges;
    }

    /** Makes a change, or says why not. */
    Uni<Decided> make(Edit edit, ThingEdit action) {
        DescribedThing thing =
                action instanceof Describe describe ? describe.thing() : ((UndoDescription) action).thing();
        return things.find(thing, action.key())
                .chain(state -> EditRecording.revision()
                        .chain(revision -> forbidden(edit)
                                .or(() -> unusable(thing, action.key(), state))
                                .or(() -> stale(edit, action, state, revision))
                                .map(refused -> Uni.createFrom().item(Decided.refused(refused)))
                                .orElseGet(() -> action instanceof Describe describe
                                        ? describe(edit, describe)
                                        : kept(edit, thing, action.key(), state.earlier()))));
    }

    private static Optional<Refused> forbidden(Edit edit) {
        if (!edit.by().may(Role.REVIEWER)) {
            return refused(UserErrorCode.NOT_ALLOWED, "", "needs the role reviewer");
        }
        return edit.by().publishers() == null
                ? Optional.empty()
                : refused(
                        UserErrorCode.NOT_ALLOWED,
                        "",
                        "concerns reports of all publishers; your token allows "
                                + edit.by().allowedPublishers());
    }

    private static Optional<Refused> unusable(DescribedThing thing, String key, @Nullable State state) {
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
                            + "'; allowed is one that stands for itself");
        }
        return state.erased()
                ? refused(
                        UserErrorCode.INVALID,
                        field,
                        "read '" + key + "', whose name was erased; erasePerson changes what stands in its place")
                : Optional.empty();
    }

    private static Optional<Refused> stale(Edit edit, ThingEdit action, State state, long revision) {
        boolean undoes = action instanceof UndoDescription;
        String field = undoes ? "revision" : "madeFrom";
        String from = undoes ? ((UndoDescription) action).revision() : edit.madeFrom();
        Optional<Refused> unreadable = EditCheck.unreadable(from, field, revision);
        if (unreadable.isPresent()) {
            return unreadable;
        }
        long seen = from == null ? 0 : Long.parseLong(from);
        if (undoes && state.revision() < seen) {
            return refused(
                    UserErrorCode.NOT_FOUND,
                    field,
                    "read '" + from + "'; allowed is the revision in which editors described it last"
                            + (state.revision() == 0 ? ", and none has" : ", " + state.revision()));
        }
        return state.revision() <= seen
                ? Optional.empty()
                : Optional.of(new Refused(
                        List.of(new EditFault(
                                UserErrorCode.CHANGED_MEANWHILE,
                                field,
                                (from == null ? "is missing" : "read '" + from + "'")
                                        + ", and it was described in revision " + state.revision()
                                        + "; look at what differs, and change that version")),
                        other(action, state)));
    }

    private static OtherVersion other(ThingEdit action, State state) {
        JsonNode there = Documents.read(state.body() == null ? NOTHING : state.body());
        return new OtherVersion(
                state.revision(),
                state.changedAt(),
                state.changedBy(),
                ReportStatus.PUBLISHED,
                there.toString(),
                action instanceof Describe describe ? DocumentDifference.between(there, describe.given()) : List.of());
    }

    private Uni<Decided> describe(Edit edit, Describe describe) {
        GivenDescription.Reading reading = switch (describe.thing()) {
            case ORGANIZATION -> GivenDescription.ofOrganization(describe.given());
            case PERSON -> GivenDescription.ofPerson(describe.given());
            case PLACE -> GivenDescription.ofPlace(describe.given());
        };
        String body = describe.given().isEmpty() ? null : StoredJson.write(reading.given());
        return faults(describe, reading)
                .chain(faults -> faults.isEmpty()
                        ? kept(edit, describe.thing(), describe.key(), body)
                        : Uni.createFrom().item(Decided.refused(new Refused(faults, null))));
    }

    private Uni<List<EditFault>> faults(Describe describe, GivenDescription.Reading reading) {
        String parent = reading.given().parent();
        return things.isOrganization(parent).map(known -> {
            List<EditFault> faults = new ArrayList<>(
                    reading.problems().stream().map(EditFault::of).toList());
            if (!known) {
                faults.add(new EditFault(
                        UserErrorCode.INVALID, "parent", "read '" + parent + "', which is not a known organization"));
            } else if (describe.key().equals(parent)) {
                faults.add(new EditFault(
                        UserErrorCode.INVALID,
                        "parent",
                        "read '" + parent + "', which is the organization itself; allowed is another one"));
            }
            return faults;
        });
    }

    private Uni<Decided> kept(Edit edit, DescribedThing thing, String key, @Nullable String body) {
        return things.find(thing, key)
                .chain(state -> (body == null ? state.body() == null : body.equals(state.body()))
                        ? Uni.createFrom().item(Decided.of(key, Outcome.UNCHANGED))
                        : EditRecording.sign(edit.by().subject())
                                .chain(() -> things.keep(thing, key, body))
                                .chain(erasures::leads)
                                .chain(leads -> definitions.publish(thing, Set.of(key), leads))
                                .chain(() -> merges.refuseCircle(thing, key))
                                .chain(() -> Recording.advance(1))
                                .replaceWith(Decided.of(key, Outcome.DESCRIBED)));
    }

    private static Optional<Refused> refused(UserErrorCode code, String path, String message) {
        return Optional.of(Refused.of(code, path, message));
    }
}
