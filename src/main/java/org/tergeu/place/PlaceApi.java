package org.tergeu.place;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.tergeu.graphql.Batches;
import org.tergeu.graphql.Bounded;
import org.tergeu.graphql.Caller;
import org.tergeu.graphql.Chosen;
import org.tergeu.graphql.Few;
import org.tergeu.graphql.PageArguments;
import org.tergeu.graphql.Pages;

/** Places and how they lie within each other. */
@GraphQLApi
public class PlaceApi {

    private final PlaceRepository repository;
    private final Places places;
    private final Pages pages;
    private final Batches batches;
    private final Caller caller;

    @Inject
    PlaceApi(PlaceRepository repository, Places places, Pages pages, Batches batches, Caller caller) {
        this.repository = repository;
        this.places = places;
        this.pages = pages;
        this.batches = batches;
        this.caller = caller;
    }

    @Query("place")
    @Description("The place of this code; null when there is none.")
    @Nullable
    public Uni<Place> place(@Description("KZ, KZ-31, or a slug below region level: kz-taldykorgan.") String code) {
        return places.load(code);
    }

    @Query("places")
    @Description("Places by code.")
    public Uni<PlaceConnection> places(
            @Nullable @Description("Which places; absent: all.") PlaceFilter filter,
            @Nullable @Description("How many from the start, or after a cursor; 0 to 500, otherwise 20.") Integer first,
            @Nullable @Description("Cursor after which the page starts.") String after,
            @Nullable @Description("How many from the end, or before a cursor; 0 to 500.") Integer last,
            @Nullable @Description("Cursor before which the page ends.") String before) {
        return pages.page(repository.list(filter), PageArguments.of(first, after, last, before))
                .map(PlaceConnection::of);
    }

    @Description("How many places the whole list has.")
    public Uni<Integer> totalCount(@Source PlaceConnection connection) {
        return connection.total().get();
    }

    @Description("Its usual name.")
    public Uni<String> name(
            @Source Place place,
            @Nullable @Description("BCP 47 tag; absent: as Accept-Language prefers, else English.") @Name("language")
                    String language) {
        return Uni.createFrom().item(place.allNames().in(caller.languages(language)));
    }

    @Bounded(Bounded.PARTS)
    @Description("Every name it goes by, preferred ones first.")
    public Uni<List<org.tergeu.naming.@NonNull Name>> names(
            @Source Place place, @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        return Uni.createFrom().item(Few.of(first).of(place.allNames().all()));
    }

    @Description("What it lies in today; null for a country.")
    @Nullable
    public Uni<Place> parent(@Source Place place) {
        return place.parentRead() == null
                ? places.load(place.parentCode())
                : Uni.createFrom().item(place.parentRead());
    }

    @Description("What lies directly in it today, by code.")
    @Bounded(Bounded.MANY)
    public Uni<List<@NonNull Place>> children(
            @Source Place place,
            @Nullable @Description(Chosen.FILTER) PlaceFilter filter,
            @Nullable @Description(Bounded.FIRST_OF_MANY) Integer first) {
        Few few = Few.of(first);
        return batches.loadMany(
                Arrays.asList("Place.children", filter, few),
                place.code(),
                codes -> repository.loadChildren(codes, filter, few));
    }
}
