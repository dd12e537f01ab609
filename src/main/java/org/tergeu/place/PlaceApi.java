package org.tergeu.place;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.tergeu.graphql.loading.Batches;
import org.tergeu.graphql.loading.Caller;
import org.tergeu.graphql.loading.Selection;
import org.tergeu.graphql.paging.Bounded;
import org.tergeu.graphql.paging.Chosen;
import org.tergeu.graphql.paging.Few;
import org.tergeu.graphql.paging.PageArguments;
import org.tergeu.graphql.paging.Pages;

/** Places and how they lie within each other. */
@GraphQLApi
public class PlaceApi {

    private final PlaceReader reader;
    private final Places places;
    private final Pages pages;
    private final Batches batches;
    private final Caller caller;

    @Inject
    PlaceApi(PlaceReader reader, Places places, Pages pages, Batches batches, Caller caller) {
        this.reader = reader;
        this.places = places;
        this.pages = pages;
        this.batches = batches;
        this.caller = caller;
    }

    @Query("place")
    @Description("The place of this code; null when there is none.")
    @Nullable
    public Uni<Place> place(
            @Description("KZ, KZ-31, or a slug below region level: kz-taldykorgan.") String code, Context context) {
        return places.load(code, Selection.of(context));
    }

    @Query("places")
    @Description("Places by code.")
    public Uni<PlaceConnection> places(
            @Nullable @Description("Which places; absent: all.") PlaceFilter filter,
            @Nullable @Description(PageArguments.FIRST) Integer first,
            @Nullable @Description(PageArguments.AFTER) String after,
            @Nullable @Description(PageArguments.LAST) Integer last,
            @Nullable @Description(PageArguments.BEFORE) String before,
            Context context) {
        return pages.page(reader.list(filter), PageArguments.of(first, after, last, before, Selection.of(context)))
                .map(PlaceConnection::of);
    }

    @Description("How many places the whole list has.")
    public Uni<Integer> totalCount(@Source PlaceConnection connection) {
        return connection.total().get();
    }

    @Description("Its usual name, or what it was called on a day.")
    public Uni<String> name(
            @Source Place place,
            @Nullable @Description("BCP 47 tag; absent: as Accept-Language prefers, else English.") @Name("language")
                    String language,
            @Nullable
                    @Description(
                            "The name of that day, where it is known to have had another one then (Nur-Sultan in 2020); absent: its usual name.")
                    LocalDate on) {
        return Uni.createFrom().item(place.allNames().in(caller.languages(language), on));
    }

    @Bounded(Bounded.PARTS)
    @Description("Every name it goes by, preferred ones first.")
    public Uni<List<org.tergeu.naming.@NonNull Name>> names(
            @Source Place place, @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        return Uni.createFrom().item(Few.of(first).of(place.allNames().all()));
    }

    @Bounded(Bounded.PARTS)
    @Description(
            "Codes of ISO 3166 that are not the one it has here, by code: of three letters (KAZ), and former ones.")
    public Uni<List<@NonNull PlaceCode>> otherCodes(
            @Source Place place, @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        Few few = Few.of(first);
        return batches.loadMany(List.of("Place.otherCodes", few), place.code(), codes -> reader.loadCodes(codes, few));
    }

    @Description("What it lies in today; null for what lies in nothing. Of a border, the first of the two countries.")
    @Nullable
    public Uni<Place> parent(@Source Place place, Context context) {
        return place.parentRead() == null
                ? places.load(place.parentCode(), Selection.of(context))
                : Uni.createFrom().item(place.parentRead());
    }

    @Description("What lies directly in it today, by code; not its borders, which lie in another country as well.")
    @Bounded(Bounded.MANY)
    public Uni<List<@NonNull Place>> children(
            @Source Place place,
            @Nullable @Description(Chosen.FILTER) PlaceFilter filter,
            @Nullable @Description(Bounded.FIRST_OF_MANY) Integer first) {
        Few few = Few.of(first);
        return batches.loadMany(
                Arrays.asList("Place.children", filter, few),
                place.code(),
                codes -> reader.loadChildren(codes, filter, few));
    }
}
