package org.tergeu.exchange.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.airlift.compress.zstd.ZstdOutputStream;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Bring;
import org.tergeu.testsupport.Bring.Result;
import org.tergeu.testsupport.Editors;
import org.tergeu.testsupport.Edits;
import org.tergeu.testsupport.Http;
import org.tergeu.testsupport.Http.Response;
import org.tergeu.testsupport.TableLock;
import org.tergeu.testsupport.Wait;
import org.tergeu.testsupport.Wire;

/** The HTTP request of an import: who may send it, how its body comes, and when the answer begins. */
@QuarkusTest
@TestProfile(Editors.class)
class ImportRequestIT {

    private static final Bring REVIEWER = Bring.by("reviewer");

    private static final byte[] ONE =
            Bring.text(Bring.report("import-one", "1")).getBytes(StandardCharsets.UTF_8);

    @Inject
    DataSource database;

    /** A caller who waits for the status has it before anything is recorded. */
    @Test
    void theStatusComesWhenTheImportBegins() throws Exception {
        HttpRequest request = Http.to("/import")
                .POST(BodyPublishers.ofString(Bring.text(Bring.report("import-head", "1"))))
                .headers("Content-Type", "application/x-ndjson", "Authorization", "Bearer " + REVIEWER.token())
                .build();
        HttpResponse<Stream<String>> begun;
        try (TableLock held = TableLock.on("report", database)) {
            begun = Http.newClient().sendAsync(request, BodyHandlers.ofLines()).get(20, TimeUnit.SECONDS);
            assertThat(begun.statusCode()).isEqualTo(200);
            Wait.until("nothing is recorded", () -> held.waiting() > 0);
        }
        assertThat(begun.body().toList()).hasSize(1).allMatch(line -> line.contains("\"added\":1"));
    }

    /** One that came as a whole with that status, too: its public copy, its mere retraction and its own line are the same as it is. */
    @Test
    void aReportThatIsRetractedIsNotRetractedAgain() {
        Map<String, Object> whole = Edits.ofStatus(Bring.report("import-born-retracted", "3"), "RETRACTED");
        assertThat(REVIEWER.lines("", whole).count("retracted")).isEqualTo(1);
        String revision = Edits.revision();

        for (Map<String, ?> again : List.of(
                Map.of("report", whole.get("report")),
                Map.of("report", Map.of("key", "import-born-retracted", "status", "RETRACTED")),
                whole)) {
            assertThat(REVIEWER.lines("", again).count("unchanged")).isEqualTo(1);
        }
        assertThat(Edits.revision()).isEqualTo(revision);
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

    /** An upload from an address of this machine whose body is still to come. */
    private static Wire begin(String address, int length) throws IOException {
        Wire upload = Wire.from(address);
        upload.send("POST /import HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + REVIEWER.token()
                + "\r\nContent-Type: application/x-ndjson\r\nExpect: 100-continue\r\nContent-Length: " + length
                + "\r\n\r\n");
        return upload;
    }

    private static void awaitFreePlace() {
        Wait.until("the place is free", () -> REVIEWER.send(ONE, "").status() == 200);
        Wait.until("no upload is left", () -> Imported.uploads().isEmpty());
    }

    @Test
    void aBodyThatComesSlowlyKeepsNobodyFromImporting() throws IOException {
        String body = Bring.text(Bring.report("import-slow", "1"));
        awaitFreePlace();
        try (Wire slow = begin("127.0.0.2", body.length())) {
            assertThat(slow.head()).startsWith("HTTP/1.1 100 ");
            slow.send(body.substring(0, 10));
            assertThat(Bring.read(REVIEWER.send(ONE, "")).count("refused")).isZero();

            slow.send(body.substring(10));
            assertThat(slow.head()).startsWith("HTTP/1.1 200 ");
            Wait.until(
                    "its report is recorded",
                    () -> !Ask.data("{ report(key: \"import-slow\") { key } }")
                            .at("report")
                            .isNull());
        }
        awaitFreePlace();
    }

    /** Another one is refused before its body is read, or once that has arrived. */
    @Test
    void oneImportGoesOnAtATime() throws Exception {
        String body = Bring.text(Bring.report("import-late", "1"));
        awaitFreePlace();
        HttpRequest first = Http.to("/import")
                .POST(BodyPublishers.ofString(Bring.text(Bring.report("import-first", "1"))))
                .headers("Content-Type", "application/x-ndjson", "Authorization", "Bearer " + REVIEWER.token())
                .build();
        try (Wire late = begin("127.0.0.2", body.length());
                TableLock held = TableLock.on("report", database)) {
            assertThat(late.head()).startsWith("HTTP/1.1 100 ");
            assertThat(Http.newClient()
                            .sendAsync(first, BodyHandlers.ofLines())
                            .get(20, TimeUnit.SECONDS)
                            .statusCode())
                    .isEqualTo(200);
            Wait.until("it goes on", () -> held.waiting() > 0);
            Response refused = REVIEWER.send(ONE, "");
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.code()).isEqualTo("OVERLOADED");
            assertThat(refused.header("Retry-After")).isEqualTo("30");
            late.send(body);
            assertThat(late.answer()).startsWith("HTTP/1.1 503 ").contains("\"limit\":\"import\"", "Retry-After: 30");
        }
        awaitFreePlace();
        assertThat(Ask.data("{ report(key: \"import-late\") { key } }")
                        .at("report")
                        .isNull())
                .isTrue();
    }

    @Test
    void aCallerLearnsThatTheImportGoesOnWhileABatchWaits() throws Exception {
        awaitFreePlace();
        HttpRequest asked = Http.to("/import")
                .POST(BodyPublishers.ofString(Bring.text(Bring.report("import-waits", "1"))))
                .headers("Content-Type", "application/x-ndjson", "Authorization", "Bearer " + REVIEWER.token())
                .build();
        Iterator<String> lines;
        try (TableLock held = TableLock.on("report", database)) {
            lines = Http.newClient()
                    .sendAsync(asked, BodyHandlers.ofLines())
                    .get(20, TimeUnit.SECONDS)
                    .body()
                    .iterator();
            Wait.until("it waits", () -> held.waiting() > 0);
            assertThat(lines.next()).contains("\"progress\"", "\"done\":0,");
        }
        String last = "";
        while (lines.hasNext()) {
            last = lines.next();
        }
        assertThat(last).contains("\"added\":1");
        awaitFreePlace();
    }

    /** 64 MB for all clients, of which each upload counts 16 at least, and half of which one client may have. */
    @Test
    void uploadsTakeSoMuchOfTheDiskAndOfOneClientItsShare() throws IOException {
        awaitFreePlace();
        List<Wire> open = new ArrayList<>();
        try {
            for (String address : List.of("127.0.0.2", "127.0.0.2", "127.0.0.3", "127.0.0.3")) {
                Wire begun = begin(address, 100);
                open.add(begun);
                assertThat(begun.head()).startsWith("HTTP/1.1 100 ");
                if (open.size() == 2) {
                    Wire third = begin(address, 100);
                    assertThat(third.answer())
                            .startsWith("HTTP/1.1 429 ")
                            .contains("\"code\":\"OVERLOADED\"", "\"limit\":\"import.uploads\"", "Retry-After: 30");
                    third.close();
                }
            }
            Response refused = REVIEWER.send(ONE, "");
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.body()).contains("\"code\":\"OVERLOADED\"", "\"limit\":\"import.uploads\"");
        } finally {
            for (Wire each : open) {
                each.close();
            }
        }
        awaitFreePlace();
    }
}
