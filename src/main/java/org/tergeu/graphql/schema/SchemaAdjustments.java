package org.tergeu.graphql.schema;

import graphql.Directives;
import graphql.Scalars;
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

    void adjust(@Observes GraphQLSchema.Builder schema) {
        // Every schema has the directive; the engine would obey it, and plans do not.
        Directives.setExperimentalDisableErrorPropagationEnabled(false);
        GraphQLSchema strict = SchemaTransformer.transformSchema(schema.build(), new StrictScalars());
        schema.query(described(withListOfIds(strict.getQueryType())))
                .clearAdditionalTypes()
                .additionalTypes(strict.getAdditionalTypes())
                .clearDirectives()
                .additionalDirectives(withoutBeanValidation(strict.getDirectives()))
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
        GraphQLArgument ids = nodes.getArgument("ids")
                .transform(argument -> argument.type(
                        GraphQLNonNull.nonNull(GraphQLList.list(GraphQLNonNull.nonNull(Scalars.GraphQLID)))));
        return query.transform(type -> type.field(nodes.transform(field -> field.argument(ids))));
    }

    private static GraphQLObjectType described(GraphQLObjectType query) {
        return query.transform(type -> type.description("What can be asked."));
    }

    /** Nothing served is annotated for Bean Validation, whose {@code @constraint} would bring along an unused scalar, BigInteger. */
    private static Set<GraphQLDirective> withoutBeanValidation(List<GraphQLDirective> directives) {
        return directives.stream()
                .filter(directive -> !directive.getName().equals("constraint"))
                .collect(Collectors.toSet());
    }

    /**
     * The stock scalars take what the specification refuses: an Int of 4294967301 is served as 5, "1" is taken for 1, and a date
     * that is none is found out only when an input object is made, in an error that names classes. What
     * they say of themselves is their name.
     */
    private static final class StrictScalars extends GraphQLTypeVisitorStub {

        @Override
        public TraversalControl visitGraphQLScalarType(
                GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
            return switch (scalar.getName()) {
                case "Int" ->
                    changeNode(context, Scalars.GraphQLInt.transform(number -> number.coercing(new StrictInt())));
                case "Float" ->
                    changeNode(context, Scalars.GraphQLFloat.transform(number -> number.coercing(new StrictFloat())));
                case "Date" ->
                    changeNode(
                            context,
                            described(scalar, "A day of the calendar, ISO 8601: 2022-01-08.")
                                    .transform(date -> date.coercing(new StrictDate(scalar.getCoercing()))));
                case "DateTime" ->
                    changeNode(context, described(scalar, "A moment in UTC, ISO 8601: 2022-01-08T09:30:00Z."));
                case "BigDecimal" -> changeNode(context, described(scalar, "A decimal number, exact at any size."));
                default -> TraversalControl.CONTINUE;
            };
        }

        private static GraphQLScalarType described(GraphQLScalarType scalar, String description) {
            return scalar.transform(type -> type.description(description));
        }
    }
}
