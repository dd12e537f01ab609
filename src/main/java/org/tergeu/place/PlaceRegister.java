package org.tergeu.place;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.tergeu.naming.NameRows;

/** Writes places below region level within the current transaction; only intake does. */
@Singleton
public class PlaceRegister {

    private static final String PARENTS = """
            insert into place_parent (place_code, parent_code, valid_from, valid_to)
            select r ->> 0, r ->> 1, cast(r ->> 2 as date), cast(r ->> 3 as date) from jsonb_array_elements(cast(cast(:rows as text) as jsonb)) r""";

    private static final String WITHIN = """
            select 1 from refresh_place_within(
                array(select r ->> 0 from jsonb_array_elements(cast(cast(:rows as text) as jsonb)) r))""";

    private static final String MARK_REPORTED =
            "select tell_places(array(select jsonb_array_elements_text(cast(cast(:codes as text) as jsonb))))";

    /** Places that are to get other parents than they have, and whether they have any. */
    private static final String DIFFERENT = """
            with given as (
                select r ->> 0, r ->> 1, cast(r ->> 2 as date), cast(r ->> 3 as date) from jsonb_array_elements(cast(cast(:rows as text) as jsonb)) r
            ), known (place_code, parent_code, valid_from, valid_to) as (
                select place_code, parent_code, valid_from, valid_to from place_parent where place_code in (:codes)
            ), different (place_code) as (
                select place_code from (select * from known except select * from given) gone
                union
                select place_code from (select * from given except select * from known) as fresh (place_code, parent_code, valid_from, valid_to)
            )
            select place_code, cast(place_code in (select place_code from known) as text) from different""";

    /** Places that no report has described. They come with migrations, so that what is read of them holds for ever. */
    private static final String BUILT_IN =
            "select code, told from place where code ~ '^[A-Z]' or level in ('SEA', 'BORDER', 'UNKNOWN')";

    private final PlaceRepository repository;
    private volatile Set<String> builtIn = Set.of();

    /** Those of them that no report was about; some may have been reported since. */
    private final Set<String> unreported = ConcurrentHashMap.newKeySet();

    PlaceRegister(PlaceRepository repository) {
        this.repository = repository;
    }

    /** Those of the codes that exist; the places of the world are read once. */
    public Uni<Set<String>> loadKnown(Set<String> codes) {
        return loadBuiltIn().chain(known -> {
            Set<String> found = codes.stream().filter(known::contains).collect(Collectors.toCollection(HashSet::new));
            Set<String> others =
                    codes.stream().filter(code -> !known.contains(code)).collect(Collectors.toSet());
            return load(others).invoke(more -> found.addAll(more.keySet())).replaceWith(found);
        });
    }

    /** The codes that no report can describe. */
    public Uni<Set<String>> loadBuiltIn() {
        return !builtIn.isEmpty()
                ? Uni.createFrom().item(builtIn)
                : repository
                        .getSession()
                        .chain(session -> session.createNativeQuery(BUILT_IN, Object[].class)
                                .getResultList())
                        .map(this::learn);
    }

    private Set<String> learn(List<Object[]> places) {
        places.stream().filter(place -> !(Boolean) place[1]).forEach(place -> unreported.add((String) place[0]));
        builtIn = places.stream().map(place -> (String) place[0]).collect(Collectors.toUnmodifiableSet());
        return builtIn;
    }

    /** Has search find these places, and what they lie in, before those that no report is about. */
    public Uni<Void> markReported(Set<String> codes) {
        List<String> fresh = codes.stream().filter(unreported::contains).toList();
        return fresh.isEmpty()
                ? Uni.createFrom().voidItem()
                : repository
                        .getSession()
                        .chain(session -> session.createNativeQuery(MARK_REPORTED, Integer.class)
                                .setParameter("codes", new JsonArray(fresh).encode())
                                .getSingleResult())
                        // Those that are marked already are committed; what this transaction marks is not, yet.
                        .invoke(marked -> {
                            if (marked == 0) {
                                fresh.forEach(unreported::remove);
                            }
                        })
                        .replaceWithVoid();
    }

    /** Of a code that no place has, up to three that may be meant. */
    public Uni<List<String>> loadNearest(String code) {
        return repository
                .getSession()
                .chain(session -> session.createNativeQuery("select code from nearest_places(:code)", String.class)
                        .setParameter("code", code)
                        .getResultList());
    }

    /**
     * Publishes these descriptions, of new places and known ones. Every parent is among them or known.
     *
     * @return the known places among them that lie elsewhere now
     */
    public Uni<Set<String>> describe(Collection<PlaceDescription> descriptions) {
        Set<String> codes = descriptions.stream().map(PlaceDescription::code).collect(Collectors.toSet());
        return codes.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : load(codes).chain(known -> describe(descriptions, known));
    }

    private Uni<Set<String>> describe(Collection<PlaceDescription> descriptions, Map<String, PlaceEntity> known) {
        Map<String, PlaceEntity> all = new HashMap<>(known);
        for (PlaceDescription description : descriptions) {
            PlaceEntity entity = all.computeIfAbsent(description.code(), code -> new PlaceEntity());
            entity.code = description.code();
            entity.level = description.level();
            entity.latitude = description.latitude();
            entity.longitude = description.longitude();
            entity.coordinatePrecision = description.latitude() == null ? null : "POINT";
        }
        return repository
                .persist(all.values())
                .chain(repository::flush)
                .chain(repository::getSession)
                .chain(session -> NameRows.replace(
                                session,
                                "place_name",
                                "place_code",
                                "text",
                                descriptions.stream()
                                        .collect(Collectors.toMap(PlaceDescription::code, PlaceDescription::names)))
                        .chain(() -> contain(session, descriptions)));
    }

    private static Uni<Set<String>> contain(Mutiny.Session session, Collection<PlaceDescription> descriptions) {
        JsonArray rows = new JsonArray();
        descriptions.forEach(place -> place.parents()
                .forEach(parent -> rows.add(new JsonArray()
                        .add(place.code())
                        .add(parent.parent())
                        .add(text(parent.from()))
                        .add(text(parent.to())))));
        return session.createNativeQuery(DIFFERENT, Object[].class)
                .setParameter("rows", rows.encode())
                .setParameter(
                        "codes",
                        descriptions.stream().map(PlaceDescription::code).toList())
                .getResultList()
                .chain(different -> different.isEmpty()
                        ? Uni.createFrom().item(Set.of())
                        : replaceParents(session, descriptions, rows).replaceWith(moved(different)));
    }

    private static Set<String> moved(List<Object[]> different) {
        return different.stream()
                .filter(place -> Boolean.parseBoolean((String) place[1]))
                .map(place -> (String) place[0])
                .collect(Collectors.toSet());
    }

    private static Uni<Void> replaceParents(
            Mutiny.Session session, Collection<PlaceDescription> descriptions, JsonArray rows) {
        return session.createNativeQuery("delete from place_parent where place_code in (:codes)")
                .setParameter(
                        "codes",
                        descriptions.stream().map(PlaceDescription::code).toList())
                .executeUpdate()
                .chain(() -> session.createNativeQuery(PARENTS)
                        .setParameter("rows", rows.encode())
                        .executeUpdate())
                .chain(() -> session.createNativeQuery(WITHIN, Integer.class)
                        .setParameter("rows", rows.encode())
                        .getResultList())
                .replaceWithVoid();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return Objects.toString(day, null);
    }

    private Uni<Map<String, PlaceEntity>> load(Set<String> codes) {
        return codes.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : repository
                        .find("code in ?1", List.copyOf(codes))
                        .list()
                        .map(found ->
                                found.stream().collect(Collectors.toMap(entity -> entity.code, Function.identity())));
    }
}
