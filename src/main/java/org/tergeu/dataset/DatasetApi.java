package org.tergeu.dataset;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

/** The dataset as a whole. */
@GraphQLApi
public class DatasetApi {

    private final DatasetRepository repository;

    @Inject
    DatasetApi(DatasetRepository repository) {
        this.repository = repository;
    }

    @Query("dataset")
    @Description("Which revision of the dataset answers, and how much it holds.")
    public Uni<Dataset> dataset() {
        return repository.load();
    }
}
