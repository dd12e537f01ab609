package org.tergeu.graphql.transport;

import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.SchemaPrinter.Options;
import io.smallrye.graphql.api.Nullable;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;

/** The schema in its own language. It has the types, scalars and directives that introspection returns, except those that every schema has. */
@Singleton
class SchemaText {

    /** The directives that every schema has by the specification. */
    private static final Set<String> SPECIFIED = Set.of("skip", "include", "deprecated", "specifiedBy", "oneOf");

    private static final SchemaPrinter PRINTER = new SchemaPrinter(Options.defaultOptions()
            .descriptionsAsHashComments(false)
            .includeScalarTypes(true)
            .includeSchemaDefinition(false)
            .useAstDefinitions(false)
            .includeDirectiveDefinitions(false)
            .includeDirectives("deprecated"::equals));

    private final Instance<GraphQLSchema> schema;
    private volatile @Nullable String text;
    private volatile byte @Nullable [] bytes;

    SchemaText(Instance<GraphQLSchema> schema) {
        this.schema = schema;
    }

    /** Printed on first use: when routes are made, there is no schema yet. */
    String text() {
        if (text == null) {
            text = directives(schema.get()) + specified(schema.get(), PRINTER.print(schema.get()));
        }
        return text;
    }

    /** The same in UTF-8: one copy for all who are sent it. */
    byte[] bytes() {
        byte[] made = bytes;
        if (made == null) {
            made = text().getBytes(StandardCharsets.UTF_8);
            bytes = made;
        }
        return made;
    }

    /** The directives. The engine adds some of its own, and its printer takes them for directives of the schema. */
    private static String directives(GraphQLSchema schema) {
        return schema.getDirectives().stream()
                .filter(directive -> !SPECIFIED.contains(directive.getName()))
                .sorted(Comparator.comparing(GraphQLDirective::getName))
                .map(directive -> PRINTER.print(directive).strip() + "\n\n")
                .collect(Collectors.joining());
    }

    /** Adds the specification of each scalar, which the printer leaves out. */
    private static String specified(GraphQLSchema schema, String text) {
        return schema.getAllTypesAsList().stream()
                .filter(type -> type instanceof GraphQLScalarType scalar && scalar.getSpecifiedByUrl() != null)
                .map(GraphQLScalarType.class::cast)
                .reduce(
                        text,
                        (printed, scalar) -> printed.replaceFirst(
                                "(?m)^scalar " + scalar.getName() + "$",
                                "$0 @specifiedBy(url: \"" + scalar.getSpecifiedByUrl() + "\")"),
                        (one, other) -> other);
    }
}
