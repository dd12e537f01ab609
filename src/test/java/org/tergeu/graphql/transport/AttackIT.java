package org.tergeu.graphql.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Http;
import org.tergeu.testsupport.Http.Response;
import org.tergeu.testsupport.LimitsAsServed;
import org.tergeu.testsupport.Statements;

/** What an attacker sends is refused as what it is, and others are served meanwhile. */
@QuarkusTest
@TestProfile(LimitsAsServed.class)
class AttackIT {

    private static final int ATTACKERS = 8;
    private static final int QUESTIONS_OF_OTHERS = 30;

    /** A document with its variables, in JSON. */
    private static byte[] body(String query, Object variables) {
        try {
            return new ObjectMapper().writeValueAsBytes(Map.of("query", query, "variables", variables));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] body(String query) {
        return body(query, Map.of());
    }

    private static String numbered(int count, String text) {
        return IntStream.range(0, count)
                .mapToObj(i -> text.replace("#", "" + i))
                .collect(Collectors.joining(" "));
    }

    private static String fragments(int count, String type, String each, String last) {
        return IntStream.range(0, count)
                        .mapToObj(
                                i -> "fragment f" + i + " on " + type + " { " + each.replace("#", "" + (i + 1)) + " } ")
                        .collect(Collectors.joining())
                + "fragment f" + count + " on " + type + " { " + last + " }";
    }

    private static byte[] malformed() {
        byte[] bytes = "{\"query\": \"{ place(code: 'X') { code } }\"}".getBytes(UTF_8);
        bytes[bytes.length / 2] = (byte) 0xC3;
        return bytes;
    }

    private static Object nested(int depth) {
        Object nested = Map.of("text", "x");
        for (int i = 0; i < depth; i++) {
            nested = Map.of("and", List.of(nested));
        }
        return nested;
    }

    static Stream<Arguments> attacks() {
        String filtered = "query ($f: IncidentFilter) { incidents(filter: $f) { totalCount } }";
        return Stream.of(
                attack("aliases", "LIMIT_EXCEEDED", body("{ " + numbered(1500, "a#: dataset { revision }") + " }")),
                attack(
                        "aliases below one field",
                        "LIMIT_EXCEEDED",
                        body("{ dataset { " + numbered(1500, "a#: revision") + " } }")),
                attack(
                        "fragments that double",
                        "LIMIT_EXCEEDED",
                        body("{ dataset { ...f0 } } " + fragments(60, "Dataset", "...f# ...f#", "revision"))),
                attack(
                        "fragments in circles",
                        "INVALID_DOCUMENT",
                        body("{ dataset { ...f0 } } " + fragments(9, "Dataset", "...f# ...f0", "revision ...f0"))),
                attack(
                        "fields that overlap",
                        "LIMIT_EXCEEDED",
                        body("{ " + "incidents { nodes { parts { key } } } ".repeat(500) + "}")),
                attack(
                        "fields that overlap in fragments",
                        "LIMIT_EXCEEDED",
                        body("{ incidents { nodes { ...f0 } } } "
                                + fragments(40, "Incident", "parts { ...f# } partOf { ...f# }", "key"))),
                attack(
                        "fields that differ",
                        "INVALID_DOCUMENT",
                        body("{ " + numbered(49, "incidents(first: #) { totalCount }") + " }")),
                attack(
                        "fields in fields",
                        "LIMIT_EXCEEDED",
                        body("{ place(code: \"KZ\") " + "{ parent ".repeat(400) + "{ code }" + " }".repeat(400)
                                + " }")),
                attack("braces", "INVALID_SYNTAX", body("{".repeat(100_000))),
                attack("brackets", "LIMIT_EXCEEDED", body("{ nodes(ids: " + "[".repeat(50_000))),
                attack("directives", "LIMIT_EXCEEDED", body("{ __typename " + "@skip(if: false) ".repeat(900) + "}")),
                attack("unknown directives", "LIMIT_EXCEEDED", body("{ __typename " + "@a ".repeat(2000) + "}")),
                attack("unknown fields", "LIMIT_EXCEEDED", body("{ " + numbered(2400, "x#") + " }")),
                attack("tokens", "LIMIT_EXCEEDED", body("{ dataset { " + "revision ".repeat(20_000) + "} }")),
                attack("white space", "LIMIT_EXCEEDED", body("{ __typename " + ",".repeat(200_000) + "}")),
                attack("a long comment", "", body("{ __typename } #" + "x".repeat(200_000))),
                attack(
                        "a long text",
                        "INVALID_ARGUMENT",
                        body("{ search(text: \"" + "x".repeat(200_000) + "\") { totalCount } }")),
                attack("a long name", "INVALID_DOCUMENT", body("{ " + "x".repeat(200_000) + " }")),
                attack("deep variables", "LIMIT_EXCEEDED", body(filtered, Map.of("f", nested(400)))),
                attack(
                        "variables deeper than JSON may be",
                        "INVALID_REQUEST",
                        ("{\"query\": \"{ __typename }\", \"variables\": {\"f\": " + "[".repeat(60_000)
                                        + "]".repeat(60_000) + "}}")
                                .getBytes(UTF_8)),
                attack(
                        "long lists in variables",
                        "LIMIT_EXCEEDED",
                        body(
                                filtered,
                                Map.of(
                                        "f",
                                        Map.of(
                                                "key",
                                                IntStream.range(0, 20_000)
                                                        .mapToObj(i -> "k" + i)
                                                        .toList())))),
                attack(
                        "a variable that multiplies",
                        "LIMIT_EXCEEDED",
                        body(
                                "query ($f: IncidentFilter!) { incidents(filter: {or: [" + "$f ".repeat(2000)
                                        + "]}) { totalCount } }",
                                Map.of("f", Map.of("or", List.of(Map.of("text", "a"), Map.of("text", "b")))))),
                attack(
                        "a literal with a huge exponent",
                        "INVALID_DOCUMENT",
                        body("{ incidents(first: 1e100000000) { totalCount } }")),
                attack(
                        "a number with many digits",
                        "LIMIT_EXCEEDED",
                        body("{ incidents(first: " + "9".repeat(200_000) + ") { totalCount } }")),
                attack(
                        "a number with many digits, written otherwise",
                        "LIMIT_EXCEEDED",
                        ("{\"query\": \"{ incidents(first: " + "\\u0039".repeat(30_000) + ") { totalCount } }\"}")
                                .getBytes(UTF_8)),
                attack(
                        "a variable with many digits",
                        "LIMIT_EXCEEDED",
                        ("{\"query\": \"query ($n: Int) { incidents(first: $n) { totalCount } }\", \"variables\": {\"n\": "
                                        + "9".repeat(200_000) + "}}")
                                .getBytes(UTF_8)),
                attack(
                        "the dearest page",
                        "LIMIT_EXCEEDED",
                        body("{ incidents(first: 500) { nodes { " + numbered(90, "a#: seizures { claims { id } }")
                                + " } } }")),
                attack(
                        "half of a surrogate pair",
                        "INVALID_REQUEST",
                        "{\"query\":\"query($k: String!) { incident(key: $k) { key } }\",\"variables\":{\"k\":\"a\\ud800\"}}"
                                .getBytes(UTF_8)),
                attack("malformed UTF-8", "INVALID_REQUEST", malformed()),
                attack("malformed JSON", "INVALID_REQUEST", "{\"query\": \"{ __typename }\"".getBytes(UTF_8)),
                attack("a NUL", "INVALID_ARGUMENT", body("{ incident(key: \"\\u0000\") { key } }")),
                attack("half a character", "INVALID_REQUEST", body("{ incident(key: \"\\\uD800\") { key } }")));
    }

    private static Arguments attack(String name, String code, byte[] body) {
        return Arguments.of(name, code, body);
    }

    private static Response send(byte[] body) {
        return Http.post(body, "Content-Type", "application/json");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void isRefusedAsWhatItIs(String name, String code, byte[] body) {
        try (Statements statements = Statements.listen()) {
            Response answer = send(body);

            assertThat(answer.status()).isLessThan(500);
            assertThat(codes(answer))
                    .as(answer.body().substring(0, Math.min(300, answer.body().length())))
                    .isEqualTo(code);
            assertThat(statements.sent()).as("what it costs the database").isEmpty();
        }
    }

    private static String codes(Response answer) {
        return answer.answer().codes().stream().distinct().collect(Collectors.joining(","));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Int        | incidents(first: $v) { totalCount }                                                       | INVALID_VARIABLES
            Float!     | incidents(filter: {near: {latitude: $v, longitude: 0, kilometres: 1}}) { totalCount }     | INVALID_VARIABLES
            BigDecimal | seizures(filter: {quantity: {atLeast: $v}}) { totalCount }                                | INVALID_ARGUMENT
            String!    | incident(key: $v) { key }                                                                 | INVALID_VARIABLES
            ID!        | node(id: $v) { id }                                                                       | INVALID_VARIABLES
            Date       | incidents(asOf: $v) { totalCount }                                                        | INVALID_VARIABLES
            IncidentOrderField! | incidents(orderBy: {field: $v, direction: ASC}) { totalCount }                   | INVALID_VARIABLES
            """)
    void aNumberThatIsLongToWriteOutIsRefusedByEveryScalar(String type, String field, String code) {
        for (String number : List.of("1e100000000", "-1e2147483647")) {
            assertThat(sendNumber(type, field, number).code()).as(number).isEqualTo(code);
        }
    }

    @Test
    void aFractionThatIsLongToWriteOutIsNoIntEither() {
        assertThat(sendNumber("Int", "incidents(first: $v) { totalCount }", "1e-2147483647")
                        .code())
                .isEqualTo("INVALID_VARIABLES");
    }

    private static Response sendNumber(String type, String field, String number) {
        return send(
                ("{\"query\": \"query ($v: " + type + ") { " + field + " }\", \"variables\": {\"v\": " + number + "}}")
                        .getBytes(UTF_8));
    }

    /** Others get their answers within the time of a request, and attacks theirs: not one of either is timed out, overloaded or a fault. */
    @Test
    void othersAreServedMeanwhile() throws Exception {
        List<Object[]> attacks = attacks().map(Arguments::get).toList();
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger sent = new AtomicInteger();
        ExecutorService attackers = Executors.newFixedThreadPool(ATTACKERS);
        try {
            Callable<List<String>> attack = () -> {
                List<String> answeredOtherwise = new ArrayList<>();
                while (!over.get()) {
                    Object[] next = attacks.get(sent.getAndIncrement() % attacks.size());
                    Response answer = send((byte[]) next[2]);
                    String codes = codes(answer);
                    if (answer.status() >= 500 || !codes.equals(next[1])) {
                        answeredOtherwise.add(next[0] + ": " + answer.status() + " " + codes);
                    }
                }
                return answeredOtherwise;
            };
            List<Future<List<String>>> answers = new ArrayList<>();
            for (int i = 0; i < ATTACKERS; i++) {
                answers.add(attackers.submit(attack));
            }
            int questions = 0;
            while (questions < QUESTIONS_OF_OTHERS || sent.get() <= 2 * attacks.size()) {
                assertThat(Ask.data("{ incidents(first: 5) { nodes { key seizures { item } } } }")
                                .at("incidents.nodes")
                                .all())
                        .hasSize(5);
                questions++;
            }
            over.set(true);
            for (Future<List<String>> answer : answers) {
                assertThat(answer.get()).isEmpty();
            }
        } finally {
            over.set(true);
            attackers.shutdownNow();
        }
    }
}
