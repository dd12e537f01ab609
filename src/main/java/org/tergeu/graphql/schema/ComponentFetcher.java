package org.tergeu.graphql.schema;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Reads a component of a record. The stock fetcher does it, too, and around each value sets up a context with the fields that are
 * selected below as JSON, for resolvers that would ask for them; that takes many times as long as the value itself.
 */
final class ComponentFetcher implements LightDataFetcher<Object> {

    private final String component;
    private final DataFetcher<?> stock;
    private final Map<Class<?>, Reader> readers = new ConcurrentHashMap<>();

    /** Reads the component of records of one class. */
    private interface Reader {
        Object read(Object source, Supplier<DataFetchingEnvironment> environment) throws Exception;
    }

    ComponentFetcher(String component, DataFetcher<?> stock) {
        this.component = component;
        this.stock = stock;
    }

    @Override
    public Object get(GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment)
            throws Exception {
        return readers.computeIfAbsent(source.getClass(), this::reader).read(source, environment);
    }

    @Override
    public Object get(DataFetchingEnvironment environment) throws Exception {
        return get(environment.getFieldDefinition(), environment.getSource(), () -> environment);
    }

    private Reader reader(Class<?> type) {
        try {
            Method accessor = type.getMethod(component);
            if (type.isRecord() && Served.isAsItIs(accessor.getGenericReturnType())) {
                return (source, environment) -> accessor.invoke(source);
            }
        } catch (NoSuchMethodException other) {
            // It is called otherwise in Java, which the stock fetcher knows.
        }
        return (source, environment) -> stock.get(environment.get());
    }
}
