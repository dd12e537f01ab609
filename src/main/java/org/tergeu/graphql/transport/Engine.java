package org.tergeu.graphql.transport;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.ExecutionId;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.execution.error.ExceptionHandler;
import io.smallrye.graphql.execution.event.EventEmitter;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.tergeu.graphql.admission.Admission;
import org.tergeu.graphql.execution.Query;
import org.tergeu.graphql.execution.Result;
import org.tergeu.graphql.execution.StockMeter;
import org.tergeu.graphql.limits.Limits;
import org.tergeu.graphql.transport.Gate.Considered;

/**
 * Hands operations to the engine that Quarkus brings. The stock execution service does the same and parses and validates each new
 * document several times over, in a cache that no size bounds; ours come with their document, read by {@link Documents}.
 */
@Singleton
class Engine {

    private final Instance<GraphQLSchema> schema;
    private final boolean introspection;
    private final Limits limits;
    private final EventEmitter events = EventEmitter.getInstance();
    private volatile GraphQL engine;

    Engine(Instance<GraphQLSchema> schema, Limits limits) {
        this.schema = schema;
        this.introspection = limits.introspection();
        this.limits = limits;
    }

    /**
     * Executes an operation: a query by its plan, anything else by the stock engine.
     *
     * @param surroundings what the stock data fetchers look up
     */
    CompletableFuture<Result> execute(Considered operation, Admission admission, Map<String, Object> surroundings) {
        Asked asked = operation.asked();
        Query query = operation.reading().query(asked.operationName()).orElse(null);
        return query == null
                ? executeByStock(asked, operation.reading(), admission, surroundings)
                : query.execute(admission, asked.variables());
    }

    private CompletableFuture<Result> executeByStock(
            Asked asked, Reading reading, Admission admission, Map<String, Object> surroundings) {
        // One that another request has left on this thread would be taken for ours.
        SmallRyeContextManager.clearCurrentSmallRyeContext();
        SmallRyeContext context = SmallRyeContextManager.fromInitialRequest(JsonValue.EMPTY_JSON_OBJECT);
        ExecutionInput input = ExecutionInput.newExecutionInput()
                .query(reading.text())
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
                .put(Document.class, reading.document())
                .put(Introspection.INTROSPECTION_DISABLED, !introspection);
        try {
            return StockMeter.Run.of(input, limits).execute(() -> engine().executeAsync(input));
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
        }
    }

    /** On first use: the schema is not there yet when routes are made. */
    private GraphQL engine() {
        if (engine == null) {
            GraphQL admitting = events.fireBeforeGraphQLBuild(GraphQL.newGraphQL(schema.get())
                            .defaultDataFetcherExceptionHandler(new ExceptionHandler())
                            .preparsedDocumentProvider(
                                    (input, parse) -> CompletableFuture.completedFuture(new PreparsedDocumentEntry(
                                            input.getGraphQLContext().<Document>get(Document.class)))))
                    .build();
            // What is told of the building of engines sets what instruments them, and nothing beside it.
            engine = admitting.transform(both ->
                    both.instrumentation(new ChainedInstrumentation(admitting.getInstrumentation(), new StockMeter())));
        }
        return engine;
    }
}
