package org.tergeu.exchange.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.airlift.compress.zstd.ZstdOutputStream;
import io.quarkus.test.common.http.TestHTTPResourceManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Bring;
import org.tergeu.testsupport.Bring.Result;
import org.tergeu.testsupport.Editors;
import org.tergeu.testsupport.Edits;
import org.tergeu.testsupport.Http;
import org.tergeu.testsupport.Http.Response;
import org.tergeu.testsupport.Wait;

/** Reports that come over HTTP, one a line. */
@QuarkusTest
@TestProfile(Editors.class)
class ImportIT {

    private static final Bring REVIEWER = Bring.by("reviewer");
    private static final byte[] ONE =
            Bring.text(Bring.report("import-one", "1")).getBytes(StandardCharsets.UTF_8);

    private static List<Path> uploads() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("tergeu-import"))
                    .toList();
        }
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
                .contains("allowed is one JSON document");
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
        assertThat(result.refused())
                .allMatch(fault -> fault.contains("INVALID incidents[0]"))
                .hasSize(3);
        assertThat(REVIEWER.lines(
                                "",
                                Bring.about("import-late-3", "import-late-1", "3"),
                                Bring.about("import-late-2", "import-late-1", "3"),
                                Bring.report("import-late-1", "3"))
                        .count("added"))
                .isEqualTo(3);
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
