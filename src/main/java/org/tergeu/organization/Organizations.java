package org.tergeu.organization;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.tergeu.graphql.Batches;
import org.tergeu.graphql.GlobalId;
import org.tergeu.graphql.Node;
import org.tergeu.graphql.NodeSource;
import org.tergeu.platform.AsOf;

/** Organizations for the fields of other features, one statement a level. */
@Singleton
public class Organizations implements NodeSource {

    private final OrganizationRepository repository;
    private final Batches batches;

    Organizations(OrganizationRepository repository, Batches batches) {
        this.repository = repository;
        this.batches = batches;
    }

    /** The organization of this row; null for null. */
    public Uni<Organization> load(@Nullable Long id) {
        return id == null ? Uni.createFrom().nullItem() : batches.load("Organization", id, repository::loadByIds);
    }

    /** The organization of this key; null for null, and when there is none. */
    public Uni<Organization> load(@Nullable String key) {
        return key == null ? Uni.createFrom().nullItem() : batches.load("organization", key, repository::loadByKeys);
    }

    @Override
    public String type() {
        return Organization.TYPE;
    }

    @Override
    public Uni<Map<GlobalId, Node>> loadByIds(List<GlobalId> ids, AsOf asOf) {
        return repository.loadByIds(numbers(ids)).map(found -> nodes(found, asOf));
    }
}
