package org.tergeu.explorer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Node;

/** The files of the explorer page: how they are served, what they weigh, and that they are what the sources give. */
@QuarkusTest
class ExplorerFilesIT {

    private static final Path SERVED = Path.of("src/main/resources/pages/explorer");
    private static final int LARGEST_SCRIPT = 120_000;

    /** One value for each variable that a document may ask for. */
    private static final Map<String, Object> VARIABLES = Map.of(
            "locale",
            "ru",
            "key",
            "2022-01-kz-unrest",
            "code",
            "KZ",
            "text",
            "almaty",
            "id",
            "TGVnYWxPdXRjb21lOjE",
            "first",
            60,
            "claims",
            500);

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void isServedAtTheRootAndMayNotBeKeptUnasked() {
        for (String path : List.of("/", "/explorer/page.js", "/explorer/page.css", "/explorer/countries.json")) {
            given().when()
                    .get(path)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-cache")
                    .header("ETag", notNullValue());
            given().when().head(path).then().statusCode(200);
        }
        given().when()
                .get("/")
                .then()
                .contentType(containsString("text/html"))
                .body(containsString("script-src 'self'; style-src 'self';"));
    }

    @Test
    void everyDocumentIsKnownToTheServerAndAnswered() throws IOException {
        Map<String, String> documents = JSON.readValue(
                SERVED.resolve("documents.json").toFile(),
                JSON.getTypeFactory().constructMapType(TreeMap.class, String.class, String.class));

        assertThat(documents).hasSizeGreaterThan(10);
        for (Map.Entry<String, String> document : documents.entrySet()) {
            Map<String, Object> variables = new TreeMap<>(VARIABLES);
            variables.keySet().removeIf(name -> !document.getValue().contains("$" + name + ":"));
            given().accept("application/graphql-response+json")
                    .queryParam("documentId", "sha256:" + document.getKey())
                    .queryParam("variables", JSON.writeValueAsString(variables))
                    .when()
                    .get("/graphql")
                    .then()
                    .statusCode(200)
                    .body("errors", nullValue())
                    .body("data", notNullValue())
                    .header("Cache-Control", containsString("public"));
        }
    }

    @Test
    void theScriptOfTheFirstViewIsSmall() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(Files.readAllBytes(SERVED.resolve("page.js")));
        }

        assertThat(packed.size()).isLessThan(LARGEST_SCRIPT);
    }

    @Test
    void theSourcesGiveTheSameBytes() throws IOException {
        Path built = Path.of("target/built/files").toAbsolutePath();
        Node.build(
                Path.of("src/main/explorer"),
                // As deep as the sources, which refer to the schema.
                Path.of("target/built/explorer"),
                List.of(
                        List.of("npm", "run", "generate"),
                        List.of("npm", "run", "check"),
                        List.of("node", "build.mjs", built.toString())));

        for (String file : List.of("page.js", "documents.json", "countries.json", "THIRD-PARTY.txt")) {
            assertThat(built.resolve(file))
                    .as("%s: run npm run build in src/main/explorer", file)
                    .hasSameBinaryContentAs(SERVED.resolve(file));
        }
    }
}
