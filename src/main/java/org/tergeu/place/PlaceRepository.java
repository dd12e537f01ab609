package org.tergeu.place;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tergeu.graphql.Few;
import org.tergeu.graphql.Listing;
import org.tergeu.graphql.Ordering;
import org.tergeu.naming.Names;
import org.tergeu.platform.Columns;
import org.tergeu.platform.Reads;
import org.tergeu.platform.Row;
import org.tergeu.platform.Sql;

/** Where places are kept. */
@Singleton
class PlaceRepository implements PanacheRepositoryBase<PlaceEntity, String> {

    private static final String COLUMNS =
            "p.code, p.level, p.latitude, p.longitude, p.coordinate_precision, p.valid_from, p.valid_to, "
                    + Names.column("p") + ", p.parent_code";
    private static final Columns WITH_PARENT = Columns.of(PlaceColumns.columns("place"));
    private static final Ordering BY_CODE = new Ordering("CODE", false, "p.code", "text", List.of("p.code"), "text");

    private final Reads reads;

    PlaceRepository(Reads reads) {
        this.reads = reads;
    }

    Uni<Map<String, Place>> loadByCodes(List<String> codes) {
        return reads.index(
                Sql.of("select " + COLUMNS + " from place p where p.code = any(?)", (Object)
                        codes.toArray(String[]::new)),
                row -> row.getString("code"),
                PlaceRepository::read);
    }

    Uni<Map<String, Place>> loadWithParents(List<String> codes) {
        return reads.index(
                Sql.of(
                        "select " + WITH_PARENT.list() + " from unnest(?::text[]) as asked (code)"
                                + PlaceColumns.join("asked.code", WITH_PARENT),
                        (Object) codes.toArray(String[]::new)),
                row -> row.getString("pl_code"),
                row -> PlaceColumns.read(row, WITH_PARENT));
    }

    Uni<Map<String, List<Place>>> loadChildren(List<String> codes, @Nullable PlaceFilter filter, Few few) {
        return reads.group(
                few.statement(
                        "c.parent_code as parent, " + COLUMNS,
                        Sql.of(
                                        "place_parent c join place p on p.code = c.place_code where c.parent_code = any(?) and c.valid_to is null and ",
                                        (Object) codes.toArray(String[]::new))
                                .append(condition(filter)),
                        "c.parent_code",
                        "p.code"),
                row -> row.getString("parent"),
                PlaceRepository::read);
    }

    Uni<Map<String, Set<String>>> loadAncestors(Set<String> codes) {
        if (codes.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return getSession()
                .chain(session -> session.createNativeQuery(
                                "select place_code, ancestor_code from place_within where place_code in (:codes)",
                                Object[].class)
                        .setParameter("codes", codes)
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(groupingBy(row -> (String) row[0], mapping(row -> (String) row[1], toSet()))));
    }

    Listing<Place> list(@Nullable PlaceFilter filter) {
        return new Listing<>(
                COLUMNS,
                "place p",
                condition(filter),
                BY_CODE,
                List.of("places", String.valueOf(filter)),
                PlaceRepository::read);
    }

    private static Sql condition(@Nullable PlaceFilter filter) {
        return filter == null ? Sql.of("true") : filter.condition("p");
    }

    private static Place read(Row row) {
        return PlaceColumns.place(row, null);
    }
}
