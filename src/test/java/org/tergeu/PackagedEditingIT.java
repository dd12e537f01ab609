package org.tergeu;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tergeu.testsupport.Databases;
import org.tergeu.testsupport.Delivered;
import org.tergeu.testsupport.PackagedServer;
import org.tergeu.testsupport.ReportFile;

/** Writing to the delivered service with the token that its own command makes; what a server has written before it is killed, another knows. */
class PackagedEditingIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TOKEN = Pattern.compile("Authorization: Bearer (\\S+)");
    private static final Pattern SETTING = Pattern.compile("(?<=\\s)-D(\\S+)");

    /** A new report with a key that makes a repeat known. */
    private static final String SUBMIT = """
            {"query": "mutation ($input: ReportInput!) { submitReport(input: $input) { outcome revision repeated report { title } userErrors { message } } }",
             "variables": {"input": {"idempotencyKey": "once",
               "report": {"key": "packaged-edit", "title": "Жаңа есеп", "publisher": "orda-kz", "language": "kk", "tier": "NEWS", "publishedOn": {"edtf": "2026-05-01"}},
               "incidents": [{"key": "packaged-raid", "name": "A raid", "summary": "Made up.", "kind": "RAID",
                 "legalOutcomes": [{"stage": "DETAINED", "counted": "PERSON", "count": "> 11", "breakdown": [{"subject": "foreign citizens", "count": "several"}]}]}]}}}""";

    @TempDir
    static Path folder;

    private static String database;

    @BeforeAll
    static void start() throws SQLException {
        database = Databases.migrated("editing");
    }

    private static String trialToken(String role, int status) throws IOException, InterruptedException {
        return said(folder, status, "trial-token", role);
    }

    private static String said(Path in, int status, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(Delivered.command(List.of()).stream()
                .map(part -> part.startsWith("target")
                        ? Path.of(part).toAbsolutePath().toString()
                        : part)
                .toList());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(in.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(status);
        return said;
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    private static PackagedServer server(String said) throws IOException {
        String[] settings = SETTING.matcher(said)
                .results()
                .map(setting -> setting.group(1)
                        .replace(".tergeu", folder.resolve(".tergeu").toString()))
                .toArray(String[]::new);
        assertThat(settings).hasSize(3);
        PackagedServer server = PackagedServer.on(database, settings);
        server.awaitReady();
        return server;
    }

    private static JsonNode submit(PackagedServer server, String token) throws IOException, InterruptedException {
        String body = server.send(SUBMIT, "Authorization", "Bearer " + token).body();
        JsonNode answer = JSON.readTree(body);
        assertThat(answer.path("errors")).as(body).isEmpty();
        return answer.at("/data/submitReport");
    }

    @Test
    void whatAKilledServerHasWrittenAnotherKnows() throws Exception {
        String said = trialToken("reviewer", 0);
        String token = first(TOKEN, said);
        PackagedServer one = server(said);
        JsonNode first;
        try {
            first = submit(one, token);
            assertThat(one.send(SUBMIT, "Authorization", "Bearer " + token.replace(".", ".e"))
                            .statusCode())
                    .isEqualTo(401);
        } finally {
            one.kill();
        }
        PackagedServer other = server(said);
        try {
            JsonNode again = submit(other, token);

            assertThat(first.path("outcome").asText()).isEqualTo("ADDED");
            assertThat(first.at("/report/title").asText()).isEqualTo("Жаңа есеп");
            assertThat(first.path("repeated").asBoolean()).isFalse();
            assertThat(again.path("repeated").asBoolean()).isTrue();
            assertThat(again.path("outcome").asText()).isEqualTo("ADDED");
            assertThat(again.path("revision")).isEqualTo(first.path("revision"));
        } finally {
            other.kill();
        }
    }

    @Test
    void aFileThatComesIntoAWatchedFolderIsRead(@TempDir Path reports) throws Exception {
        PackagedServer server = PackagedServer.on(
                database, "tergeu.reports.folder=" + reports, "tergeu.reports.watch=0.2S", "tergeu.reports.quiet=0.2S");
        try {
            server.awaitReady();
            Files.writeString(
                    reports.resolve("late.yaml"),
                    ReportFile.named("packaged-late").text());

            server.awaitAnswer("{ report(key: \"packaged-late\") { key } }", "packaged-late");
        } finally {
            server.kill();
        }
    }

    @Test
    void aRoleThatThereIsNotIsRefused() throws Exception {
        assertThat(trialToken("owner", 1)).contains("reader, editor, reviewer and admin");
    }

    @Test
    void aKeyThatIsDamagedIsNamed(@TempDir Path other) throws Exception {
        Path key = other.resolve(".tergeu").resolve("access").resolve("trial-key.json");
        Files.createDirectories(key.getParent());
        for (String damaged : List.of("garbage", "{\"kty\":\"EC\"}", "{\"kty\":\"oct\",\"k\":\"c2VjcmV0\"}")) {
            Files.writeString(key, damaged);

            assertThat(said(other, 1, "trial-token", "editor").strip())
                    .endsWith("trial-key.json does not have a key that this command has made."
                            + " Delete it for a new one: tokens of the old one then count no more.")
                    .doesNotContain("jose4j");
        }
    }

    /** It would start a service, in the folder in which it was typed. */
    @Test
    void aCommandThatThereIsNotIsRefused(@TempDir Path other) throws Exception {
        assertThat(said(other, 2, "imprt", "reports.ndjson")).contains("'imprt' is not a command. Allowed: import");
        assertThat(other).isEmptyDirectory();
    }
}
