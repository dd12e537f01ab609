package org.tergeu;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tergeu.intake.document.DocumentDifference;
import org.tergeu.testsupport.Databases;
import org.tergeu.testsupport.Delivered;
import org.tergeu.testsupport.Editors;
import org.tergeu.testsupport.Http;
import org.tergeu.testsupport.PackagedServer;
import org.tergeu.testsupport.SignedToken;

/** What is taken out of one database as reports and brought into an empty one gives the same answers. */
class PackagedExchangeIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = Http.newClient();
    private static final Path SEEDS = Path.of("src", "test", "resources", "exchange");
    private static final Path DECIDED = SEEDS.resolve("decided.ndjson");

    @TempDir
    static Path folder;

    private static JsonNode everything(PackagedServer server) throws Exception {
        ObjectNode all = JSON.createObjectNode();
        for (String question : List.of("intake/everything", "exchange/decided")) {
            try (InputStream query =
                    PackagedExchangeIT.class.getResourceAsStream("/graphql/" + question + ".graphql")) {
                String text = new String(query.readAllBytes(), StandardCharsets.UTF_8);
                JsonNode answer = JSON.readTree(server.ask(text).body());
                assertThat(answer.path("errors")).isEmpty();
                all.set(question, comparable(answer.path("data")));
            }
        }
        return all;
    }

    /** Numbers of rows differ between databases, and with them the order of what is equal otherwise. */
    private static JsonNode comparable(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode plain = JSON.createObjectNode();
            object.properties().stream()
                    .filter(field -> !field.getKey().equals("id"))
                    .forEach(field -> plain.set(field.getKey(), comparable(field.getValue())));
            return plain;
        }
        if (node instanceof ArrayNode) {
            List<JsonNode> elements = new ArrayList<>();
            node.forEach(element -> elements.add(comparable(element)));
            elements.sort(Comparator.comparing(JsonNode::toString));
            return JSON.createArrayNode().addAll(elements);
        }
        return node;
    }

    /** As an editor reads them: whole, whatever document retracted them. */
    private static JsonNode sourcesOfRetracted(PackagedServer server) throws Exception {
        String query =
                "{ reports(filter: {status: [RETRACTED]}, first: 100) { nodes { key status title source kept publisher { key } } } }";
        JsonNode answer = JSON.readTree(server.send(
                        JSON.writeValueAsString(Map.of("query", query)),
                        "Authorization",
                        "Bearer " + Editors.token("editor").text())
                .body());
        assertThat(answer.path("errors")).isEmpty();
        return comparable(answer.at("/data/reports/nodes"));
    }

    /** By an admin with a token. */
    private static JsonNode change(PackagedServer server, String field, Map<String, Object> input) throws Exception {
        Map<String, Object> whole = new HashMap<>(input);
        if (!field.startsWith("undo") && !field.startsWith("erase")) {
            whole.put("madeFrom", revision(server));
        }
        String type = Character.toUpperCase(field.charAt(0)) + field.substring(1) + "Input";
        String query = "mutation Change($input: " + type + "!) { " + field
                + "(input: $input) { outcome revision userErrors { code path message } } }";
        JsonNode answer = JSON.readTree(server.send(
                        JSON.writeValueAsString(Map.of("query", query, "variables", Map.of("input", whole))),
                        "Authorization",
                        "Bearer " + Editors.token("admin").text())
                .body());
        assertThat(answer.path("errors")).as(field).isEmpty();
        assertThat(answer.at("/data/" + field + "/userErrors")).as(field).isEmpty();
        return answer.at("/data/" + field);
    }

    private static String revision(PackagedServer server) throws Exception {
        return JSON.readTree(server.ask("{ dataset { revision } }").body())
                .at("/data/dataset/revision")
                .asText();
    }

    private static JsonNode bring(PackagedServer server, Path file) throws Exception {
        String answer = CLIENT.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/import"))
                                .headers(
                                        "Content-Type",
                                        "application/x-ndjson",
                                        "Authorization",
                                        "Bearer " + Editors.token("reviewer").text())
                                .POST(BodyPublishers.ofFile(file))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        JsonNode summary = JSON.readTree(answer.substring(answer.lastIndexOf('\n', answer.length() - 2) + 1))
                .path("summary");
        assertThat(summary.path("refused").asInt()).as(answer).isZero();
        return summary;
    }

    private static Path take(PackagedServer server, String name, String... headers) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/download/reports.ndjson"));
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<Path> download = CLIENT.send(request.build(), BodyHandlers.ofFile(folder.resolve(name)));
        assertThat(download.statusCode()).isEqualTo(200);
        return download.body();
    }

    private static Map<String, Object> pair(String from, String into) {
        return Map.of("from", from, "into", into);
    }

    /** Merges of each kind, some taken back; descriptions of each kind, one taken back; a report corrected, one retracted, a name erased. */
    private static void decide(PackagedServer server) throws Exception {
        change(server, "mergeIncidents", pair("rt-raid-2", "rt-raid-1"));
        change(server, "mergeIncidents", pair("rt-raid-3", "rt-raid-1"));
        change(server, "mergeIncidents", pair("rt-raid-gone", "rt-raid-1"));
        change(
                server,
                "describeOrganization",
                Map.of(
                        "key",
                        "rt-police-2",
                        "name",
                        "Police of the made-up city",
                        "without",
                        List.of("Police of Made-up")));
        change(server, "mergeOrganizations", pair("rt-police-2", "rt-police-1"));
        change(server, "mergeOrganizations", pair("rt-unit", "rt-police-1"));
        change(server, "mergePeople", pair("rt-person-2", "rt-person-1"));
        change(server, "mergePeople", pair("rt-named-2", "rt-named-1"));
        change(server, "unmergeIncident", Map.of("key", "rt-raid-3"));
        change(server, "unmergeOrganization", Map.of("key", "rt-unit"));
        change(
                server,
                "describeOrganization",
                Map.of(
                        "key",
                        "rt-ministry",
                        "name",
                        "Ministry of made-up affairs",
                        "names",
                        List.of(
                                Map.of("language", "en", "name", "Committee of made-up affairs", "until", "2019-12-31"),
                                Map.of("language", "kk", "name", "Ойдан шығарылған министрлік", "from", "2020-01-01")),
                        "codes",
                        List.of(Map.of("scheme", "kz-bin", "code", "000000000002", "from", "2020-01-01")),
                        "succeeds",
                        List.of(Map.of("organization", "rt-old", "kind", "SPLIT", "happenedOn", "2019-12-31")),
                        "without",
                        List.of("Wrong ministry", "Defamed ministry")));
        change(
                server,
                "describeOrganization",
                Map.of(
                        "key",
                        "rt-new",
                        "country",
                        "KZ",
                        "kind",
                        "GOVERNMENT",
                        "parents",
                        List.of(
                                Map.of("organization", "rt-police-1", "until", "2022-01-01"),
                                Map.of("organization", "rt-ministry", "from", "2022-01-01"))));
        change(server, "describeOrganization", Map.of("key", "rt-old", "parents", List.of(), "name", "Old committee"));
        change(server, "describeOrganization", Map.of("key", "rt-gone", "name", "Gone"));
        change(
                server,
                "describePerson",
                Map.of(
                        "key",
                        "rt-person-1",
                        "position",
                        "Minister of made-up affairs",
                        "names",
                        List.of(Map.of("language", "kk", "name", "Айгерім Ойдан"))));
        change(
                server,
                "describePlace",
                Map.of("code", "rt-village", "latitude", 43.25, "longitude", 76.5, "name", "Village of the case"));
        JsonNode given = change(server, "describeOrganization", Map.of("key", "rt-unit", "name", "Not so"));
        change(
                server,
                "undoDescription",
                Map.of(
                        "thing",
                        "ORGANIZATION",
                        "key",
                        "rt-unit",
                        "revision",
                        given.path("revision").asText()));
        change(
                server,
                "describeOrganization",
                Map.of("key", "rt-kept", "without", List.of("Bureau of liars", "Bureau of liars")));
        change(server, "mergeOrganizations", pair("rt-kept-double", "rt-police-1"));
        change(server, "retractReport", Map.of("key", "rt-d"));
        change(server, "retractReport", Map.of("key", "rt-g"));
        change(server, "erasePerson", Map.of("key", "rt-named-1", "description", "an official"));
        Path corrected = folder.resolve("corrected.ndjson");
        Files.writeString(
                corrected, Files.readAllLines(DECIDED).get(2).replace("\"count\": \"5\"", "\"count\": \"> 6\"") + "\n");
        assertThat(bring(server, corrected).path("revised").asInt()).isEqualTo(1);
    }

    /**
     * A correction drops what others name and are parts of; so does a report that becomes a draft, which only a file can make of it; one is retracted of which
     * another has a part; and two come to need each other.
     */
    private static void drop(PackagedServer server, String database) throws Exception {
        assertThat(bring(server, SEEDS.resolve("dropped.ndjson")).path("added").asInt())
                .isEqualTo(8);
        change(
                server,
                "describeOrganization",
                Map.of(
                        "key",
                        "rt-dropped",
                        "without",
                        List.of("Bureau of thieves"),
                        "parents",
                        List.of(Map.of("organization", "rt-dropped-above"))));
        change(server, "describeOrganization", Map.of("key", "rt-dropped-nobody", "name", "Slandered"));
        change(server, "describeOrganization", Map.of("key", "rt-dropped-double", "country", "KZ"));
        change(server, "mergeOrganizations", pair("rt-dropped-double", "rt-police-1"));
        change(server, "mergeIncidents", pair("rt-dropped-double-raid", "rt-raid-1"));
        assertThat(bring(server, SEEDS.resolve("dropping.ndjson"))
                        .path("revised")
                        .asInt())
                .isEqualTo(2);
        assertThat(importing(database, SEEDS.resolve("drafted.ndjson")).waitFor())
                .as(Files.readString(folder.resolve("out")) + Files.readString(folder.resolve("err")))
                .isZero();
        change(server, "retractReport", Map.of("key", "rt-w"));
    }

    @Test
    void whatIsTakenAndBroughtGivesTheSameAnswers() throws Exception {
        Path lines;
        Path editors;
        JsonNode before;
        JsonNode sources;
        String taken = Databases.migrated("exchange_taken");
        PackagedServer from = PackagedServer.on(taken, settings("quarkus.profile=examples"));
        try {
            from.awaitReady();
            assertThat(bring(from, DECIDED).path("added").asInt()).isEqualTo(8);
            decide(from);
            drop(from, taken);
            lines = take(from, "reports.ndjson");
            editors = take(
                    from,
                    "editors.ndjson",
                    "Authorization",
                    "Bearer " + Editors.token("editor").text());
            before = everything(from);
            sources = sourcesOfRetracted(from);
            assertThat(bring(from, editors).path("unchanged").asInt())
                    .as("what editors are given says nothing new where it comes from")
                    .isEqualTo(Files.readAllLines(editors).size());
        } finally {
            from.kill();
        }
        assertThat(counted(Files.readAllLines(lines)))
                .isEqualTo(Map.of(
                        "report", 56,
                        "mergeIncidents", 2,
                        "mergeOrganizations", 3,
                        "mergePeople", 2,
                        "describeOrganization", 7,
                        "describePerson", 1,
                        "describePlace", 1));
        assertThat(Files.readString(lines))
                .doesNotContain(
                        "Defamed", "rt-gone", "Zhuldyz", "rt-named-", "Accused", "Ruin", "Former bureau", "liars")
                .doesNotContain("Slander", "thieves", "unpublished", "Bureau of before", "\"77\"", "55 kg", "88 kg")
                .contains("Dropped bureau", "Drafted bureau", "Dana Dropped", "Council above");
        assertThat(counted(Files.readAllLines(editors)))
                .containsEntry("mergeIncidents", 3)
                .containsEntry("describeOrganization", 8);

        String empty = Databases.migrated("exchange_brought");
        assertThat(importing(empty, lines).waitFor())
                .as(Files.readString(folder.resolve("out")) + Files.readString(folder.resolve("err")))
                .isZero();

        PackagedServer into = PackagedServer.on(empty, settings("tergeu.reports.bundled="));
        try {
            into.awaitReady();
            assertSame(withoutRetracted(everything(into)), withoutRetracted(before));
            Path again = take(into, "again.ndjson");
            assertThat(again).hasSameTextualContentAs(lines);
            assertThat(bring(into, again).path("unchanged").asInt())
                    .isEqualTo(Files.readAllLines(lines).size());
            // What only editors are given goes in beside it: also what the retracted report said
            JsonNode more = bring(into, editors);
            assertThat(more.path("retracted").asInt()).isEqualTo(3);
            assertThat(more.path("merged").asInt()).isEqualTo(1);
            assertThat(more.path("described").asInt()).isEqualTo(4);
            assertSame(everything(into), before);
            assertThat(sources.size()).isEqualTo(3);
            assertSame(sourcesOfRetracted(into), sources);
            assertThat(bring(into, editors).path("unchanged").asInt())
                    .isEqualTo(Files.readAllLines(editors).size());
            assertLaterCopiesDescribeMore(into);
        } finally {
            into.kill();
        }
    }

    /** It is planned for what it has written, and not for the empty database that it began with. */
    @Test
    void anImportOfAllOrNothingGrowsWithItsLines() throws Exception {
        int lines = 600;
        Path many = folder.resolve("many.ndjson");
        Files.write(
                many,
                IntStream.range(0, lines)
                        .mapToObj(line ->
                                "{'report': {'key': 'many-%1$d', 'title': 'A search', 'publisher': 'many-press', 'language': 'en', 'publishedOn': '2026-01-08', 'tier': 'NEWS'}, 'organizations': [{'key': 'many-press', 'name': 'Made-up press', 'kind': 'MEDIA', 'country': 'KZ'}], 'incidents': [{'key': 'many-%1$d', 'name': 'A search', 'summary': 'Made up.', 'kind': 'RAID'}]}"
                                        .formatted(line)
                                        .replace('\'', '"'))
                        .toList());
        String database = Databases.migrated("exchange_many");

        assertThat(importing(database, many, "--all-or-nothing").waitFor())
                .as(Files.readString(folder.resolve("out")) + Files.readString(folder.resolve("err")))
                .isZero();

        assertThat(Databases.number("exchange_many", "select count(*) from journal"))
                .isEqualTo(lines);
        assertThat(Databases.number(
                        "exchange_many", "select seq_tup_read from pg_stat_user_tables where relname = 'journal'"))
                .as("entries that were read to write others")
                .isBetween(0L, 10L * lines);
        assertThat(Databases.number("exchange_many", "select reltuples from pg_class where relname = 'claim'"))
                .as("claims that the planner knows of")
                .isBetween(200L, (long) lines);
    }

    /** Since the first copy was taken, a standing report has come to name what the retracted one describes. */
    private static void assertLaterCopiesDescribeMore(PackagedServer server) throws Exception {
        String heading =
                "{'report': {'key': 'rt-later', 'title': 'Taken back', 'publisher': 'rt-police-1', 'language': 'en', 'tier': 'NEWS', 'status': 'RETRACTED'}%s}\n"
                        .replace('\'', '"');
        String described = heading.formatted(
                ", 'organizations': [{'key': 'rt-later-bureau', 'name': 'Later bureau', 'kind': 'POLICE'}]"
                        .replace('\'', '"'));
        String standing =
                "{'report': {'key': 'rt-stands', 'title': 'Stands', 'publisher': 'rt-later-bureau', 'language': 'en', 'tier': 'OFFICIAL'}}\n"
                        .replace('\'', '"');
        Path copy = folder.resolve("copy.ndjson");
        Files.writeString(copy, heading.formatted(""));
        assertThat(bring(server, copy).path("retracted").asInt()).isEqualTo(1);
        Files.writeString(copy, described + standing);
        JsonNode later = bring(server, copy);
        assertThat(later.path("retracted").asInt()).isEqualTo(1);
        assertThat(later.path("added").asInt()).isEqualTo(1);
        assertThat(bring(server, copy).path("unchanged").asInt()).isEqualTo(2);
    }

    /** Of a retracted report the public copy has the heading alone, and so no claims that are set aside. */
    private static JsonNode withoutRetracted(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode rest = JSON.createObjectNode();
            object.properties().forEach(field -> rest.set(field.getKey(), withoutRetracted(field.getValue())));
            return rest;
        }
        if (node instanceof ArrayNode) {
            ArrayNode rest = JSON.createArrayNode();
            node.forEach(element -> {
                if (!element.path("status").asText().equals("RETRACTED")) {
                    rest.add(withoutRetracted(element));
                }
            });
            return rest;
        }
        return node;
    }

    /** Says where two answers differ. */
    private static void assertSame(JsonNode actual, JsonNode expected) {
        assertThat(DocumentDifference.between(expected, actual)).isEmpty();
        assertThat(actual).isEqualTo(expected);
    }

    /** How many lines there are of each kind. */
    private static Map<String, Integer> counted(List<String> lines) throws IOException {
        Map<String, Integer> counted = new HashMap<>();
        for (String line : lines) {
            counted.merge(JSON.readTree(line).fieldNames().next(), 1, Integer::sum);
        }
        return counted;
    }

    private static Process importing(String database, Path lines, String... options) throws IOException {
        List<String> command = new ArrayList<>(
                Delivered.command(List.of("quarkus.datasource.reactive.url=" + database, "tergeu.reports.bundled=")));
        command.add("import");
        command.addAll(List.of(options));
        command.add(lines.toString());
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    /** Whoever has a token may write. Corrections, sentences, estimates and figures in words are among the examples. */
    private static String[] settings(String reports) {
        Editors.token("admin");
        return new String[] {
            reports,
            "tergeu.limits.cost=2000000000",
            "tergeu.limits.rate.points=2000000000",
            "tergeu.access.keys=" + Path.of("target", "editors", "keys.json"),
            "tergeu.access.issuer=" + SignedToken.ISSUER,
            "tergeu.access.audience=" + SignedToken.AUDIENCE
        };
    }
}
