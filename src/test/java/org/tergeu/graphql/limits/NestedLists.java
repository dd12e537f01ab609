package org.tergeu.graphql.limits;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes questions in which each two lists of the schema stand in each other, again and again, as deep as a question may be. */
final class NestedLists {

    /** Fields that lead to things of which lists are asked, each one that has a type of its own. */
    private static final List<String> ROOTS = List.of(
            "incidents(first: 5) { nodes",
            "places { nodes",
            "organizations { nodes",
            "people { nodes",
            "reports { nodes",
            "seizures { nodes",
            "legalOutcomes { nodes",
            "statistics { nodes");

    private final GraphQLSchema schema;

    NestedLists(Path file) {
        this.schema = new SchemaGenerator()
                .makeExecutableSchema(new SchemaParser().parse(file.toFile()), RuntimeWiring.MOCKED_WIRING);
    }

    /** A list, with the type that has it and that of its rows. */
    private record Link(String from, String field, String to, boolean list, boolean pages) {

        String text(int first) {
            String arguments = list && first > 0 ? "(first: " + first + ")" : "";
            return field + arguments + (pages ? " { nodes {" : " {");
        }

        int depth() {
            return pages ? 2 : 1;
        }
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (Object type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object && !object.getName().startsWith("__")) {
                object.getFieldDefinitions()
                        .forEach(field -> link(object, field).forEach(links::add));
            }
        }
        return links;
    }

    private Stream<Link> link(GraphQLObjectType type, GraphQLFieldDefinition field) {
        String to = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName();
        boolean given =
                field.getArguments().stream().noneMatch(argument -> GraphQLTypeUtil.isNonNull(argument.getType()));
        if (!given
                || type == schema.getQueryType()
                || !(schema.getType(to) instanceof GraphQLObjectType)
                || type.getName().endsWith("Connection")
                || type.getName().endsWith("Edge")) {
            return Stream.empty();
        }
        boolean pages = to.endsWith("Connection");
        return Stream.of(new Link(
                type.getName(),
                field.getName(),
                pages ? to.substring(0, to.length() - "Connection".length()) : to,
                pages || GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList,
                pages));
    }

    /**
     * The questions, each with a name: two lists in each other until a depth is reached.
     *
     * @param depth fields in fields
     * @param first rows of each list; 0 leaves it to the server
     */
    Map<String, String> questions(int depth, int first) {
        Map<String, String> questions = new LinkedHashMap<>();
        List<Link> links = links();
        List<Link> lists = links.stream().filter(Link::list).toList();
        for (Link one : lists) {
            for (Link other : lists) {
                List<Link> there = way(links, one.to, other.from);
                List<Link> back = way(links, other.to, one.from);
                List<Link> root = there == null || back == null ? null : fromRoot(links, one.from);
                if (root != null) {
                    questions.put(
                            one.from + "." + one.field + " and " + other.from + "." + other.field,
                            question(root, circle(one, there, other, back), depth, first));
                }
            }
        }
        return questions;
    }

    private static List<Link> circle(Link one, List<Link> there, Link other, List<Link> back) {
        return Stream.of(List.of(one), there, List.of(other), back)
                .flatMap(List::stream)
                .toList();
    }

    /** The shortest way from a type to another by fields that are one thing; null when there is none. */
    private static List<Link> way(List<Link> links, String from, String to) {
        Map<String, List<Link>> ways = new HashMap<>(Map.of(from, List.of()));
        Deque<String> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty() && !ways.containsKey(to)) {
            String type = next.remove();
            for (Link link : links) {
                if (link.from.equals(type) && !link.list && !ways.containsKey(link.to)) {
                    ways.put(
                            link.to,
                            Stream.concat(ways.get(type).stream(), Stream.of(link))
                                    .toList());
                    next.add(link.to);
                }
            }
        }
        return ways.get(to);
    }

    /** A way from a root, which may lead through lists. */
    private List<Link> fromRoot(List<Link> links, String to) {
        List<Link> any = links.stream()
                .map(link -> new Link(link.from, link.field, link.to, false, link.pages))
                .toList();
        List<Link> best = null;
        for (String root : ROOTS) {
            String type = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(schema.getQueryType()
                            .getFieldDefinition(root.split("\\W")[0])
                            .getType()))
                    .getName()
                    .replace("Connection", "");
            List<Link> way = way(any, type, to);
            if (way != null && (best == null || way.size() + 1 < best.size())) {
                best = Stream.concat(Stream.of(new Link("", root, type, false, false)), way.stream())
                        .toList();
            }
        }
        return best;
    }

    private static String question(List<Link> root, List<Link> circle, int depth, int first) {
        StringBuilder text = new StringBuilder("{ ");
        int open = 0;
        int deep = 1;
        for (Link link : root) {
            text.append(link.text(0)).append(' ');
            open += link.from.isEmpty() ? 2 : link.depth();
            deep += link.from.isEmpty() ? 2 : link.depth();
        }
        for (int i = 0; deep + circle.get(i % circle.size()).depth() <= depth; i++) {
            Link link = circle.get(i % circle.size());
            text.append(link.text(first)).append(' ');
            open += link.depth();
            deep += link.depth();
        }
        return text + "__typename" + " }".repeat(open) + " }";
    }
}
