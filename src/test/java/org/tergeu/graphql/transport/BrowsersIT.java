package org.tergeu.graphql.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the headers say to browsers: that pages of other sites may ask, and what answers are not. */
@QuarkusTest
class BrowsersIT {

    private static final String SITE = "https://newsroom.example";

    @Test
    void pagesOfOtherSitesMayAsk() {
        RestAssured.given()
                .header("Origin", SITE)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .options("/graphql")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", SITE)
                .header("Access-Control-Allow-Methods", "GET,HEAD,POST")
                .header("Access-Control-Allow-Headers", containsStringIgnoringCase("content-type"))
                .header("Access-Control-Allow-Credentials", "false");
        byte[] answer = RestAssured.given()
                .header("Origin", SITE)
                .contentType("application/json")
                .body("{\"query\": \"{ __typename }\"}")
                .post("/graphql")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", SITE)
                .extract()
                .asByteArray();

        assertThat(new String(answer, UTF_8)).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphql?query=%7B__typename%7D",
                "/graphql",
                "/graphql/schema.graphql",
                "/",
                "/graphiql/",
                "/nothing"
            })
    void answersAreWhatTheySayAndNameNoVersion(String path) {
        RestAssured.get(path)
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Server", is(emptyOrNullString()))
                .header("X-Powered-By", is(emptyOrNullString()));
    }
}
