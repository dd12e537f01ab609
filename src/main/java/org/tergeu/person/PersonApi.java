package org.tergeu.person;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.tergeu.graphql.loading.Caller;
import org.tergeu.graphql.loading.Selection;
import org.tergeu.graphql.paging.Bounded;
import org.tergeu.graphql.paging.Few;
import org.tergeu.graphql.paging.PageArguments;
import org.tergeu.graphql.paging.Pages;
import org.tergeu.naming.Name;

/** Public officials and figures. */
@GraphQLApi
public class PersonApi {

    private final PersonReader reader;
    private final Pages pages;
    private final People people;
    private final Caller caller;

    @Inject
    PersonApi(PersonReader reader, Pages pages, People people, Caller caller) {
        this.reader = reader;
        this.pages = pages;
        this.people = people;
        this.caller = caller;
    }

    @Query("person")
    @Description("The person of this key; null when there is none.")
    @Nullable
    public Uni<Person> person(@Description("Such as berik-asylov.") String key) {
        return people.load(key);
    }

    @Query("people")
    @Description("Public officials and figures, by English name.")
    public Uni<PersonConnection> people(
            @Nullable @Description("Which people; absent: all.") PersonFilter filter,
            @Nullable @Description(PageArguments.FIRST) Integer first,
            @Nullable @Description(PageArguments.AFTER) String after,
            @Nullable @Description(PageArguments.LAST) Integer last,
            @Nullable @Description(PageArguments.BEFORE) String before,
            Context context) {
        return pages.page(reader.list(filter), PageArguments.of(first, after, last, before, Selection.of(context)))
                .map(PersonConnection::of);
    }

    @Description("How many people the whole list has.")
    public Uni<Integer> totalCount(@Source PersonConnection connection) {
        return connection.total().get();
    }

    @Description("The person's usual name.")
    public Uni<String> name(
            @Source Person person,
            @Nullable @Description("BCP 47 tag; absent: as Accept-Language prefers, else English.") String language) {
        return Uni.createFrom().item(person.allNames().in(caller.languages(language)));
    }

    @Bounded(Bounded.PARTS)
    @Description("Every name the person goes by, preferred ones first.")
    public Uni<List<@NonNull Name>> names(
            @Source Person person, @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        return Uni.createFrom().item(Few.of(first).of(person.allNames().all()));
    }
}
