package org.tergeu.editing.erasure;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.tergeu.editing.Editing;
import org.tergeu.editing.input.ErasePersonInput;
import org.tergeu.graphql.access.Allowed;
import org.tergeu.graphql.access.Role;
import org.tergeu.intake.submission.ThingEdit.Erase;
import org.tergeu.person.People;

/** Erasure of people. */
@GraphQLApi
@RegisterForReflection(fields = false)
public class ErasureApi {

    private final Editing editing;
    private final People people;

    @Inject
    ErasureApi(Editing editing, People people) {
        this.editing = editing;
        this.people = people;
    }

    @Mutation("erasePerson")
    @Allowed(Role.ADMIN)
    @Description(
            "Puts a description in place of the name of a public figure, in whatever version it is: in what is served, in history, drafts and search; figures stay. It cannot be undone. Needs the role admin, and a token that is not restricted to publishers.")
    public Uni<ErasePersonPayload> erasePerson(@Description("Who, and what to call them.") ErasePersonInput input) {
        return editing.make(new Erase(input.key(), input.description()), null, input.idempotencyKey())
                .chain(made -> people.load(made.key()).map(person -> ErasePersonPayload.of(made, person)));
    }
}
