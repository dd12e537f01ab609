package org.tergeu.graphql.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Http;
import org.tergeu.testsupport.Http.Response;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.ReportFile;
import org.tergeu.testsupport.Statements;
import org.tergeu.testsupport.Submit;

/** The answer to a GET may be kept, and holds as long as the dataset has the same revision. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class EntityTagsIT {

    private static final String QUERY = "{ incidents(first: 1) { totalCount nodes { key } } }";

    private static Response get(String query, String... headers) {
        return Http.send("GET", "/graphql?query=" + URLEncoder.encode(query, UTF_8), headers);
    }

    @Test
    void aFaultlessAnswerMayBeKeptByAnybody() {
        Response answer = get(QUERY);

        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=60, must-revalidate");
        assertThat(answer.header("ETag")).matches("W/\"[0-9a-f]{24}\"");
        assertThat(answer.header("Vary"))
                .isEqualTo("Accept, Accept-Encoding, Accept-Language, Authorization, Origin, Tergeu-Revision");
        assertThat(answer.header("RateLimit")).isEmpty();
    }

    @Test
    void whetherItStillHoldsCostsNoQueryOfTheData() {
        String tag = get(QUERY).header("ETag");

        try (Statements statements = Statements.listen()) {
            Response unchanged = get(QUERY, "If-None-Match", "W/\"other\", " + tag);

            assertThat(unchanged.status()).isEqualTo(304);
            assertThat(unchanged.body()).isEmpty();
            assertThat(unchanged.header("ETag")).isEqualTo(tag);
            assertThat(unchanged.header("Cache-Control")).startsWith("public");
            assertThat(unchanged.header("Vary"))
                    .isEqualTo("Accept, Accept-Encoding, Accept-Language, Authorization, Origin, Tergeu-Revision");
            assertThat(statements.sent()).isEqualTo(List.of("select revision::text as revision from dataset"));
        }
    }

    /** As after a restore, or of another database. */
    @Test
    void aRevisionThatTheDataHasNotReachedIsNotAnswered() {
        String reached =
                Ask.data("{ dataset { revision } }").at("dataset.revision").text();
        String beyond = String.valueOf(Long.parseLong(reached) + 1);
        byte[] body = "{\"query\": \"{ dataset { revision } }\"}".getBytes(UTF_8);

        assertThat(Stream.of(
                        get(QUERY, "Tergeu-Revision", beyond),
                        Http.post(body, "Content-Type", "application/json", "Tergeu-Revision", beyond),
                        Http.send("GET", "/download/incidents.csv", "Tergeu-Revision", beyond)))
                .allSatisfy(answer -> {
                    assertThat(answer.status()).isEqualTo(412);
                    assertThat(answer.code()).isEqualTo("REVISION_NOT_REACHED");
                });
        assertThat(Http.post(body, "Content-Type", "application/json", "Tergeu-Revision", reached)
                        .body())
                .contains("\"revision\":\"" + reached + "\"");
    }

    @Test
    void itHoldsNoMoreOnceAReportIsAccepted() {
        String tag = get(QUERY).header("ETag");

        Submit.text(ReportFile.named("fresh")
                .saying(ReportFile.incident("fresh-operation"))
                .text());
        Response answer = get(QUERY, "If-None-Match", tag);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void itIsThatOfOneLanguageMediaTypeAndQuestion() {
        String tag = get(QUERY).header("ETag");

        assertThat(get(QUERY, "Accept-Language", "ru").header("ETag")).isNotEqualTo(tag);
        assertThat(get(QUERY, "Accept", "application/json").header("ETag")).isNotEqualTo(tag);
        assertThat(get(QUERY + " ").header("ETag")).isNotEqualTo(tag);
        assertThat(get(QUERY).header("ETag")).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ incidents(first: 501) { totalCount } }",
                "{ noSuchField }",
                "{",
                "{ place(code: \"KZ\") { code } report { key } }"
            })
    void anAnswerWithErrorsIsNotKept(String query) {
        Response answer = get(query);

        assertThat(answer.code()).isNotEmpty();
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("ETag")).isEmpty();
    }

    @Test
    void theAnswerToAPostIsNotKept() {
        Response answer =
                Http.post("{\"query\": \"{ __typename }\"}".getBytes(UTF_8), "Content-Type", "application/json");

        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("ETag")).isEmpty();
    }

    @Test
    void anAnswerThatSaysWhatOneClientHasLeftIsNotKept() {
        Response answer = Http.send(
                "GET",
                "/graphql?query=" + URLEncoder.encode(QUERY, UTF_8) + "&extensions="
                        + URLEncoder.encode("{\"cost\": true}", UTF_8));

        assertThat(answer.answer().at("extensions.cost.points").number()).isPositive();
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }
}
