package org.tergeu.graphql.execution;

import graphql.execution.CoercedVariables;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Context;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniSubscriber;
import io.smallrye.mutiny.subscription.UniSubscription;
import io.vertx.core.Vertx;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.tergeu.graphql.error.InvalidRequest;
import org.tergeu.graphql.execution.Meter.Ended;
import org.tergeu.graphql.execution.field.ArgumentValues;
import org.tergeu.graphql.execution.field.FieldSource;
import org.tergeu.graphql.execution.field.Resolver;
import org.tergeu.graphql.execution.input.CoercedArguments;
import org.tergeu.graphql.execution.plan.Completion;
import org.tergeu.graphql.execution.plan.FieldPlan;
import org.tergeu.graphql.execution.plan.ObjectNode;
import org.tergeu.graphql.execution.plan.ObjectPlan;
import org.tergeu.graphql.execution.plan.ResponseNode;
import org.tergeu.graphql.execution.plan.ValuePlan;
import org.tergeu.graphql.limits.LimitExceeded;
import org.tergeu.graphql.loading.Referenced;
import org.tergeu.graphql.loading.SourceReference;
import org.tergeu.platform.connection.DatabaseUnavailable;
import org.tergeu.platform.connection.NoRoom;
import org.tergeu.platform.connection.OwnContext;
import org.tergeu.platform.sql.ReadTooMuch;

/**
 * One execution of a query. All of it happens on the Vert.x context of its request, one step at a time; what resolvers find elsewhere
 * is taken there first.
 */
final class Execution implements Completion {

    /** Values that one which is still to be found takes as much memory as. */
    private static final int PENDING = 10;

    private final CompletableFuture<Result> done = new CompletableFuture<>();
    private final FieldErrors errors = new FieldErrors();
    private final IdentityHashMap<ArgumentValues, CoercedArguments> coerced = new IdentityHashMap<>();
    private final io.vertx.core.Context context = OwnContext.current();
    private final CoercedVariables variables;
    private final Meter meter;
    /** Whether a thing that the root returns can be read ahead of: only while there is one. */
    private boolean mayReadAhead;

    private @Nullable ObjectNode root;
    private @Nullable SourceReference reference;
    private @Nullable ReadAhead ahead;
    private int awaited = 1;

    private Execution(CoercedVariables variables, Meter meter, boolean mayReadAhead) {
        this.variables = variables;
        this.meter = meter;
        this.mayReadAhead = mayReadAhead;
    }

    /**
     * Executes a plan.
     *
     * @param readsAhead whether what belongs to the one thing that is selected is read in the same turn
     */
    static CompletableFuture<Result> of(ObjectPlan plan, CoercedVariables variables, Meter meter, boolean readsAhead) {
        Execution execution = new Execution(variables, meter, readsAhead && plan.size() == 1);
        execution.take(() -> execution.start(plan));
        return execution.done;
    }

    @Override
    public void count(int values) {
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
        } catch (DatabaseUnavailable | NoRoom gone) {
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
        root = plan.executeSelectionSet(this, null, null, 0);
        mayReadAhead = false;
        SourceReference read = reference;
        if (read != null && awaited > 1) {
            // After the thing itself: a request that finds the thing finds what was written with it, too.
            Call byReference = (field, none, arguments) -> resolveByReference(field, read, arguments);
            ahead = ReadAhead.of(plan, field -> call(field, null, byReference));
        }
    }

    @Override
    public void executeField(ObjectNode object, int index, @Nullable Object source) {
        FieldPlan field = object.field(index);
        try {
            if (field.source() instanceof FieldSource.Property property) {
                completeValue(object, index, field.value(), field.within(property.bound(), property.read(source)));
            } else {
                await(object, index, resolve(field, source));
            }
        } catch (Ended ended) {
            throw ended;
        } catch (RuntimeException failure) {
            errors.add(object, index, failure);
        }
    }

    private Uni<?> resolve(FieldPlan field, @Nullable Object source) {
        if (ahead != null && source != null && reference != null) {
            Uni<?> begun = ahead.of(field);
            if (begun != null && reference.refersTo(source)) {
                return begun;
            }
        }
        Uni<?> value = call(field, source, Execution::resolveField);
        if (mayReadAhead && value instanceof Referenced<?> referenced) {
            reference = referenced.reference();
        }
        return value;
    }

    private CoercedArguments arguments(FieldPlan field) {
        ArgumentValues arguments = Objects.requireNonNull(field.arguments(), "a field with a resolver has them");
        return arguments.isFixed()
                ? arguments.coerced(variables)
                : coerced.computeIfAbsent(arguments, own -> own.coerced(variables));
    }

    /** Calls the resolver of a field, once the codes among its arguments are known to be codes. */
    private Uni<?> call(FieldPlan field, @Nullable Object source, Call resolver) {
        CoercedArguments arguments = arguments(field);
        Uni<Void> checked = arguments.refuseUnknownCodes();
        return checked == null
                ? resolver.call(field, source, arguments)
                : checked.emitOn(this::onContext)
                        .chain(() -> resolver.call(field, source, arguments).map(Object.class::cast));
    }

    private interface Call {
        Uni<?> call(FieldPlan field, @Nullable Object source, CoercedArguments arguments);
    }

    private static Uni<?> resolveField(FieldPlan field, @Nullable Object source, CoercedArguments arguments) {
        return ((Resolver) field.source()).resolve(source, context(field), arguments);
    }

    private static Uni<?> resolveByReference(FieldPlan field, SourceReference source, CoercedArguments arguments) {
        return ((Resolver) field.source()).resolveByReference(source, context(field), arguments);
    }

    private static io.smallrye.graphql.api.Context context(FieldPlan field) {
        return Objects.requireNonNull(field.selection(), "a field with a resolver has one")
                .context();
    }

    private void await(ObjectNode object, int index, Uni<?> value) {
        int before = awaited++;
        value.subscribe().withSubscriber(new Awaited(object, index));
        if (awaited > before) {
            count(PENDING);
        }
    }

    @Override
    public void completeValue(ResponseNode parent, int index, ValuePlan plan, @Nullable Object value) {
        try {
            Object completed = value == null ? null : plan.completeValue(this, value, parent, index);
            parent.put(index, completed);
            if (completed == null && plan.isNonNull()) {
                errors.addNull(parent, index);
            }
        } catch (Ended ended) {
            throw ended;
        } catch (RuntimeException failure) {
            errors.add(parent, index, failure);
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
            ObjectNode all = Objects.requireNonNull(root, "root");
            boolean whole = errors.all().isEmpty() || all.propagateErrors();
            done.complete(Result.of(whole ? all : null, errors.all()));
        }
    }

    /** A value that its resolver is still to find. */
    private final class Awaited implements UniSubscriber<Object> {

        private final ObjectNode object;
        private final int index;

        Awaited(ObjectNode object, int index) {
            this.object = object;
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
            Execution.this.onContext(() -> take(() -> complete(value)));
        }

        @Override
        public void onFailure(Throwable failure) {
            Execution.this.onContext(() -> take(() -> {
                if (failure instanceof ReadTooMuch tooMuch) {
                    throw new Ended(LimitExceeded.of(tooMuch));
                }
                if (failure instanceof NoRoom crowded) {
                    throw crowded;
                }
                DatabaseUnavailable gone = DatabaseUnavailable.behind(failure);
                if (gone != null) {
                    // Half an answer would be taken for the whole one, and kept; the same request is answered soon.
                    throw gone;
                }
                errors.add(object, index, failure);
            }));
        }

        private void complete(@Nullable Object value) {
            FieldPlan field = object.field(index);
            try {
                int bound = ((Resolver) field.source()).bound(arguments(field));
                completeValue(object, index, field.value(), field.within(bound, value));
            } catch (LimitExceeded tooLong) {
                errors.add(object, index, tooLong);
            }
        }
    }
}
