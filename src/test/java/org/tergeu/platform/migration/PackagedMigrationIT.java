package org.tergeu.platform.migration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tergeu.platform.database.FreePort;
import org.tergeu.testsupport.Delivered;
import org.tergeu.testsupport.Http;
import org.tergeu.testsupport.StartedPostgres;
import org.tergeu.testsupport.Wait;

/** An upgrade as operators do it: the schema is migrated once, by a role that is no superuser, and servers refuse what is not migrated. */
class PackagedMigrationIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String CLERK = "&user=clerk&password=clerk";
    /** What the rows' claims say beside figures, for facts are published anew from it. */
    private static final String WHAT_CLAIMS_SAY = """
            update claim set detail = '{"category": "DRUG", "item": "packs", "disposition": "SEIZED"}' where fact_id = 3;
            update claim set detail = '{"category": "FIREARM", "item": "pistols", "disposition": "SEIZED"}' where fact_id = 4;
            update claim set detail = '{"stage": "DETAINED", "basis": "OPERATIVE", "counted": "PERSON", "offences": []}'
            where fact_id in (2, 7, 9);
            delete from claim where fact_id = 5;
            delete from fact where id = 5""";

    private static final HttpClient CLIENT = Http.newClient();

    private static EmbeddedPostgres postgres;

    private final List<Process> processes = new ArrayList<>();

    /** How a process ended, and what it said. */
    private record End(int code, List<String> lines) {

        private List<String> warnings() {
            return lines.stream()
                    .filter(line -> line.matches(".*\\b(WARN|ERROR)\\b.*"))
                    .toList();
        }
    }

    @BeforeAll
    static void start() throws IOException, SQLException {
        postgres = StartedPostgres.builder().start();
        execute("postgres", "create role clerk login password 'clerk'");
        // What a migration by the service comes to is copied, since it takes longer than what most tests are about.
        execute("postgres", "create database current owner clerk");
        Flyway.configure()
                .dataSource(jdbc("current").replace("user=postgres", CLERK.substring(1)), null, null)
                .load()
                .migrate();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @AfterEach
    void end() {
        processes.forEach(process -> process.destroyForcibly().onExit().join());
    }

    private static String jdbc(String database) {
        return "jdbc:" + url(database) + "?user=postgres";
    }

    private static String url(String database) {
        return "postgresql://localhost:" + postgres.getPort() + "/" + database;
    }

    private static void execute(String database, String statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbc(database));
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    private static List<String> rows(String database, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(jdbc(database));
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }

    /** With rows that are older than any release: their schema is of version 21. */
    private static void former(String database) throws SQLException {
        execute("postgres", "create database " + database + " owner clerk");
        Flyway.configure()
                .dataSource(jdbc(database).replace("user=postgres", CLERK.substring(1)), null, null)
                .target("21")
                // What is repeated is of today, and today's columns are not there.
                .repeatableSqlMigrationPrefix("none")
                .load()
                .migrate();
        execute(database, UpgradeIT.FORMER_ROWS);
        execute(database, WHAT_CLAIMS_SAY);
    }

    private Process run(Path log, Map<String, String> settings) throws IOException {
        List<String> all = new ArrayList<>(List.of("tergeu.database.folder=target/not-used"));
        settings.forEach((key, value) -> all.add(key + "=" + value));
        return run(log, new ProcessBuilder(Delivered.command(all)));
    }

    private Process run(Path log, ProcessBuilder command) throws IOException {
        Process process =
                command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        processes.add(process);
        return process;
    }

    /** What runs until it ends by itself. Two that do not disturb each other begin together, since a start alone leaves a processor idle. */
    private record Run(Path log, Process process) {

        private End end() throws IOException, InterruptedException {
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .as("the process ends by itself; %s has what it said", log)
                    .isTrue();
            return new End(process.exitValue(), Files.readAllLines(log));
        }
    }

    private Run begin(Map<String, String> settings) throws IOException {
        Path log = Files.createTempFile(Path.of("target"), "migration", ".log");
        return new Run(log, run(log, settings));
    }

    private End ended(Map<String, String> settings) throws IOException, InterruptedException {
        return begin(settings).end();
    }

    private static Map<String, String> on(String database, String migration) {
        return Map.of(
                "quarkus.datasource.reactive.url",
                url(database) + "?" + CLERK.substring(1),
                "tergeu.migration",
                migration,
                "tergeu.reports.bundled",
                "");
    }

    /** A server of it, and its answer to the question. */
    private String answer(Map<String, String> settings, String question) throws IOException {
        int port = FreePort.find();
        Path log = Files.createTempFile(Path.of("target"), "migration", ".log");
        Map<String, String> all = new HashMap<>(settings);
        all.put("quarkus.http.port", String.valueOf(port));
        all.put("quarkus.management.port", "0");
        Process server = run(log, all);
        List<String> answers = new ArrayList<>();
        Wait.until("it answers; " + log + " has what it said", PATIENCE, () -> {
            assertThat(server.isAlive())
                    .as("the service goes on; %s has why not", log)
                    .isTrue();
            return ask(port, question, answers);
        });
        return answers.get(0);
    }

    private static boolean ask(int port, String question, List<String> answers) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        new ObjectMapper().writeValueAsString(Map.of("query", question))))
                .build();
        try {
            return answers.add(
                    CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body());
        } catch (IOException notYet) {
            return false;
        }
    }

    @Test
    void aFileOfSettingsInTheFolderOfTheStartCounts() throws Exception {
        execute("postgres", "create database filed owner clerk");
        Path folder = Files.createTempDirectory(Path.of("target"), "start");
        Path settings = Files.createDirectory(folder.resolve("config")).resolve("application.properties");
        Files.write(
                settings,
                on("filed", "only").entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .toList());
        Path log = folder.resolve("start.log");

        End end = new Run(log, run(log, new ProcessBuilder(Delivered.command(List.of())).directory(folder.toFile())))
                .end();

        assertThat(end.code()).as(end.lines().toString()).isZero();
        assertThat(rows("filed", "select count(*) from report"))
                .as("reports in the schema of that database")
                .containsExactly("0");
    }

    @Test
    void aSchemaWithDataIsMigratedByACommandAndServedOnlyThen() throws Exception {
        former("upgraded");
        Map<String, String> elsewhere = new HashMap<>(on("upgraded", "only"));
        elsewhere.put("tergeu.migration.url", "jdbc:postgresql://localhost:1/upgraded?user=clerk&password=hidden");

        Run refusing = begin(on("upgraded", "refuse"));
        End unreachable = ended(elsewhere);
        End refused = refusing.end();
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.lines())
                .filteredOn(line -> line.contains("tergeu.migration=refuse"))
                .singleElement()
                .asString()
                .containsPattern("is of version 021, and this version of the service needs \\d{3}\\.");
        assertThat(refused.lines()).as("no stack trace").noneMatch(line -> line.startsWith("\tat "));

        assertThat(unreachable.code()).isEqualTo(1);
        assertThat(unreachable.lines())
                .filteredOn(line -> line.contains("jdbc:postgresql://localhost:1/upgraded cannot be used"))
                .singleElement()
                .asString()
                .contains("Check tergeu.migration.url, which migrations use");
        assertThat(unreachable.lines()).noneMatch(line -> line.contains("hidden"));

        End migrated = ended(on("upgraded", "only"));
        assertThat(migrated.code()).as(migrated.lines().toString()).isZero();
        assertThat(migrated.warnings()).isEmpty();
        assertThat(migrated.lines()).noneMatch(line -> line.contains("Listening on"));
        assertThat(rows("upgraded", "select fact_id from unpublished"))
                .as("facts that a changed rule publishes anew")
                .isEmpty();
        assertThat(ended(on("upgraded", "only")).code()).isZero();

        assertThat(answer(
                        on("upgraded", "refuse"),
                        "{ incident(key: \"former-raid\") { firstReported seizures { item quantity { low best } } } }"))
                .isEqualTo("{\"data\":{\"incident\":{\"firstReported\":\"2024-01-01\",\"seizures\":["
                        + "{\"item\":\"packs\",\"quantity\":{\"low\":4,\"best\":4}},"
                        + "{\"item\":\"pistols\",\"quantity\":{\"low\":8,\"best\":8}}]}}}");
    }

    @Test
    void aNewerSchemaIsServedAndLeftAloneUntilItNeedsANewerServer() throws Exception {
        execute("postgres", "create database newer owner clerk template current");
        // As the next release would leave it: one migration more, and another text of the one that is repeated.
        execute("newer", """
                insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                values (900, '900', 'of the next release', 'SQL', 'V900__of_the_next_release.sql', 1, 'clerk', 1, true),
                    (901, null, 'seizure totals of', 'SQL', 'R__seizure_totals_of.sql', 1, 'clerk', 1, true)""");

        Run migrating = begin(on("newer", "only"));
        assertThat(answer(on("newer", "refuse"), "{ dataset { incidents } }"))
                .isEqualTo("{\"data\":{\"dataset\":{\"incidents\":0}}}");
        assertThat(migrating.end().code()).isZero();
        assertThat(rows("newer", "select max(installed_rank) from flyway_schema_history"))
                .containsExactly("901");

        execute("newer", "update oldest_server set schema_version = 900");
        End refused = ended(on("newer", "start"));
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.lines())
                .filteredOn(line -> line.contains("Start a newer version of the service"))
                .singleElement()
                .asString()
                .contains("is of version 900, which servers of version 900 or newer can use");
    }

    /** A new text of a function needs no new version to be seen, and one that cannot be applied is reported as any migration is. */
    @Test
    void anotherTextOfAFunctionIsBehindUntilItIsApplied() throws Exception {
        execute("postgres", "create database rewritten owner clerk template current");
        String definition = "select pg_get_functiondef('rebuild_seizure_totals'::regproc)";
        List<String> wanted = rows("rewritten", definition);
        // As the release before leaves it.
        execute("rewritten", """
                create or replace function rebuild_seizure_totals() returns void language plpgsql as 'begin end';
                update flyway_schema_history set checksum = 1 where script = 'R__rebuild_seizure_totals.sql'""");
        List<String> former = rows("rewritten", definition);

        End refused = ended(on("rewritten", "refuse"));
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.lines())
                .filteredOn(line -> line.contains("tergeu.migration=refuse"))
                .singleElement()
                .asString()
                .containsPattern(
                        "is of version \\d{3}, but lacks what this version of the service has: R__rebuild_seizure_totals\\.sql\\.");

        execute("rewritten", "alter function rebuild_seizure_totals() owner to postgres");
        End failed = ended(on("rewritten", "start"));
        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.lines())
                .filteredOn(line -> line.contains("must be owner of function rebuild_seizure_totals"))
                .as(failed.lines().toString())
                .singleElement()
                .asString()
                .contains("/rewritten cannot be used");
        assertThat(failed.lines()).as("no stack trace").noneMatch(line -> line.startsWith("\tat "));
        assertThat(rows("rewritten", definition)).isEqualTo(former);

        execute("rewritten", "alter function rebuild_seizure_totals() owner to clerk");
        assertThat(ended(on("rewritten", "only")).code()).isZero();
        assertThat(rows("rewritten", definition)).isEqualTo(wanted);
        assertThat(answer(on("rewritten", "refuse"), "{ dataset { incidents } }"))
                .isEqualTo("{\"data\":{\"dataset\":{\"incidents\":0}}}");
    }

    @Test
    void aDatabaseOfAnotherEncodingIsRefusedBeforeAnythingIsMigrated() throws Exception {
        Map<String, Run> runs = new HashMap<>();
        for (String encoding : List.of("LATIN1", "SQL_ASCII")) {
            String name = "encoded_" + encoding.toLowerCase(Locale.ROOT);
            execute(
                    "postgres",
                    "create database " + name + " owner clerk template template0 encoding '" + encoding
                            + "' locale_provider libc locale 'C'");
            runs.put(encoding, begin(on(name, "only")));
        }

        for (String encoding : runs.keySet()) {
            String name = "encoded_" + encoding.toLowerCase(Locale.ROOT);
            End refused = runs.get(encoding).end();
            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.lines())
                    .as("one line that is about it, and nothing else")
                    .singleElement()
                    .asString()
                    .contains("/" + name + " has the encoding " + encoding + "; UTF8 is required, and")
                    .contains("createdb -T template0 -E UTF8 NAME");
            assertThat(rows(name, "select count(*) from pg_class where relnamespace = 'public'::regnamespace"))
                    .containsExactly("0");
        }
    }

    /** Nothing listens by then, so that no request gets anything. */
    @Test
    void aDatabaseThatIsNotThereEndsTheStartWithOneLine() throws Exception {
        for (String migration : List.of("start", "refuse", "only")) {
            Map<String, String> nowhere = new HashMap<>(on("nowhere", migration));
            nowhere.put("quarkus.http.port", "0");
            nowhere.put("quarkus.management.port", "0");
            Map<String, String> refusing = new HashMap<>(nowhere);
            refusing.put("quarkus.datasource.reactive.url", "postgresql://localhost:1/nowhere");

            Run ofRefusing = begin(refusing);
            End absent = ended(nowhere);
            End silent = ofRefusing.end();
            assertThat(absent.code()).isEqualTo(1);
            assertThat(absent.lines())
                    .singleElement()
                    .asString()
                    .contains(
                            "/nowhere cannot be used (PgException: FATAL: database \"nowhere\" does not exist (3D000)).");

            assertThat(silent.code()).isEqualTo(1);
            assertThat(silent.lines())
                    .singleElement()
                    .asString()
                    .contains("localhost:1/nowhere cannot be used (ConnectException: Connection refused).");
        }
    }

    @Test
    void twoThatMigrateAtOnceMigrateOnce() throws Exception {
        execute("postgres", "create database raced owner clerk");
        Path one = Files.createTempFile(Path.of("target"), "migration", ".log");
        Process other = run(one, on("raced", "only"));

        assertThat(ended(on("raced", "only")).code()).isZero();
        assertThat(other.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(other.exitValue()).as(Files.readString(one)).isZero();
        assertThat(rows("raced", "select count(*) - count(distinct script) from flyway_schema_history"))
                .containsExactly("0");
    }

    /** As on a platform whose binaries the package does not have, and in a package without any. */
    @Test
    void withoutBinariesAStartSaysInOneLineWhatToSet() throws Exception {
        End end = ended(Map.of("os.arch", "ppc64le"));

        assertThat(end.code()).isEqualTo(1);
        assertThat(end.lines())
                .filteredOn(line -> line.contains("binaries"))
                .singleElement()
                .asString()
                .contains("No database is configured, and the binaries of the embedded PostgreSQL are missing")
                .contains("Set quarkus.datasource.reactive.url (QUARKUS_DATASOURCE_REACTIVE_URL)");
        assertThat(end.lines()).as("no stack trace").noneMatch(line -> line.startsWith("\tat "));
    }
}
