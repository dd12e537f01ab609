package org.tergeu.place;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.tergeu.graphql.paging.Few;
import org.tergeu.graphql.paging.Listing;
import org.tergeu.graphql.paging.Ordering;
import org.tergeu.naming.Names;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Columns;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;

/** Reads places. */
@Singleton
class PlaceReader {

    private static final String COLUMNS =
            "p.code, p.level, p.latitude, p.longitude, p.coordinate_precision, p.valid_from, p.valid_to, "
                    + Names.column("p") + ", p.parent_code";
    private static final Columns WITH_PARENT = Columns.of(PlaceColumns.columns("place"));
    private static final Ordering BY_CODE = new Ordering("CODE", false, "p.code", "text", List.of("p.code"), "text");

    private final Reads reads;

    PlaceReader(Reads reads) {
        this.reads = reads;
    }

    Uni<Map<String, Place>> loadByCodes(List<String> codes) {
        return reads.index(
                Sql.of("select " + COLUMNS + " from place p where p.named and p.code = any(?)", (Object)
                        codes.toArray(String[]::new)),
                row -> row.getString("code"),
                PlaceReader::read);
    }

    Uni<Map<String, Place>> loadWithParents(List<String> codes) {
        return reads.index(
                Sql.of(
                        "select " + WITH_PARENT.list() + " from unnest(?::text[]) as asked (code)"
                                + PlaceColumns.join("asked.code", WITH_PARENT) + " where pl.named",
                        (Object) codes.toArray(String[]::new)),
                row -> row.getString("pl_code"),
                row -> PlaceColumns.read(row, WITH_PARENT));
    }

    Uni<Map<String, List<Place>>> loadChildren(List<String> codes, @Nullable PlaceFilter filter, Few few) {
        return reads.group(
                few.statement(
                        "c.parent_code as parent, " + COLUMNS,
                        Sql.of(
                                        "place_parent c join place p on p.code = c.place_code where c.parent_code = any(?) and c.valid_to is null and p.level <> 'BORDER' and ",
                                        (Object) codes.toArray(String[]::new))
                                .append(condition(filter)),
                        "c.parent_code",
                        "p.code"),
                row -> row.getString("parent"),
                PlaceReader::read);
    }

    /** Codes that are not the one of the place, by place. */
    Uni<Map<String, List<PlaceCode>>> loadCodes(List<String> codes, Few few) {
        return reads.group(
                few.statement(
                        "c.place_code, c.code, c.valid_to",
                        Sql.of("place_code c where c.place_code = any(?)", (Object) codes.toArray(String[]::new)),
                        "c.place_code",
                        "c.code"),
                row -> row.getString("place_code"),
                row -> new PlaceCode(row.getString("code"), row.getLocalDateOrNull("valid_to")));
    }

    /** Of a code that no place has, up to three that may be meant. */
    Uni<List<Place>> loadNearest(String code) {
        return reads.list(
                Sql.of(
                        "select " + COLUMNS + " from nearest_places(?) n join place p on p.code = n.code where p.named",
                        code),
                PlaceReader::read);
    }

    Listing<Place> list(@Nullable PlaceFilter filter) {
        return new Listing<>(
                COLUMNS,
                "place p",
                condition(filter),
                BY_CODE,
                List.of("places", String.valueOf(filter)),
                PlaceReader::read);
    }

    private static Sql condition(@Nullable PlaceFilter filter) {
        Sql named = Sql.of("p.named");
        return filter == null ? named : named.append(" and ").append(filter.condition("p"));
    }

    private static Place read(Row row) {
        return PlaceColumns.place(row, null);
    }
}
