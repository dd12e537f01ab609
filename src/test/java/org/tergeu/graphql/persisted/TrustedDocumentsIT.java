package org.tergeu.graphql.persisted;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.testsupport.AskedDatabase;
import org.tergeu.testsupport.Http;
import org.tergeu.testsupport.Http.Response;

/** A server that answers the documents of its manifest and nothing else. */
@QuarkusTest
@TestProfile(TrustedDocumentsIT.TrustedOnly.class)
class TrustedDocumentsIT {

    private static final String TRUSTED = "query Place($code: String!) { place(code: $code) { code } }";

    public static class TrustedOnly implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "tergeu.documents.manifest", "src/test/resources/documents/manifest.json",
                    "tergeu.documents.trusted-only", "true",
                    "tergeu.database.folder", AskedDatabase.FOLDER);
        }
    }

    private static Response post(String body) {
        return Http.post(body.getBytes(UTF_8), "Content-Type", "application/json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"documentId\": \"place\"",
                "\"documentId\": \"sha256:49d7bf2d\"",
                "\"query\": \"" + TRUSTED + "\""
            })
    void answersThem(String document) {
        String body = "{" + document.replace("49d7bf2d", PersistedDocuments.sha256(TRUSTED))
                + ", \"variables\": {\"code\": \"KZ-31\"}}";

        assertThat(post(body).answer().at("data.place.code").text()).isEqualTo("KZ-31");
    }

    @Test
    void answersThemByGet() {
        Response answer = Http.send("GET", "/graphql?documentId=place&variables=%7B%22code%22:%22KZ-31%22%7D");

        assertThat(answer.answer().at("data.place.code").text()).isEqualTo("KZ-31");
        assertThat(answer.header("Cache-Control")).startsWith("public");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ __typename }", TRUSTED + " ", "{ __schema { types { name } } }"})
    void refusesEveryOtherText(String query) {
        assertThat(post("{\"query\": \"" + query + "\"}").code()).isEqualTo("UNTRUSTED_DOCUMENT");
    }

    @Test
    void clientsCannotAddToThem() {
        String hash = PersistedDocuments.sha256("{ __typename }");
        String persisted = "\"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"" + hash + "\"}}";

        assertThat(post("{\"query\": \"{ __typename }\", " + persisted + "}").code())
                .isEqualTo("UNTRUSTED_DOCUMENT");
        Response unknown = post("{" + persisted + "}");
        assertThat(unknown.code()).isEqualTo("PERSISTED_QUERY_NOT_SUPPORTED");
        assertThat(unknown.answer().at("errors.0.message").text()).isEqualTo("PersistedQueryNotSupported");
    }

    /** The setting is about documents, and a download takes a filter. */
    @Test
    void downloadsStayOpen() {
        Response answer =
                Http.send("GET", "/download/incidents.csv?filter=%7B%22kind%22%3A%20%5B%22OPERATION%22%5D%7D");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).startsWith("key,address,");
    }
}
