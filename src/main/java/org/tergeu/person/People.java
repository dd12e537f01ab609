package org.tergeu.person;

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

/** People for the fields of other features, one statement a level. */
@Singleton
public class People implements NodeSource {

    private final PersonRepository repository;
    private final Batches batches;

    People(PersonRepository repository, Batches batches) {
        this.repository = repository;
        this.batches = batches;
    }

    /** The person of this row; null for null. */
    public Uni<Person> load(@Nullable Long id) {
        return id == null ? Uni.createFrom().nullItem() : batches.load("Person", id, repository::loadByIds);
    }

    @Override
    public String type() {
        return Person.TYPE;
    }

    @Override
    public Uni<Map<GlobalId, Node>> loadByIds(List<GlobalId> ids, AsOf asOf) {
        return repository.loadByIds(numbers(ids)).map(found -> nodes(found, asOf));
    }
}
