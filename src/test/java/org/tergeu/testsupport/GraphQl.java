package org.tergeu.testsupport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A client that asks as any other does, over HTTP, and expects an answer without errors. */
public final class GraphQl {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private GraphQl() {}

    /** The answer's data. */
    public static JsonNode query(String text) {
        return query(text, Map.of());
    }

    /** The answer's data. */
    public static JsonNode query(String text, Map<String, ?> variables) {
        return query("en", text, variables);
    }

    /** The answer's data in the languages that {@code Accept-Language} prefers. */
    public static JsonNode query(String acceptLanguage, String text, Map<String, ?> variables) {
        String body = given().contentType("application/json")
                .accept("application/graphql-response+json, application/json")
                .header("Accept-Language", acceptLanguage)
                .body(Map.of("query", text, "variables", variables))
                .when()
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try {
            JsonNode answer = JSON.readTree(body);
            assertThat(answer.path("errors")).as("errors of %s", text).isEmpty();
            return answer.get("data");
        } catch (JsonProcessingException malformed) {
            throw new UncheckedIOException(body, malformed);
        }
    }

    /** The answer's data to the query that a file of {@code src/test/resources/graphql} holds. */
    public static JsonNode file(String name, Map<String, ?> variables) {
        return query(read(name), variables);
    }

    /** The text of a query, such as {@code dataset/incident}. */
    public static String read(String name) {
        String path = "/graphql/" + name + ".graphql";
        try (InputStream in = GraphQl.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }
}
