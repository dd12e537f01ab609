package org.tergeu.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.quarkus.test.junit.QuarkusTest;
import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tergeu.testsupport.Ask;

/** What is not asked for is not read, and that changes nothing of what is: a field alone has the value that it has among all others. */
@QuarkusTest
class EachFieldAloneIT {

    private static final int DEPTH = 4;

    /** What is read in a statement of its own, whatever is asked of what it is in. */
    private static final Set<String> APART =
            Set.of("Report", "Organization", "Person", "Claim", "FigurePoint", "Statistic", "Casualty", "Measure");

    private static final GraphQLSchema SCHEMA = new SchemaGenerator()
            .makeExecutableSchema(
                    new SchemaParser().parse(new File("schema/schema.graphql")), RuntimeWiring.MOCKED_WIRING);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            incident(key: "2025-01-prison-drug-operation") | incident | Incident
            incident(key: "2022-01-almaty-counter-terrorist-operation", asOf: "2022-01-20") | incident | Incident
            incidents(first: 30) { nodes                   | incidents nodes | Incident
            incidents(first: 30) { edges { node            | incidents edges node | Incident
            place(code: "KZ") { incidents(first: 3) { nodes | place incidents nodes | Incident
            organization(key: "kz-knb") { incidents { edges { node | organization incidents edges node | Incident
            seizures(first: 5) { nodes                     | seizures nodes | Seizure
            legalOutcomes(first: 5) { nodes                | legalOutcomes nodes | LegalOutcome
            """)
    void hasTheValueThatItHasAmongAll(String start, String place, String type) {
        List<List<String>> leaves = leaves(SCHEMA.getObjectType(type), List.of(type));
        List<String> above = List.of(place.split(" "));
        JsonNode whole = Ask.data(question(start, leaves)).json();
        assertThat(leaves).hasSizeGreaterThan(20);
        assertThat(values(whole, above)).isNotEmpty();

        for (List<String> leaf : leaves) {
            List<String> path = new ArrayList<>(above);
            path.addAll(leaf);
            assertThat(values(Ask.data(question(start, List.of(leaf))).json(), path))
                    .as(String.join(".", path))
                    .isEqualTo(values(whole, path));
        }
    }

    private static String question(String start, List<List<String>> leaves) {
        long open = start.chars().filter(letter -> letter == '{').count() + 2;
        return "{ " + start + " { " + fields(leaves) + " }".repeat((int) open);
    }

    /** Each field once, with all that is asked of it. */
    private static String fields(List<List<String>> leaves) {
        Map<String, List<List<String>>> deeper = new LinkedHashMap<>();
        leaves.forEach(leaf ->
                deeper.computeIfAbsent(leaf.get(0), field -> new ArrayList<>()).add(leaf.subList(1, leaf.size())));
        return deeper.entrySet().stream()
                .map(field -> field.getValue().get(0).isEmpty()
                        ? field.getKey()
                        : field.getKey() + " { " + fields(field.getValue()) + " }")
                .collect(Collectors.joining(" "));
    }

    private static List<List<String>> leaves(GraphQLObjectType type, List<String> above) {
        List<List<String>> leaves = new ArrayList<>();
        for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
            GraphQLType value = GraphQLTypeUtil.unwrapAll(field.getType());
            if (needsAnArgument(field)) {
                continue;
            }
            if (!(value instanceof GraphQLObjectType thing)) {
                leaves.add(List.of(field.getName()));
            } else if (isReadAlong(field, thing) && above.size() < DEPTH) {
                List<String> here = new ArrayList<>(above);
                here.add(thing.getName());
                leaves(thing, here).forEach(deeper -> {
                    List<String> path = new ArrayList<>(List.of(field.getName()));
                    path.addAll(deeper);
                    leaves.add(path);
                });
            }
        }
        return leaves;
    }

    /** It is a question of its own, such as a figure by another rule. */
    private static boolean needsAnArgument(GraphQLFieldDefinition field) {
        return field.getArguments().stream()
                .anyMatch(argument -> GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue());
    }

    private static boolean isReadAlong(GraphQLFieldDefinition field, GraphQLObjectType thing) {
        return !APART.contains(thing.getName())
                && !thing.getName().endsWith("Connection")
                && !Set.of(
                                "related",
                                "incident",
                                "children",
                                "partOf",
                                "parts",
                                "breakdown",
                                "guiltEndedBy",
                                "guiltEndedForSomeBy")
                        .contains(field.getName());
    }

    /** In the order of the answer, through all lists. */
    private static List<JsonNode> values(JsonNode from, List<String> path) {
        if (from.isArray()) {
            List<JsonNode> all = new ArrayList<>();
            from.forEach(one -> all.addAll(values(one, path)));
            return all;
        }
        return path.isEmpty() || from.isNull()
                ? List.of(from)
                : values(from.path(path.get(0)), path.subList(1, path.size()));
    }
}
