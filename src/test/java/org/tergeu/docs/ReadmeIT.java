package org.tergeu.docs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README promises to a newcomer. */
@QuarkusTest
class ReadmeIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CURL = Pattern.compile("curl -s localhost:8080/graphql .* -d '(.*)'");
    private static final Pattern ANSWER = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    @Test
    void theFirstQueryHasTheAnswerThatIsShown() throws IOException {
        // Given the README's first query and the answer that it shows
        String readme = Files.readString(Path.of("README.md"));

        // When the query is asked
        String answer = given().contentType("application/json")
                .body(first(CURL, readme))
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        // Then that is its answer
        assertThat(JSON.readTree(answer)).isEqualTo(JSON.readTree(first(ANSWER, readme)));
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern.pattern()).isTrue();
        return matcher.group(1);
    }
}
