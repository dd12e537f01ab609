package org.tergeu.organization;

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

/** Organizations for the fields of other features, one statement a level. */
@Singleton
public class Organizations implements NodeSource {

    private final OrganizationReader reader;
    private final Batches batches;

    Organizations(OrganizationReader reader, Batches batches) {
        this.reader = reader;
        this.batches = batches;
    }

    /** The organization of this row; null for null. */
    public Uni<Organization> load(@Nullable Long id) {
        return id == null ? Uni.createFrom().nullItem() : batches.load("Organization", id, this::loadByNumbers);
    }

    /** The organization of this key; null for null, and when there is none. */
    public Uni<Organization> load(@Nullable String key) {
        return key == null ? Uni.createFrom().nullItem() : batches.load("organization", key, this::loadByKeys);
    }

    private Uni<Map<Long, Organization>> loadByNumbers(List<Long> ids) {
        return reader.loadByIds(ids).chain(found -> Merged.completed(ids, found, reader::loadByOldIds));
    }

    private Uni<Map<String, Organization>> loadByKeys(List<String> keys) {
        return reader.loadByKeys(keys).chain(found -> Merged.completed(keys, found, reader::loadByOldKeys));
    }

    @Override
    public String type() {
        return Organization.TYPE;
    }

    @Override
    public Uni<Map<GlobalId, Node>> loadByIds(List<GlobalId> ids, AsOf asOf) {
        return loadByNumbers(numbers(ids)).map(found -> nodes(found, asOf));
    }
}
