package org.tergeu.graphql.transport;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.testsupport.Http;
import org.tergeu.testsupport.Http.Response;

/** GraphQL over HTTP as the newest draft has it: media types, methods, status codes. */
@QuarkusTest
class GraphQlOverHttpIT {

    private static final String PREFERRED = "application/graphql-response+json";
    private static final String LEGACY = "application/json";
    private static final String TYPENAME = "{\"query\": \"{ __typename }\"}";

    private static Response post(String body, String accept) {
        return Http.post(body.getBytes(UTF_8), "Content-Type", "application/json", "Accept", accept);
    }

    private static Response get(String parameters) {
        return Http.send("GET", "/graphql?" + parameters, "Accept", PREFERRED);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    @ParameterizedTest(name = "{0}: {1} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `{"query": "{ __typename }"}`                                                                 | 200 | 200 | ``
            `{"query": "{ __typename }", "operationName": null, "variables": null, "extensions": null}`   | 200 | 200 | ``
            `{"query": "{ __typename }", "extensions": {"x": 1}, "more": true}`                           | 200 | 200 | ``
            `{"query": "{ report { key } }"}`                                                             | 200 | 200 | INVALID_ARGUMENT
            `{"query": "{"}`                                                                              | 400 | 200 | INVALID_SYNTAX
            `{"query": ""}`                                                                               | 400 | 200 | INVALID_SYNTAX
            `{"query": "{ noSuchField }"}`                                                                | 422 | 200 | INVALID_DOCUMENT
            `{"query": "mutation { noSuchField }"}`                                                       | 422 | 200 | INVALID_DOCUMENT
            `{"query": "query A { __typename } query B { __typename }"}`                                  | 422 | 200 | UNKNOWN_OPERATION
            `{"query": "query A { __typename }", "operationName": "B"}`                                   | 422 | 200 | UNKNOWN_OPERATION
            `{"query": "query ($n: Int!) { incidents(first: $n) { totalCount } }"}`                       | 422 | 200 | INVALID_VARIABLES
            `{"query": "query ($n: Int) { incidents(first: $n) { totalCount } }", "variables": {"n": "x"}}` | 422 | 200 | INVALID_VARIABLES
            `{"query": "query ($d: Date) { incidents(asOf: $d) { totalCount } }", "variables": {"d": "2024-02-30"}}` | 422 | 200 | INVALID_VARIABLES
            `{"qeury": "{ __typename }"}`                                                                 | 422 | 422 | INVALID_REQUEST
            `{"query": null}`                                                                             | 422 | 422 | INVALID_REQUEST
            `{"query": 1}`                                                                                | 422 | 422 | INVALID_REQUEST
            `{"query": "{ __typename }", "operationName": {}}`                                            | 422 | 422 | INVALID_REQUEST
            `{"query": "{ __typename }", "variables": [7]}`                                               | 422 | 422 | INVALID_REQUEST
            `{"query": "{ __typename }", "variables": "{}"}`                                              | 422 | 422 | INVALID_REQUEST
            `{"query": "{ __typename }", "extensions": 7}`                                                | 422 | 422 | INVALID_REQUEST
            `[]`                                                                                          | 422 | 422 | INVALID_REQUEST
            `[{"query": "{ __typename }"}]`                                                               | 422 | 422 | INVALID_REQUEST
            `"{ __typename }"`                                                                            | 422 | 422 | INVALID_REQUEST
            `NONSENSE`                                                                                    | 400 | 400 | INVALID_REQUEST
            `{"query":`                                                                                   | 400 | 400 | INVALID_REQUEST
            `{"query": "{ __typename }"} {}`                                                              | 400 | 400 | INVALID_REQUEST
            ``                                                                                            | 400 | 400 | INVALID_REQUEST
            """)
    void statusesSayHowItWent(String body, int status, int legacyStatus, String code) {
        Response preferred = post(body, PREFERRED);
        Response legacy = post(body, LEGACY);

        assertThat(preferred.status()).as(preferred.body()).isEqualTo(status);
        assertThat(preferred.code()).isEqualTo(code);
        assertThat(legacy.status()).as(legacy.body()).isEqualTo(legacyStatus);
        assertThat(legacy.code()).isEqualTo(code);
    }

    @Test
    void syntaxErrorsNameTheirPlace() {
        Response refused = post("{\"query\": \"{\\n  incidents { nodes { key }\"}", PREFERRED);

        assertThat(refused.answer().at("errors.0.locations.0").toString()).isEqualTo("{\"line\":2,\"column\":28}");
    }

    @ParameterizedTest(name = "Accept: {0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "none", textBlock = """
            none                                                          | application/graphql-response+json
            `*/*`                                                         | application/graphql-response+json
            `application/*`                                               | application/graphql-response+json
            `application/graphql-response+json, application/json;q=0.9`   | application/graphql-response+json
            `application/json, application/graphql-response+json;q=0.9`   | application/json
            `application/graphql-response+json;q=0, */*`                  | application/json
            `application/json; charset=UTF-8`                             | application/json
            `text/html, application/json;q=0.5`                           | application/json
            `APPLICATION/JSON`                                            | application/json
            """)
    void answersAreSentInWhatTheCallerLikesBest(String accept, String media) {
        Response answer = accept == null
                ? Http.post(TYPENAME.getBytes(UTF_8), "Content-Type", "application/json")
                : post(TYPENAME, accept);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo(media + "; charset=utf-8");
        assertThat(answer.header("Vary")).contains("Accept");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json; charset=utf-8",
                "Application/JSON ; Charset=\"UTF-8\"",
                "application/json;charset=UTF-8; profile=x",
                "application/json;"
            })
    void aBodyOfJsonInUtf8IsTakenHoweverItsTypeIsWritten(String contentType) {
        assertThat(Http.post(TYPENAME.getBytes(UTF_8), "Content-Type", contentType)
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json;q=0", "application/json; charset=iso-8859-1", "image/*"})
    void whoTakesNoJsonGetsNoAnswer(String accept) {
        Response refused = post(TYPENAME, accept);

        assertThat(refused.status()).isEqualTo(406);
        assertThat(refused.code()).isEqualTo("NOT_ACCEPTABLE");
    }

    /** What a form or script of a foreign page can send without being asked for permission. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/graphql",
                "application/json; charset=utf-16",
                "application/xml",
                "*/*",
                ""
            })
    void onlyJsonIsTaken(String contentType) {
        for (String path : new String[] {"/graphql", "/graphql/", "/graphql?query=%7B__typename%7D"}) {
            var request = Http.to(path).POST(java.net.http.HttpRequest.BodyPublishers.ofString(TYPENAME));
            Response refused = Http.send(contentType.isEmpty() ? request : request.header("Content-Type", contentType));

            assertThat(refused.status()).as(path).isEqualTo(415);
            assertThat(refused.code()).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
            assertThat(refused.header("Accept-Post")).isEqualTo("application/json");
        }
    }

    @ParameterizedTest
    @CsvSource({"application/x-www-form-urlencoded, query=%zz", "multipart/form-data; boundary=x, --x nonsense"})
    void brokenFormsAreTheCallersMistake(String contentType, String body) {
        Response refused = Http.post(body.getBytes(UTF_8), "Content-Type", contentType);

        assertThat(refused.status()).isBetween(400, 415);
        assertThat(refused.code()).isIn("INVALID_REQUEST", "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void whatIsNoUtf8IsRefused() {
        Response refused = Http.post(
                "{\"query\": \"{ a: place(code: \\\"\u00e9\\\") { code } }\"}".getBytes(ISO_8859_1),
                "Content-Type",
                "application/json");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("INVALID_REQUEST");
    }

    @Test
    void lettersOfEveryScriptArriveAndComeBack() {
        Response answer = post(
                "{\"query\": \"{ places(filter: {text: \\\"Талдықорған\\\"}) { nodes { code name(language: \\\"kk\\\") } } }\"}",
                PREFERRED);

        assertThat(answer.answer().at("data.places.nodes.0.name").text()).isEqualTo("Талдықорған");
    }

    @Test
    void compressedBodiesAreRefused() {
        Response refused =
                Http.post(new byte[] {31, -117}, "Content-Type", "application/json", "Content-Encoding", "gzip");

        assertThat(refused.status()).isEqualTo(415);
    }

    @Test
    void largeBodiesAreRefused() {
        Response refused = post(" ".repeat(300_000) + TYPENAME, PREFERRED);

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.code()).isEqualTo("REQUEST_TOO_LARGE");
        assertThat(refused.answer().at("errors.0.message").text()).contains("262144");
    }

    @Test
    void getReadsWhatTheAddressAsks() {
        Response answer = get("query="
                + encoded("query A($c: String!) {\n place(code: $c) {\n code } } query B { __typename }")
                + "&operationName=A&variables=" + encoded("{\"c\": \"KZ-31\"}") + "&extensions=" + encoded("{}"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.answer().at("data.place.code").text()).isEqualTo("KZ-31");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `query=%7B__typename%7D&query=%7B__typename%7D`       | 400 | INVALID_REQUEST
            `query=%7B__typename%7D&variables=nonsense`           | 400 | INVALID_REQUEST
            `query=%7B__typename%7D&variables=%5B7%5D`            | 422 | INVALID_REQUEST
            `operationName=A`                                     | 422 | INVALID_REQUEST
            `query=`                                              | 400 | INVALID_SYNTAX
            `query=mutation%7Bx%7D`                               | 405 | METHOD_NOT_ALLOWED
            `query=query%20A%7B__typename%7D%20mutation%20B%7Bx%7D&operationName=B` | 405 | METHOD_NOT_ALLOWED
            `query=subscription%7Bx%7D`                           | 405 | METHOD_NOT_ALLOWED
            """)
    void getRefuses(String parameters, int status, String code) {
        Response refused = get(parameters);

        assertThat(refused.status()).as(refused.body()).isEqualTo(status);
        assertThat(refused.code()).isEqualTo(code);
        if (status == 405) {
            assertThat(refused.header("Allow")).isEqualTo("POST");
        }
    }

    @Test
    void getMayNameAnEmptyOperation() {
        assertThat(get("query=%7B__typename%7D&operationName=").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void otherMethodsAreNotAllowed(String method) {
        Response refused = Http.send(method, "/graphql");

        assertThat(refused.status()).isEqualTo(405);
        assertThat(refused.code()).isEqualTo("METHOD_NOT_ALLOWED");
        assertThat(refused.header("Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
    }

    @Test
    void optionsNameTheMethods() {
        Response answer = Http.send("OPTIONS", "/graphql");

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
    }

    @Test
    void answersAreCompressedForWhoTakesIt() {
        Response answer = Http.send(
                "GET",
                "/graphql?query=" + encoded("{ places(first: 50) { nodes { code names { name language } } } }"),
                "Accept",
                PREFERRED,
                "Accept-Encoding",
                "gzip");

        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
    }

    @Test
    void numbersAreWrittenInFull() {
        Response answer = post("{\"query\": \"{ seizureTotals { values { currency best } } }\"}", PREFERRED);

        assertThat(answer.body()).contains("2800000000").doesNotContain("E+");
    }

    /** Quarkus refuses it before its router has it, without a body (docs/errors.md). Clients' libraries do not let such an address out. */
    @ParameterizedTest
    @ValueSource(strings = {"/graphql?query=%7B__typename%7D%zz", "/graphql?query=%", "/graphql%zz", "/%zz"})
    void anAddressThatIsNotAUriIsNotAnswered(String address) throws IOException {
        URI service = Http.to("/").build().uri();
        String answer;
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream()
                    .write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(UTF_8));
            answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
        }

        assertThat(answer).startsWith("HTTP/1.1 400 Bad Request\r\n").contains("content-length: 0\r\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"query":"{__typename}","query":"{x}"} | The body has the name 'query' twice in one object at line 1, column 32. Each name is allowed once.
            {"query":                              | The body is not valid JSON at line 1, column 10. One JSON object is allowed.
            {"query":"{__typename}"} {}            | The body is not valid JSON
            """)
    void aBodyThatIsNotJsonIsRefusedWithThePlace(String body, String message) {
        assertThat(Http.post(body.getBytes(UTF_8), "Content-Type", "application/json")
                        .answer()
                        .at("errors.0.message")
                        .text())
                .startsWith(message);
    }
}
