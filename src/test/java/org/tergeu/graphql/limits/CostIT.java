package org.tergeu.graphql.limits;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Http;
import org.tergeu.testsupport.LimitsAsServed;
import org.tergeu.testsupport.QuestionBook;

/** What a question costs: a point for each value that its answer can hold. */
@QuarkusTest
@TestProfile(LimitsAsServed.class)
class CostIT {

    private static Answer asked(String query, Map<String, ?> variables) {
        try {
            String body = new ObjectMapper()
                    .writeValueAsString(
                            Map.of("query", query, "variables", variables, "extensions", Map.of("cost", true)));
            return Http.post(body.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json")
                    .answer();
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static int points(String query, Map<String, ?> variables) {
        return asked(query, variables).at("extensions.cost.points").number();
    }

    /** Those of docs/questions.md and of GraphiQL's tabs: a reader who asks one is answered, with the limits that the service comes with. */
    static Stream<String> printedQuestions() throws IOException {
        Stream<String> book = QuestionBook.questions().stream().map(QuestionBook.Question::query);
        try (Stream<Path> tabs = Files.list(Path.of("src/main/resources/pages/graphiql/examples"))) {
            List<String> examples = new ArrayList<>();
            for (Path tab :
                    tabs.filter(file -> file.toString().endsWith(".graphql")).toList()) {
                examples.add(Files.readString(tab));
            }
            return Stream.concat(book, examples.stream());
        }
    }

    @ParameterizedTest
    @MethodSource("printedQuestions")
    void whatIsPrintedMayBeAsked(String question) {
        // What editors ask is within the limits, too, and refused for another reason: nobody may write here.
        boolean ofEditors = question.contains("\nmutation ") || question.contains("Needs a token of the role editor");
        assertThat(asked(question, Map.of()).codes()).isEqualTo(ofEditors ? List.of("WRITING_DISABLED") : List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { __typename }                                                                  |   1
            { place(code: "KZ") { code } }                                                  |   2
            { place(code: "KZ") { code parent { code } } }                                  |   4
            { incidents(first: 1) { nodes { key } } }                                       |   3
            { incidents(first: 10) { nodes { key } } }                                      |  21
            { incidents(last: 10) { nodes { key } } }                                       |  21
            { incidents { nodes { key } } }                                                 |  41
            { incidents(first: 10) { edges { node { key } } } }                             |  31
            { incidents(first: 10) { totalCount } }                                         |  22
            { incidents(first: 10) { nodes { seizures { item } } } }                        | 1011
            { incidents(first: 10) { nodes { seizures(first: 3) { item } } } }              |  71
            { place(code: "KZ") { children { children { code } } } }                        | 20101
            { organization(key: "kz-mvd") { legalOutcomes { stage } } }                     | 101
            { incidents(first: 10) { totalCount nodes { key seizures { item } } } }         | 1042
            { seizures(first: 10) { nodes { possiblySame(first: 1) { id } } } }             | 1031
            { incidents(first: 10) { ...page } } fragment page on IncidentConnection { nodes { key } } | 21
            { a: incidents(first: 10) { nodes { key } } b: incidents(first: 1) { nodes { key } } }      | 24
            { incidents(first: 0) { nodes { key } } }                                       |   1
            { incidentTotals { incidents } }                                                | 102
            { incidentTotals(by: [KIND]) { kind incidents } }                               | 400
            { incidentTotals(by: [KIND, STATUS]) { kind incidents } }                       | 700
            { incidentTotals(by: []) { kind incidents } }                                   | 103
            { incidentTotals(filter: {text: "arms"}) { incidents } }                        | 20102
            { incidents(first: 10, filter: {text: "arms"}) { nodes { key } } }              | 10021
            { incidents(first: 10, filter: {text: "a-b-c"}) { nodes { key } } }             | 30021
            { incidents(first: 10, filter: {text: "arms"}) { totalCount nodes { key } } }   | 20042
            { organizations(first: 3) { nodes { incidents(first: 1, filter: {kind: [RAID]}) { nodes { key } } } } } | 16
            { incidents(first: 10) { nodes { summary } } }                                  |  61
            { report(key: "none") { source title } }                                        | 1002
            { reports(first: 50) { nodes { source } } }                                     | 50051
            { search(text: "x", first: 10) { edges { match } } }                            |  2071
            { search(text: "one and another one", first: 10) { edges { match } } }          |  6071
            { nodes(ids: ["SW5jaWRlbnQ6MQ", "SW5jaWRlbnQ6MQ"]) { id } }                     |   4
            { __schema { types { name } } }                                                 | 1001
            { __schema { types { ...names } } } fragment names on __Type { fields { name } } | 60001
            { __type(name: "Query") { fields { name } } }                                   | 1001
            """)
    void isAPointForEachValue(String query, int points) {
        assertThat(points(query, Map.of())).isEqualTo(points);
    }

    @Test
    void pagesAreAskedForByVariablesAndTheirDefaults() {
        String query = "query ($n: Int = 10) { incidents(first: $n) { nodes { key } } }";

        assertThat(points(query, Map.of("n", 5))).isEqualTo(11);
        assertThat(points(query, Map.of())).isEqualTo(21);
    }

    @Test
    void theFirstOfAListAreAskedForByVariables() {
        String query = "query ($n: Int) { incidents(first: 10) { nodes { seizures(first: $n) { item } } } }";

        assertThat(points(query, Map.of("n", 3))).isEqualTo(71);
        assertThat(points(query, Map.of())).isEqualTo(1011);
    }

    /** A number without a fraction is an Int, with whichever digits. */
    @ParameterizedTest
    @ValueSource(strings = {"500", "500.0", "5e2", "0.5E+3"})
    void pagesCountHoweverTheirSizeIsWritten(String size) {
        String query = "query ($n: Int) { incidents(first: $n) { nodes { key } } }";

        assertThat(points(query, Map.of("n", new BigDecimal(size)))).isEqualTo(1001);
    }

    @Test
    void isReturnedOnlyToThoseWhoAsk() {
        assertThat(Ask.anything("{ __typename }").at("extensions").isMissing()).isTrue();
    }

    @Test
    void saysWhatIsAllowedAndWhatIsLeft() {
        Answer cost = asked("{ __typename }", Map.of()).at("extensions.cost");

        assertThat(cost.at("allowed").number()).isEqualTo(1_000_000);
        assertThat(cost.at("of").number()).isEqualTo(2_000_000_000);
        assertThat(cost.at("left").number()).isBetween(1, 2_000_000_000);
        // As tests are configured: their points flow back within seconds.
        assertThat(cost.at("seconds").number()).isEqualTo(3);
    }

    @Test
    void ofTooManyValuesIsRefusedBeforeAnythingIsRead() {
        Answer answer = Ask.anything("{ incidents(first: 500) { nodes { parts { seizures { claims { id } } } } } }");

        assertThat(answer.codes()).containsExactly("LIMIT_EXCEEDED");
        assertThat(answer.at("errors.0.extensions.limit").text()).isEqualTo("cost");
        assertThat(answer.at("errors.0.extensions.asked").number()).isGreaterThan(1_000_000);
    }

    @Test
    void ofOtherOperationsOfTheDocumentDoesNotCount() {
        String two = "query small { __typename } query large { incidents(first: 500) { nodes { key } } }";
        String body = "{\"query\": \"" + two + "\", \"operationName\": \"small\", \"extensions\": {\"cost\": true}}";

        Answer answer = Http.post(body.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json")
                .answer();

        assertThat(answer.at("extensions.cost.points").number()).isEqualTo(1);
    }
}
