package org.tergeu.exchange.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.airlift.compress.zstd.ZstdOutputStream;
import io.quarkus.test.common.http.TestHTTPResourceManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Bring;
import org.tergeu.testsupport.Bring.Result;
import org.tergeu.testsupport.Editors;
import org.tergeu.testsupport.Edits;
import org.tergeu.testsupport.FullDisk;
import org.tergeu.testsupport.Http;
import org.tergeu.testsupport.Http.Response;
import org.tergeu.testsupport.TableLock;
import org.tergeu.testsupport.Wait;
import org.tergeu.testsupport.Warnings;

/** Reports that come over HTTP, one a line. */
@QuarkusTest
@TestProfile(Editors.class)
class ImportIT {

    private static final Bring REVIEWER = Bring.by("reviewer");
    private static final byte[] ONE =
            Bring.text(Bring.report("import-one", "1")).getBytes(StandardCharsets.UTF_8);

    /** Folders of other users cannot be read. */
    private static List<Path> uploads() throws IOException {
        List<Path> uploads = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(
                Path.of(System.getProperty("java.io.tmpdir")),
                file -> file.getFileName().toString().startsWith("tergeu-imports-") && Files.isReadable(file))) {
            for (Path folder : folders) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.upload")) {
                    files.forEach(uploads::add);
                }
            }
        }
        return uploads;
    }

    @Inject
    DataSource database;

    private static Map<String, Object> merge(String things, String from, String into) {
        return Map.of("merge" + things, Map.of("from", from, "into", into));
    }

    private static Map<String, Object> of(String key, String unit, String detained) {
        return Edits.with(
                Bring.report(key, detained),
                "organizations",
                List.of(Map.of("key", unit, "name", "A unit " + unit, "kind", "POLICE")));
    }

    private static String organization(String key) {
        return Ask.data(
                        "query ($key: String!) { organization(key: $key) { key name country parents { organization { key } from } names { name } } }",
                        Map.of("key", key))
                .at("organization")
                .toString();
    }

    /** They come before what they are about, and in whatever order; a repeat finds them made. */
    @Test
    void whatEditorsHaveDecidedIsBroughtAsMutationsHaveIt() {
        Object[] lines = {
            merge("Incidents", "decided-b-raid", "decided-a-raid"),
            merge("Organizations", "decided-unit-b", "decided-unit-a"),
            // A circle until the third is made, too
            Map.of("describeOrganization", Map.of("key", "decided-unit-a", "parent", "decided-unit-c")),
            Map.of(
                    "describeOrganization",
                    Map.of("key", "decided-unit-b", "name", "The unit", "without", List.of("A unit decided-unit-b"))),
            Map.of("describeOrganization", Map.of("key", "decided-unit-c", "parents", List.of(), "country", "KZ")),
            of("decided-a", "decided-unit-a", "3"),
            of("decided-b", "decided-unit-b", "3"),
            Edits.with(
                    Bring.report("decided-c", "3"),
                    "organizations",
                    List.of(Map.of("key", "decided-unit-c", "name", "C", "kind", "POLICE", "parent", "decided-unit-a")))
        };
        Result first = REVIEWER.lines("", lines);

        assertThat(first.refused()).isEmpty();
        assertThat(first.count("added")).isEqualTo(3);
        assertThat(first.count("merged")).isEqualTo(2);
        assertThat(first.count("described")).isEqualTo(3);
        assertThat(Ask.data("{ incident(key: \"decided-b-raid\") { key reports { key } } }")
                        .at("incident")
                        .toString())
                .contains("\"key\":\"decided-a-raid\"", "decided-a\"", "decided-b\"");
        assertThat(organization("decided-unit-b"))
                .isEqualTo(
                        "{\"key\":\"decided-unit-a\",\"name\":\"A unit decided-unit-a\",\"country\":null,\"parents\":[{\"organization\":{\"key\":\"decided-unit-c\"},\"from\":null}],\"names\":[{\"name\":\"A unit decided-unit-a\"},{\"name\":\"The unit\"}]}");
        String before = Edits.revision();
        Result again = REVIEWER.lines("", lines);
        assertThat(again.count("unchanged")).isEqualTo(8);
        assertThat(Edits.revision()).isEqualTo(before);
        assertThat(REVIEWER.lines("?allOrNothing=true", lines).count("unchanged"))
                .isEqualTo(8);
        assertThat(Edits.by("editor")
                        .ask(
                                "{ descriptionHistory(thing: ORGANIZATION, key: \"decided-unit-b\") { changedBy } }",
                                Map.of())
                        .answer()
                        .faultless()
                        .at("data.descriptionHistory")
                        .each("changedBy"))
                .containsExactly("asel");

        // Another description replaces the first, unless it was made since
        Map<String, Object> other =
                Map.of("describeOrganization", Map.of("key", "decided-unit-c", "country", "KG", "parents", List.of()));
        assertThat(REVIEWER.lines("?madeFrom=1", other).refused()).containsExactly("1 CHANGED_MEANWHILE madeFrom");
        assertThat(REVIEWER.lines("", other).count("described")).isEqualTo(1);
        assertThat(organization("decided-unit-c")).contains("\"country\":\"KG\"");

        // What is taken back stays so, unless whoever brings it has seen that
        Edits.by("reviewer").unmerge("decided-b-raid", Edits.revision());
        String apart = Edits.revision();
        Result refused = REVIEWER.lines("", lines[0]);
        assertThat(refused.refused()).containsExactly("1 CHANGED_MEANWHILE mergeIncidents.from");
        assertThat(refused.faults().get(0).at("message").text())
                .contains("was taken back in revision ", "or merge them by mergeIncidents");
        assertThat(Edits.revision()).isEqualTo(apart);
        assertThat(REVIEWER.lines("?madeFrom=" + apart, lines[0]).count("merged"))
                .isEqualTo(1);
    }

    @Test
    void whatIsWrongWithADecisionHasItsPlace() {
        REVIEWER.lines("", of("wrong-a", "wrong-unit-a", "3"), of("wrong-b", "wrong-unit-b", "3"));
        Object[] lines = {
            merge("Incidents", "wrong-a-raid", "wrong-a-raid"),
            merge("Incidents", "wrong-b-raid", "wrong-none"),
            merge("Organizations", "Wrong Unit", "wrong-unit-b"),
            Map.of("mergePeople", List.of()),
            "{\"mergePeople\": null}",
            Map.of("mergePeople", Map.of("from", "a", "into", "b"), "report", Map.of("key", "x")),
            Map.of("mergePeople", Map.of("from", "a", "into", "b", "madeFrom", "1")),
            Map.of("describeOrganization", Map.of("key", "wrong-unit-a", "kind", "POLIZEI", "colour", "red")),
            Map.of(
                    "describeOrganization",
                    Map.of("key", "wrong-unit-b", "names", List.of(Map.of("language", "en")), "without", "x")),
            Map.of("describePlace", Map.of("code", "KZ-75", "name", "Almaty")),
            Map.of("describePlace", Map.of("key", "wrong", "latitude", "91")),
            Map.of("describePerson", Map.of("key", "nobody", "name", "Nobody")),
            Map.of("describeOrganization", Map.of("key", "orda-kz", "parent", "wrong-none")),
            merge("Organizations", "wrong-unit-a", "wrong-unit-b"),
            merge("Organizations", "wrong-unit-a", "orda-kz"),
            Map.of("undoDescription", Map.of("key", "x"))
        };
        Result result = REVIEWER.lines("", lines);

        assertThat(result.refused())
                .containsExactlyInAnyOrder(
                        "1 INVALID mergeIncidents.into",
                        "2 NOT_FOUND mergeIncidents.into",
                        "3 INVALID mergeOrganizations.from",
                        "4 INVALID mergePeople",
                        "5 INVALID mergePeople",
                        "6 INVALID report",
                        "7 INVALID mergePeople.madeFrom",
                        "8 INVALID describeOrganization.kind",
                        "8 INVALID describeOrganization.colour",
                        "9 INVALID describeOrganization.names[0].name",
                        "9 INVALID describeOrganization.without",
                        "10 NOT_FOUND describePlace.code",
                        "11 INVALID describePlace.code",
                        "11 INVALID describePlace.key",
                        "11 INVALID describePlace.latitude",
                        "11 INVALID describePlace.latitude",
                        "12 NOT_FOUND describePerson.key",
                        "13 INVALID describeOrganization.parent",
                        "15 INVALID mergeOrganizations",
                        "16 INVALID undoDescription");
        assertThat(result.faults().stream()
                        .filter(fault -> fault.at("line").text().equals("16"))
                        .map(fault -> fault.at("message").text()))
                .containsExactly(
                        "is unknown here; allowed: a report, or one of mergeIncidents mergeOrganizations mergePeople describeOrganization describePerson describePlace");
        assertThat(result.faults())
                .allSatisfy(fault -> assertThat(fault.at("report").isNull()).isTrue());
        assertThat(result.count("merged")).isEqualTo(1);
        assertThat(result.count("refused")).isEqualTo(15);

        String before = Edits.revision();
        Result none = REVIEWER.lines(
                "?allOrNothing=true",
                of("wrong-c", "wrong-unit-c", "3"),
                merge("Incidents", "wrong-c-raid", "wrong-a-raid"),
                Map.of("describeOrganization", Map.of("key", "wrong-unit-c", "parent", "wrong-unit-b")),
                Map.of("describeOrganization", Map.of("key", "wrong-unit-b", "parent", "wrong-unit-c")),
                merge("Incidents", "wrong-b-raid", "wrong-none"));
        assertThat(none.refused()).containsExactly("4 INVALID describeOrganization", "5 NOT_FOUND mergeIncidents.into");
        assertThat(none.summary().at("recorded").isTrue()).isFalse();
        assertThat(none.summary().at("ended.reason").text()).isEqualTo("ALL_OR_NOTHING");
        assertThat(Edits.revision()).isEqualTo(before);
    }

    @Test
    void decisionsAreAReviewersOfAllPublishers() {
        REVIEWER.lines("", of("role-a", "role-unit-a", "3"), of("role-b", "role-unit-b", "3"));
        String before = Edits.revision();
        Object[] lines = {
            merge("Incidents", "role-a-raid", "role-b-raid"),
            merge("Organizations", "role-unit-a", "role-unit-b"),
            merge("People", "nobody", "nobody-else"),
            Map.of("describeOrganization", Map.of("key", "role-unit-a", "country", "KZ")),
            Map.of("describePerson", Map.of("key", "nobody", "name", "Nobody")),
            Map.of("describePlace", Map.of("code", "nowhere", "name", "Nowhere"))
        };
        Bring ofOne = new Bring(
                Editors.token("admin").claim("publishers", List.of("orda-kz")).text());

        for (Bring by : List.of(Bring.by("editor"), ofOne)) {
            assertThat(by.lines("", lines).refused())
                    .containsExactly(
                            "1 NOT_ALLOWED mergeIncidents",
                            "2 NOT_ALLOWED mergeOrganizations",
                            "3 NOT_ALLOWED mergePeople",
                            "4 NOT_ALLOWED describeOrganization",
                            "5 NOT_ALLOWED describePerson",
                            "6 NOT_ALLOWED describePlace");
        }
        assertThat(Edits.revision()).isEqualTo(before);
    }

    /** Each would make the other contain itself: the first is right once the second says otherwise. */
    @Test
    void aReportThatMakesACircleWaitsForWhatOthersSayThen() {
        Map<String, Object> up = Edits.with(
                Bring.report("circle-up", "1"),
                "organizations",
                List.of(
                        Map.of("key", "circle-a", "name", "A", "kind", "POLICE", "parent", "circle-b"),
                        Map.of("key", "circle-b", "name", "B", "kind", "POLICE")));
        Map<String, Object> down = Edits.with(
                Bring.report("circle-down", "1"),
                "organizations",
                List.of(Map.of("key", "circle-b", "name", "B", "kind", "POLICE", "parent", "circle-a")));
        REVIEWER.lines("", up);
        Map<String, Object> corrected = Edits.with(
                Bring.report("circle-up", "1"),
                "organizations",
                List.of(
                        Map.of("key", "circle-a", "name", "A", "kind", "POLICE"),
                        Map.of("key", "circle-b", "name", "B", "kind", "POLICE")));

        assertThat(REVIEWER.lines("", down).refused()).containsExactly("1 INVALID organizations[0].parent");
        assertThat(REVIEWER.lines("?allOrNothing=true", down, Bring.report("circle-other", "1"))
                        .refused())
                .containsExactly("1 INVALID organizations[0].parent");
        Result both = REVIEWER.lines("?allOrNothing=true", down, corrected);
        assertThat(both.refused()).isEmpty();
        assertThat(both.count("added")).isEqualTo(1);
        assertThat(both.count("revised")).isEqualTo(1);
    }

    /** Nothing is wrong with any of the lines, and the same go in once there is room. */
    @ParameterizedTest
    @ValueSource(strings = {FullDisk.NO_ROOM, "53200", "58030", "57P02"})
    void aDatabaseWithoutRoomEndsAnImportAndRefusesNoLine(String state) throws SQLException {
        Object[] lines = IntStream.range(0, 20)
                .mapToObj(n -> (Object) Bring.report("import-full-" + state.toLowerCase(Locale.ROOT) + "-" + n, "3"))
                .toArray();
        Object decision =
                Map.of("describeOrganization", Map.of("key", "orda-kz", "parents", List.of(), "country", "KZ"));
        String before = Edits.revision();
        try (FullDisk full = FullDisk.of(database, state);
                Warnings log = Warnings.listen()) {
            for (Result result : List.of(
                    REVIEWER.lines("", lines),
                    REVIEWER.lines("?allOrNothing=true", lines),
                    REVIEWER.lines("", decision))) {
                assertThat(result.refused()).isEmpty();
                assertThat(result.count("refused")).isZero();
                assertThat(result.count("added")).isZero();
                assertThat(result.summary().at("ended.reason").text()).isEqualTo("DATABASE_UNAVAILABLE");
                assertThat(result.summary().at("ended.message").text())
                        .isEqualTo(
                                "The database is not available now. Import the same again once it is: what is there already stays as it is.");
            }
            // One outage is logged once in ten seconds, and another test may have met one.
            assertThat(log.lines())
                    .hasSizeLessThanOrEqualTo(1)
                    .allSatisfy(line -> assertThat(line)
                            .startsWith("The database is not available (")
                            .doesNotContain("\n"));
        }
        assertThat(Edits.revision()).isEqualTo(before);

        Result again = REVIEWER.lines("", lines);
        assertThat(again.refused()).isEmpty();
        assertThat(again.count("added")).isEqualTo(20);
    }

    /** A caller who waits for the status has it before anything is recorded. */
    @Test
    void theStatusComesWhenTheImportBegins() throws Exception {
        HttpRequest request = Http.to("/import")
                .POST(BodyPublishers.ofString(Bring.text(Bring.report("import-head", "1"))))
                .headers("Content-Type", "application/x-ndjson", "Authorization", "Bearer " + REVIEWER.token())
                .build();
        HttpResponse<Stream<String>> begun;
        try (TableLock held = TableLock.on("report", database)) {
            begun = HttpClient.newHttpClient()
                    .sendAsync(request, BodyHandlers.ofLines())
                    .get(20, TimeUnit.SECONDS);
            assertThat(begun.statusCode()).isEqualTo(200);
            Wait.until("nothing is recorded", () -> held.waiting() > 0);
        }
        assertThat(begun.body().toList()).hasSize(1).allMatch(line -> line.contains("\"added\":1"));
    }

    @Test
    void whatIsRefusedIsListedByLineWhileTheRestGoesIn() throws IOException {
        Result result = REVIEWER.lines(
                "",
                Bring.report("import-a", "3"),
                "{\"report\": ",
                "",
                Edits.with(Bring.report("import-b", "2"), "colour", "red"),
                Bring.report("import-c", "elevenish"),
                Bring.report("import-a", "4"),
                Bring.about("import-d", "nowhere", "3"),
                "{\"report\": {\"key\": \"import-nul\", \"title\": \"a\\u0000b\"}}",
                "{\"report\": {\"key\": \"import-half\", \"title\": \"a\\ud800b\", \"publisher\": \"orda-kz\", \"language\": \"en\", \"tier\": \"NEWS\", \"publishedOn\": \"2026\"}}",
                Bring.report("import-e", "> 11"));

        assertThat(result.refused())
                .contains(
                        "2 INVALID ",
                        "4 INVALID colour",
                        "5 INVALID incidents[0].legalOutcomes[0].count",
                        "6 INVALID report.key",
                        "7 INVALID incidents[0]",
                        "9 INVALID report.title")
                .anyMatch(fault -> fault.startsWith("8 INVALID report.title"))
                .noneMatch(fault -> fault.startsWith("1 ") || fault.startsWith("10 "));
        assertThat(result.faults().get(0).at("message").text())
                .startsWith("column ")
                .contains("allowed: one JSON document");
        assertThat(result.count("lines")).isEqualTo(9);
        assertThat(result.count("added")).isEqualTo(2);
        assertThat(result.count("refused")).isEqualTo(7);
        assertThat(result.summary().at("revision").text()).isEqualTo(Edits.revision());
        assertThat(Edits.detained("import-a")).isEqualTo("3");
        assertThat(Edits.detained("import-e")).isEqualTo("more than 11");
        assertThat(uploads()).isEmpty();
    }

    @Test
    void aRepeatChangesNothingAndAnotherVersionReplaces() {
        Object[] lines = {Bring.report("import-again", "3"), Bring.report("import-again-2", "5")};
        REVIEWER.lines("", lines);
        String before = Edits.revision();

        assertThat(REVIEWER.lines("", lines).count("unchanged")).isEqualTo(2);
        assertThat(Edits.revision()).isEqualTo(before);
        Edits.by("reviewer").submit(Edits.with(Edits.report("import-again", "9"), "madeFrom", before));
        Result late = REVIEWER.lines("?madeFrom=" + before, lines);
        assertThat(late.refused()).containsExactly("1 CHANGED_MEANWHILE madeFrom");
        assertThat(Edits.detained("import-again")).isEqualTo("9");
        assertThat(REVIEWER.lines("", lines).count("revised")).isEqualTo(1);
        assertThat(Edits.detained("import-again")).isEqualTo("3");
        assertThat(Edits.by("editor").history("import-again"))
                .extracting(version -> version.at("changedBy").text())
                .containsOnly("asel")
                .hasSize(3);
    }

    @Test
    void aLineMayUseWhatALaterOneDefines() {
        Result result = REVIEWER.lines(
                "",
                Bring.about("import-late-3", "import-late-1", "3"),
                Edits.with(
                        Bring.about("import-late-2", "import-late-1", "3"),
                        "organizations",
                        List.of(Map.of("key", "import-late-unit", "name", "A unit", "kind", "POLICE"))),
                Edits.with(
                        Bring.report("import-late-1", "3"),
                        "incidents",
                        List.of(Map.of(
                                "key", "import-late-1-raid",
                                "name", "A raid",
                                "summary", "Made up.",
                                "kind", "RAID",
                                "participants",
                                        List.of(Map.of("organization", "import-late-unit", "role", "CONDUCTED"))))));

        // The second defines what the third needs, and needs what the third defines.
        assertThat(result.refused()).isEmpty();
        assertThat(result.count("added")).isEqualTo(3);
        assertThat(REVIEWER.lines(
                                "",
                                Bring.about("import-late-6", "import-late-4", "3"),
                                Bring.about("import-late-5", "import-late-4", "3"),
                                Bring.report("import-late-4", "3"))
                        .count("added"))
                .isEqualTo(3);
    }

    @Test
    void whatIsKeptBesideALineIsKnownAndStandsForNothing() {
        Map<String, Object> kept = Map.of(
                "organizations", List.of(Map.of("key", "kept-unit", "name", "A kept unit", "kind", "POLICE")),
                "incidents",
                        List.of(Map.of(
                                "key", "kept-dropped-raid", "seizures", List.of(Map.of("key", "seized-hashish")))));
        Map<String, Object> dropped = Bring.report("kept-dropped", "3");
        Map<String, Object> naming = Edits.with(
                Bring.about("kept-naming", "kept-other", "4"),
                "organizations",
                List.of(Map.of("key", "kept-part", "name", "A part", "kind", "POLICE", "parent", "kept-unit")));

        Result alone = REVIEWER.lines("", naming);
        assertThat(alone.refused()).contains("1 INVALID organizations[0].parent");
        // The line that names it comes before the one that keeps it
        Object[] lines = {naming, Edits.with(dropped, "kept", kept), Bring.report("kept-other", "1")};
        Result first = REVIEWER.lines("", lines);
        assertThat(first.refused()).isEmpty();
        assertThat(first.count("lines")).isEqualTo(3);
        assertThat(first.count("added")).isEqualTo(3);
        assertThat(organization("kept-unit"))
                .isEqualTo(
                        "{\"key\":\"kept-unit\",\"name\":\"A kept unit\",\"country\":null,\"parents\":[],\"names\":[{\"name\":\"A kept unit\"}]}");
        String source = Ask.data("{ report(key: \"kept-dropped\") { source kept } }")
                .at("report")
                .toString();
        assertThat(source)
                .contains("\\\"organizations\\\":[{\\\"key\\\":\\\"kept-unit\\\"")
                .doesNotContain("\\\"kept\\\"");
        assertThat(Edits.by("editor").history("kept-dropped")).hasSize(1);

        String before = Edits.revision();
        assertThat(REVIEWER.lines("", lines).count("unchanged")).isEqualTo(3);
        assertThat(REVIEWER.lines("", dropped).count("unchanged")).isEqualTo(1);
        assertThat(REVIEWER.lines(
                                "",
                                Edits.with(
                                        dropped,
                                        "kept",
                                        Map.of(
                                                "organizations",
                                                List.of(Map.of(
                                                        "key", "kept-unit", "name", "Another", "kind", "COURT")))))
                        .count("unchanged"))
                .isEqualTo(1);
        assertThat(Edits.revision()).isEqualTo(before);
        assertThat(organization("kept-unit")).contains("\"A kept unit\"").doesNotContain("Another");
    }

    @Test
    void whatIsWrongWithWhatIsKeptHasItsPlace() {
        Map<String, Object> kept = Map.of(
                "organizations", List.of(Map.of("key", "kept-wrong", "name", "A unit", "kind", "POLIZEI")),
                "people", "nobody",
                "places", List.of(Map.of("code", "KZ-75", "name", "Almaty", "level", "CITY", "parent", "KZ")),
                "incidents", List.of(Map.of("key", "A raid", "measures", List.of())),
                "statistics", List.of(Map.of("name", "Cases")),
                "report", Map.of("key", "kept-other"));
        Result result = REVIEWER.lines(
                "",
                Edits.with(Bring.report("kept-wrong-1", "3"), "kept", kept),
                Edits.with(Edits.ofStatus(Bring.report("kept-wrong-2", "3"), "DRAFT"), "kept", Map.of()),
                Map.of("kept", Map.of()),
                Edits.with(Bring.report("kept-wrong-3", "3"), "kept", List.of("x")),
                Edits.with(
                        Bring.report("kept-wrong-4", "3"),
                        "kept",
                        Map.of(
                                "organizations",
                                List.of(Map.of(
                                        "key", "kept-wrong", "name", "A", "kind", "POLICE", "parent", "kept-none")))));
        assertThat(result.refused())
                .contains(
                        "1 INVALID kept.organizations[0].kind",
                        "1 INVALID kept.people",
                        "1 INVALID kept.places[0].code",
                        "1 INVALID kept.incidents[0].key",
                        "1 INVALID kept.incidents[0].measures",
                        "1 INVALID kept.statistics[0].key",
                        "1 INVALID kept.report",
                        "2 INVALID kept",
                        "3 INVALID kept",
                        "4 INVALID kept",
                        "5 INVALID kept.organizations[0].parent");
        assertThat(result.count("refused")).isEqualTo(5);
    }

    @Test
    void allOrNothingIsOneTransaction() {
        String before = Edits.revision();
        Result refused = REVIEWER.lines(
                "?allOrNothing=true",
                Bring.report("import-all-1", "3"),
                Bring.report("import-all-2", "x"),
                Bring.report("import-all-3", "y"));

        assertThat(refused.refused()).extracting(fault -> fault.charAt(0)).containsExactly('2', '3');
        assertThat(refused.summary().at("recorded").isTrue()).isFalse();
        assertThat(refused.summary().at("ended.reason").text()).isEqualTo("ALL_OR_NOTHING");
        assertThat(Edits.revision()).isEqualTo(before);
        Result all = REVIEWER.lines(
                "?allOrNothing=true",
                Bring.about("import-all-2", "import-all-1", "4"),
                Bring.report("import-all-1", "3"));
        assertThat(all.count("added")).isEqualTo(2);
        assertThat(all.summary().at("recorded").isTrue()).isTrue();
        assertThat(Edits.detained("import-all-1")).isNotEqualTo("none");
    }

    @Test
    void whoBringsAReportMayDoWhatTheyMayByMutations() {
        Map<String, Object> draft = Edits.ofStatus(Bring.report("import-draft", "3"), "DRAFT");
        Result editors = Bring.by("editor").lines("", Bring.report("import-public", "3"), draft, draft);

        assertThat(editors.refused()).containsExactly("1 NOT_ALLOWED report.status", "3 INVALID report.key");
        assertThat(editors.count("drafted")).isEqualTo(1);
        assertThat(Edits.by("editor")
                        .ask("{ draft(key: \"import-draft\") { status } }", Map.of())
                        .answer()
                        .faultless()
                        .at("data.draft.status")
                        .text())
                .isEqualTo("DRAFT");
        assertThat(Bring.by("editor").lines("", draft).count("unchanged")).isEqualTo(1);
        Bring others = new Bring(
                Editors.token("reviewer").claim("publishers", List.of("kz-mvd")).text());
        assertThat(others.lines("", Bring.report("import-foreign", "3"), draft).refused())
                .containsExactly("1 NOT_ALLOWED report.publisher", "2 NOT_ALLOWED report.publisher");
        REVIEWER.lines("", Bring.report("import-retracted", "3"));
        Map<String, Object> retraction = Map.of("report", Map.of("key", "import-retracted", "status", "RETRACTED"));
        assertThat(Bring.by("editor").lines("", retraction).refused()).containsExactly("1 NOT_ALLOWED report.status");
        assertThat(REVIEWER.lines("", retraction).count("retracted")).isEqualTo(1);
    }

    @Test
    void nobodyComesInWhoMayNot() {
        byte[] never = Bring.text(Bring.report("import-never", "1")).getBytes(StandardCharsets.UTF_8);

        assertThat(new Bring(null).send(never, "").code()).isEqualTo("UNAUTHENTICATED");
        Response reader = Bring.by("reader").send(never, "");
        assertThat(reader.status()).isEqualTo(403);
        assertThat(reader.code()).isEqualTo("FORBIDDEN");
        assertThat(new Bring(Editors.token("admin").expiresIn(-2).text())
                        .send(never, "")
                        .status())
                .isEqualTo(401);
        assertThat(new Bring(Editors.token("admin").signedBy("none", null).text())
                        .send(never, "")
                        .status())
                .isEqualTo(401);
        assertThat(Ask.data("{ report(key: \"import-never\") { key } }")
                        .at("report")
                        .isNull())
                .isTrue();
    }

    @Test
    void whatIsNotAnImportIsRefused() {
        for (String method : List.of("GET", "HEAD", "PUT", "DELETE")) {
            Response response = Http.send(method, "/import");
            assertThat(response.status()).isEqualTo(405);
            assertThat(response.header("Allow")).isEqualTo("POST");
        }
        assertThat(REVIEWER.send(ONE, "", "Content-Type", "application/json").code())
                .isEqualTo("UNSUPPORTED_MEDIA_TYPE");
        assertThat(REVIEWER.send(ONE, "", "Content-Encoding", "br").status()).isEqualTo(415);
        assertThat(REVIEWER.send(ONE, "?allOrNothing=yes").status()).isEqualTo(400);
        assertThat(REVIEWER.send(ONE, "?madeFrom=x").code()).isEqualTo("INVALID_REQUEST");
        assertThat(REVIEWER.send(ONE, "?dryRun=true").status()).isEqualTo(400);
    }

    /** What holds for a report that is submitted holds for a line. */
    @Test
    void aLineHasTheLimitsOfASubmittedReport() {
        Map<String, Object> wide = Edits.with(
                Bring.report("import-wide", "1"),
                "people",
                java.util.stream.IntStream.range(0, 5_100)
                        .mapToObj(n -> Map.of())
                        .toList());
        Result result = REVIEWER.lines(
                "",
                Edits.with(Bring.report("import-long", "1"), "x", "y".repeat(262_144)),
                wide,
                Bring.report("import-short", "1"));

        assertThat(result.refused()).containsExactly("1 INVALID ", "2 INVALID ");
        assertThat(result.faults().get(0).at("message").text()).contains("at most 262144 are allowed");
        assertThat(result.faults().get(1).at("message").text()).contains("at most 5000 are allowed");
        assertThat(result.count("added")).isEqualTo(1);
    }

    @Test
    void compressedBodiesAreReadHoweverTheyAreSent() throws IOException {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(gzip)) {
            out.write(ONE);
        }
        ByteArrayOutputStream zstd = new ByteArrayOutputStream();
        try (OutputStream out = new ZstdOutputStream(zstd)) {
            out.write(Bring.text(Bring.report("import-zstd", "1")).getBytes(StandardCharsets.UTF_8));
        }

        assertThat(Bring.read(REVIEWER.send(gzip.toByteArray(), "", "Content-Encoding", "gzip"))
                        .count("refused"))
                .isZero();
        assertThat(Bring.read(REVIEWER.send(gzip.toByteArray(), "")).count("unchanged"))
                .isEqualTo(1);
        assertThat(Bring.read(REVIEWER.send(zstd.toByteArray(), "")).count("added"))
                .isEqualTo(1);
        byte[] damaged = java.util.Arrays.copyOf(gzip.toByteArray(), gzip.size() / 2);
        assertThat(Bring.read(REVIEWER.send(damaged, ""))
                        .summary()
                        .at("ended.reason")
                        .text())
                .isEqualTo("UNREADABLE");
    }

    /** The last batch, too, and the answer says where the file ends. */
    @Test
    void whatComesBeforeTheEndOfACutFileIsRecorded() throws IOException {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(gzip)) {
            for (int line = 1; line <= 500; line++) {
                out.write(Bring.text(Bring.report("import-cut-" + line, "1")).getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] cut = java.util.Arrays.copyOf(gzip.toByteArray(), gzip.size() * 2 / 3);

        Result result = Bring.read(REVIEWER.send(cut, ""));

        int read = result.count("lines");
        assertThat(read).isBetween(201, 499);
        assertThat(read % 200).as("a batch that is not full").isPositive();
        assertThat(result.count("added")).isEqualTo(read);
        assertThat(result.summary().at("ended.message").text())
                .startsWith("The input cannot be read after line " + read + " (");
        Result whole = Bring.read(REVIEWER.send(gzip.toByteArray(), ""));
        assertThat(whole.count("unchanged")).isEqualTo(read);
        assertThat(whole.count("added")).isEqualTo(500 - read);
    }

    @Test
    void aLineThatIsNoObjectIsRefusedForThatAlone() {
        assertThat(REVIEWER.lines("", "[]", "5", "null").refused())
                .containsExactly("1 INVALID ", "2 INVALID ", "3 INVALID ");
    }

    /** Without a length, in pieces. */
    @Test
    void aBodyWithoutALengthIsTaken() {
        String token = Editors.token("reviewer").text();
        Response response = Http.send(Http.to("/import")
                .headers("Content-Type", "application/x-ndjson; charset=utf-8", "Authorization", "Bearer " + token)
                .expectContinue(true)
                .POST(BodyPublishers.ofByteArrays(List.of(
                        Bring.text(Bring.report("import-piece-1", "1")).getBytes(StandardCharsets.UTF_8),
                        Bring.text(Bring.report("import-piece-2", "1")).getBytes(StandardCharsets.UTF_8)))));

        assertThat(Bring.read(response).count("added")).isEqualTo(2);
    }

    /** Who sends nothing on holds the place, and leaves it with the connection. */
    @Test
    void oneImportGoesOnAtATime() throws IOException {
        URI service = URI.create(TestHTTPResourceManager.getUri());
        Wait.until("the place is free", () -> REVIEWER.send(ONE, "").status() == 200);
        try (Socket slow = new Socket(service.getHost(), service.getPort())) {
            slow.getOutputStream()
                    .write(("POST /import HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + REVIEWER.token()
                                    + "\r\nContent-Type: application/x-ndjson\r\nExpect: 100-continue\r\nContent-Length: 100\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String admitted = new BufferedReader(
                            new InputStreamReader(slow.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            assertThat(admitted).isEqualTo("HTTP/1.1 100 Continue");
            Response refused = REVIEWER.send(ONE, "");
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.code()).isEqualTo("OVERLOADED");
            assertThat(refused.header("Retry-After")).isEqualTo("30");
        }
        Wait.until("the place is free", () -> REVIEWER.send(ONE, "").status() == 200);
        assertThat(uploads()).isEmpty();
    }
}
