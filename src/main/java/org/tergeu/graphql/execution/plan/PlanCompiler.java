package org.tergeu.graphql.execution.plan;

import com.fasterxml.jackson.core.io.SerializedString;
import graphql.GraphQLContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.introspection.Introspection;
import graphql.language.AstPrinter;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tergeu.graphql.execution.field.ArgumentValues;
import org.tergeu.graphql.execution.field.FieldSource;
import org.tergeu.graphql.execution.field.FieldSources;
import org.tergeu.graphql.execution.field.Resolver;
import org.tergeu.graphql.loading.Selection;

/**
 * Makes plans of the selections of one document.
 *
 * @param conditions the values of the variables that {@code @skip} and {@code @include} ask for
 */
public record PlanCompiler(
        GraphQLSchema schema,
        FieldSources sources,
        Map<String, FragmentDefinition> fragments,
        Map<String, Object> conditions) {

    private static final FieldCollector COLLECTOR = new FieldCollector();

    /** The plan of a query. */
    public ObjectPlan compile(OperationDefinition query) {
        GraphQLObjectType type = schema.getQueryType();
        return object(type, COLLECTOR.collectFields(parameters(type), query.getSelectionSet()));
    }

    private FieldCollectorParameters parameters(GraphQLObjectType type) {
        return FieldCollectorParameters.newParameters()
                .schema(schema)
                .objectType(type)
                .fragments(fragments)
                .variables(conditions)
                .graphQLContext(GraphQLContext.getDefault())
                .build();
    }

    private ObjectPlan object(GraphQLObjectType type, MergedSelectionSet selected) {
        List<MergedField> merged = selected.getSubFieldsList();
        FieldPlan[] fields = new FieldPlan[merged.size()];
        Map<String, List<Integer>> alike =
                IntStream.range(0, fields.length).boxed().collect(Collectors.groupingBy(i -> signature(merged.get(i))));
        for (int i = 0; i < fields.length; i++) {
            List<Integer> same = Objects.requireNonNull(alike.get(signature(merged.get(i))), "at least itself");
            fields[i] = field(type, merged.get(i), selection(fields, same));
        }
        return new ObjectPlan(fields);
    }

    private static String signature(MergedField field) {
        return field.getArguments().isEmpty()
                ? field.getName()
                : field.getName()
                        + field.getArguments().stream()
                                .map(AstPrinter::printAstCompact)
                                .toList();
    }

    /** Whatever is selected of a field with these arguments, under any alias: so all of it is read together. */
    private static Selection selection(FieldPlan[] fields, List<Integer> alike) {
        return Selection.of(
                path -> alike.stream().anyMatch(i -> fields[i].value().selects(path)));
    }

    private FieldPlan field(GraphQLObjectType type, MergedField field, Selection selection) {
        GraphQLFieldDefinition definition = Introspection.getFieldDefinition(schema, type, field.getName());
        FieldSource source = sources.of(type, definition);
        ValuePlan value = value(definition.getType(), field);
        return new FieldPlan(
                new SerializedString(field.getResultKey()),
                field,
                definition,
                source,
                value,
                source instanceof Resolver ? selection : null,
                arguments(definition, field, source));
    }

    private @Nullable ArgumentValues arguments(
            GraphQLFieldDefinition definition, MergedField field, FieldSource source) {
        return source instanceof Resolver resolver
                ? new ArgumentValues(schema, definition, field.getArguments(), resolver)
                : null;
    }

    private ValuePlan value(GraphQLType type, MergedField field) {
        boolean nonNull = type instanceof GraphQLNonNull;
        GraphQLType bare = type instanceof GraphQLNonNull wrapped ? wrapped.getWrappedType() : type;
        if (bare instanceof GraphQLList list) {
            return new ListPlan(nonNull, value(list.getWrappedType(), field));
        }
        if (bare instanceof GraphQLScalarType scalar) {
            return LeafPlan.of(nonNull, scalar);
        }
        if (bare instanceof GraphQLEnumType constants) {
            return LeafPlan.of(nonNull, constants);
        }
        return bare instanceof GraphQLObjectType object
                ? CompositePlan.ofObject(nonNull, object(object, field))
                : CompositePlan.ofAbstractType(
                        nonNull, thing -> object(schema.getObjectType(sources.typeName(thing)), field));
    }

    private ObjectPlan object(GraphQLObjectType type, MergedField field) {
        return object(type, COLLECTOR.collectFields(parameters(type), field));
    }
}
