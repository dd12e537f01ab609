package org.tergeu.graphql.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.graphql.limits.Limits;
import org.tergeu.graphql.transport.answer.UnsentBytes;
import org.tergeu.testsupport.Http;
import org.tergeu.testsupport.Http.Response;
import org.tergeu.testsupport.Http2;
import org.tergeu.testsupport.Wait;

/** What browsers, caches, proxies and command lines send beside the plain request, and get as HTTP says. */
@QuarkusTest
class RealClientsIT {

    private static final String SITE = "https://newsroom.example";
    private static final String QUESTION = "/graphql?query=" + encoded("{ places(first: 50) { nodes { code } } }");
    private static final String SCHEMA = "/graphql/schema.graphql";

    @Inject
    UnsentBytes unsent;

    @Inject
    Limits limits;

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static Response get(String path, String... headers) {
        return Http.send("GET", path, headers);
    }

    /** Apollo, urql, Relay, graphql-request, OpenTelemetry, Sentry, and what people add by hand. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "content-type",
                "accept",
                "authorization",
                "apollographql-client-name",
                "apollographql-client-version",
                "apollo-require-preflight",
                "x-apollo-operation-name",
                "x-apollo-operation-id",
                "graphql-preflight",
                "graphql-require-preflight",
                "traceparent",
                "tracestate",
                "baggage",
                "sentry-trace",
                "x-request-id",
                "x-correlation-id",
                "x-requested-with",
                "cache-control",
                "if-none-match",
                "x-datadog-trace-id",
                "b3"
            })
    void aPreflightPassesWithWhateverHeadersClientsSend(String header) {
        for (String path : List.of("/graphql", SCHEMA)) {
            Response preflight = Http.send(
                    "OPTIONS",
                    path,
                    "Origin",
                    SITE,
                    "Access-Control-Request-Method",
                    "POST",
                    "Access-Control-Request-Headers",
                    "content-type," + header);

            assertThat(preflight.status()).isEqualTo(200);
            assertThat(preflight.header("Access-Control-Allow-Origin")).isEqualTo(SITE);
            assertThat(preflight.header("Access-Control-Allow-Headers").split(", ?"))
                    .contains("content-type", header);
            assertThat(preflight.header("Access-Control-Allow-Credentials")).isEqualTo("false");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "POST"})
    void aPreflightAllowsEachMethodThatIsServed(String method) {
        Response preflight = Http.send("OPTIONS", "/graphql", "Origin", SITE, "Access-Control-Request-Method", method);

        assertThat(preflight.header("Access-Control-Allow-Methods").split(", ?"))
                .contains(method);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphql?query=%7B__typename%7D",
                SCHEMA,
                "/",
                "/explorer/page.js",
                "/graphiql/",
                "/graphiql/examples/examples.json"
            })
    void headAnswersWithTheHeadersOfGet(String path) {
        for (String coding : List.of("identity", "gzip")) {
            Response get = get(path, "Accept-Encoding", coding);
            Response head = Http.send("HEAD", path, "Accept-Encoding", coding);

            assertThat(head.status()).as(path).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            for (String header : List.of("ETag", "Cache-Control")) {
                assertThat(head.header(header)).as("%s of %s", header, path).isEqualTo(get.header(header));
            }
            if (path.startsWith("/graphql")) {
                assertThat(head.header("Content-Type")).isEqualTo(get.header("Content-Type"));
            }
            assertThat(head.header("Content-Encoding")).as(path).isEqualTo(get.header("Content-Encoding"));
            assertThat(head.header("Vary")).as(path).isEqualTo(get.header("Vary"));
            if (coding.equals("identity")) {
                assertThat(head.header("Content-Length"))
                        .isEqualTo(String.valueOf(get.body().getBytes(UTF_8).length));
            } else {
                assertThat(head.header("Content-Length")).as(path).isIn("", get.header("Content-Length"));
            }
        }
    }

    @Test
    void headIsLedToThePageAsGetIs() {
        Response led = Http.send("HEAD", "/graphiql");

        assertThat(led.status()).isEqualTo(307);
        assertThat(led.header("Location")).isEqualTo("/graphiql/");
    }

    @Test
    void headNeverWrites() {
        Response refused = Http.send("HEAD", "/graphql?query=mutation%7Bx%7D");

        assertThat(refused.status()).isEqualTo(405);
        assertThat(refused.header("Allow")).isEqualTo("POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", SCHEMA})
    void eachCodingHasItsTag(String asked) {
        String path = asked.equals("?") ? QUESTION : asked;
        Response plain = get(path, "Accept-Encoding", "identity");
        Response gzip = get(path, "Accept-Encoding", "gzip, deflate, br");
        Response deflate = get(path, "Accept-Encoding", "deflate");

        assertThat(plain.header("Content-Encoding")).isEmpty();
        assertThat(gzip.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(deflate.header("Content-Encoding")).isEqualTo("deflate");
        assertThat(List.of(plain, gzip, deflate))
                .allSatisfy(
                        answer -> assertThat(answer.header("Vary").split(", ")).contains("Accept-Encoding", "Origin"))
                .extracting(answer -> answer.header("ETag"))
                .doesNotHaveDuplicates()
                .allMatch(tag -> tag.matches("W/\"[^\"]+\""));
        assertThat(get(path, "Accept-Encoding", "gzip", "If-None-Match", plain.header("ETag"))
                        .status())
                .isEqualTo(200);
        assertThat(get(path, "Accept-Encoding", "gzip", "If-None-Match", gzip.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs/", "/graphiql/assets/vendor.js"})
    void aPageIsCompressedAndHasATagOfItsCoding(String path) {
        Response plain = get(path, "Accept-Encoding", "identity");
        Response gzip = get(path, "Accept-Encoding", "gzip", "Range", "bytes=0-10");

        assertThat(plain.header("Content-Encoding")).isEmpty();
        assertThat(gzip.status()).as("the whole").isEqualTo(200);
        assertThat(gzip.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(Integer.parseInt(gzip.header("Content-Length")))
                .isLessThan(plain.body().getBytes(UTF_8).length / 2);
        assertThat(List.of(plain, gzip))
                .allSatisfy(answer -> assertThat(answer.header("Vary")).isEqualToIgnoringCase("Accept-Encoding"))
                .allSatisfy(answer -> assertThat(answer.header("Cache-Control")).isEqualTo("no-cache"))
                .extracting(answer -> answer.header("ETag"))
                .doesNotHaveDuplicates();
        for (Response each : List.of(plain, gzip)) {
            String coding = each == gzip ? "gzip" : "identity";
            assertThat(get(path, "Accept-Encoding", coding, "If-None-Match", each.header("ETag"))
                            .status())
                    .isEqualTo(304);
        }
        assertThat(get(path, "Accept-Encoding", "gzip", "If-None-Match", plain.header("ETag"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whatIsNoFileOfThePagesIsNotFound() {
        for (String path : List.of(
                "/docs/nothing.html",
                "/explorer",
                "/docs//docs.css/",
                "/docs/%2e%2e/%2e%2e/application.properties",
                "/application.properties",
                "/docs/..%2f..%2fapplication.properties",
                "/.html",
                "/db/")) {
            assertThat(get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(Http.send("POST", "/docs/").status()).isEqualTo(405);
        assertThat(Http.send("OPTIONS", "/docs/").header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
    }

    @Test
    void tooManyHeadersAreRefused() {
        String[] headers = new String[2 * 101];
        for (int n = 0; n < headers.length; n += 2) {
            headers[n] = "X-" + n;
            headers[n + 1] = "1";
        }
        Response refused = get("/", headers);

        assertThat(refused.status()).isEqualTo(431);
        assertThat(refused.code()).isEqualTo("REQUEST_TOO_LARGE");
        assertThat(refused.body()).contains("At most 100 are allowed");
    }

    /** {@code identity} is for Accept-Encoding alone. Over HTTP/1 the server leaves it out by itself. */
    @ParameterizedTest
    @ValueSource(strings = {"/graphql?query=%7B__typename%7D", SCHEMA, "/explorer/page.js", "/nothing"})
    void anAnswerOverHttp2NamesNoCodingThatItDoesNotHave(String path) throws Exception {
        try (Http2 client = new Http2()) {
            for (String accepted : List.of("", "identity", "br", "br, zstd;q=0.5")) {
                HttpClientRequest request = client.request(HttpMethod.GET, path);
                if (!accepted.isEmpty()) {
                    request.putHeader("Accept-Encoding", accepted);
                }
                HttpClientResponse answer = Http2.get(request.send());

                assertThat(answer.version()).isEqualTo(HttpVersion.HTTP_2);
                assertThat(answer.headers().getAll("Content-Encoding"))
                        .as("for '%s'", accepted)
                        .isEmpty();
            }
        }
    }

    /** It is the same for everybody, so a client that asks for it a hundred times and takes nothing holds what is on its way. */
    @Test
    void aSchemaThatNobodyTakesIsNotCopied() throws Exception {
        long share = limits.atOnce().bytes().asLongValue() * limits.atOnce().share() / 100;
        try (Http2 client = new Http2()) {
            for (int n = 0; n < 10; n++) {
                HttpClientResponse answer =
                        Http2.get(client.request(HttpMethod.GET, SCHEMA).send().map(HttpClientResponse::pause));
                assertThat(answer.statusCode()).isEqualTo(200);
            }

            assertThat(unsent.refusal("127.0.0.1", share - 10 * 20_000)).isNull();
            assertThat(unsent.refusal("127.0.0.1", share))
                    .as("some of it is on its way")
                    .isNotNull();
        }
        Wait.until("nothing is on its way", () -> unsent.refusal("127.0.0.1", share) == null);
    }

    /** Netty would compress for the first two, and for the last two send what is excluded. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            br, gzip;q=0               | 200 | -
            gzip;q=0.5, identity       | 200 | -
            gzip;q=0                   | 200 | -
            gzip;q=0.5, deflate        | 200 | deflate
            identity;q=0, gzip;q=0.5   | 200 | gzip
            identity;q=0, br           | 406 | -
            *;q=0                      | 406 | -
            """)
    void whatIsExcludedIsNotSent(String accepted, int status, String coding) {
        for (String path :
                List.of(QUESTION, SCHEMA, "/", "/explorer/page.js", "/docs/docs.css", "/download/incidents.csv")) {
            Response answer = get(path, "Accept-Encoding", accepted);

            assertThat(answer.status()).as(path).isEqualTo(status);
            assertThat(answer.header("Content-Encoding")).as(path).isEqualTo(coding == null ? "" : coding);
            if (status == 406) {
                assertThat(answer.code()).isEqualTo("NOT_ACCEPTABLE");
            }
        }
        Response post = Http.post(
                "{\"query\": \"{ places(first: 50) { nodes { code } } }\"}".getBytes(UTF_8),
                "Content-Type",
                "application/json",
                "Accept-Encoding",
                accepted);
        assertThat(post.status()).isEqualTo(status);
        assertThat(post.header("Content-Encoding")).isEqualTo(coding == null ? "" : coding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TAG                            | 304
            STRONG                         | 304
            *                              | 304
            ' * '                          | 304
            "other", STRONG                | 304
            W/"a,b",W/"c" , TAG            | 304
            "other"                        | 200
            "", W/""                       | 200
            W/"other                       | 200
            INSIDE                         | 200
            "x-STRONG"                     | 200
            """)
    void aTagIsComparedWeakly(String known, int status) {
        String tag = get(QUESTION).header("ETag");
        String strong = tag.substring(2);
        String given = known.replace("TAG", tag)
                .replace("STRONG", strong)
                .replace("INSIDE", strong.substring(1, strong.length() - 1));

        assertThat(get(QUESTION, "If-None-Match", given).status()).isEqualTo(status);
        assertThat(get(QUESTION, "If-None-Match", "\"first\"", "If-None-Match", given)
                        .status())
                .as("in a second line")
                .isEqualTo(status);
    }

    @Test
    void severalLinesOfAListAreOne() {
        Response answer = get(
                "/graphql?query=" + encoded("{ place(code: \"KZ-31\") { name } }"),
                "Accept",
                "text/html",
                "Accept",
                "application/json",
                "Accept-Language",
                "tlh",
                "Accept-Language",
                "ru");

        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.body()).contains("Жамбыл");
        assertThat(get("/graphql?query=%7B__typename%7D", "Accept", "text/html", "Accept", "image/png")
                        .status())
                .isEqualTo(406);
    }

    @Test
    void oneBodyHasOneMediaType() {
        byte[] body = "{\"query\": \"{ __typename }\"}".getBytes(UTF_8);
        for (String other : List.of("text/plain", "application/json")) {
            Response refused = Http.post(body, "Content-Type", "application/json", "Content-Type", other);

            assertThat(refused.status()).isEqualTo(415);
            assertThat(refused.code()).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
            assertThat(refused.answer().at("errors.0.message").text()).contains("'application/json' and '" + other);
        }
        assertThat(Http.post(
                                body,
                                "Content-Type",
                                "application/json",
                                "Content-Encoding",
                                "identity",
                                "Content-Encoding",
                                "gzip")
                        .status())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query=%7B__typename%7D&variables=%7B%22a%22:%22%ff%22%7D",
                "query=%7B__typename%7D&unknown=%C3",
                "query=%7B__typename%7D&%D0=1",
                "query=%7B%23%ED%A0%80%0A__typename%7D"
            })
    void anAddressThatIsNotUtf8IsRefused(String parameters) {
        Response refused = get("/graphql?" + parameters);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("INVALID_REQUEST");
        assertThat(refused.answer().at("errors.0.message").text()).startsWith("The address is not valid UTF-8 at ");
    }

    @Test
    void anAddressIsReadAsBrowsersWriteIt() {
        Response answer = get("/graphql?&%71uery=query(%24c:String!)%7Bplace(code:%24c)%7B+code%20%7D%7D&variables="
                + encoded("{\"c\": \"KZ-31\"}") + "&more&x=1=2");

        assertThat(answer.answer().at("data.place.code").text()).isEqualTo("KZ-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\": \"{ __typename }\", \"x\": 1e9999999999}",
                "{\"query\": \"{ __typename }\", \"extensions\": {\"x\": [-1e-99999999999999999999]}}",
                "{\"query\": \"{ __typename }\", \"variables\": {\"unused\": 1e-2147483648}}",
                "{\"query\": \"{ __typename }\", \"variables\": {\"unused\": {\"deep\": [1E+2147483648]}}}"
            })
    void aNumberOfAnySizeMayStandWhereNobodyReadsIt(String body) {
        assertThat(Http.post(body.getBytes(UTF_8), "Content-Type", "application/json")
                        .body())
                .isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\": 1e9999999999}",
                "{\"query\": \"{ __typename }\", \"variables\": 1e9999999999}",
                "{\"query\": \"{ __typename }\", \"extensions\": {\"persistedQuery\": {\"version\": 1e9999999999}}}",
                "{\"query\": \"{ __typename }\", \"query\": \"{ a: __typename }\"}",
                "{\"query\": \"query ($v: ID!) { node(id: $v) { id } }\", \"variables\": {\"v\": \"\\ud800\"}}",
                "{\"query\": \"{ __typename }\", \"variables\": {\"\\udc00\\ud800\": 1}}",
                "{\"query\": \"{ __typename }\", \"variables\": {\"a\": 1, \"a\": 2}}"
            })
    void whatCannotBeMeantIsNoRequest(String body) {
        Response refused = Http.post(body.getBytes(UTF_8), "Content-Type", "application/json");

        assertThat(refused.status()).isBetween(400, 422);
        assertThat(refused.code()).isEqualTo("INVALID_REQUEST");
    }

    @Test
    void introspectionHasTheDirectivesOfTheFile() {
        List<String> names = Http.post(
                        "{\"query\": \"{ __schema { directives { name } } }\"}".getBytes(UTF_8),
                        "Content-Type",
                        "application/json")
                .answer()
                .at("data.__schema.directives")
                .each("name");
        String file = get(SCHEMA).body();

        assertThat(names).contains("skip", "include", "deprecated", "specifiedBy", "oneOf");
        assertThat(names.stream()
                        .filter(name -> !List.of("skip", "include", "deprecated", "specifiedBy", "oneOf")
                                .contains(name)))
                .allSatisfy(name -> assertThat(file).contains("\ndirective @" + name))
                .hasSize((int) file.lines()
                        .filter(line -> line.startsWith("directive @"))
                        .count());
    }

    @Test
    void scalarsNameTheirSpecification() {
        Map<String, String> scalars = Map.of(
                "Date", "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
                "DateTime", "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
                "BigDecimal", "https://www.rfc-editor.org/rfc/rfc8259#section-6");
        scalars.forEach((name, url) -> assertThat(Http.post(
                                ("{\"query\": \"{ __type(name: \\\"" + name + "\\\") { specifiedByURL } }\"}")
                                        .getBytes(UTF_8),
                                "Content-Type",
                                "application/json")
                        .answer()
                        .at("data.__type.specifiedByURL")
                        .text())
                .isEqualTo(url));
    }
}
