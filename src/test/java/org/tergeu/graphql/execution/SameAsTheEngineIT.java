package org.tergeu.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.parser.Parser;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.QuestionBook;

/**
 * Queries answer what the engine of graphql-java answers, value by value and error by error. A question that asks about the schema, too,
 * is executed by that engine, and so each question is asked both ways.
 */
@QuarkusTest
class SameAsTheEngineIT {

    private static final String ABOUT_THE_SCHEMA = "__schema";

    static Stream<String> everyField() {
        return new EverySelection(Path.of("schema/schema.graphql")).questions().stream();
    }

    static Stream<String> questionBook() {
        return QuestionBook.questions().stream().map(QuestionBook.Question::query);
    }

    @ParameterizedTest
    @MethodSource("everyField")
    void ofEveryField(String question) {
        assertThat(answer(question, Map.of()).path("errors")).as(question).isEmpty();
        assertSame(question, Map.of());
    }

    @ParameterizedTest
    @MethodSource("questionBook")
    void ofTheQuestionBook(String question) {
        assertSame(question, Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Fields that are asked twice, in fragments and beside them, are one, in the order of their first place
                "{ incidents(first: 2) { ...page nodes { name } } } fragment page on IncidentConnection { nodes { key name occurred { edtf } } pageInfo { hasNextPage } nodes { occurred { latest } } }",
                "{ b: dataset { revision } a: dataset { revision } __typename }",
                "{ node(id: \"x\") { id } }",
                "{ search(text: \"Almaty\", first: 20) { nodes { id ... on Place { name(language: \"kk\") } ... on Incident { key: name } ... on Node { __typename } } } }",
                "{ incidents(first: 3) { nodes { ... @include(if: false) { key } ... on Incident @skip(if: true) { name } kind } } }",
                "{ incidents(first: 0) { nodes { key } } }",
                "{ incident(key: \"none\") { key seizures { item } } }",
                "{ nodes(ids: []) { id } }",
                // Directives that every schema has: answered as if they were not there
                "{ incidents(first: 1) { ... @defer(label: \"late\") { nodes { key } } } }"
            })
    void ofWhateverAQueryCanBe(String question) {
        assertSame(question, Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Null as far up as the schema has it: of the field, of the whole answer, of one thing among others
                "{ node(id: \"Incident:none\") { id } dataset { revision } }",
                "{ incidents(after: \"forged\") { nodes { key } } dataset { revision } }",
                "{ organizations(first: 3) { nodes { key incidents(first: 501) { nodes { key } } } } }",
                "{ incident(key: \"2025-01-prison-drug-operation\") { key places { place { name(language: \"?\") } } } }",
                "{ a: node(id: \"x\") { id } b: incidentTotals(by: [YEAR, MONTH]) { period } c: dataset { revision } }",
                "query @experimental_disableErrorPropagation { incidents(after: \"forged\") { nodes { key } } dataset { revision } }",
                // Where in the text: of a field in a fragment, of one that is asked twice, of a list's elements
                """
                {
                  incident(key: "2025-01-prison-drug-operation") {
                    places { ...where }
                    seizures { quantity { wrong: display(locale: "?") } }
                    seizures {
                      quantity { wrong: display(locale: "?") }
                    }
                  }
                }
                fragment where on IncidentPlace {
                  place {
                    name(language: "?")
                  }
                }"""
            })
    void ofFailures(String question) {
        assertThat(answer(question, Map.of()).path("errors")).isNotEmpty();
        assertSame(question, Map.of());
    }

    @Test
    void ofVariables() {
        String question = """
                query Newest($filter: IncidentFilter, $first: Int = 2, $order: IncidentOrder, $asOf: Date, $with: Boolean!, $without: Boolean = false) {
                    incidents(filter: $filter, first: $first, orderBy: $order, asOf: $asOf) {
                        nodes { key kind @include(if: $with) name @skip(if: $without) seizures @include(if: $with) { item } }
                    }
                }""";
        Map<String, ?> filter = Map.of(
                "or",
                List.of(
                        Map.of("kind", List.of("RAID", "UNREST"), "occurred", Map.of("from", "2022-01-01")),
                        Map.of("seizure", Map.of("quantity", Map.of("atLeast", 0.5, "unit", "kg"))),
                        Map.of("near", Map.of("latitude", 43, "longitude", 76.9, "kilometres", 100))));

        assertSame(question, Map.of("with", true));
        assertSame(question, Map.of("with", false, "without", true, "filter", filter, "first", 5));
        assertSame(
                question,
                Map.of("with", true, "asOf", "2022-01-15", "order", Map.of("field", "NAME", "direction", "ASC")));
        // What does not fit the schema is refused alike
        assertSame(question, Map.of());
        assertSame(question, Map.of("with", "yes"));
        assertSame(question, Map.of("with", true, "first", 1.5));
        assertSame(question, Map.of("with", true, "asOf", "2022-02-30"));
        assertSame(question, Map.of("with", true, "filter", Map.of("kind", List.of("NONE"))));
    }

    @Test
    void moreCombinationsOfConditionsThanAreRemembered() {
        String question = "query($a: Boolean!, $b: Boolean!, $c: Boolean!, $d: Boolean!, $e: Boolean!) { dataset {"
                + " revision @include(if: $a) a: revision @include(if: $b) b: revision @include(if: $c)"
                + " c: revision @include(if: $d) d: revision @include(if: $e) __typename } }";
        for (int combination = 0; combination < 32; combination++) {
            Map<String, Object> asked = Map.of(
                    "a", (combination & 1) > 0,
                    "b", (combination & 2) > 0,
                    "c", (combination & 4) > 0,
                    "d", (combination & 8) > 0,
                    "e", (combination & 16) > 0);

            assertSame(question, asked);
            assertThat(answer(question, asked).at("/data/dataset")).hasSize(1 + Integer.bitCount(combination));
        }
    }

    private static void assertSame(String question, Map<String, ?> variables) {
        JsonNode ofThePlan = answer(question, variables);
        JsonNode ofTheEngine = answer(andAboutTheSchema(question), variables);
        if (ofTheEngine.path("data") instanceof ObjectNode data) {
            data.remove(ABOUT_THE_SCHEMA);
        }

        assertThat(ofThePlan).isEqualTo(ofTheEngine);
        assertThat(ofThePlan.toString()).as("the order of fields").isEqualTo(ofTheEngine.toString());
    }

    private static JsonNode answer(String question, Map<String, ?> variables) {
        return Ask.anything(question, variables).json();
    }

    /** The question with one more field at the end of its operation, so that all else stays where it is in the text. */
    private static String andAboutTheSchema(String question) {
        SourceLocation start = Parser.parse(question)
                .getFirstDefinitionOfType(OperationDefinition.class)
                .orElseThrow()
                .getSelectionSet()
                .getSourceLocation();
        int end = endOfBlock(question, offset(question, start));
        return question.substring(0, end) + ' ' + ABOUT_THE_SCHEMA + " { __typename } " + question.substring(end);
    }

    private static int offset(String text, SourceLocation place) {
        int offset = 0;
        for (int line = 1; line < place.getLine(); line++) {
            offset = text.indexOf('\n', offset) + 1;
        }
        return offset + place.getColumn() - 1;
    }

    /** Of questions here no text has a brace. */
    private static int endOfBlock(String text, int start) {
        int open = 0;
        int end = start;
        do {
            open += text.charAt(end) == '{' ? 1 : text.charAt(end) == '}' ? -1 : 0;
            end++;
        } while (open > 0);
        return end - 1;
    }
}
