package org.tergeu;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tergeu.testsupport.Databases;
import org.tergeu.testsupport.Delivered;
import org.tergeu.testsupport.PackagedServer;

/** What is taken out of one database as reports and brought into an empty one gives the same answers. */
class PackagedExchangeIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String[] LIFTED = {"tergeu.limits.cost=2000000000", "tergeu.limits.rate.points=2000000000"};

    @TempDir
    static Path folder;

    private static Databases databases;

    @BeforeAll
    static void start() throws IOException {
        databases = Databases.start();
    }

    @AfterAll
    static void stop() throws IOException {
        databases.close();
    }

    private static JsonNode everything(PackagedServer server) throws Exception {
        try (InputStream query = PackagedExchangeIT.class.getResourceAsStream("/graphql/intake/everything.graphql")) {
            String text = new String(query.readAllBytes(), StandardCharsets.UTF_8);
            JsonNode answer = JSON.readTree(server.ask(text).body());
            assertThat(answer.path("errors")).isEmpty();
            return comparable(answer.path("data"));
        }
    }

    /** Numbers of rows differ between databases, and with them the order of what is equal otherwise. */
    private static JsonNode comparable(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode plain = JSON.createObjectNode();
            object.properties().stream()
                    .filter(field -> !field.getKey().equals("id"))
                    .forEach(field -> plain.set(field.getKey(), comparable(field.getValue())));
            return plain;
        }
        if (node instanceof ArrayNode) {
            List<JsonNode> elements = new ArrayList<>();
            node.forEach(element -> elements.add(comparable(element)));
            elements.sort(Comparator.comparing(JsonNode::toString));
            return JSON.createArrayNode().addAll(elements);
        }
        return node;
    }

    @Test
    void whatIsTakenAndBroughtGivesTheSameAnswers() throws Exception {
        Path lines = folder.resolve("reports.ndjson");
        JsonNode before;
        PackagedServer from = PackagedServer.on(databases.create("taken"), examples());
        try {
            from.awaitReady();
            HttpResponse<Path> download = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(
                                            URI.create("http://localhost:" + from.port() + "/download/reports.ndjson"))
                                    .build(),
                            BodyHandlers.ofFile(lines));
            assertThat(download.statusCode()).isEqualTo(200);
            before = everything(from);
        } finally {
            from.kill();
        }
        assertThat(Files.readAllLines(lines)).hasSize(41);

        String empty = databases.create("brought");
        List<String> command = new ArrayList<>(
                Delivered.command(List.of("quarkus.datasource.reactive.url=" + empty, "tergeu.reports.bundled=")));
        command.addAll(List.of("import", lines.toString()));
        Process imported = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        assertThat(imported.waitFor())
                .as(Files.readString(folder.resolve("out")) + Files.readString(folder.resolve("err")))
                .isZero();

        PackagedServer into = PackagedServer.on(empty, LIFTED[0], LIFTED[1], "tergeu.reports.bundled=");
        try {
            into.awaitReady();
            assertThat(everything(into)).isEqualTo(before);
        } finally {
            into.kill();
        }
    }

    /** Corrections, sentences, estimates and figures in words are among them. */
    private static String[] examples() {
        return new String[] {LIFTED[0], LIFTED[1], "quarkus.profile=examples"};
    }
}
