package org.tergeu.incident;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.tergeu.graphql.loading.Batches;
import org.tergeu.graphql.loading.Merged;
import org.tergeu.graphql.node.GlobalId;
import org.tergeu.graphql.node.Node;
import org.tergeu.graphql.node.NodeSource;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.sql.Columns;

/** Incidents for the fields of other features, one statement a level. */
@Singleton
public class Incidents implements NodeSource {

    private final IncidentReader reader;
    private final Batches batches;

    Incidents(IncidentReader reader, Batches batches) {
        this.reader = reader;
        this.batches = batches;
    }

    /** The incident as it was known; null for null, and when nothing was known of it. */
    public Uni<Incident> load(@Nullable Long id, AsOf asOf) {
        return id == null
                ? Uni.createFrom().nullItem()
                : batches.load(List.of("Incident", asOf), id, ids -> reader.loadByIds(ids, asOf));
    }

    @Override
    public String type() {
        return Incident.TYPE;
    }

    @Override
    public boolean isKnownByDay() {
        return true;
    }

    @Override
    public Uni<Map<GlobalId, Node>> loadByIds(List<GlobalId> ids, AsOf asOf) {
        List<Long> numbers = numbers(ids);
        return reader.loadByIds(numbers, asOf)
                .chain(found -> Merged.completed(numbers, found, missing -> reader.loadByOldIds(missing, asOf)))
                .map(found -> nodes(found, asOf));
    }

    /** The incident of this key, or the one that it was merged into; null when there is none. */
    public Uni<Incident> loadByKey(String key) {
        return batches.load("Incident(key)", key, keys -> loadByKeys(keys, AsOf.NOW, IncidentReader.COLUMNS));
    }

    /** The incidents of these keys, old ones, too. */
    Uni<Map<String, Incident>> loadByKeys(List<String> keys, AsOf asOf, Columns columns) {
        return reader.loadByKeys(keys, asOf, columns)
                .chain(found -> Merged.completed(keys, found, missing -> reader.loadByOldKeys(missing, asOf, columns)));
    }
}
