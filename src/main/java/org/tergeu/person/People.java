package org.tergeu.person;

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

/** People for the fields of other features, one statement a level. */
@Singleton
public class People implements NodeSource {

    private final PersonReader reader;
    private final Batches batches;

    People(PersonReader reader, Batches batches) {
        this.reader = reader;
        this.batches = batches;
    }

    /** The person of this row; null for null. */
    public Uni<Person> load(@Nullable Long id) {
        return id == null ? Uni.createFrom().nullItem() : batches.load("Person", id, this::loadByNumbers);
    }

    /** The person of this key; null for null, and when there is none. */
    public Uni<Person> load(@Nullable String key) {
        return key == null ? Uni.createFrom().nullItem() : batches.load("person", key, this::loadByKeys);
    }

    private Uni<Map<Long, Person>> loadByNumbers(List<Long> ids) {
        return reader.loadByIds(ids).chain(found -> Merged.completed(ids, found, reader::loadByOldIds));
    }

    private Uni<Map<String, Person>> loadByKeys(List<String> keys) {
        return reader.loadByKeys(keys).chain(found -> Merged.completed(keys, found, reader::loadByOldKeys));
    }

    @Override
    public String type() {
        return Person.TYPE;
    }

    @Override
    public Uni<Map<GlobalId, Node>> loadByIds(List<GlobalId> ids, AsOf asOf) {
        return loadByNumbers(numbers(ids)).map(found -> nodes(found, asOf));
    }
}
