package org.tergeu.dataset;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

/** The dataset as a whole. */
@GraphQLApi
public class DatasetApi {

    private final DatasetReader reader;

    @Inject
    DatasetApi(DatasetReader reader) {
        this.reader = reader;
    }

    @Query("dataset")
    @Description("Which revision of the dataset answers, and how much it holds.")
    public Uni<Dataset> dataset() {
        return reader.load();
    }
}
