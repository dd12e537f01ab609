package org.tergeu.graphql.transport;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.ExecutionId;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.execution.error.ExceptionHandler;
import io.smallrye.graphql.execution.event.EventEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.tergeu.graphql.limits.Limits;

/**
 * Hands operations to the engine that Quarkus brings. The stock execution service does the same and parses and validates each new
 * document several times over, in a cache that no size bounds; ours come with their document, read by {@link Documents}.
 */
@ApplicationScoped
class Engine {

    private final Instance<GraphQLSchema> schema;
    private final boolean introspection;
    private final EventEmitter events = EventEmitter.getInstance();
    private volatile GraphQL engine;

    Engine(Instance<GraphQLSchema> schema, Limits limits) {
        this.schema = schema;
        this.introspection = limits.introspection();
    }

    /**
     * Executes an operation.
     *
     * @param surroundings what the stock data fetchers look up
     */
    CompletableFuture<ExecutionResult> execute(Asked asked, Reading reading, Map<String, Object> surroundings) {
        // One that another request has left on this thread would be taken for ours.
        SmallRyeContextManager.clearCurrentSmallRyeContext();
        SmallRyeContext context = SmallRyeContextManager.fromInitialRequest(request(asked));
        ExecutionInput input = ExecutionInput.newExecutionInput()
                .query(reading.text())
                .operationName(asked.operationName())
                .variables(context.getVariables().orElse(Map.of()))
                .locale(Locale.ENGLISH)
                .executionId(ExecutionId.generate())
                .build();
        context.setExecutionInput(input);
        surroundings.put(SmallRyeContextManager.CONTEXT, context);
        input.getGraphQLContext()
                .putAll(surroundings)
                .put(Document.class, reading.document())
                .put(Introspection.INTROSPECTION_DISABLED, !introspection);
        events.fireBeforeExecute(context);
        return engine().executeAsync(input).whenComplete((result, failure) -> {
            if (failure == null) {
                context.setExecutionResult(result);
                events.fireAfterExecute(context);
            } else {
                events.fireOnExecuteError(context, failure);
            }
        });
    }

    private static JsonObject request(Asked asked) {
        JsonObjectBuilder request = Json.createObjectBuilder().add("variables", asked.variables());
        if (asked.operationName() != null) {
            request.add("operationName", asked.operationName());
        }
        return request.build();
    }

    /** On first use: the schema is not there yet when routes are made. */
    private GraphQL engine() {
        if (engine == null) {
            engine = events.fireBeforeGraphQLBuild(GraphQL.newGraphQL(schema.get())
                            .defaultDataFetcherExceptionHandler(new ExceptionHandler())
                            .preparsedDocumentProvider(
                                    (input, parse) -> CompletableFuture.completedFuture(new PreparsedDocumentEntry(
                                            input.getGraphQLContext().<Document>get(Document.class)))))
                    .build();
        }
        return engine;
    }
}
