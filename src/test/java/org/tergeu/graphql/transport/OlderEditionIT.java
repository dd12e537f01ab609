package org.tergeu.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.AskedDatabase;
import org.tergeu.testsupport.Http;

/** {@code tergeu.http.conformance=AUDIT} speaks the edition that the audits of graphql-http ask for. */
@QuarkusTest
@TestProfile(OlderEditionIT.Audits.class)
class OlderEditionIT {

    public static class Audits implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tergeu.http.conformance", "AUDIT", "tergeu.database.folder", AskedDatabase.FOLDER);
        }
    }

    @Test
    void passesEveryAudit() {
        assertThat(Audit.run())
                .hasSizeGreaterThan(50)
                .filteredOn(Audit::findsFault)
                .isEmpty();
    }

    @Test
    void whatCannotBeProcessedIsABadRequest() {
        Http.Response refused =
                Http.send("GET", "/graphql?query=%7BnoSuchField%7D", "Accept", "application/graphql-response+json");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("INVALID_DOCUMENT");
    }

    @Test
    void whoTakesAnythingGetsPlainJson() {
        assertThat(Http.send("GET", "/graphql?query=%7B__typename%7D", "Accept", "*/*")
                        .header("Content-Type"))
                .isEqualTo("application/json; charset=utf-8");
    }
}
