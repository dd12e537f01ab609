package org.tergeu.graphql.schema;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.mutiny.Uni;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;

/**
 * Calls a resolver. The stock fetcher fires events of CDI for each call, writes the fields that are selected below as JSON,
 * and sends the answer through a chain of operators that each capture the thread's contexts: for the lists of a page of 20
 * incidents more than half of the server's work (docs/performance.md).
 */
final class ResolverFetcher implements DataFetcher<Object> {

    private final Method method;
    private final ArgumentHelper arguments;
    private final boolean ofSourceAlone;
    private final ManagedContext requests = Arc.container().requestContext();
    private volatile Object api;

    private ResolverFetcher(Method method, Operation operation) {
        this.method = method;
        this.arguments = new ArgumentHelper(operation.getArguments());
        this.ofSourceAlone = operation.getArguments().size() == 1
                && operation.getArguments().get(0).isSourceArgument();
    }

    /** The fetcher of a resolver whose answer is served as it is; empty for one that the stock fetcher has to transform. */
    static Optional<DataFetcher<?>> of(Operation operation) {
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            Class<?> api = Class.forName(operation.getClassName(), false, loader);
            for (Method method : api.getMethods()) {
                if (method.getName().equals(operation.getMethodName())
                        && hasParameters(method, operation)
                        && Served.isAsItIs(method.getGenericReturnType(), Uni.class)) {
                    return Optional.of(new ResolverFetcher(method, operation));
                }
            }
            return Optional.empty();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("resolvers are classes of this application", e);
        }
    }

    private static boolean hasParameters(Method method, Operation operation) {
        Class<?>[] types = method.getParameterTypes();
        if (types.length != operation.getArguments().size()) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            Argument argument = operation.getArguments().get(i);
            String type = argument.hasWrapper()
                    ? argument.getWrapper().getWrapperClassName()
                    : argument.getReference().getClassName();
            if (!types[i].getName().equals(type)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Object get(DataFetchingEnvironment environment) throws Exception {
        if (!requests.isActive()) {
            requests.activate(environment.getGraphQlContext().<ContextState>get("state"));
        }
        Object[] given = ofSourceAlone
                ? new Object[] {environment.getSource()}
                : arguments.getArguments(environment).toArray();
        try {
            return ((Uni<?>) method.invoke(api(), given)).subscribeAsCompletionStage();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    private Object api() {
        if (api == null) {
            api = Arc.container().instance(method.getDeclaringClass()).get();
        }
        return api;
    }
}
