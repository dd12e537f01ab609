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
import org.tergeu.editing.input.MergePeopleInput;
import org.tergeu.editing.input.UnmergePersonInput;
import org.tergeu.graphql.access.Allowed;
import org.tergeu.graphql.access.Role;
import org.tergeu.graphql.paging.Bounded;
import org.tergeu.graphql.paging.Few;
import org.tergeu.intake.submission.Edit.MergeRequest;
import org.tergeu.intake.submission.Edit.Mergeable;
import org.tergeu.intake.submission.Edit.Unmerge;
import org.tergeu.person.People;
import org.tergeu.person.Person;

/** People that turn out to be one. */
@GraphQLApi
public class PersonMergeApi {

    private final Editing editing;
    private final People people;
    private final ThingDuplicates duplicates;

    @Inject
    PersonMergeApi(Editing editing, People people, ThingDuplicates duplicates) {
        this.editing = editing;
        this.people = people;
        this.duplicates = duplicates;
    }

    @Mutation("mergePeople")
    @Allowed(Role.REVIEWER)
    @Description(
            "Makes one person of two: whatever reports say of the one, earlier and later ones, is said of the other, which has the names of both; the key and identifier of the one lead there. Needs the role reviewer, and a token that is not restricted to publishers.")
    public Uni<MergePeoplePayload> mergePeople(@Description("Which people.") MergePeopleInput input) {
        return editing.make(
                        new MergeRequest(Mergeable.PERSON, input.from(), input.into()),
                        input.madeFrom(),
                        input.idempotencyKey())
                .chain(made -> changed(made).map(person -> MergePeoplePayload.of(made, person)));
    }

    @Mutation("unmergePerson")
    @Allowed(Role.REVIEWER)
    @Description(
            "Takes a merge back: each report is about the person again that it names, also those that came after the merge. Needs the role reviewer, and a token that is not restricted to publishers.")
    public Uni<UnmergePersonPayload> unmergePerson(@Description("Which merge.") UnmergePersonInput input) {
        return editing.make(new Unmerge(Mergeable.PERSON, input.key()), input.madeFrom(), input.idempotencyKey())
                .chain(made -> changed(made).map(person -> UnmergePersonPayload.of(made, person)));
    }

    private Uni<Person> changed(Made made) {
        return people.load(made.key());
    }

    @Query("likelyDuplicatePeople")
    @Allowed(Role.EDITOR)
    @Description(
            "People that may be the same as one, the likeliest first, each with its reasons. They are only suggested. Needs the role editor.")
    @Bounded(Bounded.PARTS)
    public Uni<List<@NonNull LikelyDuplicatePerson>> likelyDuplicatePeople(
            @Description("The key of the person.") String key,
            @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        return duplicates.ofPerson(key, Few.of(first).orAtMost(Bounded.PARTS));
    }

    @Description("The other person.")
    public Uni<Person> person(@Source LikelyDuplicatePerson duplicate) {
        return people.load(duplicate.rowId());
    }
}
