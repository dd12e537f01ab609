package org.tergeu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.InstalledPostgres;
import org.tergeu.testsupport.PackagedServer;

/** A backup as docs/operations.md has it, restored: the service answers from it as before, and goes on from there. Skipped where PostgreSQL's tools are not installed. */
class PackagedBackupIT {

    private static final Path DOCUMENT = Path.of("docs/operations.md");

    private static final String EVERYTHING = "{ dataset { revision reports claims incidents seizures people places }"
            + " incidents(first: 50) { nodes { id key name seizures { item quantity { low best high display } } legalOutcomes { stage } } }"
            + " search(text: \"Almaty\") { totalCount } }";

    private static final String ANOTHER = """
            report: { key: after-restoring, title: After, publisher: backup-press, language: en, publishedOn: 2024-05-05, tier: NEWS }
            organizations: [ { key: backup-press, name: Press, kind: MEDIA } ]
            incidents:
              - key: backup-raid
                name: Raid
                summary: Made up.
                kind: RAID
                occurred: 2024-05-04
                places: [ { place: KZ-47, precision: REGION } ]
                seizures: [ { category: DRUG, item: hashish, drugGroup: UNSPECIFIED, disposition: SEIZED, quantity: "3 kg" } ]
            """;

    private static InstalledPostgres postgres;

    private PackagedServer server;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(
                InstalledPostgres.isThere(), "pg_dump, pg_restore and a server of the same version are not installed");
        postgres = InstalledPostgres.start();
    }

    @AfterAll
    static void stop() throws Exception {
        if (postgres != null) {
            postgres.stop();
        }
    }

    @AfterEach
    void end() {
        if (server != null) {
            server.kill();
        }
    }

    /** The commands that the page has, so that what is tested is what is written down. */
    private static String documented(String tool) throws Exception {
        return Files.readAllLines(DOCUMENT).stream()
                .map(String::strip)
                .filter(line -> line.matches("(?:PGUSER=postgres )?" + tool + " .*"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsRestoredAnswersAsBeforeAndGoesOn() throws Exception {
        // Given a service with data
        postgres.run("createuser --superuser tergeu");
        postgres.run("createdb tergeu");
        server = PackagedServer.on(postgres.address("tergeu"));
        server.awaitReady();
        String before = server.ask(EVERYTHING).body();
        assertThat(before).startsWith("{\"data\":").contains("\"reports\":5");

        // When its database is dumped while it runs, is lost, and is restored
        postgres.run(documented("pg_dump"));
        server.kill();
        postgres.run("dropdb tergeu");
        postgres.run(documented("createdb"));
        postgres.run(documented("pg_restore"));

        // Then the service answers as before
        Path folder = Files.createTempDirectory("reports");
        Files.writeString(folder.resolve("after.yaml"), ANOTHER);
        server = PackagedServer.on(postgres.address("tergeu"));
        server.awaitReady();
        assertThat(server.ask(EVERYTHING).body()).isEqualTo(before);
        server.kill();

        // And takes reports in that come after
        server = PackagedServer.on(postgres.address("tergeu"), "tergeu.reports.folder=" + folder);
        server.awaitReady();
        server.awaitAnswer("{ incident(key: \"backup-raid\") { seizures { item } } }", "hashish");
        assertThat(postgres.query("tergeu", "select count(*) from flyway_schema_history where not success"))
                .isEqualTo("0");
    }
}
