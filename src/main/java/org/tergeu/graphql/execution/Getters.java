package org.tergeu.graphql.execution;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds where the values of fields come from, by the model that Quarkus made of the classes when the service was built. */
final class Getters {

    private final Schema model;
    private final Map<String, Operation> queries = new HashMap<>();
    private final Map<String, String> typeNames = new HashMap<>();
    private final Map<String, Getter> known = new ConcurrentHashMap<>();

    Getters(Schema model) {
        this.model = model;
        model.getQueries().forEach(query -> queries.put(query.getName(), query));
        model.getTypes().values().forEach(type -> typeNames.put(type.getClassName(), type.getName()));
    }

    /**
     * Where a field's value comes from.
     *
     * @throws IllegalStateException when the classes have nothing of the kind
     */
    Getter of(GraphQLObjectType type, GraphQLFieldDefinition field) {
        return known.computeIfAbsent(type.getName() + '.' + field.getName(), place -> find(type, field));
    }

    /** The name of the type that shows things of a class. */
    String typeName(Class<?> type) {
        String name = typeNames.get(type.getName());
        if (name == null) {
            throw new IllegalStateException("no type of the schema shows " + type);
        }
        return name;
    }

    private Getter find(GraphQLObjectType type, GraphQLFieldDefinition field) {
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
        return operation == null ? component(shown, shown.getFields().get(field.getName())) : Resolver.of(operation);
    }

    private static Component component(Type type, Field field) {
        try {
            return Component.of(Reflection.type(type.getClassName()).getMethod(field.getMethodName()));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("the schema shows what its classes have", e);
        }
    }
}
