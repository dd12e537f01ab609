package org.tergeu.ops;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tergeu.testsupport.Node;
import org.tergeu.testsupport.Node.Outcome;

/** A component with a licence that is not allowed, or with a known vulnerability that nobody has written a reason for, fails the check. */
class ComponentsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HOLLOW = "pkg:maven/org.example/hollow@1.0";

    @TempDir
    Path folder;

    private HttpServer osv;

    /** Knows one vulnerability, of one component, and gives it on a second page. */
    @BeforeEach
    void startOsv() throws IOException {
        osv = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        osv.createContext("/v1/querybatch", exchange -> {
            ObjectNode answer = JSON.createObjectNode();
            ArrayNode results = answer.putArray("results");
            for (JsonNode query : JSON.readTree(exchange.getRequestBody()).path("queries")) {
                ObjectNode result = results.addObject();
                if (query.at("/package/purl").asText().equals(HOLLOW) && !query.has("page_token")) {
                    result.put("next_page_token", "2");
                } else if (query.at("/package/purl").asText().equals(HOLLOW)) {
                    result.putArray("vulns").addObject().put("id", "GHSA-0000-0000-0000");
                }
            }
            byte[] body = JSON.writeValueAsBytes(answer);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        osv.start();
    }

    @AfterEach
    void stopOsv() {
        osv.stop(0);
    }

    private Path components(String licence) throws IOException {
        return file("bom.json", """
                {"bomFormat": "CycloneDX", "components": [
                  {"group": "org.example", "name": "sound", "version": "2.0", "purl": "pkg:maven/org.example/sound@2.0?type=jar",
                   "licenses": [{"license": {"id": "Apache-2.0"}}]},
                  {"group": "org.example", "name": "hollow", "version": "1.0", "purl": "%s?type=jar", "licenses": [%s]}]}
                """.formatted(HOLLOW, licence));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, UTF_8);
    }

    private static Outcome licences(Path components) {
        return Node.attempt(Path.of("ops/licences.mjs"), Map.of(), components.toString());
    }

    @Test
    void allowedLicencesPass() throws IOException {
        Outcome outcome = licences(components("{\"expression\": \"(GPL-2.0-only OR MIT)\"}"));

        assertThat(outcome.code()).isZero();
        assertThat(outcome.lines())
                .containsExactly(
                        "org.example:sound 2.0 Apache-2.0",
                        "org.example:hollow 1.0 (GPL-2.0-only or MIT)",
                        "2 components");
    }

    @Test
    void aLicenceThatIsNotAllowedFails() throws IOException {
        Outcome outcome = licences(components("{\"license\": {\"id\": \"AGPL-3.0-only\"}}"));

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.lines()).contains("not allowed: org.example:hollow 1.0 AGPL-3.0-only");
    }

    /** Two that hold at once have to be allowed both, of which only one is. */
    @Test
    void aLicenceBesideOneThatIsAllowedFails() throws IOException {
        Outcome outcome = licences(components("{\"expression\": \"Apache-2.0 AND AGPL-3.0-only\"}"));

        assertThat(outcome.code()).isEqualTo(1);
    }

    @Test
    void aComponentWithoutALicenceFails() throws IOException {
        Outcome outcome = licences(components(""));

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.lines()).contains("not allowed: org.example:hollow 1.0 no licence");
    }

    private Outcome vulnerabilities(String reasons, Path... lists) throws IOException {
        return Node.attempt(
                Path.of("ops/vulnerabilities.mjs"),
                Map.of(
                        "OSV_ADDRESS",
                        "http://localhost:" + osv.getAddress().getPort(),
                        "OSV_REASONS",
                        file("reasons.json", reasons).toString()),
                java.util.stream.Stream.of(lists).map(Path::toString).toArray(String[]::new));
    }

    private static String reason(String reason, String until) {
        return "[{\"id\": \"GHSA-0000-0000-0000\", \"component\": \"pkg:maven/org.example/hollow\", \"reason\": \""
                + reason + "\", \"until\": \"" + until + "\"}]";
    }

    @Test
    void aKnownVulnerabilityWithoutAReasonFails() throws IOException {
        Outcome outcome = vulnerabilities("[]", components(""));

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.lines())
                .contains(
                        HOLLOW
                                + " has the known vulnerability GHSA-0000-0000-0000, and no reason is written in ops/vulnerabilities.json",
                        "2 components, 1 known vulnerabilities");
    }

    @Test
    void oneWithAReasonPassesUntilTheDay() throws IOException {
        assertThat(vulnerabilities(reason("It is not reached.", "2999-12-31"), components(""))
                        .code())
                .isZero();
        assertThat(vulnerabilities(reason("It is not reached.", "2026-01-01"), components(""))
                        .lines())
                .contains(
                        "the exception GHSA-0000-0000-0000 of pkg:maven/org.example/hollow was until 2026-01-01: look again");
        assertThat(vulnerabilities(reason("", "2999-12-31"), components("")).code())
                .isEqualTo(1);
    }

    @Test
    void packagesOfNpmAreAskedForToo() throws IOException {
        Path lock = file("package-lock.json", """
                {"lockfileVersion": 3, "packages": {
                  "": {"name": "page"},
                  "node_modules/@scope/part": {"version": "1.2.3"},
                  "node_modules/tool": {"version": "4.5.6", "dev": true}}}
                """);

        Outcome outcome = vulnerabilities("[]", lock);

        assertThat(outcome.code()).isZero();
        assertThat(outcome.lines()).containsExactly("1 components, 0 known vulnerabilities");
    }

    @Test
    void withoutAnAnswerTheCheckFails() throws IOException {
        Path list = components("");
        osv.removeContext("/v1/querybatch");

        assertThat(vulnerabilities("[]", list).code()).isEqualTo(1);
    }

    /** What is written for ourselves can be read, and has a reason and a day. */
    @Test
    void ourReasonsAreWhole() throws IOException {
        for (JsonNode exception :
                JSON.readTree(Path.of("ops/vulnerabilities.json").toFile())) {
            assertThat(exception.path("id").asText()).isNotBlank();
            assertThat(exception.path("component").asText()).startsWith("pkg:");
            assertThat(exception.path("reason").asText()).hasSizeGreaterThan(20);
            assertThat(exception.path("until").asText()).matches("20\\d\\d-\\d\\d-\\d\\d");
        }
    }
}
