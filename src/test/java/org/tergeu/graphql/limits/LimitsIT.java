package org.tergeu.graphql.limits;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.LimitsAsServed;

/** What goes beyond a limit is refused whole, under the limit's name; what just reaches it is answered. */
@QuarkusTest
@TestProfile(LimitsAsServed.class)
class LimitsIT {

    /** A document whose size is a number. */
    private interface Sized {
        String of(int size);
    }

    static Stream<Arguments> limits() {
        return Stream.of(
                limit("tokens", 5000, LimitsIT::tokens),
                limit("depth", 20, LimitsIT::deep),
                limit("fields", 2000, size -> "{ dataset { " + "revision ".repeat(size - 1) + "} }"),
                limit("aliases", 100, size -> "{ dataset { " + numbered(size, "a#: revision") + " } }"),
                limit("root-fields", 50, size -> "{ " + "__typename ".repeat(size) + "}"),
                limit("directives", 100, size -> "{ dataset { " + "revision @skip(if: false) ".repeat(size) + "} }"),
                limit("documents", 5, size -> "{ " + numbered(size, "a#: report(key: \"none\") { source }") + " }"),
                limit("input-depth", 20, LimitsIT::deepInput),
                limit("branches", 200, size -> alternatives(size - 1, "{key: [\"#\"]}")));
    }

    private static Arguments limit(String name, int allowed, Sized document) {
        return Arguments.of(name, allowed, document);
    }

    private static String numbered(int count, String text) {
        return IntStream.range(0, count)
                .mapToObj(i -> text.replace("#", "" + i))
                .collect(Collectors.joining(" "));
    }

    private static String tokens(int size) {
        return "{ incidents(filter: {key: [" + "\"x\" ".repeat(size - 16) + "]}) { totalCount } }";
    }

    private static String deep(int size) {
        return "{ place(code: \"KZ\") " + "{ parent ".repeat(size - 2) + "{ code }" + " }".repeat(size - 2) + " }";
    }

    private static String alternatives(int count, String each) {
        return "{ incidents(filter: {or: [" + numbered(count, each) + "]}) { nodes { key } } }";
    }

    private static String deepInput(int size) {
        return "{ incidents(filter: " + "{not: ".repeat(size - 1) + "{}" + "}".repeat(size - 1) + ") { totalCount } }";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void whatReachesTheLimitIsAnswered(String limit, int allowed, Sized document) {
        assertThat(Ask.anything(document.of(allowed))
                        .at("errors.0.extensions.limit")
                        .text())
                .isNotEqualTo(limit);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void whatGoesBeyondIsRefusedUnderItsName(String limit, int allowed, Sized document) {
        assertRefused(Ask.anything(document.of(allowed + 1)), limit, allowed);
    }

    private static void assertRefused(Answer answer, String limit, int allowed) {
        assertThat(answer.codes()).as("%s", answer).containsExactly("LIMIT_EXCEEDED");
        assertThat(answer.at("errors.0.extensions.limit").text()).isEqualTo(limit);
        assertThat(answer.at("errors.0.extensions.allowed").number()).isEqualTo(allowed);
        assertThat(answer.at("errors.0.message").text())
                .contains("At most " + allowed + " are allowed (limit " + limit + ").");
        assertThat(answer.at("data").isMissing()).isTrue();
    }

    @Test
    void valuesOfAVariableCountWhereverItIsUsed() {
        String twice =
                "query ($keys: [String!]) { a: incidents(filter: {key: $keys}) { totalCount } b: incidents(filter: {key: $keys}) { totalCount } }";

        assertRefused(Ask.anything(twice, Map.of("keys", Collections.nCopies(2500, "x"))), "inputs", 5000);
        assertThat(Ask.anything(twice, Map.of("keys", Collections.nCopies(2490, "x")))
                        .codes())
                .isEmpty();
    }

    @Test
    void valuesOfAVariableThatMultiplyInOneFilterAreCounted() {
        String filter =
                "query ($f: IncidentFilter!) { incidents(filter: {or: [" + "$f ".repeat(1000) + "]}) { totalCount } }";

        assertRefused(Ask.anything(filter, Map.of("f", Map.of("key", List.of("a", "b", "c", "d")))), "inputs", 5000);
    }

    @Test
    void depthOfAVariableIsLimited() {
        Map<String, Object> filter = Map.of("key", List.of("x"));
        for (int i = 0; i < 20; i++) {
            filter = Map.of("not", filter);
        }

        assertRefused(
                Ask.anything(
                        "query ($f: IncidentFilter) { incidents(filter: $f) { totalCount } }", Map.of("f", filter)),
                "input-depth",
                20);
    }

    /** Filters that took up to 4.4 s of the database and cost 22 points. */
    @Test
    void filtersThatAskMuchOfTheDatabaseAreRefused() {
        assertBranches(490, n -> Map.of("seizure", Map.of("text", "x" + n), "casualty", Map.of("harm", "KILLED")));
        assertBranches(900, n -> Map.of("near", Map.of("latitude", 1, "longitude", 2, "kilometres", 1 + n)));
        assertBranches(
                1,
                n -> Map.of(
                        "place", IntStream.range(0, 1600).mapToObj(i -> "x" + i).toList()));
        assertBranches(1, n -> Map.of("text", numbered(1000, "x#")));
    }

    private static void assertBranches(int count, IntFunction<Map<String, ?>> alternative) {
        Map<String, Object> filter =
                Map.of("or", IntStream.range(0, count).mapToObj(alternative).toList());

        assertRefused(
                Ask.anything(
                        "query ($f: IncidentFilter) { incidents(filter: $f) { nodes { key } } }", Map.of("f", filter)),
                "branches",
                200);
    }

    @Test
    void equalBranchesOfAFilterAreOne() {
        String same = alternatives(500, "{seizure: {text: \"arms\"}}");

        assertThat(Ask.data(same)).isEqualTo(Ask.data(alternatives(1, "{seizure: {text: \"arms\"}}")));
    }

    @Test
    void branchesOfAVariableCount() {
        String query = "query ($f: IncidentFilter) { incidents(filter: $f) { nodes { key } } }";
        List<Map<String, List<String>>> alternatives = IntStream.range(0, 200)
                .mapToObj(n -> Map.of("key", List.of("x" + n)))
                .toList();

        assertRefused(Ask.anything(query, Map.of("f", Map.of("or", alternatives))), "branches", 200);
    }

    /** Twenty regions, each of which lies in what has twenty regions: few rows are read, and each stands in the answer many times. */
    private static String circles(String beside) {
        String children = "children(first: 20) { ";
        return "{ " + beside + " place(code: \"KZ\") { " + (children + "parent { ").repeat(3) + children
                + "code level latitude longitude" + " }".repeat(9);
    }

    @Test
    void valuesAreCountedWhileTheAnswerIsPutTogether() {
        assertEnded(Ask.anything(circles("")), "values", 500_000);
    }

    @Test
    void valuesAreCountedByTheStockEngineToo() {
        assertEnded(Ask.anything(circles("__schema { queryType { name } }")), "values", 500_000);
    }

    private static void assertEnded(Answer answer, String limit, int allowed) {
        assertThat(answer.codes()).as("%s", answer).containsExactly("LIMIT_EXCEEDED");
        assertThat(answer.at("errors.0.extensions.limit").text()).isEqualTo(limit);
        assertThat(answer.at("errors.0.extensions.allowed").number()).isEqualTo(allowed);
        assertThat(answer.at("data").isNull()).isTrue();
    }

    @Test
    void fragmentsCountWhereverTheyArePut() {
        String bomb = IntStream.range(0, 40)
                        .mapToObj(i -> "fragment f" + i + " on Dataset { ...f" + (i + 1) + " ...f" + (i + 1) + " } ")
                        .collect(Collectors.joining())
                + "fragment f40 on Dataset { revision }";

        assertRefused(Ask.anything("{ dataset { ...f0 } } " + bomb), "fields", 2000);
    }

    @Test
    void fragmentsThatContainThemselvesAreRefusedBySchema() {
        Answer answer = Ask.anything(
                "{ dataset { ...a } } fragment a on Dataset { ...b } fragment b on Dataset { revision ...a }");

        assertThat(answer.codes()).isNotEmpty().containsOnly("INVALID_DOCUMENT");
    }

    @Test
    void bracketsBeyondCountAreRefusedUnderTheNameOfDepth() {
        String brackets = "{ incidents(filter: " + "[".repeat(2000) + "]".repeat(2000) + ") { totalCount } }";

        assertThat(Ask.anything(brackets).at("errors.0.extensions.limit").text())
                .isEqualTo("depth");
    }

    @Test
    void ofVeryManyFieldsThatFailTheFirstAreReported() {
        Answer answer =
                Ask.anything("{ places(first: 50) { nodes { " + numbered(90, "a#: name(language: \"?\")") + " } } }");

        assertThat(answer.codes()).hasSize(1001);
        assertThat(answer.codes().subList(0, 1000)).containsOnly("INVALID_ARGUMENT");
        assertThat(answer.codes().get(1000)).isEqualTo("LIMIT_EXCEEDED");
        assertThat(answer.at("errors.1000.extensions.limit").text()).isEqualTo("errors");
        assertThat(answer.at("data").isNull()).isTrue();
    }

    @Test
    void introspectionOfTheWholeSchemaIsWithinTheLimits() {
        Answer data = Ask.data(IntrospectionQuery.INTROSPECTION_QUERY);

        assertThat(data.at("__schema.types").each("name")).contains("Incident", "Figure");
    }

    @Test
    void introspectionInCirclesIsRefused() {
        Answer answer = Ask.anything(
                "{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }");

        assertThat(answer.codes()).containsExactly("LIMIT_EXCEEDED");
        assertThat(answer.at("errors.0.extensions.limit").text()).isEqualTo("introspection");
        assertThat(answer.at("errors.0.message").text()).startsWith("__Type.fields is asked for too often");
    }
}
