package org.tergeu.graphql.schema;

import graphql.Directives;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.schema.TypeResolver;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
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
        GraphQLSchema strict = SchemaTransformer.transformSchema(schema.build(), new ExactScalars());
        schema.query(described(withListOfIds(strict.getQueryType())))
                .clearAdditionalTypes()
                .additionalTypes(strict.getAdditionalTypes())
                .clearDirectives()
                .additionalDirectives(withoutUnused(strict.getDirectives()))
                .codeRegistry(withTypesOfTheSchema(strict));
    }

    /**
     * The stock resolvers of interfaces answer with the types as they were before the adjustments, and a fragment on a type
     * ({@code ... on Place}) applies to that very object only: its fields would be left out.
     */
    private static GraphQLCodeRegistry withTypesOfTheSchema(GraphQLSchema schema) {
        return schema.getCodeRegistry()
                .transform(registry -> schema.getAllTypesAsList().stream()
                        .filter(GraphQLInterfaceType.class::isInstance)
                        .map(GraphQLInterfaceType.class::cast)
                        .forEach(type -> {
                            TypeResolver stock = schema.getCodeRegistry().getTypeResolver(type);
                            registry.typeResolver(
                                    type,
                                    thing -> thing.getSchema()
                                            .getObjectType(stock.getType(thing).getName()));
                        }));
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

    private static GraphQLObjectType described(GraphQLObjectType query) {
        return query.transform(type -> type.description("What can be asked."));
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

    /** The scalars with what they take, what they are, and whose specification that follows. */
    private static final class ExactScalars extends GraphQLTypeVisitorStub {

        /** {@code full-date} and {@code date-time}. */
        private static final String RFC_3339 = "https://www.rfc-editor.org/rfc/rfc3339#section-5.6";

        private static final String BIG_DECIMAL =
                "A decimal number, exact at any size. Clients that read numbers as doubles ask for the field of the same name that ends in `Text`.";

        private static final String JSON_NUMBER = "https://www.rfc-editor.org/rfc/rfc8259#section-6";

        @Override
        public TraversalControl visitGraphQLScalarType(
                GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
            return switch (scalar.getName()) {
                case "Int" -> changeNode(context, StrictScalars.ofInt());
                case "Float" -> changeNode(context, StrictScalars.ofFloat());
                case "ID" -> changeNode(context, StrictScalars.ofId());
                case "Date" ->
                    changeNode(
                            context,
                            described(scalar, "A day of the calendar, ISO 8601: 2022-01-08.", RFC_3339)
                                    .transform(date -> date.coercing(StrictScalars.ofDate(scalar.getCoercing()))));
                case "DateTime" ->
                    changeNode(
                            context, described(scalar, "A moment in UTC, ISO 8601: 2022-01-08T09:30:00Z.", RFC_3339));
                case "BigDecimal" ->
                    changeNode(
                            context,
                            described(scalar, BIG_DECIMAL, JSON_NUMBER)
                                    .transform(number ->
                                            number.coercing(StrictScalars.ofBigDecimal(scalar.getCoercing()))));
                default -> TraversalControl.CONTINUE;
            };
        }

        private static GraphQLScalarType described(GraphQLScalarType scalar, String description, String specification) {
            return scalar.transform(type -> type.description(description).specifiedByUrl(specification));
        }
    }
}
