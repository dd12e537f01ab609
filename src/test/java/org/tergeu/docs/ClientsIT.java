package org.tergeu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResourceManager;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Node;

/** The commands of docs/clients.md, run against the service, print what the document shows; each is skipped where its tools are missing. */
@QuarkusTest
class ClientsIT {

    private static final Path DOCUMENT = Path.of("docs/clients.md");
    private static final int INSTALLING = 2;

    @Test
    void typescriptIsTypedAndAsksWithUrqlAndApollo() throws IOException {
        List<String> commands = commands("TypeScript");
        assertThat(commands.subList(0, INSTALLING)).containsExactly("cd clients/typescript", "npm ci");

        List<List<String>> printed = Node.build(
                Path.of("clients/typescript"),
                Path.of("target/clients/typescript"),
                commands.stream()
                        .skip(INSTALLING)
                        .map(command -> List.of("bash", "-c", command))
                        .toList());

        assertThat(printed).endsWith(shown(), shown());
    }

    @Test
    void pythonAsksWithGql() throws IOException, InterruptedException {
        List<String> commands = commands("Python");
        assertThat(commands.get(0)).isEqualTo("pip install -r clients/python/requirements.txt");
        skipUnless("python3 -c 'import gql, requests'", "gql for Python is not installed (" + commands.get(0) + ")");

        assertThat(run(commands.get(1)).lines()).isEqualTo(shown());
    }

    @Test
    void rAsksWithHttr2() throws IOException, InterruptedException {
        skipUnless(
                "Rscript -e 'library(httr2); library(jsonlite)'", "R or httr2 is not installed (Debian: r-cran-httr2)");

        assertThat(run(commands("R").get(0)).lines()).isEqualTo(shown());
    }

    /** Each folder is copied by itself, so that each has the query. */
    @Test
    void allAskTheSame() throws IOException {
        String query = Files.readString(Path.of("clients/typescript/src/detained.graphql"));

        for (String folder : List.of("python", "r", "curl")) {
            assertThat(Path.of("clients", folder, "detained.graphql")).hasContent(query);
        }
    }

    @Test
    void curlAsksByGet() throws IOException, InterruptedException {
        ClientRun output = run(commands("curl").get(0));

        assertThat(new ObjectMapper()
                        .readTree(String.join("\n", output.lines()))
                        .at("/data/incident/legalOutcomes/0/count/display")
                        .asText())
                .isEqualTo("4,266");
    }

    @Test
    void curlEndsWithAnErrorWhereTheServiceRefuses() throws IOException, InterruptedException {
        ClientRun output = run(commands("curl").get(0).replace("/graphql", "/graphql?operationName=Nothing"));

        assertThat(output.code()).isEqualTo(22);
        assertThat(String.join("\n", output.lines())).contains("\"code\":");
    }

    private record ClientRun(int code, List<String> lines) {}

    /** The commands under a heading, to the service that is tested. */
    private static List<String> commands(String heading) throws IOException {
        return block("## " + heading + "\n.*?```sh\n(.*?)```")
                .lines()
                .map(line -> line.replace("http://localhost:8080", TestHTTPResourceManager.getUri()))
                .toList();
    }

    private static List<String> shown() throws IOException {
        return block("```text\n(.*?)```").lines().toList();
    }

    private static String block(String pattern) throws IOException {
        Matcher block = Pattern.compile(pattern, Pattern.DOTALL).matcher(Files.readString(DOCUMENT));
        assertThat(block.find()).as(pattern).isTrue();
        return block.group(1);
    }

    private static void skipUnless(String command, String reason) throws IOException, InterruptedException {
        boolean there = run(command).code() == 0;
        if (!there) {
            System.out.println("ClientsIT: " + reason);
        }
        Assumptions.assumeTrue(there, reason);
    }

    private static ClientRun run(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("bash", "-c", command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new ClientRun(process.waitFor(), printed.lines().toList());
    }
}
