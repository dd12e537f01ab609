package org.tergeu.graphql.error;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tergeu.testsupport.Http;
import org.tergeu.testsupport.Http.Response;

/** docs/errors.md has every code that a client can meet, with its status. */
@QuarkusTest
class ErrorCatalogueIT {

    private static final Pattern OF_REQUEST = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\| ([\\d, ]+) \\| .*\\|$");
    private static final Pattern OF_FIELD = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\| [^|]*\\|$");

    private static final String HASH_OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private static List<MatchResult> rows(Pattern row) throws IOException {
        return row.matcher(Files.readString(Path.of("docs/errors.md")))
                .results()
                .toList();
    }

    /** One code can have several statuses; any of them will do here. */
    private static List<String> statuses(ErrorCode code) throws IOException {
        return rows(OF_REQUEST).stream()
                .filter(row -> row.group(1).equals(code.name()))
                .flatMap(row -> Arrays.stream(row.group(2).split(", ")))
                .toList();
    }

    @Test
    void hasEveryCodeAndNoOther() throws IOException {
        assertThat(Stream.concat(rows(OF_REQUEST).stream(), rows(OF_FIELD).stream())
                        .map(row -> row.group(1))
                        .distinct())
                .containsExactlyInAnyOrder(
                        Arrays.stream(ErrorCode.values()).map(Enum::name).toArray(String[]::new));
    }

    static Stream<ErrorCode> anybodyCanMeet() {
        return Arrays.stream(ErrorCode.values()).filter(code -> meeting(code).isPresent());
    }

    @ParameterizedTest
    @MethodSource("anybodyCanMeet")
    void aRequestThatMeetsACodeHasTheStatusOfTheCatalogue(ErrorCode code) throws IOException {
        Response response = meeting(code).orElseThrow();

        assertThat(response.code()).isEqualTo(code.name());
        if (response.status() == 200) {
            assertThat(rows(OF_FIELD).stream().map(row -> row.group(1))).contains(code.name());
        } else {
            assertThat(statuses(code)).contains(String.valueOf(response.status()));
        }
    }

    /** How to meet a code on this server; empty where it takes another one, on which the test that is named meets it. */
    private static Optional<Response> meeting(ErrorCode code) {
        return switch (code) {
            case INVALID_ID -> field("node(id: \"x\") { id }");
            case INVALID_CURSOR -> field("incidents(first: 1, after: \"x\") { totalCount nodes { key } }");
            case INVALID_PAGE -> field("incidents(first: 501) { totalCount }");
            case INVALID_ARGUMENT -> field("report { key }");
            case INVALID_REQUEST -> posted("{}");
            case UNSUPPORTED_MEDIA_TYPE -> posted("{}", "Content-Type", "text/plain");
            case NOT_ACCEPTABLE -> posted("{}", "Content-Type", "application/json", "Accept", "text/html");
            case METHOD_NOT_ALLOWED -> Optional.of(Http.send("PUT", "/graphql"));
            case REQUEST_TOO_LARGE -> posted("{\"query\": \"" + " ".repeat(300_000) + "\"}");
            case INVALID_SYNTAX -> posted("{\"query\": \"{\"}");
            case INVALID_DOCUMENT -> field("noSuchField");
            case UNKNOWN_OPERATION -> posted("{\"query\": \"{ __typename }\", \"operationName\": \"other\"}");
            case INVALID_VARIABLES ->
                posted("{\"query\": \"query ($n: Int!) { incidents(first: $n) { totalCount } }\"}");
            case LIMIT_EXCEEDED -> field("__typename ".repeat(51));
            case PERSISTED_QUERY_NOT_FOUND ->
                Optional.of(Http.send("GET", "/graphql?documentId=sha256:" + HASH_OF_NOTHING));
            case PERSISTED_QUERY_HASH_MISMATCH ->
                Optional.of(Http.send(
                        "GET",
                        "/graphql?query=" + URLEncoder.encode("{ __typename }", UTF_8) + "&documentId=sha256:"
                                + HASH_OF_NOTHING));
            // TrustedDocumentsIT
            case PERSISTED_QUERY_NOT_SUPPORTED, UNTRUSTED_DOCUMENT -> Optional.empty();
            // RateLimitIT
            case RATE_LIMITED -> Optional.empty();
            // TurnsIT
            case OVERLOADED -> Optional.empty();
            // StockServiceIT
            case NOT_ADMITTED -> Optional.empty();
            // NoIntrospectionIT
            case INTROSPECTION_DISABLED -> Optional.empty();
            // TimeOutIT, StatementTimeOutIT, SlowCallersIT
            case TIMED_OUT -> Optional.empty();
            case WRITING_DISABLED ->
                posted(
                        "{\"query\": \"mutation { retractReport(input: { key: \\\"a\\\", madeFrom: \\\"1\\\" }) { revision } }\"}");
            // WhoMayIT
            case UNAUTHENTICATED, FORBIDDEN -> Optional.empty();
            // ClosedReadingIT
            case KEYS_UNAVAILABLE -> Optional.empty();
            // DatabaseGoneIT
            case DATABASE_UNAVAILABLE -> Optional.empty();
            case REVISION_CHANGED -> Optional.of(Http.send("GET", "/download/incidents.csv?revision=1"));
            case REVISION_NOT_REACHED ->
                Optional.of(Http.send("GET", "/graphql?query=%7B__typename%7D", "Tergeu-Revision", "999999999"));
            // PackagedStopIT
            case STOPPING -> Optional.empty();
            // FaultIT
            case INTERNAL_ERROR -> Optional.empty();
        };
    }

    private static Optional<Response> field(String field) {
        return posted("{\"query\": \"{ " + field.replace("\"", "\\\"") + " }\"}");
    }

    private static Optional<Response> posted(String body) {
        return posted(body, "Content-Type", "application/json");
    }

    private static Optional<Response> posted(String body, String... headers) {
        return Optional.of(Http.post(body.getBytes(UTF_8), headers));
    }
}
