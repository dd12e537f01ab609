package org.tergeu.place;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tergeu.graphql.Batches;
import org.tergeu.graphql.GlobalId;
import org.tergeu.graphql.Node;
import org.tergeu.graphql.NodeSource;
import org.tergeu.graphql.Selection;
import org.tergeu.platform.AsOf;

/** Places for the fields of other features, one statement a level. */
@Singleton
public class Places implements NodeSource {

    private final PlaceRepository repository;
    private final Batches batches;

    Places(PlaceRepository repository, Batches batches) {
        this.repository = repository;
        this.batches = batches;
    }

    /** The place of this code; null for null, and when there is none. */
    public Uni<Place> load(@Nullable String code) {
        if (code == null) {
            return Uni.createFrom().nullItem();
        }
        return Selection.current().has("parent")
                ? batches.load("Place with parent", code, repository::loadWithParents)
                : batches.load("Place", code, repository::loadByCodes);
    }

    /** All that contain each place, or ever did, itself too; read within the current transaction. */
    public Uni<Map<String, Set<String>>> loadAncestors(Set<String> codes) {
        return repository.loadAncestors(codes);
    }

    @Override
    public String type() {
        return Place.TYPE;
    }

    @Override
    public Uni<Map<GlobalId, Node>> loadByIds(List<GlobalId> ids, AsOf asOf) {
        return repository
                .loadByCodes(ids.stream().map(GlobalId::local).toList())
                .map(found -> nodes(found, asOf));
    }
}
