package org.tergeu.graphql.execution;

import graphql.ExceptionWhileDataFetching;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import io.smallrye.graphql.api.Nullable;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.tergeu.graphql.error.InvalidRequest;
import org.tergeu.graphql.execution.Meter.Ended;
import org.tergeu.graphql.limits.Limits;
import org.tergeu.platform.connection.DatabaseUnavailable;

/** Bounds what the stock engine puts together as plans are bounded: it answers what asks of the schema, and whatever stands beside that. */
public final class StockMeter extends SimplePerformantInstrumentation {

    /** Values of a plan that one of the stock engine takes as much memory as: it makes objects and events of each. */
    private static final int OF_A_PLAN = 20;

    /** One execution of the stock engine. It goes on wherever it waits for something, so it is ended each time it does. */
    public static final class Run implements InstrumentationState {

        private final CompletableFuture<Result> done = new CompletableFuture<>();
        private final Meter meter;
        private @Nullable Ended ended;

        private Run(Limits limits) {
            this.meter = Meter.of(limits);
        }

        /** That of an execution which begins now; {@link #execute} has it executed. */
        public static Run of(ExecutionInput input, Limits limits) {
            Run run = new Run(limits);
            input.getGraphQLContext().put(Run.class, run);
            return run;
        }

        /** Executes, until it ends by itself or is ended. */
        @SuppressWarnings("FutureReturnValueIgnored") // What comes of it is passed on to done, failures too.
        public CompletableFuture<Result> execute(Supplier<CompletableFuture<ExecutionResult>> engine) {
            try {
                engine.get().whenComplete((result, failure) -> {
                    Throwable end = failure == null ? unavailable(result) : failure;
                    if (end == null) {
                        done.complete(Result.of(result));
                    } else {
                        done.completeExceptionally(end);
                    }
                });
            } catch (Ended again) {
                // It is done.
            }
            return done;
        }

        private static @Nullable Throwable unavailable(ExecutionResult result) {
            return result.getErrors().stream()
                    .map(error -> error instanceof ExceptionWhileDataFetching raised
                            ? DatabaseUnavailable.behind(raised.getException())
                            : null)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        private void add() {
            if (ended == null) {
                try {
                    meter.add(OF_A_PLAN);
                    return;
                } catch (Ended now) {
                    ended = now;
                    end(now.reason());
                }
            }
            throw ended;
        }

        private void end(@Nullable InvalidRequest reason) {
            if (reason == null) {
                done.completeExceptionally(new OutOfTime());
            } else {
                done.complete(Result.ended(reason));
            }
        }
    }

    @Override
    public CompletableFuture<InstrumentationState> createStateAsync(InstrumentationCreateStateParameters parameters) {
        return CompletableFuture.completedFuture(
                parameters.getExecutionInput().getGraphQLContext().get(Run.class));
    }

    @Override
    public InstrumentationContext<Object> beginFieldExecution(
            InstrumentationFieldParameters parameters, InstrumentationState state) {
        ((Run) state).add();
        return SimpleInstrumentationContext.noOp();
    }
}
