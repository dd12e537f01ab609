package org.tergeu.graphiql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tergeu.graphiql.Examples.Example;

/** Every example of the page gets an answer from the bundled reports: a newcomer's first click must not fail. */
@QuarkusTest
class GraphiqlExamplesIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Example> examples() {
        return Examples.listed();
    }

    static List<Example> questions() {
        return Examples.questions();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void answersWithoutErrors(Example example) {
        JsonNode answer = ask(example);

        assertThat(answer.path("errors")).as("errors of %s", example).isEmpty();
        assertThat(answer.path("data")).as("data of %s", example).isNotEmpty();
        answer.path("data")
                .forEach(field -> assertThat(saysSomething(field))
                        .as("every root field of %s says something, but one is %s", example, field)
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void beginsWithItsQuestion(Example example) {
        List<String> comment =
                example.query().lines().takeWhile(line -> line.startsWith("#")).toList();

        assertThat(comment).as("comment of %s", example).hasSizeBetween(1, 2);
        assertThat(comment.get(0))
                .as("first line of %s", example)
                .startsWith("# ")
                .contains("?");
        assertThat(example.name()).as("name of %s", example).endsWith("?");
    }

    @Test
    void eachIsServedUnderItsName() {
        for (Example example : examples()) {
            String served = given().when()
                    .get("/graphiql/examples/" + example.file())
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();

            assertThat(served).as(example.file()).isEqualTo(example.query());
        }
    }

    @Test
    void eachStandsInAGroupOfEverybodyOrOfEditors() {
        assertThat(examples()).allSatisfy(example -> {
            assertThat(example.group()).as("group of %s", example).isNotBlank();
            assertThat(example.role() != null || !example.writes())
                    .as("%s names a role", example)
                    .isTrue();
        });
        assertThat(examples().stream().filter(example -> example.role() != null).map(Example::group))
                .doesNotContainAnyElementsOf(
                        questions().stream().map(Example::group).toList());
    }

    @Test
    void eachHasATabNameOfItsOwn() {
        assertThat(examples()).extracting(Example::operationName).doesNotHaveDuplicates();
    }

    /** Of all mutations, and of queries that answer editors otherwise than others. */
    @Test
    void eachFieldOfEditorsIsInOne() {
        List<String> fields = new ArrayList<>();
        fields("Mutation").forEach(field -> fields.add(field.path("name").asText()));
        for (JsonNode field : fields("Query")) {
            if (field.path("description").asText().contains("the role editor")) {
                fields.add(field.path("name").asText());
            }
        }
        assertThat(fields).contains("discardDraft", "drafts", "merges").doesNotContain("incidents");

        assertThat(fields)
                .allSatisfy(field -> assertThat(examples().stream()
                                .flatMap(example -> example.query().lines()))
                        .as(field)
                        .anyMatch(line -> line.startsWith("  " + field + "(")));
    }

    private static JsonNode fields(String type) {
        return ask("{ __type(name: \"" + type + "\") { fields { name description } } }")
                .at("/data/__type/fields");
    }

    private static JsonNode ask(Example example) {
        return ask(example.query());
    }

    private static JsonNode ask(String query) {
        String body = given().contentType("application/json")
                .accept("application/graphql-response+json, application/json")
                .body(Map.of("query", query))
                .when()
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try {
            return JSON.readTree(body);
        } catch (IOException malformed) {
            throw new UncheckedIOException(body, malformed);
        }
    }

    /** Neither null nor, anywhere in it, a page without a row. */
    private static boolean saysSomething(JsonNode field) {
        return !field.isNull() && field.findValues("nodes").stream().noneMatch(JsonNode::isEmpty);
    }
}
