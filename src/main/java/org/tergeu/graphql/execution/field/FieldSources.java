package org.tergeu.graphql.execution.field;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.tergeu.graphql.execution.input.Reflection;

/** Finds where the values of fields come from, by the model that Quarkus made of the classes when the service was built. */
public final class FieldSources {

    private final Schema model;
    private final Map<String, Operation> queries = new HashMap<>();
    private final Map<String, String> typeNames = new HashMap<>();
    private final Map<String, FieldSource> known = new ConcurrentHashMap<>();

    public FieldSources(Schema model) {
        this.model = model;
        model.getQueries().forEach(query -> queries.put(query.getName(), query));
        model.getTypes().values().forEach(type -> typeNames.put(type.getClassName(), type.getName()));
    }

    /**
     * Where a field's value comes from.
     *
     * @throws IllegalStateException when the classes have nothing of the kind
     */
    public FieldSource of(GraphQLObjectType type, GraphQLFieldDefinition field) {
        return known.computeIfAbsent(type.getName() + '.' + field.getName(), place -> find(type, field));
    }

    /** The name of the type that shows things of a class. */
    public String typeName(Class<?> type) {
        String name = typeNames.get(type.getName());
        if (name == null) {
            throw new IllegalStateException("no type of the schema shows " + type);
        }
        return name;
    }

    private FieldSource find(GraphQLObjectType type, GraphQLFieldDefinition field) {
        if (field.getName().equals(Introspection.TypeNameMetaFieldDef.getName())) {
            return new TypeName(type.getName());
        }
        Type shown = model.getTypes().get(type.getName());
        if (shown == null) {
            Operation query = queries.get(field.getName());
            if (query == null) {
                throw new IllegalStateException("no class has " + type.getName() + '.' + field.getName());
            }
            return Resolver.of(query);
        }
        Operation operation = shown.getOperations().get(field.getName());
        return operation == null
                ? property(shown, Objects.requireNonNull(shown.getFields().get(field.getName()), field.getName()))
                : Resolver.of(operation);
    }

    private static RecordProperty property(Type type, Field field) {
        try {
            return RecordProperty.of(Reflection.type(type.getClassName()).getMethod(field.getMethodName()));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("the schema shows what its classes have", e);
        }
    }
}
