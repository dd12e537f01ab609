package org.tergeu.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.graphql.execution.ExecutionService;
import io.smallrye.graphql.execution.event.EventEmitter;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an extension that opens a transport of its own would call executes nothing: it has no admission. */
@QuarkusTest
class StockServiceIT {

    @Inject
    ExecutionService service;

    @Inject
    GraphQLSchema schema;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ __typename }",
                "{ incidents { totalCount } }",
                "{ __schema { queryType { name } } }",
                "{ noSuchField }"
            })
    void refusesWithACode(String query) throws Exception {
        CompletableFuture<String> answer = new CompletableFuture<>();
        service.executeAsync(
                Json.createObjectBuilder().add("query", query).build(),
                response -> answer.complete(response.getExecutionResultAsString()));

        JsonNode refused = new ObjectMapper().readTree(answer.get(20, TimeUnit.SECONDS));
        assertThat(refused.path("errors")).hasSize(1);
        assertThat(refused.at("/errors/0/extensions/code").asText()).isEqualTo("NOT_ADMITTED");
        assertThat(refused.path("data").isObject()).isFalse();
    }

    @Test
    void soDoesAnEngineThatIsMadeAsTheStockOneIs() {
        GraphQL engine = EventEmitter.getInstance()
                .fireBeforeGraphQLBuild(GraphQL.newGraphQL(schema))
                .build();

        var result = engine.execute(ExecutionInput.newExecutionInput("{ __typename }"));

        assertThat(result.isDataPresent()).isFalse();
        assertThat(result.getErrors())
                .singleElement()
                .satisfies(
                        error -> assertThat(error.getExtensions().get("code")).hasToString("NOT_ADMITTED"));
    }
}
