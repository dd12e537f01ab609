package org.tergeu.graphql.transport;

import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.SchemaPrinter.Options;
import io.smallrye.graphql.api.Nullable;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;

/** The schema in its own language: types, scalars and directives as introspection returns them, without what every schema has. */
@Singleton
class SchemaText {

    /** What every schema has by the specification. */
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

    SchemaText(Instance<GraphQLSchema> schema) {
        this.schema = schema;
    }

    /** Printed on first use: the schema is not there yet when routes are made. */
    String text() {
        if (text == null) {
            text = directives(schema.get()) + specified(schema.get(), PRINTER.print(schema.get()));
        }
        return text;
    }

    /** The engine has directives beside those of the specification, which its printer takes for these. */
    private static String directives(GraphQLSchema schema) {
        return schema.getDirectives().stream()
                .filter(directive -> !SPECIFIED.contains(directive.getName()))
                .sorted(Comparator.comparing(GraphQLDirective::getName))
                .map(directive -> PRINTER.print(directive).strip() + "\n\n")
                .collect(Collectors.joining());
    }

    /** The printer leaves out whose specification a scalar follows. */
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
