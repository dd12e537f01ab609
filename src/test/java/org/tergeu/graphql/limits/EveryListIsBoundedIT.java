package org.tergeu.graphql.limits;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tergeu.graphql.execution.Queries;

/** Every list of the schema has pages or a bound: what has neither multiplies without end when lists are nested. */
@QuarkusTest
class EveryListIsBoundedIT {

    @Inject
    GraphQLSchema schema;

    @Inject
    Queries queries;

    @Test
    void noListIsWithoutPagesAndWithoutABound() {
        assertThat(findings(schema, queries::counted)).isEmpty();
    }

    @Test
    void aListWithoutABoundIsFound() {
        // Given lists with pages and without, with a bound and without, with one that nobody can read, and beyond all
        // pages
        GraphQLSchema offending = schema("""
                type Query {
                  things(first: Int): ThingConnection
                  others: ThingConnection
                  totals(by: [String!]): [Thing!]!
                  unbounded: [Thing!]!
                  nullable: [Thing]
                }
                type ThingConnection { nodes: [Thing!]! }
                type Thing {
                  bounded("At most 20." first: Int): [Thing!]!
                  sums: [Thing!]!
                  undescribed("Some." first: Int): [Thing!]!
                  texts: [String!]!
                }
                """);

        List<String> findings = findings(
                offending,
                (type, field) -> List.of("bounded", "sums", "undescribed").contains(field.getName()) ? 20 : 0);

        assertThat(findings)
                .containsExactlyInAnyOrder(
                        "Query.others has no pages",
                        "Query.unbounded has no bound",
                        "Query.nullable has no bound",
                        "Thing.texts has no bound",
                        "Thing.undescribed(first:) does not say its bound");
    }

    private static GraphQLSchema schema(String text) {
        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(text), RuntimeWiring.MOCKED_WIRING);
    }

    private static List<String> findings(GraphQLSchema schema, ListBounds bounds) {
        return schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .filter(type -> !type.getName().startsWith("__"))
                .flatMap(type -> type.getFieldDefinitions().stream().flatMap(field -> findings(type, field, bounds)))
                .toList();
    }

    private static Stream<String> findings(GraphQLObjectType type, GraphQLFieldDefinition field, ListBounds bounds) {
        String name = type.getName() + "." + field.getName();
        GraphQLArgument first = field.getArgument("first");
        if (((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType()))
                .getName()
                .endsWith("Connection")) {
            return first == null ? Stream.of(name + " has no pages") : Stream.empty();
        }
        boolean list = GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList;
        // Rows of a page, groups of totals and what is asked for by identifiers have limits of their own.
        if (!list
                || type.getName().endsWith("Connection")
                || field.getArgument("by") != null
                || field.getArgument("ids") != null) {
            return Stream.empty();
        }
        int bound = bounds.of(type, field);
        if (bound == 0) {
            return Stream.of(name + " has no bound");
        }
        return first == null || first.getDescription().contains(String.valueOf(bound))
                ? Stream.empty()
                : Stream.of(name + "(first:) does not say its bound");
    }
}
