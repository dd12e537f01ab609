package org.tergeu.graphql.execution;

import graphql.execution.CoercedVariables;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Context;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniSubscriber;
import io.smallrye.mutiny.subscription.UniSubscription;
import io.vertx.core.Vertx;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.tergeu.graphql.Expected;
import org.tergeu.graphql.InvalidRequest;
import org.tergeu.graphql.Selection;
import org.tergeu.graphql.execution.Meter.Ended;
import org.tergeu.graphql.limits.LimitExceeded;
import org.tergeu.platform.DatabaseUnavailable;
import org.tergeu.platform.ReadTooMuch;

/**
 * One execution of a query. All of it happens on the Vert.x context of its request, one step at a time; what resolvers find elsewhere
 * is taken there first.
 */
final class Execution {

    /** Values that one which is still to be found takes as much memory as. */
    private static final int PENDING = 10;

    private final CompletableFuture<Result> done = new CompletableFuture<>();
    private final Failures failures = new Failures();
    private final Map<Arguments, Bound> bound = new IdentityHashMap<>();
    private final io.vertx.core.Context context = Vertx.currentContext();
    private final CoercedVariables variables;
    private final Meter meter;
    private ObjectNode root;
    private @Nullable Object expected;
    private @Nullable ReadAhead ahead;
    private int awaited = 1;

    private Execution(CoercedVariables variables, Meter meter) {
        this.variables = variables;
        this.meter = meter;
    }

    /** Executes a plan. */
    static CompletableFuture<Result> of(ObjectPlan plan, CoercedVariables variables, Meter meter) {
        Execution execution = new Execution(variables, meter);
        execution.take(() -> execution.start(plan));
        return execution.done;
    }

    /** Counts values that are put into the answer. */
    void count(int values) {
        meter.add(values);
    }

    /** Takes a step, unless all is over already. */
    private void take(Runnable step) {
        if (done.isDone()) {
            return;
        }
        try {
            step.run();
            arrived();
        } catch (Ended ended) {
            end(ended.reason());
        } catch (DatabaseUnavailable gone) {
            root = null;
            ahead = null;
            done.completeExceptionally(gone);
        } catch (RuntimeException | Error fault) {
            done.completeExceptionally(fault);
            throw fault;
        }
    }

    /** Ends the execution, of which nothing is kept. */
    private void end(@Nullable InvalidRequest reason) {
        root = null;
        ahead = null;
        if (reason == null) {
            done.completeExceptionally(new OutOfTime());
        } else {
            done.complete(Result.ended(reason));
        }
    }

    private void start(ObjectPlan plan) {
        if (plan.fields().length == 1) {
            Expected.listen(standIn -> expected = standIn);
        }
        try {
            root = plan.start(this, null, null, 0);
        } finally {
            Expected.listen(null);
        }
        if (expected != null && awaited > 1) {
            // Asked after the thing itself: whoever finds that finds what was written with it, too.
            ahead = ReadAhead.of(plan, field -> call(field, expected));
        }
    }

    /** Finds the value of a field of an object, now or later. */
    void fetch(ObjectNode node, int index, @Nullable Object source) {
        FieldPlan field = node.plan.fields()[index];
        try {
            if (field.getter() instanceof Getter.Ready ready) {
                put(node, index, field.value(), field.within(ready.bound(), ready.read(source)));
            } else {
                Uni<?> known = ahead == null ? null : ahead.of(field);
                await(node, index, known == null ? call(field, source) : known);
            }
        } catch (Ended ended) {
            throw ended;
        } catch (RuntimeException failure) {
            failures.add(node, index, failure);
        }
    }

    private Bound arguments(FieldPlan field) {
        return field.arguments().isFixed()
                ? field.arguments().bound(variables)
                : bound.computeIfAbsent(field.arguments(), own -> own.bound(variables));
    }

    private Uni<?> call(FieldPlan field, @Nullable Object source) {
        Bound arguments = arguments(field);
        Uni<Void> checked = arguments.refuseUnknownCodes();
        return checked == null
                ? call(field, source, arguments)
                : checked.emitOn(this::onContext)
                        .chain(() -> call(field, source, arguments).map(Object.class::cast));
    }

    private Uni<?> call(FieldPlan field, @Nullable Object source, Bound arguments) {
        Resolver resolver = (Resolver) field.getter();
        Selection before = Selection.enter(field.selection());
        try {
            return resolver.call(source, arguments);
        } finally {
            Selection.enter(before);
        }
    }

    private void await(ObjectNode node, int index, Uni<?> value) {
        Objects.requireNonNull(value, "resolvers give a Uni");
        int before = awaited++;
        value.subscribe().withSubscriber(new Awaited(node, index));
        if (awaited > before) {
            count(PENDING);
        }
    }

    /** Puts a value in its place. */
    void put(Node node, int index, ValuePlan plan, @Nullable Object value) {
        try {
            node.values[index] = value == null ? null : plan.complete(this, value, node, index);
            if (node.values[index] == null && plan.isNonNull()) {
                failures.addNull(node, index);
            }
        } catch (Ended ended) {
            throw ended;
        } catch (RuntimeException failure) {
            failures.add(node, index, failure);
        }
    }

    private void onContext(Runnable step) {
        if (Vertx.currentContext() == context) {
            step.run();
        } else {
            context.runOnContext(elsewhere -> step.run());
        }
    }

    private void arrived() {
        awaited--;
        if (awaited == 0) {
            boolean whole = failures.errors().isEmpty() || root.plan.settle(root);
            done.complete(Result.of(whole ? root : null, failures.errors()));
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
            Execution.this.onContext(() -> take(() -> put(value)));
        }

        @Override
        public void onFailure(Throwable failure) {
            Execution.this.onContext(() -> take(() -> {
                if (failure instanceof ReadTooMuch tooMuch) {
                    throw new Ended(LimitExceeded.of(tooMuch));
                }
                DatabaseUnavailable gone = DatabaseUnavailable.behind(failure);
                if (gone != null) {
                    // Half an answer would be taken for the whole one, and kept; the same request is answered soon.
                    throw gone;
                }
                failures.add(node, index, failure);
            }));
        }

        private void put(@Nullable Object value) {
            FieldPlan field = node.plan.fields()[index];
            try {
                int bound = ((Resolver) field.getter()).bound(arguments(field));
                Execution.this.put(node, index, field.value(), field.within(bound, value));
            } catch (LimitExceeded tooLong) {
                failures.add(node, index, tooLong);
            }
        }
    }
}
