package org.tergeu.graphql.transport;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.execution.ExecutionId;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.execution.error.ExceptionHandler;
import io.smallrye.graphql.execution.event.EventEmitter;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.tergeu.graphql.admission.Admission;
import org.tergeu.graphql.document.DocumentCache;
import org.tergeu.graphql.document.ParsedDocument;
import org.tergeu.graphql.execution.Query;
import org.tergeu.graphql.execution.Result;
import org.tergeu.graphql.execution.StockMeter;
import org.tergeu.graphql.execution.input.Fragments;
import org.tergeu.graphql.execution.input.VariableValues;
import org.tergeu.graphql.limits.Limits;
import org.tergeu.graphql.transport.Gate.Considered;
import org.tergeu.graphql.transport.request.RequestParameters;
import org.tergeu.platform.connection.InternalUse;

/**
 * Gives operations to the engine that Quarkus brings, with their parsed document from {@link DocumentCache}. The stock execution service would parse
 * and validate each new document several times, and keep it in a cache without a limit.
 */
@Singleton
public class Engine {

    private static final InternalUse<GraphQLError> VARIABLES =
            new InternalUse<>("variables are refused in the words of graphql-java");

    private final Instance<GraphQLSchema> schema;
    private final boolean introspection;
    private final Limits limits;
    private final EventEmitter events = EventEmitter.getInstance();
    private volatile @Nullable GraphQL engine;

    Engine(Instance<GraphQLSchema> schema, Limits limits) {
        this.schema = schema;
        this.introspection = limits.introspection();
        this.limits = limits;
    }

    /**
     * Executes an operation: a query by its plan, anything else by the stock engine.
     *
     * @param surroundings the values that the stock data fetchers look up
     */
    public CompletableFuture<Result> execute(
            Considered operation, Admission admission, Map<String, Object> surroundings) {
        RequestParameters asked = operation.parameters();
        ParsedDocument parsed = operation.parsed();
        Query query = parsed.query(asked.operationName()).orElse(null);
        if (query != null) {
            return query.execute(admission, asked.variables());
        }
        GraphQLError refusal = parsed.operation(asked.operationName())
                .map(chosen -> VARIABLES.orElse(() -> variables(parsed, chosen).error(asked.variables()), () -> null))
                .orElse(null);
        return refusal == null
                ? executeByStock(asked, parsed, admission, surroundings).handle(Engine::result)
                : CompletableFuture.completedFuture(Result.refused(refusal));
    }

    private VariableValues variables(ParsedDocument parsed, OperationDefinition operation) {
        return new VariableValues(schema.get(), operation, Fragments.byName(parsed.document()));
    }

    /** The engine checks questions about the schema before it executes them, and throws its refusal instead of returning it. */
    private static Result result(@Nullable Result result, @Nullable Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof GraphQLError error) {
            return Result.refused(error);
        }
        if (failure != null) {
            throw new CompletionException(cause);
        }
        return Objects.requireNonNull(result, "result");
    }

    private CompletableFuture<Result> executeByStock(
            RequestParameters asked, ParsedDocument parsed, Admission admission, Map<String, Object> surroundings) {
        // A context that another request has left on this thread would be taken for this one.
        SmallRyeContextManager.clearCurrentSmallRyeContext();
        SmallRyeContext context = SmallRyeContextManager.fromInitialRequest(JsonValue.EMPTY_JSON_OBJECT);
        ExecutionInput input = ExecutionInput.newExecutionInput()
                .query(parsed.text())
                .operationName(asked.operationName())
                .variables(asked.variables())
                .locale(Locale.ENGLISH)
                .executionId(ExecutionId.generate())
                .build();
        context.setExecutionInput(input);
        surroundings.put(SmallRyeContextManager.CONTEXT, context);
        input.getGraphQLContext()
                .putAll(surroundings)
                .put(Admission.class, admission)
                .put(Document.class, parsed.document())
                .put(Introspection.INTROSPECTION_DISABLED, !introspection);
        try {
            return StockMeter.Run.of(input, limits).execute(() -> engine().executeAsync(input));
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
        }
    }

    /** Made on first use: when routes are made, there is no schema yet. */
    private GraphQL engine() {
        if (engine == null) {
            GraphQL admitting = events.fireBeforeGraphQLBuild(GraphQL.newGraphQL(schema.get())
                            .defaultDataFetcherExceptionHandler(new ExceptionHandler())
                            .preparsedDocumentProvider(
                                    (input, parse) -> CompletableFuture.completedFuture(new PreparsedDocumentEntry(
                                            input.getGraphQLContext().<Document>get(Document.class)))))
                    .build();
            // A listener to the building of engines replaces the instrumentation, so ours is added afterwards.
            engine = admitting.transform(both ->
                    both.instrumentation(new ChainedInstrumentation(admitting.getInstrumentation(), new StockMeter())));
        }
        return engine;
    }
}
