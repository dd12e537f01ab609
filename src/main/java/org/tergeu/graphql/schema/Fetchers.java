package org.tergeu.graphql.schema;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.execution.datafetcher.FieldDataFetcher;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import java.util.Optional;

/** Puts our fetchers in the place of the stock ones, where they serve the same. */
final class Fetchers {

    private final GraphQLSchema schema;
    private final Schema model;

    Fetchers(GraphQLSchema schema, Schema model) {
        this.schema = schema;
        this.model = model;
    }

    GraphQLCodeRegistry replace(GraphQLCodeRegistry stock) {
        return stock.transform(registry -> schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .forEach(type -> type.getFieldDefinitions().forEach(field -> replace(registry, type, field))));
    }

    private void replace(GraphQLCodeRegistry.Builder registry, GraphQLObjectType type, GraphQLFieldDefinition field) {
        FieldCoordinates place = FieldCoordinates.coordinates(type, field);
        DataFetcher<?> stock = registry.getDataFetcher(place, field);
        if (stock instanceof FieldDataFetcher<?>) {
            registry.dataFetcher(place, new ComponentFetcher(field.getName(), stock));
        } else {
            operation(type.getName(), field.getName())
                    .flatMap(ResolverFetcher::of)
                    .ifPresent(own -> registry.dataFetcher(place, own));
        }
    }

    private Optional<Operation> operation(String type, String field) {
        if (type.equals(schema.getQueryType().getName())) {
            return model.getQueries().stream()
                    .filter(query -> query.getName().equals(field))
                    .findFirst();
        }
        Type own = model.getTypes().get(type);
        return own == null
                ? Optional.empty()
                : Optional.ofNullable(own.getOperations().get(field));
    }
}
