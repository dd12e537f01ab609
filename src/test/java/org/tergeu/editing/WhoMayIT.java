package org.tergeu.editing;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Editors;
import org.tergeu.testsupport.Edits;
import org.tergeu.testsupport.Http;
import org.tergeu.testsupport.Http.Response;
import org.tergeu.testsupport.ReportFile;
import org.tergeu.testsupport.SignedToken;
import org.tergeu.testsupport.Submit;

/** Who may change what: each field and role, and each way in which a token does not count. */
@QuarkusTest
@TestProfile(Editors.class)
class WhoMayIT {

    private static final List<String> ROLES = List.of("reader", "editor", "reviewer", "admin");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| (\\w+) \\|");
    private static final String READ = "{ dataset { revision } }";

    @Inject
    GraphQLSchema schema;

    private static String mutation(String field) {
        String input = field.startsWith("submit") || field.startsWith("validate")
                ? "report: { key: \"who-may\" }"
                : field.startsWith("merge")
                        ? "from: \"a\", into: \"b\", madeFrom: \"0\""
                        : field.equals("describePlace")
                                ? "code: \"who-may\""
                                : field.equals("undoDescription")
                                        ? "thing: PERSON, key: \"who-may\", revision: \"0\""
                                        : field.equals("erasePerson")
                                                ? "key: \"who-may\", description: \"somebody\""
                                                : field.equals("undoChange")
                                                        ? "key: \"who-may\", revision: \"0\""
                                                        : "key: \"who-may\", madeFrom: \"0\"";
        return "mutation { " + field + "(input: { " + input + " }) { userErrors { code } } }";
    }

    private List<String> mutations() {
        return schema.getMutationType().getFieldDefinitions().stream()
                .map(GraphQLFieldDefinition::getName)
                .toList();
    }

    /** The table of docs/editing.md. */
    private static Map<String, String> documented() throws IOException {
        return ROW.matcher(Files.readString(Path.of("docs/editing.md")))
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2), (one, other) -> one, HashMap::new));
    }

    @Test
    void eachMutationTakesTheRoleThatTheGuideNames() throws IOException {
        Map<String, String> roles = documented();
        for (String question : List.of(
                "reportHistory",
                "descriptionHistory",
                "figuresKnownAt",
                "draft",
                "drafts",
                "likelyDuplicates",
                "likelyDuplicateOrganizations",
                "likelyDuplicatePeople")) {
            assertThat(roles.remove(question)).as(question).isEqualTo("editor");
        }
        assertThat(roles.keySet()).containsExactlyInAnyOrderElementsOf(mutations());

        for (String field : mutations()) {
            int least = ROLES.indexOf(roles.get(field));
            IntStream.range(0, ROLES.size()).forEach(role -> {
                Response answer = Edits.by(ROLES.get(role)).ask(mutation(field), Map.of());

                assertThat(answer.status()).as(field + " by " + ROLES.get(role)).isEqualTo(role < least ? 403 : 200);
                assertThat(answer.code()).isEqualTo(role < least ? "FORBIDDEN" : "");
            });
        }
    }

    @Test
    void withoutATokenNothingIsChangedAndEverythingIsAnswered() {
        for (String field : mutations()) {
            Response answer = new Edits(null).ask(mutation(field), Map.of());

            assertThat(answer.status()).as(field).isEqualTo(401);
            assertThat(answer.code()).isEqualTo("UNAUTHENTICATED");
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"tergeu\"");
        }
        assertThat(new Edits(null).ask(READ, Map.of()).status()).isEqualTo(200);
    }

    @Test
    void aQuestionCanTakeARole() {
        String history = "{ reportHistory(key: \"none\") { revision } }";

        assertThat(new Edits(null).ask(history, Map.of()).code()).isEqualTo("UNAUTHENTICATED");
        assertThat(Edits.by("reader").ask(history, Map.of()).code()).isEqualTo("FORBIDDEN");
        assertThat(Edits.by("editor")
                        .ask(history, Map.of())
                        .answer()
                        .faultless()
                        .at("data.reportHistory")
                        .all())
                .isEmpty();
    }

    /** Of several fields each is looked at, wherever in the document it stands. */
    @Test
    void oneFieldThatIsNotAllowedKeepsTheOthersFromBeingExecuted() {
        String before = Edits.revision();
        String document =
                "mutation { ...all } fragment all on Mutation { ... { a: retractReport(input: { key: \"x\", madeFrom: \"0\" }) { revision } } }";

        assertThat(Edits.by("reader").ask(document, Map.of()).code()).isEqualTo("FORBIDDEN");
        assertThat(Edits.revision()).isEqualTo(before);
    }

    @Test
    void aTokenThatDoesNotCountIsRefusedAlsoForReading() {
        for (SignedToken wrong : List.of(
                Editors.token("admin").expiresIn(-2),
                Editors.token("admin").notBeforeIn(5),
                Editors.token("admin").issuer("https://evil.example"),
                Editors.token("admin").audience("another"),
                Editors.token("admin").signedBy("none", null),
                Editors.token("admin")
                        .signedBy(
                                "HS256",
                                new HmacKey(SignedToken.keyPairIn(Path.of("target", "editors"))
                                        .getRsaPublicKey()
                                        .getEncoded())),
                SignedToken.by(SignedToken.keyPair("desk")).roles("admin"))) {
            for (String question : List.of(READ, mutation("retractReport"))) {
                Response answer = new Edits(wrong.text()).ask(question, Map.of());

                assertThat(answer.status()).isEqualTo(401);
                assertThat(answer.code()).isEqualTo("UNAUTHENTICATED");
                assertThat(answer.header("WWW-Authenticate")).contains("error=\"invalid_token\"");
            }
        }
        Response garbled = Http.post(
                ("{\"query\": \"" + READ + "\"}").getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "application/json",
                "Authorization",
                "Bearer");
        assertThat(garbled.code()).isEqualTo("UNAUTHENTICATED");
        String good = "Bearer " + Editors.token("admin").text();
        assertThat(new Edits(null)
                        .ask(READ, Map.of(), "Authorization", good, "Authorization", good)
                        .code())
                .as("two tokens are none")
                .isEqualTo("UNAUTHENTICATED");
    }

    /** One that was good and is remembered does not outlive its end, and what is not ours is a proxy's. */
    @Test
    void aTokenCountsAgainAndAgainUntilItEnds() {
        Edits asel = Edits.by("reader");

        assertThat(asel.ask(READ, Map.of()).status()).isEqualTo(200);
        assertThat(asel.ask(READ, Map.of()).status()).isEqualTo(200);
        assertThat(new Edits(null)
                        .ask(READ, Map.of(), "Authorization", "Basic YTpi")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void getNeverWrites() {
        for (String field : mutations()) {
            String path = "/graphql?query=" + URLEncoder.encode(mutation(field), StandardCharsets.UTF_8);
            for (String method : List.of("GET", "HEAD")) {
                Response answer = Http.send(
                        method,
                        path,
                        "Authorization",
                        "Bearer " + Editors.token("admin").text());

                assertThat(answer.status()).isEqualTo(405);
                assertThat(answer.header("Allow")).isEqualTo("POST");
            }
        }
    }

    @Test
    void whatATokenHasReadIsKeptByItsCallerAlone() {
        String path = "/graphql?query=" + URLEncoder.encode(READ, StandardCharsets.UTF_8);
        String token = "Bearer " + Editors.token("reader").text();

        Response own = Http.send("GET", path, "Authorization", token);

        assertThat(own.header("Cache-Control")).startsWith("private, ");
        assertThat(own.header("Vary")).contains("Authorization");
        Response again = Http.send("GET", path, "Authorization", token, "If-None-Match", own.header("ETag"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.header("Cache-Control")).startsWith("private, ");
        assertThat(Http.send("GET", path).header("Cache-Control")).startsWith("public, ");
    }

    /** An editor reads what a retracted report said, a reader its heading alone. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphql?query=%7Breport%28key%3A%22who-may-kept%22%29%7Bsource%7D%7D",
                "/download/reports.ndjson"
            })
    void whatAnEditorHasReadIsNotTakenForWhatAReaderReads(String path) {
        Edits reviewer = Edits.by("reviewer");
        if (reviewer.submit(Edits.report("who-may-kept", "3"))
                .at("outcome")
                .text()
                .equals("ADDED")) {
            reviewer.retract("who-may-kept", Edits.revision());
        }
        String token = "Bearer " + Editors.token("editor").text();

        Response editors = Http.send("GET", path, "Authorization", token);
        Response readers = Http.send("GET", path);

        assertThat(editors.body()).contains("legalOutcomes");
        assertThat(readers.body().length()).isLessThan(editors.body().length());
        assertThat(readers.header("ETag")).isNotEmpty().isNotEqualTo(editors.header("ETag"));
        assertThat(readers.header("Vary")).contains("Authorization");
        assertThat(Http.send("GET", path, "If-None-Match", editors.header("ETag"))
                        .body())
                .isEqualTo(readers.body());
        assertThat(Http.send("GET", path, "Authorization", token, "If-None-Match", readers.header("ETag"))
                        .body())
                .isEqualTo(editors.body());
    }

    @Test
    void aTokenCanBeRestrictedToPublishers() {
        String key = "who-may-publisher";
        Edits others = new Edits(
                Editors.token("reviewer").claim("publishers", List.of("kz-mvd")).text());

        assertThat(others.submit(Edits.report(key, "3")).at("userErrors").each("code"))
                .containsExactly("NOT_ALLOWED");
        Edits.by("reviewer").submit(Edits.report(key, "3"));
        assertThat(others.retract(key, Edits.revision()).at("userErrors").each("code"))
                .containsExactly("NOT_ALLOWED");
        Edits own = new Edits(Editors.token("reviewer")
                .claim("publishers", List.of("orda-kz"))
                .text());
        assertThat(own.retract(key, Edits.revision()).at("outcome").text()).isEqualTo("RETRACTED");
    }

    /** Drafts are an editor's; what is public is a reviewer's. */
    @Test
    void whoPublishesIsARole() {
        String key = "who-may-publish";
        Edits editor = Edits.by("editor");
        Edits reviewer = Edits.by("reviewer");

        assertThat(editor.submit(Edits.report(key, "3")).at("userErrors").all())
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.at("code").text()).isEqualTo("NOT_ALLOWED");
                    assertThat(error.at("path").toString()).isEqualTo("[\"input\",\"report\",\"status\"]");
                });
        assertThat(editor.submit(Edits.ofStatus(Edits.report(key, "3"), "DRAFT"))
                        .at("outcome")
                        .text())
                .isEqualTo("DRAFTED");
        assertThat(Edits.detained(key)).isEqualTo("none");
        reviewer.ofDraft("reviewDraft", key, Edits.revision());
        assertThat(reviewer.ofDraft("publishDraft", key, Edits.revision())
                        .at("outcome")
                        .text())
                .isEqualTo("ADDED");
        assertThat(Edits.detained(key)).isEqualTo("3");
        assertThat(editor.retract(key, Edits.revision()).at("userErrors").each("code"))
                .containsExactly("NOT_ALLOWED");
        assertThat(reviewer.retract(key, Edits.revision()).at("outcome").text()).isEqualTo("RETRACTED");
        assertThat(editor.reinstate(key, Edits.revision()).at("userErrors").each("code"))
                .containsExactly("NOT_ALLOWED");
        assertThat(reviewer.reinstate(key, Edits.revision()).at("outcome").text())
                .isEqualTo("REINSTATED");
    }

    /** One of a file is a report that is not served. */
    @Test
    void aDraftThatCameAsAFileIsAnEditors() {
        Submit.text(ReportFile.named("who-may-file").status("DRAFT").text());
        Edits editor = Edits.by("editor");

        assertThat(editor.retract("who-may-file", Edits.revision())
                        .at("outcome")
                        .text())
                .isEqualTo("RETRACTED");
        assertThat(editor.reinstate("who-may-file", Edits.revision())
                        .at("outcome")
                        .text())
                .isEqualTo("REINSTATED");
        assertThat(Ask.data("{ report(key: \"who-may-file\") { key } }")
                        .at("report")
                        .isNull())
                .isTrue();
    }
}
