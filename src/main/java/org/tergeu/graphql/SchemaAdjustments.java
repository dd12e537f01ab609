package org.tergeu.graphql;

import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** What annotations cannot say. */
@Singleton
class SchemaAdjustments {

    /** {@code @Id} on a list of texts makes {@code [ID]}, which then refuses every value; the contract has {@code [ID!]!}. */
    void listsOfIds(@Observes GraphQLSchema.Builder schema) {
        GraphQLObjectType query = schema.build().getQueryType();
        GraphQLFieldDefinition nodes = query.getFieldDefinition("nodes");
        GraphQLArgument ids = nodes.getArgument("ids")
                .transform(argument -> argument.type(
                        GraphQLNonNull.nonNull(GraphQLList.list(GraphQLNonNull.nonNull(Scalars.GraphQLID)))));
        schema.query(query.transform(type -> type.field(nodes.transform(field -> field.argument(ids)))));
    }
}
