package org.tergeu.graphql.schema;

import graphql.Directives;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What annotations cannot say. */
@Singleton
class SchemaAdjustments {

    private static final Set<String> UNUSED = Set.of("constraint", "rolesAllowed");

    void adjust(@Observes GraphQLSchema.Builder schema) {
        // Every schema has the directive; the engine would obey it, and plans do not.
        Directives.setExperimentalDisableErrorPropagationEnabled(false);
        GraphQLSchema stock = schema.build();
        schema.query(described(withListOfIds(stock.getQueryType()), "What can be asked."))
                .mutation(
                        described(
                                stock.getMutationType(),
                                "What can be changed, one after the other, by those who have a token with the role that each names."))
                .clearDirectives()
                .additionalDirectives(withoutUnused(stock.getDirectives()));
    }

    /** {@code @Id} on a list of texts makes {@code [ID]}, which then refuses every value; the contract has {@code [ID!]!}. */
    private static GraphQLObjectType withListOfIds(GraphQLObjectType query) {
        GraphQLFieldDefinition nodes = query.getFieldDefinition("nodes");
        GraphQLType id = GraphQLTypeUtil.unwrapAll(
                query.getFieldDefinition("node").getArgument("id").getType());
        GraphQLArgument ids = nodes.getArgument("ids")
                .transform(argument ->
                        argument.type(GraphQLNonNull.nonNull(GraphQLList.list(GraphQLNonNull.nonNull(id)))));
        return query.transform(type -> type.field(nodes.transform(field -> field.argument(ids))));
    }

    private static GraphQLObjectType described(GraphQLObjectType root, String description) {
        return root.transform(type -> type.description(description));
    }

    /**
     * Nothing served is annotated for Bean Validation, whose {@code @constraint} would bring along an unused scalar, BigInteger, nor for
     * roles.
     */
    private static Set<GraphQLDirective> withoutUnused(List<GraphQLDirective> directives) {
        return directives.stream()
                .filter(directive -> !UNUSED.contains(directive.getName()))
                .collect(Collectors.toSet());
    }
}
