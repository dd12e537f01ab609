package org.tergeu.graphql.execution;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questions that ask, each from one root field, for every field that can be reached within some levels. */
final class EverySelection {

    private static final int LEVELS = 3;

    /** The engine refuses more than 500 fields beside a question about the schema. */
    private static final int MOST_WORDS = 450;

    /** Arguments without which a field cannot be asked, or answers too much. */
    private static final Map<String, String> ARGUMENTS = Map.ofEntries(
            Map.entry("Query.incident", "(key: \"2025-01-prison-drug-operation\")"),
            Map.entry("Query.place", "(code: \"KZ-75\")"),
            Map.entry("Query.report", "(key: \"orda-2025-01-prison-drugs\")"),
            Map.entry("Query.search", "(text: \"Almaty\", first: 3)"),
            Map.entry("Query.incidentTotals", "(by: [REGION, KIND])"),
            Map.entry("Query.seizureTotals", "(by: [REGION, CATEGORY])"),
            Map.entry("Query.legalOutcomeTotals", "(by: [STAGE])"),
            Map.entry("Query.casualtyTotals", "(by: [YEAR])"),
            Map.entry("Query.measureTotals", "(by: [KIND])"));

    /** What takes a role that nobody has where no token is known. */
    private static final Set<String> OF_EDITORS = Set.of("drafts");

    private final GraphQLSchema schema;

    /** Of an interface, what is asked of things of this type alone; empty: of all. */
    private final Optional<GraphQLObjectType> only;

    EverySelection(Path file) {
        this(
                new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(file.toFile()), wiring()),
                Optional.empty());
    }

    private EverySelection(GraphQLSchema schema, Optional<GraphQLObjectType> only) {
        this.schema = schema;
        this.only = only;
    }

    private static RuntimeWiring wiring() {
        return RuntimeWiring.MOCKED_WIRING;
    }

    /** Questions for each root field that needs no argument but those above. */
    List<String> questions() {
        return schema.getQueryType().getFieldDefinitions().stream()
                .filter(field -> !OF_EDITORS.contains(field.getName()))
                .filter(field -> ARGUMENTS.containsKey("Query." + field.getName()) || !needsArguments(field))
                .flatMap(field -> field.getName().equals("search")
                        ? things().map(type -> new EverySelection(schema, Optional.of(type)).question(field))
                        : questions(field))
                .toList();
    }

    /** One, or several that are short enough. */
    private Stream<String> questions(GraphQLFieldDefinition field) {
        String whole = question(field);
        if (words(whole) <= MOST_WORDS
                || !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType type)) {
            return Stream.of(whole);
        }
        List<String> questions = new ArrayList<>();
        String asked = "";
        for (String part : parts(type, List.of(), "")) {
            if (!asked.isEmpty() && words(asked + part) > MOST_WORDS) {
                questions.add(asked);
                asked = "";
            }
            asked += part + " ";
        }
        questions.add(asked);
        return questions.stream()
                .map(parts -> "{ " + called(schema.getQueryType(), field) + " { __typename " + parts + "} }");
    }

    private static int words(String question) {
        return question.split("[ {}]+").length;
    }

    private Stream<GraphQLObjectType> things() {
        return schema.getImplementations((GraphQLInterfaceType) schema.getType("Node")).stream();
    }

    private String question(GraphQLFieldDefinition field) {
        return "{ " + selected(schema.getQueryType(), field, List.of()) + " }";
    }

    private String selected(GraphQLObjectType type, GraphQLFieldDefinition field, List<String> above) {
        return called(type, field) + within(GraphQLTypeUtil.unwrapAll(field.getType()), above);
    }

    private static String called(GraphQLObjectType type, GraphQLFieldDefinition field) {
        return field.getName()
                + ARGUMENTS.getOrDefault(
                        type.getName() + "." + field.getName(), field.getArgument("first") == null ? "" : "(first: 3)");
    }

    private String within(GraphQLType type, List<String> above) {
        if (type instanceof GraphQLInterfaceType any) {
            return " { __typename "
                    + schema.getImplementations(any).stream()
                            .filter(each -> only.isEmpty() || only.get().equals(each))
                            .map(each -> "... on " + each.getName() + fields(each, above, each.getName() + "_"))
                            .collect(Collectors.joining(" "))
                    + " }";
        }
        return type instanceof GraphQLObjectType object ? fields(object, above, "") : "";
    }

    /** No type within itself, and at the last level what has no fields; beside each other, types may have different fields of one name. */
    private String fields(GraphQLObjectType type, List<String> above, String prefix) {
        return " { __typename " + String.join(" ", parts(type, above, prefix)) + " }";
    }

    private List<String> parts(GraphQLObjectType type, List<String> above, String prefix) {
        List<String> path =
                Stream.concat(above.stream(), Stream.of(type.getName())).toList();
        return type.getFieldDefinitions().stream()
                .filter(field -> !needsArguments(field))
                .filter(field -> isLeaf(field) || path.size() < LEVELS && !path.contains(nameOf(field)))
                .map(field -> alias(field, prefix) + selected(type, field, path))
                .toList();
    }

    private static String alias(GraphQLFieldDefinition field, String prefix) {
        boolean plain = isLeaf(field) && !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLEnumType);
        return prefix.isEmpty() || plain ? "" : prefix + field.getName() + ": ";
    }

    private static boolean isLeaf(GraphQLFieldDefinition field) {
        GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
        return !(type instanceof GraphQLObjectType) && !(type instanceof GraphQLInterfaceType);
    }

    private static String nameOf(GraphQLFieldDefinition field) {
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName();
    }

    private static boolean needsArguments(GraphQLFieldDefinition field) {
        return field.getArguments().stream().anyMatch(argument -> GraphQLTypeUtil.isNonNull(argument.getType()));
    }
}
