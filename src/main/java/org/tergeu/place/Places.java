package org.tergeu.place;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tergeu.graphql.loading.Batches;
import org.tergeu.graphql.loading.Selection;
import org.tergeu.graphql.node.GlobalId;
import org.tergeu.graphql.node.Node;
import org.tergeu.graphql.node.NodeSource;
import org.tergeu.knowledge.AsOf;

/** Places for the fields of other features, one statement a level. */
@Singleton
public class Places implements NodeSource {

    private final PlaceReader reader;
    private final PlaceRepository repository;
    private final Batches batches;

    Places(PlaceReader reader, PlaceRepository repository, Batches batches) {
        this.reader = reader;
        this.repository = repository;
        this.batches = batches;
    }

    /** The place of this code, with what is selected of it; null for null, and when there is none. */
    public Uni<Place> load(@Nullable String code, Selection selection) {
        if (code == null) {
            return Uni.createFrom().nullItem();
        }
        return selection.has("parent")
                ? batches.load("Place with parent", code, reader::loadWithParents)
                : batches.load("Place", code, reader::loadByCodes);
    }

    /** Of a code that no place has, up to three places whose codes may be meant, the likeliest first. */
    public Uni<List<Place>> loadNearest(String code) {
        return reader.loadNearest(code);
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
        return reader.loadByCodes(ids.stream().map(GlobalId::local).toList()).map(found -> nodes(found, asOf));
    }
}
