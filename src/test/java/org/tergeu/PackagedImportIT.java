package org.tergeu;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tergeu.testsupport.Databases;
import org.tergeu.testsupport.Delivered;
import org.tergeu.testsupport.PackagedServer;
import org.tergeu.testsupport.Wait;

/** The command that imports: wherever it dies, the next one comes to what one that was not disturbed comes to. */
class PackagedImportIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String OF_A_TRANSACTION =
            "select count(*) from pg_stat_activity where datname = current_database() and xact_start < now() - interval '1 second'";
    private static final String REPORTS = "select count(*) from report";
    private static final String MERGES = "select count(*) from incident_merge";
    private static final int MERGED = 50;

    @TempDir
    static Path folder;

    private static Path lines;

    private final List<Process> begun = new ArrayList<>();

    @BeforeAll
    static void write() throws IOException {
        lines = folder.resolve("reports.ndjson");
        List<String> reports = new ArrayList<>();
        for (int n = 0; n < PackagedFolderIT.REPORTS; n++) {
            reports.add(new YAMLMapper().readTree(PackagedFolderIT.report(n)).toString());
        }
        for (int n = 0; n < MERGED; n++) {
            reports.add("{\"mergeIncidents\": {\"from\": \"folder-raid-%d\", \"into\": \"folder-raid-%d\"}}"
                    .formatted(2 * n + 1, 2 * n));
        }
        reports.add("{\"mergeOrganizations\": {\"from\": \"folder-press-3\", \"into\": \"folder-press-2\"}}");
        reports.add("{\"describeOrganization\": {\"key\": \"folder-press-2\", \"name\": \"The press\"}}");
        Files.write(lines, reports);
    }

    @AfterEach
    void end() {
        begun.forEach(Process::destroyForcibly);
    }

    private Process command(String database, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(Delivered.command(List.of(
                "quarkus.datasource.reactive.url=" + database,
                "tergeu.reports.bundled=",
                "tergeu.reports.folder=" + folder)));
        command.add("import");
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        begun.add(process);
        return process;
    }

    private int code(String database, String... arguments) throws IOException, InterruptedException {
        return command(database, arguments).waitFor();
    }

    private static String out() throws IOException {
        return Files.readString(folder.resolve("out"));
    }

    private static String err() throws IOException {
        return Files.readString(folder.resolve("err"));
    }

    /** As the system kills: nothing is asked, nothing is written. */
    private void killOnce(Process process, String what, String database, String sql, long least) throws IOException {
        Wait.until(what, PATIENCE, () -> Databases.number(database, sql) >= least);
        assertThat(process.isAlive()).as(err()).isTrue();
        process.destroyForcibly().onExit().join();
    }

    private static JsonNode everything(String database) throws Exception {
        PackagedServer server = PackagedServer.on(
                database,
                "tergeu.reports.bundled=",
                "tergeu.limits.cost=100000000",
                "tergeu.limits.rate.points=2000000000");
        try {
            server.awaitReady();
            JsonNode answer = new ObjectMapper()
                    .readTree(server.ask(PackagedFolderIT.EVERYTHING).body())
                    .path("data");
            assertThat(answer.at("/reports/totalCount").asInt()).isEqualTo(PackagedFolderIT.REPORTS);
            return answer;
        } finally {
            server.kill();
        }
    }

    @Test
    void anImportThatDiesIsMadeGoodByTheNext() throws Exception {
        String clean = Databases.migrated("import_clean");
        assertThat(code(clean, lines.toString())).as(err()).isZero();
        assertThat(out())
                .contains("\"added\":" + PackagedFolderIT.REPORTS + ",")
                .contains("\"merged\":" + (MERGED + 1) + ",\"described\":1,\"refused\":0,");
        assertThat(err())
                .contains("[########################] 100 %  " + (PackagedFolderIT.REPORTS + MERGED + 2)
                        + " lines, 0 refused, ");

        String dies = Databases.migrated("import_dies");
        killOnce(
                command(dies, "--all-or-nothing", lines.toString()),
                "a long transaction",
                "import_dies",
                OF_A_TRANSACTION,
                1);
        assertThat(Databases.number("import_dies", REPORTS)).isZero();
        killOnce(command(dies, lines.toString()), "a first batch", "import_dies", REPORTS, 1);
        killOnce(command(dies, lines.toString()), "more than half", "import_dies", REPORTS, 151);
        killOnce(command(dies, lines.toString()), "a first merge", "import_dies", MERGES, 1);
        assertThat(code(dies, lines.toString())).as(err()).isZero();
        assertThat(Databases.number("import_dies", MERGES)).isEqualTo(MERGED);

        assertThat(everything(dies)).isEqualTo(everything(clean));
    }

    @Test
    void whatIsRefusedIsSaidByItsLineAndByTheCode() throws Exception {
        String database = Databases.migrated("import_refused");
        Path mixed = folder.resolve("mixed.ndjson");
        try (Stream<String> first = Files.lines(lines)) {
            Files.write(
                    mixed,
                    Stream.concat(Stream.of("{\"report\": {}}"), first.skip(2).limit(1))
                            .toList());
        }

        assertThat(code(database, "--all-or-nothing", mixed.toString())).isEqualTo(1);
        assertThat(Databases.number("import_refused", REPORTS)).isZero();
        assertThat(code(database, mixed.toString())).isEqualTo(1);
        assertThat(out()).contains("{\"line\":1,\"report\":null,\"code\":\"INVALID\",\"path\":\"report.key\"");
        assertThat(Databases.number("import_refused", REPORTS)).isEqualTo(1);
        assertThat(code(database, "--mapping=ucdp-ged", "--preview=1", "src/test/resources/mappings/ucdp-ged.csv"))
                .as(err())
                .isZero();
        assertThat(out()).startsWith("{\"line\":2,\"preview\":{\"report\":{\"key\":\"ucdp-ged-990001\"");
        assertThat(Databases.number("import_refused", REPORTS)).isEqualTo(1);
        assertThat(code(database, "--mapping=excel", mixed.toString())).isEqualTo(2);
        assertThat(err()).contains("The mapping excel cannot be used: ");
        assertThat(code(database)).isEqualTo(2);
        assertThat(code(database, "--all", mixed.toString())).isEqualTo(2);
        assertThat(err()).contains("--all is not an option. Allowed: import, ");
        assertThat(code(database, "missing.ndjson")).isEqualTo(2);
    }
}
