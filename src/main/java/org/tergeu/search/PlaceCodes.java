package org.tergeu.search;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tergeu.graphql.error.CodeCheck;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.error.GivenCode;
import org.tergeu.graphql.error.InvalidRequest;
import org.tergeu.graphql.loading.Batches;
import org.tergeu.graphql.loading.Selection;
import org.tergeu.graphql.paging.PageArguments;
import org.tergeu.place.Place;
import org.tergeu.place.Places;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Sql;
import org.tergeu.text.Quotation;

/**
 * Checks codes of places. Callers misspell them or write a name instead, so an error suggests codes: KZ-75 for "Almaty", KZ-11 for KZ-AKM. No place is
 * ever removed, so a code that was found once is remembered, and costs a statement only the first time.
 */
@Singleton
class PlaceCodes implements CodeCheck {

    private static final int MOST_SUGGESTIONS = 3;

    /** Of one level of a query: each takes a search. */
    private static final int MOST_LOOKED_FOR = 3;

    private static final Pattern COUNTRY = Pattern.compile("^[A-Za-z]{2}[-_]");
    private static final List<String> ENGLISH = List.of("en");

    private final Reads reads;
    private final Batches batches;
    private final SearchReader search;
    private final Places places;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    PlaceCodes(Reads reads, Batches batches, SearchReader search, Places places) {
        this.reads = reads;
        this.batches = batches;
        this.search = search;
        this.places = places;
    }

    @Override
    public String type() {
        return "Place";
    }

    @Override
    public @Nullable Uni<Void> refuseUnknown(List<GivenCode> codes) {
        List<GivenCode> open =
                codes.stream().filter(given -> !known.contains(given.code())).toList();
        if (open.isEmpty()) {
            return null;
        }
        List<String> asked = open.stream().map(GivenCode::code).distinct().toList();
        return batches.load("codes of places", asked, this::find)
                .chain(found -> open.stream()
                        .filter(given -> !found.contains(given.code()))
                        .findFirst()
                        .map(this::refuse)
                        .orElse(Uni.createFrom().voidItem()));
    }

    private Uni<Map<List<String>, Set<String>>> find(List<List<String>> asked) {
        String[] all = asked.stream().flatMap(Collection::stream).distinct().toArray(String[]::new);
        return reads.list(
                        Sql.of("select code from place where named and code = any(?)", (Object) all),
                        row -> row.getString("code"))
                .invoke(known::addAll)
                .map(Set::copyOf)
                .map(found -> asked.stream().collect(Collectors.toMap(codes -> codes, codes -> found)));
    }

    private Uni<Void> refuse(GivenCode given) {
        return batches.load("places like a code", given.code(), this::alike)
                .chain(alike -> Uni.createFrom().failure(new UnknownPlace(given, alike == null ? List.of() : alike)));
    }

    private Uni<Map<String, List<Place>>> alike(List<String> codes) {
        Map<String, List<Place>> found = new HashMap<>();
        Uni<Void> all = Uni.createFrom().voidItem();
        for (String code : codes.subList(0, Math.min(codes.size(), MOST_LOOKED_FOR))) {
            all = all.chain(() -> alike(code))
                    .invoke(alike -> found.put(code, alike))
                    .replaceWithVoid();
        }
        return all.replaceWith(found);
    }

    private Uni<List<Place>> alike(String code) {
        return places.loadNearest(code)
                .chain(near -> near.isEmpty() ? named(code) : Uni.createFrom().item(near));
    }

    private Uni<List<Place>> named(String code) {
        SearchText text;
        try {
            text = new SearchText(COUNTRY.matcher(code.strip()).replaceFirst(""));
        } catch (InvalidRequest unsearchable) {
            // Nothing is like a text without words; the code itself is refused all the same.
            return Uni.createFrom().item(List.of());
        }
        return search.page(text, List.of(SearchType.PLACE), new PageArguments(MOST_SUGGESTIONS, false, null, false))
                .chain(page -> page.nodes().isEmpty()
                        ? Uni.createFrom().item(List.<Place>of())
                        : Uni.join()
                                .all(page.nodes().stream()
                                        .map(hit -> places.load(hit.id().local(), Selection.EVERYTHING))
                                        .toList())
                                .andFailFast()
                                .map(found ->
                                        found.stream().filter(Objects::nonNull).toList()));
    }

    /** The refusal of a code that no place has. */
    private static final class UnknownPlace extends InvalidRequest {

        private final transient Map<String, Object> details;

        UnknownPlace(GivenCode given, List<Place> alike) {
            super(
                    ErrorCode.INVALID_ARGUMENT,
                    given.path() + ": no place has the code " + Quotation.quoted(given.code()) + ". "
                            + (alike.isEmpty() ? "" : "Perhaps you mean " + named(alike) + ". ")
                            + "Allowed: codes such as KZ, KZ-31 and kz-taldykorgan; `places(filter: {text: …})` finds them by name.");
            this.details = Map.of("suggestions", alike.stream().map(Place::code).toList());
        }

        private static String named(List<Place> alike) {
            return alike.stream()
                    .map(place -> place.code() + " (" + place.allNames().in(ENGLISH) + ")")
                    .collect(Collectors.joining(" or "));
        }

        @Override
        public Map<String, Object> details() {
            return details;
        }
    }
}
