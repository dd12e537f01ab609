package org.tergeu.graphql.execution;

import graphql.ErrorType;
import graphql.ExceptionWhileDataFetching;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.CoercedVariables;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Context;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniSubscriber;
import io.smallrye.mutiny.subscription.UniSubscription;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.tergeu.graphql.Selection;

/**
 * One execution of a query. All of it happens on the Vert.x context of its request, one step at a time; what resolvers find elsewhere
 * is taken there first.
 */
final class Execution {

    private final CompletableFuture<Result> done = new CompletableFuture<>();
    private final List<GraphQLError> errors = new ArrayList<>();
    private final Map<Arguments, Object[]> bound = new IdentityHashMap<>();
    private final io.vertx.core.Context context = Vertx.currentContext();
    private final CoercedVariables variables;
    private ObjectNode root;
    private int awaited = 1;

    private Execution(CoercedVariables variables) {
        this.variables = variables;
    }

    /** Executes a plan. */
    static CompletableFuture<Result> of(ObjectPlan plan, CoercedVariables variables) {
        Execution execution = new Execution(variables);
        execution.root = plan.start(execution, null, null, 0);
        execution.arrived();
        return execution.done;
    }

    /** Finds the value of a field of an object, now or later. */
    void fetch(ObjectNode node, int index, @Nullable Object source) {
        FieldPlan field = node.plan.fields()[index];
        Getter getter = field.getter();
        if (getter instanceof Component component) {
            try {
                put(node, index, field.value(), component.read(source));
            } catch (RuntimeException failure) {
                fail(node, index, failure);
            }
        } else if (getter instanceof Resolver resolver) {
            try {
                await(node, index, call(resolver, field, source));
            } catch (RuntimeException failure) {
                fail(node, index, failure);
            }
        } else if (getter instanceof TypeName type) {
            put(node, index, field.value(), type.name());
        }
    }

    private Uni<?> call(Resolver resolver, FieldPlan field, @Nullable Object source) {
        Object[] arguments = field.arguments().isFixed()
                ? field.arguments().bound(variables)
                : bound.computeIfAbsent(field.arguments(), own -> own.bound(variables));
        Selection before = Selection.enter(field.selection());
        try {
            return resolver.call(source, arguments);
        } finally {
            Selection.enter(before);
        }
    }

    private void await(ObjectNode node, int index, Uni<?> value) {
        awaited++;
        value.subscribe().withSubscriber(new Awaited(node, index));
    }

    /** Puts a value in its place. */
    void put(Node node, int index, ValuePlan plan, @Nullable Object value) {
        if (value == null) {
            if (plan.isNonNull()) {
                miss(node, index);
            }
            return;
        }
        try {
            node.values[index] = plan.complete(this, value, node, index);
        } catch (RuntimeException failure) {
            fail(node, index, failure);
        }
    }

    private void miss(Node node, int index) {
        errors.add(GraphqlErrorBuilder.newError()
                .message("The value is null, which the schema does not allow.")
                .path(node.path(index))
                .location(node.location(index))
                .errorType(ErrorType.NullValueInNonNullableField)
                .build());
    }

    private void fail(Node node, int index, Throwable failure) {
        errors.add(new ExceptionWhileDataFetching(node.path(index), failure, node.location(index)));
    }

    private void arrived() {
        awaited--;
        if (awaited == 0) {
            boolean whole = errors.isEmpty() || root.plan.settle(root);
            done.complete(Result.of(whole ? root : null, errors));
        }
    }

    /** A value that its resolver is still to find. */
    private final class Awaited implements UniSubscriber<Object> {

        private final ObjectNode node;
        private final int index;

        Awaited(ObjectNode node, int index) {
            this.node = node;
            this.index = index;
        }

        @Override
        public Context context() {
            return Context.empty();
        }

        @Override
        public void onSubscribe(UniSubscription subscription) {
            // Requests that nobody waits for have their statements cancelled (Cancellation), not their subscriptions.
        }

        @Override
        public void onItem(Object value) {
            onContext(() -> put(node, index, node.plan.fields()[index].value(), value));
        }

        @Override
        public void onFailure(Throwable failure) {
            onContext(() -> fail(node, index, failure));
        }

        private void onContext(Runnable step) {
            if (Vertx.currentContext() == context) {
                take(step);
            } else {
                context.runOnContext(elsewhere -> take(step));
            }
        }

        private void take(Runnable step) {
            try {
                step.run();
                arrived();
            } catch (RuntimeException | Error fault) {
                done.completeExceptionally(fault);
                throw fault;
            }
        }
    }
}
