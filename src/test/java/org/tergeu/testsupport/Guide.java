package org.tergeu.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.http.TestHTTPResourceManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The commands of a document, each a block in {@code sh} with the block after it, which is what it prints. */
public final class Guide {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern STEP = Pattern.compile("```sh\n(.*?)```\n\n```\\w+\n(.*?)```", Pattern.DOTALL);
    private static final String ANYTHING = "…";

    private Guide() {}

    /** A command, and what is shown of what it prints. */
    public record Step(String command, String shown) {

        /** Runs the command against the service that is tested; its answer must be the JSON that is shown. */
        public JsonNode check(Map<String, String> environment) {
            JsonNode answer = json(output(Path.of("."), environment));
            assertThat(answer.isObject() ? filled(json(shown), answer) : null)
                    .as(command)
                    .isEqualTo(answer);
            return answer;
        }

        /** What the command prints in a folder, asking the service that is tested. */
        public String output(Path folder, Map<String, String> environment) {
            ProcessBuilder shell = new ProcessBuilder(
                            "bash", "-c", command.replace("localhost:8080", TestHTTPResourceManager.getUri()))
                    .directory(folder.toFile());
            shell.environment().putAll(environment);
            try {
                Process process =
                        shell.redirectError(ProcessBuilder.Redirect.INHERIT).start();
                String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(process.waitFor()).as(command).isZero();
                return output;
            } catch (IOException | InterruptedException e) {
                throw new AssertionError(command, e);
            }
        }
    }

    /** The steps of a document, in its order. */
    public static List<Step> steps(Path document) {
        try {
            return STEP.matcher(Files.readString(document))
                    .results()
                    .map(step -> new Step(step.group(1), step.group(2)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + text, e);
        }
    }

    /** What is shown, with what came in the place of whatever may differ. */
    private static JsonNode filled(JsonNode shown, JsonNode came) {
        if (shown.isTextual() && shown.asText().equals(ANYTHING) && came.isTextual()) {
            return came;
        }
        JsonNode copy = shown.deepCopy();
        if (copy.isObject()) {
            shown.properties()
                    .forEach(field -> ((ObjectNode) copy)
                            .set(field.getKey(), filled(field.getValue(), came.path(field.getKey()))));
        } else if (copy.isArray()) {
            for (int i = 0; i < shown.size(); i++) {
                ((ArrayNode) copy).set(i, filled(shown.get(i), came.path(i)));
            }
        }
        return copy;
    }
}
