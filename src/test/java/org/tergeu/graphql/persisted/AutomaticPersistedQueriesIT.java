package org.tergeu.graphql.persisted;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.testsupport.Http;
import org.tergeu.testsupport.Http.Response;

/** Clients send a document with its hash once, and the hash alone from then on. */
@QuarkusTest
class AutomaticPersistedQueriesIT {

    private static String extensions(String hash) {
        return "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"" + hash + "\"}}";
    }

    private static Response post(String body) {
        return Http.post(body.getBytes(UTF_8), "Content-Type", "application/json");
    }

    private static Response post(String query, String hash) {
        return post("{\"query\": \"" + query + "\", \"extensions\": " + extensions(hash) + "}");
    }

    private static Response get(String parameters) {
        return Http.send("GET", "/graphql?" + parameters);
    }

    private static Response getByHash(String hash) {
        return get("extensions=" + URLEncoder.encode(extensions(hash), UTF_8));
    }

    @Test
    void aHashIsNotKnownBeforeItsDocumentWasSentAndIsKnownAfter() {
        String query = "{ place(code: \\\"KZ\\\") { code } } # sent by post";
        String hash = PersistedDocuments.sha256(query.replace("\\", ""));

        Response unknown = post("{\"extensions\": " + extensions(hash) + "}");
        Response sent = post(query, hash);
        Response known = post("{\"extensions\": " + extensions(hash) + "}");
        Response read = getByHash(hash);
        Response byIdentifier = get("documentId=sha256:" + hash);

        assertThat(unknown.code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        assertThat(unknown.answer().at("errors.0.message").text()).isEqualTo("PersistedQueryNotFound");
        assertThat(unknown.header("Cache-Control")).isEqualTo("no-store");
        assertThat(sent.answer().at("data.place.code").text()).isEqualTo("KZ");
        assertThat(known.body()).isEqualTo(sent.body());
        assertThat(read.body()).isEqualTo(sent.body());
        assertThat(read.header("ETag")).isNotEmpty();
        assertThat(byIdentifier.body()).isEqualTo(sent.body());
    }

    @Test
    void aDocumentCanBeSentByGet() {
        String query = "{ place(code: \"KZ\") { code } } # sent by get";
        String hash = PersistedDocuments.sha256(query);

        Response sent = get("query=" + URLEncoder.encode(query, UTF_8) + "&extensions="
                + URLEncoder.encode(extensions(hash), UTF_8));

        assertThat(sent.status()).isEqualTo(200);
        assertThat(getByHash(hash).answer().at("data.place.code").text()).isEqualTo("KZ");
    }

    @Test
    void variablesAndOperationNameComeWithTheHash() {
        String query = "query A { __typename } query B($code: String!) { place(code: $code) { code } }";
        String hash = PersistedDocuments.sha256(query);
        post("{\"query\": \"" + query + "\", \"operationName\": \"A\", \"extensions\": " + extensions(hash) + "}");

        Response answer = get("documentId=sha256:" + hash + "&operationName=B&variables="
                + URLEncoder.encode("{\"code\": \"KZ-31\"}", UTF_8));

        assertThat(answer.answer().at("data.place.code").text()).isEqualTo("KZ-31");
    }

    @Test
    void theHashOfAnotherDocumentIsRefusedAndNotRemembered() {
        String hash = PersistedDocuments.sha256("{ __typename } # another");

        Response refused = post("{ __typename }", hash);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("PERSISTED_QUERY_HASH_MISMATCH");
        assertThat(getByHash(hash).code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    @Test
    void nobodyCanPutADocumentUnderTheHashOfAnother() {
        String victim = PersistedDocuments.sha256("{ __typename } # of somebody else");
        String other = "{ dataset { revision } }";
        post(other, PersistedDocuments.sha256(other));

        post("{\"query\": \"" + other + "\", \"documentId\": \"mine\", \"extensions\": " + extensions(victim) + "}");
        post("{\"documentId\": \"sha256:" + PersistedDocuments.sha256(other) + "\", \"extensions\": "
                + extensions(victim) + "}");

        assertThat(getByHash(victim).code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{ noSuchField }", "mutation { noSuchField }"})
    void whatIsNoDocumentOfThisSchemaIsNotRemembered(String query) {
        String hash = PersistedDocuments.sha256(query);

        assertThat(post(query, hash).code()).isNotEmpty();
        assertThat(getByHash(hash).code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"persistedQuery\": 1}",
                "{\"persistedQuery\": {\"version\": 2, \"sha256Hash\": \"a\"}}",
                "{\"persistedQuery\": {\"version\": 1}}",
                "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": 1}}"
            })
    void whatIsNoPersistedQueryIsRefused(String extensions) {
        Response refused = post("{\"query\": \"{ __typename }\", \"extensions\": " + extensions + "}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("INVALID_REQUEST");
        assertThat(refused.answer().at("errors.0.message").text()).startsWith("extensions.persistedQuery: ");
    }

    @Test
    void anIdentifierThatIsNoTextIsRefused() {
        assertThat(post("{\"documentId\": 7}").code()).isEqualTo("INVALID_REQUEST");
    }

    @Test
    void anIdentifierOfAnyOtherKindIsNotKnown() {
        assertThat(get("documentId=../../etc/passwd").code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }
}
