package org.tergeu.place;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;

/** Writes places; {@link PlaceReader} reads them for queries. */
@Singleton
class PlaceRepository implements PanacheRepositoryBase<PlaceEntity, String> {

    /** All that contain each place, or ever did, itself too; read within the current transaction. */
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
}
