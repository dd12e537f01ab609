package org.tergeu.graphql.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Http;
import org.tergeu.testsupport.StrictServer;

/** A server that does not show its schema. */
@QuarkusTest
@TestProfile(StrictServer.class)
class NoIntrospectionIT {

    @ParameterizedTest
    @ValueSource(strings = {"{ __schema { types { name } } }", "{ __type(name: \"Incident\") { name } }"})
    void refusesQuestionsAboutTheSchema(String query) {
        assertThat(Ask.anything(query).codes()).containsExactly("INTROSPECTION_DISABLED");
    }

    @Test
    void doesNotServeItAsAFileEither() {
        assertThat(Http.send("GET", "/graphql/schema.graphql").status()).isEqualTo(404);
    }

    @Test
    void answersTheRest() {
        assertThat(Ask.data("{ place(code: \"KZ\") { __typename } }")
                        .at("place.__typename")
                        .text())
                .isEqualTo("Place");
    }
}
