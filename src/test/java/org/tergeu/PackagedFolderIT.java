package org.tergeu;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.testsupport.Databases;
import org.tergeu.testsupport.PackagedServer;
import org.tergeu.testsupport.Wait;

/** However a start ends, the next one comes to what one that was not disturbed comes to. */
class PackagedFolderIT {

    static final int REPORTS = 300;
    /** A start on a busy machine, migrations included. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final ObjectMapper JSON = new ObjectMapper();
    static final String EVERYTHING = """
            { dataset { reports claims incidents seizures legalOutcomes organizations people places }
              incidents(first: 100, orderBy: { field: NAME, direction: ASC }) { nodes {
                key name occurred { edtf } places { place { code } } legalOutcomes { stage count { low best high origins } }
                seizures { item quantity { low best high } } reports { key title publisher { key name } } } }
              reports(first: 500, orderBy: { field: TITLE, direction: ASC }) { totalCount nodes { key title publisher { key } } }
              search(text: "raid", first: 50) { nodes { __typename } }
              seizureTotals(by: [REGION, CATEGORY]) { incidents quantities { unit low best high } } }""";

    @TempDir
    static Path folder;

    private static JsonNode undisturbed;

    private final List<Server> servers = new ArrayList<>();

    @BeforeAll
    static void loadOnce() throws Exception {
        for (int n = 0; n < REPORTS; n++) {
            Files.writeString(folder.resolve("%04d.yaml".formatted(n)), report(n));
        }
        PackagedFolderIT clean = new PackagedFolderIT();
        undisturbed = clean.start(Databases.migrated("folder_clean")).loaded().everything();
        clean.end();
        assertThat(undisturbed.at("/reports/totalCount").asInt()).isEqualTo(REPORTS);
    }

    @AfterEach
    void end() {
        servers.forEach(Server::kill);
    }

    /** Two of three are about the same incident, from the end of the folder to its beginning: files need what later ones define. */
    static String report(int n) {
        int incident = n / 3;
        String described = n % 3 == 2
                ? "\n    name: Raid %d\n    summary: Made up.\n    kind: RAID\n    occurred: 2024-0%d-11"
                        .formatted(incident, 1 + incident % 9)
                : "";
        return """
                report: { key: folder-%1$d, title: Report %1$d, publisher: folder-press-%2$d, language: en, publishedOn: 2024-1%3$d-05, tier: NEWS }
                organizations: [ { key: folder-press-%2$d, name: Press %2$d, kind: MEDIA } ]
                incidents:
                  - key: folder-raid-%4$d%5$s
                    places: [ { place: KZ-47, precision: REGION } ]
                    legalOutcomes: [ { stage: DETAINED, counted: PERSON, count: %6$d, asOf: 2024-1%3$d-0%7$d } ]
                    seizures: [ { category: DRUG, item: hashish, drugGroup: UNSPECIFIED, disposition: SEIZED, quantity: "%8$d kg" } ]
                """.formatted(n, n % 4, n % 3, incident, described, 10 + n % 3, 1 + n % 3, 5 + incident % 7);
    }

    private Server start(String database) throws IOException {
        Server server = Server.of(database);
        servers.add(server);
        return server;
    }

    private record Server(PackagedServer packaged) {

        static Server of(String database) throws IOException {
            return new Server(PackagedServer.on(
                    database,
                    "tergeu.reports.folder=" + folder,
                    "tergeu.reports.bundled=",
                    "tergeu.limits.cost=100000000",
                    "tergeu.limits.rate.points=2000000000"));
        }

        JsonNode ask(String query) {
            try {
                return JSON.readTree(packaged.ask(query).body()).path("data");
            } catch (IOException notYet) {
                assertThat(packaged.process().isAlive())
                        .as("the service goes on; %s has why not", packaged.log())
                        .isTrue();
                return JSON.createObjectNode();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        Server loaded() {
            Wait.until(
                    "the folder is read",
                    PATIENCE,
                    () -> ask("{ dataset { loading { finishedAt } } }")
                            .at("/dataset/loading/finishedAt")
                            .isTextual());
            return this;
        }

        JsonNode everything() {
            JsonNode answer = ask(EVERYTHING);
            assertThat(answer.path("incidents").isObject())
                    .as(answer.toString())
                    .isTrue();
            return answer;
        }

        void dieAt(int done) {
            Wait.until(
                    done + " files are done",
                    PATIENCE,
                    () -> ask("{ dataset { loading { done } } }")
                                    .at("/dataset/loading/done")
                                    .asInt(-1)
                            >= done);
            kill();
        }

        /** As the system kills: nothing is asked, nothing is written. */
        void kill() {
            packaged.kill();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 150})
    void aLoadingThatDiesIsMadeGoodByTheNextStart(int done) throws Exception {
        // Whatever dies later has migrated by then: one that begins with the migrations is enough.
        String name = "folder_dies_at_" + done;
        String database = done == 0 ? Databases.empty(name) : Databases.migrated(name);
        start(database).dieAt(done);

        assertThat(start(database).loaded().everything()).isEqualTo(undisturbed);
    }

    @Test
    void twoServersThatStartOnOneEmptyDatabaseLoadItOnce() throws Exception {
        String database = Databases.empty("folder_two");
        Server one = start(database);
        Server other = start(database);

        assertThat(one.loaded().everything()).isEqualTo(undisturbed);
        assertThat(other.loaded().everything()).isEqualTo(undisturbed);
    }
}
