package org.tergeu.exchange.transport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResourceManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Bring;
import org.tergeu.testsupport.Editors;
import org.tergeu.testsupport.Edits;
import org.tergeu.testsupport.Http;
import org.tergeu.testsupport.Http.Response;

/** Rows that are taken as files say what GraphQL answers, all of them, of one revision. */
@QuarkusTest
@TestProfile(Editors.class)
class DownloadIT {

    /** Pages have 30 incidents and 100 seizures. */
    private static final int INCIDENTS = 130;

    private static final int REPORTS_OF_ONE = 55;
    private static final String OURS = "{\"place\": [\"NZ\"]}";
    private static final String FORMULA = "=HYPERLINK(\"https://evil.example\", \"a \"\"raid\"\"\")";
    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeEach
    void bring() {
        List<Object> reports = new ArrayList<>();
        for (int n = 0; n < INCIDENTS; n++) {
            reports.add(report(n));
        }
        for (int n = 1; n < REPORTS_OF_ONE; n++) {
            reports.add(Bring.about("taken-more-" + n, "taken-0", String.valueOf(n)));
        }
        assertThat(Bring.by("reviewer").lines("", reports.toArray()).count("refused"))
                .isZero();
    }

    private static Map<String, Object> report(int n) {
        Map<String, Object> incident = new LinkedHashMap<>(Map.of(
                "key",
                "taken-" + n + "-raid",
                "name",
                n == 1 ? FORMULA : "A raid",
                "summary",
                "Made up for a test.",
                "kind",
                n % 2 == 0 ? "RAID" : "ARMED_ATTACK",
                "occurred",
                "2026-04-%02d".formatted(1 + n % 30),
                "places",
                List.of(Map.of("place", "NZ", "precision", "COUNTRY")),
                "participants",
                List.of(Map.of("organization", "taken-police", "role", "CONDUCTED")),
                "seizures",
                List.of(Map.of(
                        "category", "DRUG",
                        "drugGroup", "UNSPECIFIED",
                        "item", "hashish",
                        "disposition", "SEIZED",
                        "quantity", n == 0 ? "> 123456789012345678.5 kg" : n + " kg"))));
        incident.put("legalOutcomes", List.of(Map.of("stage", "DETAINED", "counted", "PERSON", "count", "3")));
        Map<String, Object> report = Edits.with(Bring.report("taken-" + n, "3"), "incidents", List.of(incident));
        return Edits.with(
                report,
                "organizations",
                List.of(Map.of("key", "taken-police", "name", "A police", "kind", "POLICE", "country", "NZ")));
    }

    private static Response get(String file, String filter, String more, String... headers) {
        return Http.send(
                "GET",
                "/download/" + file + "?filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8) + more,
                headers);
    }

    private static String text(String file, String filter, String more) {
        Response response = get(file, filter, more);
        assertThat(response.status()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private static List<CSVRecord> csv(String text) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }

    private static List<JsonNode> lines(String text) {
        return text.lines()
                .map(line -> {
                    try {
                        return JSON.readTree(line);
                    } catch (JsonProcessingException e) {
                        throw new AssertionError(line, e);
                    }
                })
                .toList();
    }

    private static List<String> keys(List<CSVRecord> rows) {
        return rows.stream().map(row -> row.get("key")).toList();
    }

    @Test
    void incidentsKeepTheOrderOfTheList() throws IOException {
        List<CSVRecord> rows = csv(text("incidents.csv", OURS, ""));

        List<String> listed = Ask.data("{ incidents(first: 500, filter: { place: [\"NZ\"] }) { nodes { key } } }")
                .at("incidents.nodes")
                .each("key");
        assertThat(listed).hasSize(INCIDENTS);
        assertThat(keys(rows)).isEqualTo(listed);
        CSVRecord one = rows.stream()
                .filter(row -> row.get("key").equals("taken-0-raid"))
                .findFirst()
                .orElseThrow();
        assertThat(one.get("address")).isEqualTo(TestHTTPResourceManager.getUri() + "/#/incident/taken-0-raid");
        assertThat(one.get("occurred")).isEqualTo("2026-04-01");
        assertThat(one.get("places")).isEqualTo("NZ");
        assertThat(one.get("organizations")).isEqualTo("taken-police");
        assertThat(one.get("reports").split(" ")).hasSize(REPORTS_OF_ONE).contains("taken-0", "taken-more-54");
    }

    @Test
    void hoursEpisodesNotesCasualtiesAndMeasuresComeAlong() throws IOException {
        Map<String, Object> incident = new LinkedHashMap<>(Map.of(
                "key",
                "taken-fiji-march",
                "name",
                "A march in two towns",
                "summary",
                "Made up for a test.",
                "kind",
                "PROTEST",
                "occurred",
                "2026-04-02T05:40+12:00",
                "offences",
                List.of(Map.of("code", "0601")),
                "places",
                List.of(
                        Map.of(
                                "place",
                                "FJ-C",
                                "precision",
                                "REGION",
                                "episodes",
                                List.of(
                                        Map.of("name", "It sets out", "occurred", "2026-04-02T05:40+12:00"),
                                        Map.of("name", "It rests"))),
                        Map.of(
                                "place",
                                "FJ-W",
                                "precision",
                                "REGION",
                                "episodes",
                                List.of(Map.of("occurred", "2026-04-02"))))));
        incident.put(
                "seizures",
                List.of(
                        Map.of(
                                "category", "DRUG",
                                "item", "hashish",
                                "disposition", "SEIZED",
                                "quantity", "2 kg",
                                "purity", "40 %",
                                "streetValue", "9000 FJD"),
                        Map.of(
                                "category",
                                "CASH",
                                "item",
                                "cash",
                                "disposition",
                                "SEIZED",
                                "value",
                                "500 FJD",
                                "denominations",
                                List.of(Map.of("denomination", "100 FJD", "form", "NOTE", "count", "3")))));
        incident.put("casualties", List.of(Map.of("harm", "MISSING", "group", "WOMEN", "count", "2")));
        incident.put("measures", List.of(Map.of("kind", "OTHER", "name", "drums", "figure", "dozens")));
        assertThat(Bring.by("reviewer")
                        .lines("", Edits.with(Bring.report("taken-fiji", "3"), "incidents", List.of(incident)))
                        .count("refused"))
                .isZero();
        String here = "{\"place\": [\"FJ\"]}";
        String ofIt = "{\"incident\": " + here + "}";

        CSVRecord one = csv(text("incidents.csv", here, "")).get(0);
        assertThat(one.get("occurredAt")).isEqualTo("2026-04-02T05:40:00+12:00");
        assertThat(one.get("occurredZone")).isEqualTo("+12:00");
        assertThat(one.get("offences")).isEqualTo("0601");
        List<CSVRecord> episodes = csv(text("episodes.csv", here, ""));
        assertThat(episodes)
                .extracting(row -> row.get("place") + " " + row.get("name") + " " + row.get("occurred"))
                .containsExactlyInAnyOrder("FJ-C It sets out 2026-04-02", "FJ-C It rests ", "FJ-W  2026-04-02");
        assertThat(episodes)
                .extracting(row -> row.get("occurredAt"))
                .containsExactlyInAnyOrder("2026-04-02T05:40:00+12:00", "", "");
        assertThat(episodes).allMatch(row -> row.get("reports").equals("taken-fiji"));
        List<CSVRecord> seizures = csv(text("seizures.csv", ofIt, ""));
        assertThat(seizures)
                .extracting(row -> row.get("item") + " " + row.get("purityBest") + " " + row.get("streetValueBest")
                        + " " + row.get("denomination") + " " + row.get("denominationForm"))
                .containsExactlyInAnyOrder("hashish 40 9000  ", "cash    ", "notes of 100 FJD   100 NOTE");
        assertThat(csv(text("casualties.csv", ofIt, "")))
                .extracting(row -> row.get("harm") + " " + row.get("group") + " " + row.get("countBest"))
                .containsExactly("MISSING WOMEN 2");
        assertThat(csv(text("measures.csv", ofIt, "")))
                .extracting(row -> row.get("kind") + " " + row.get("name") + " " + row.get("figureLow"))
                .containsExactly("OTHER drums 24");
    }

    @Test
    void figuresAreWholeAndClaimsAreEach() throws IOException {
        String filter = "{\"incident\": " + OURS + "}";
        List<CSVRecord> seizures = csv(text("seizures.csv", filter, ""));
        CSVRecord most = seizures.stream()
                .filter(row -> row.get("incident").equals("taken-0-raid"))
                .findFirst()
                .orElseThrow();

        assertThat(seizures).hasSize(INCIDENTS);
        assertThat(most.get("quantity")).isEqualTo("more than 123,456,789,012,345,678.5 kg");
        assertThat(most.get("quantityLow")).isEqualTo("123456789012345678.5");
        assertThat(most.get("quantityHigh")).isEmpty();
        assertThat(most.get("quantityUnit")).isEqualTo("kg");
        assertThat(most.get("address")).contains("/#/fact/");
        JsonNode line = lines(text("seizures.ndjson", filter, "")).stream()
                .filter(row -> row.path("incident").asText().equals("taken-5-raid"))
                .findFirst()
                .orElseThrow();
        assertThat(line.path("quantityBest").isNumber()).isTrue();
        assertThat(line.path("quantityBest").asInt()).isEqualTo(5);
        assertThat(line.path("reports").get(0).asText()).isEqualTo("taken-5");
        List<CSVRecord> outcomes = csv(text("legal-outcomes.csv", filter, ""));
        assertThat(outcomes).hasSize(INCIDENTS);
        List<CSVRecord> claims = csv(text("legal-outcome-claims.csv", filter, ""));
        assertThat(claims).hasSize(INCIDENTS + REPORTS_OF_ONE - 1);
        assertThat(claims.stream()
                        .filter(row -> row.get("reports").equals("taken-more-7"))
                        .findFirst()
                        .orElseThrow()
                        .get("stated"))
                .isEqualTo("7");
        assertThat(csv(text("seizure-claims.csv", filter, ""))).hasSize(INCIDENTS);
        assertThat(csv(text("statistics.csv", "{}", ""))).isNotEmpty();
        assertThat(csv(text("statistic-claims.csv", "{}", ""))).isNotEmpty();
    }

    /** Who sums the file does not count the acquitted as guilty without a word. */
    @Test
    void aGroupOfWhomSomeAreAcquittedSaysByWhat() throws IOException {
        Map<String, Object> convicted =
                Map.of("key", "verdict", "stage", "CONVICTED", "counted", "PERSON", "count", "10", "subject", "riders");
        Map<String, Object> acquitted =
                Map.of("key", "appeal", "stage", "ACQUITTED", "counted", "PERSON", "count", "3", "subject", "riders");
        Map<String, Object> incident = Map.of(
                "key",
                "taken-trial",
                "name",
                "A trial",
                "summary",
                "Made up for a test.",
                "kind",
                "INVESTIGATION",
                "legalOutcomes",
                List.of(
                        Edits.with(convicted, "decidedOn", "2020-01-01"),
                        Edits.with(acquitted, "decidedOn", "2021-01-01")));
        assertThat(Bring.by("reviewer")
                        .lines("", Edits.with(Bring.report("taken-trial", "9"), "incidents", List.of(incident)))
                        .count("refused"))
                .isZero();

        List<CSVRecord> rows = csv(text("legal-outcomes.csv", "{\"incident\": {\"key\": [\"taken-trial\"]}}", ""));

        Map<String, CSVRecord> byStage = rows.stream().collect(Collectors.toMap(row -> row.get("stage"), row -> row));
        CSVRecord conviction = byStage.get("CONVICTED");
        assertThat(conviction.get("guiltEstablished")).isEqualTo("true");
        assertThat(conviction.get("guiltEndedBy")).isEmpty();
        assertThat(conviction.get("guiltEndedForSomeBy"))
                .isEqualTo(byStage.get("ACQUITTED").get("id"));
    }

    /** Nobody is exported as having said what another report says of the same thing. */
    @Test
    void aClaimHasWhatItsOwnReportSays() throws IOException {
        Map<String, Object> person = Map.of("key", "taken-minister", "name", "A. Minister", "position", "Minister");
        Map<String, Object> first = Edits.with(
                Edits.with(
                        Bring.report("taken-words-1", "1"),
                        "incidents",
                        List.of(wording(
                                Map.of(
                                        "stage",
                                        "CONVICTED",
                                        "counted",
                                        "PERSON",
                                        "count",
                                        "1",
                                        "person",
                                        "taken-minister",
                                        "decidedOn",
                                        "2026-02-01"),
                                Map.of(
                                        "category",
                                        "DRUG",
                                        "drugGroup",
                                        "OPIOIDS",
                                        "item",
                                        "heroin",
                                        "quantity",
                                        "5 kg",
                                        "disposition",
                                        "FOUND")))),
                "people",
                List.of(person));
        Map<String, Object> second = Edits.with(
                Bring.report("taken-words-2", "1"),
                "incidents",
                List.of(wording(
                        Map.of("stage", "ACQUITTED", "counted", "CASE", "count", "1", "subject", "a minister"),
                        Map.of(
                                "category",
                                "PRECURSOR",
                                "item",
                                "acetone",
                                "quantity",
                                "8 kg",
                                "disposition",
                                "SEIZED"))));
        assertThat(Bring.by("reviewer")
                        .lines(
                                "",
                                Edits.with(first, "statistics", List.of(statistic("141", "2022", "KZ"))),
                                Edits.with(second, "statistics", List.of(statistic("150", "2023", "KZ-75"))))
                        .faults())
                .isEmpty();

        String filter = "{\"incident\": {\"key\": [\"taken-words\"]}}";
        assertThat(said("legal-outcome-claims", filter, "stage", "counted", "subject", "person", "basis", "decidedOn"))
                .containsExactlyInAnyOrder(
                        "taken-words-1 CONVICTED PERSON - taken-minister OPERATIVE 2026-02-01",
                        "taken-words-2 ACQUITTED CASE a minister - OPERATIVE -");
        assertThat(said("seizure-claims", filter, "category", "item", "disposition", "stated"))
                .containsExactlyInAnyOrder(
                        "taken-words-1 DRUG heroin FOUND 5", "taken-words-2 PRECURSOR acetone SEIZED 8");
        assertThat(said("statistic-claims", "{\"key\": [\"taken-cases\"]}", "measure", "period", "place", "stated"))
                .containsExactlyInAnyOrder(
                        "taken-words-1 CASES CALENDAR_YEAR 2022-01-01/2022-12-31 KZ 141",
                        "taken-words-2 CASES CALENDAR_YEAR 2023-01-01/2023-12-31 KZ-75 150");
    }

    /** A claim of a retracted report keeps its row, and no word of it. */
    @Test
    void aRetractedReportSaysNothing() throws IOException {
        Map<String, Object> incident = Edits.with(
                wording(
                        Map.of("stage", "CONVICTED", "counted", "PERSON", "count", "2", "subject", "riders"),
                        Map.of("category", "PRECURSOR", "item", "acetone", "disposition", "SEIZED")),
                "key",
                "taken-retracted");
        Map<String, Object> said = Edits.with(Bring.report("taken-retracted-1", "1"), "incidents", List.of(incident));
        Map<String, Object> stands = Edits.with(Bring.report("taken-retracted-2", "1"), "incidents", List.of(incident));
        Map<Object, Object> header = new LinkedHashMap<>((Map<?, ?>) said.get("report"));
        header.put("status", "RETRACTED");
        assertThat(Bring.by("reviewer").lines("", said, stands).faults()).isEmpty();
        assertThat(Bring.by("reviewer")
                        .lines("", Edits.with(said, "report", header))
                        .faults())
                .isEmpty();

        assertThat(said(
                        "legal-outcome-claims",
                        "{\"incident\": {\"key\": [\"taken-retracted\"]}}",
                        "status",
                        "stage",
                        "subject"))
                .containsExactlyInAnyOrder(
                        "taken-retracted-1 RETRACTED - -", "taken-retracted-2 CURRENT CONVICTED riders");
    }

    private static Map<String, Object> wording(Map<String, Object> outcome, Map<String, Object> seizure) {
        return Map.of(
                "key",
                "taken-words",
                "name",
                "A trial in two wordings",
                "summary",
                "Made up for a test.",
                "kind",
                "INVESTIGATION",
                "legalOutcomes",
                List.of(Edits.with(outcome, "key", "verdict")),
                "seizures",
                List.of(Edits.with(seizure, "key", "find")));
    }

    private static Map<String, Object> statistic(String figure, String year, String place) {
        return Map.of(
                "key",
                "taken-cases",
                "name",
                "Cases",
                "measure",
                "CASES",
                "figure",
                figure,
                "place",
                place,
                "period",
                Map.of("kind", "CALENDAR_YEAR", "from", year + "-01-01", "to", year + "-12-31"));
    }

    private static List<String> said(String file, String filter, String... columns) throws IOException {
        return csv(text(file + ".csv", filter, "")).stream()
                .map(row -> row.get("reports") + " "
                        + Arrays.stream(columns)
                                .map(column -> row.get(column).isEmpty() ? "-" : row.get(column))
                                .collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void spreadsheetsTakeNoTextForAFormula() throws IOException {
        String one = "{\"key\": [\"taken-1-raid\"]}";

        assertThat(csv(text("incidents.csv", one, "")).get(0).get("name")).isEqualTo("'" + FORMULA);
        assertThat(csv(text("incidents.csv", one, "&formulas=raw")).get(0).get("name"))
                .isEqualTo(FORMULA);
        assertThat(lines(text("incidents.ndjson", one, "")).get(0).path("name").asText())
                .isEqualTo(FORMULA);
    }

    @Test
    void mapsGetPoints() throws IOException {
        JsonNode collection = JSON.readTree(text("incidents.geojson", OURS, ""));
        Answer place =
                Ask.data("{ place(code: \"NZ\") { latitude longitude } }").at("place");

        assertThat(collection.path("type").asText()).isEqualTo("FeatureCollection");
        assertThat(collection.path("features")).hasSize(INCIDENTS);
        JsonNode feature = collection.path("features").get(INCIDENTS - 1);
        assertThat(feature.at("/geometry/type").asText()).isEqualTo("Point");
        assertThat(feature.at("/geometry/coordinates/0").decimalValue())
                .isEqualByComparingTo(place.json().path("longitude").decimalValue());
        assertThat(feature.at("/geometry/coordinates/1").decimalValue())
                .isEqualByComparingTo(place.json().path("latitude").decimalValue());
        assertThat(feature.at("/properties/key").asText())
                .isEqualTo(feature.path("id").asText());
        assertThat(JSON.readTree(text("incidents.geojson", "{\"key\": [\"nothing\"]}", ""))
                        .path("features"))
                .isEmpty();
    }

    @Test
    void investigatorsGetEntities() {
        List<JsonNode> entities = lines(text("incidents.ftm", "{\"key\": [\"taken-2-raid\"]}", ""));

        assertThat(entities)
                .extracting(entity ->
                        entity.path("schema").asText() + " " + entity.path("id").asText())
                .containsExactly(
                        "PublicBody tergeu-organization-taken-police",
                        "Article tergeu-report-taken-2",
                        "Event tergeu-incident-taken-2-raid");
        JsonNode event = entities.get(2).path("properties");
        assertThat(event.path("startDate").get(0).asText()).isEqualTo("2026-04-03");
        assertThat(event.path("country").get(0).asText()).isEqualTo("nz");
        assertThat(event.path("proof").get(0).asText()).isEqualTo("tergeu-report-taken-2");
        assertThat(event.path("involved").get(0).asText()).isEqualTo("tergeu-organization-taken-police");
        assertThat(entities).allMatch(entity -> entity.at("/properties/name").size() == 1);
    }

    /** Five pages, whose incidents have one organization in common. */
    @Test
    void anEntityComesOnceAndBeforeTheEventsThatNameIt() {
        List<JsonNode> entities = lines(text("incidents.ftm", OURS, ""));

        assertWhole(entities);
        assertThat(ids(entities)).doesNotHaveDuplicates().contains("tergeu-organization-taken-police");
        assertThat(events(entities)).hasSize(INCIDENTS);
        assertThat(entities).hasSizeGreaterThanOrEqualTo(2 * INCIDENTS + REPORTS_OF_ONE);

        String cursor = events(entities).get(70).path("cursor").asText();
        List<JsonNode> rest =
                lines(text("incidents.ftm", OURS, "&after=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8)));
        assertWhole(rest);
        assertThat(ids(rest)).doesNotHaveDuplicates();
        assertThat(ids(events(rest))).isEqualTo(ids(events(entities)).subList(71, INCIDENTS));
    }

    @Test
    void aReportOfTwoIncidentsComesOnce() {
        List<Map<String, Object>> incidents = List.of("taken-both-1", "taken-both-2").stream()
                .map(key -> Map.<String, Object>of(
                        "key",
                        key,
                        "name",
                        "A raid",
                        "summary",
                        "Made up for a test.",
                        "kind",
                        "RAID",
                        "places",
                        List.of(Map.of("place", "TO", "precision", "COUNTRY"))))
                .toList();
        assertThat(Bring.by("reviewer")
                        .lines("", Edits.with(Bring.report("taken-both", "3"), "incidents", incidents))
                        .refused())
                .isEmpty();

        List<JsonNode> entities = lines(text("incidents.ftm", "{\"place\": [\"TO\"]}", ""));
        assertThat(ids(entities))
                .containsExactlyInAnyOrder(
                        "tergeu-report-taken-both", "tergeu-incident-taken-both-1", "tergeu-incident-taken-both-2");
        assertThat(events(entities))
                .allMatch(event -> event.at("/properties/proof/0").asText().equals("tergeu-report-taken-both"));
    }

    private static void assertWhole(List<JsonNode> entities) {
        Set<String> known = new HashSet<>();
        for (JsonNode entity : entities) {
            for (String property : List.of("involved", "proof")) {
                entity.at("/properties/" + property)
                        .forEach(named -> assertThat(known).contains(named.asText()));
            }
            known.add(entity.path("id").asText());
        }
    }

    private static List<JsonNode> events(List<JsonNode> entities) {
        return entities.stream()
                .filter(entity -> entity.path("schema").asText().equals("Event"))
                .toList();
    }

    private static List<String> ids(List<JsonNode> entities) {
        return entities.stream().map(entity -> entity.path("id").asText()).toList();
    }

    @Test
    void aCursorGoesOnWhereARowWas() throws IOException {
        Response whole = get("incidents.csv", OURS, "");
        List<CSVRecord> rows = csv(whole.body());
        String more = "&after=" + URLEncoder.encode(rows.get(40).get("cursor"), StandardCharsets.UTF_8);
        String revision = whole.header("Tergeu-Revision");

        assertThat(revision).isEqualTo(Edits.revision());
        assertThat(keys(csv(text("incidents.csv", OURS, more + "&revision=" + revision))))
                .isEqualTo(keys(rows).subList(41, INCIDENTS));
        assertThat(get("incidents.csv", "{\"kind\": \"RAID\"}", more).code()).isEqualTo("INVALID_CURSOR");
        Edits.by("reviewer").submit(Edits.report("taken-meanwhile-" + revision, "3"));
        Response late = get("incidents.csv", OURS, more + "&revision=" + revision);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.code()).isEqualTo("REVISION_CHANGED");
    }

    @Test
    void asOfADayAndByAFilterItIsAsInAQuestion() throws IOException {
        assertThat(csv(text("incidents.csv", OURS, "&asOf=2026-04-30"))).isEmpty();
        assertThat(csv(text("incidents.csv", "{\"and\": [" + OURS + ", {\"kind\": [\"RAID\"]}]}", "")))
                .hasSize(INCIDENTS / 2);
        assertThat(lines(text("reports.ndjson", "{\"key\": [\"taken-2\"]}", "")))
                .singleElement()
                .satisfies(report ->
                        assertThat(report.at("/report/publishedOn").asText()).isEqualTo("2026-05-01"));
    }

    @Test
    void cachesAskWhetherItHasChanged() {
        Response whole = get("incidents.csv", OURS, "");
        String tag = whole.header("ETag");

        assertThat(tag).startsWith("\"");
        assertThat(whole.header("Content-Type")).isEqualTo("text/csv; charset=utf-8");
        assertThat(whole.header("Cache-Control")).startsWith("public, ");
        assertThat(get("incidents.csv", OURS, "", "If-None-Match", tag).status())
                .isEqualTo(304);
        Response head =
                Http.send("HEAD", "/download/incidents.csv?filter=" + URLEncoder.encode(OURS, StandardCharsets.UTF_8));
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(tag);
        assertThat(head.body()).isEmpty();
        assertThat(get("incidents.csv", OURS, "", "Accept-Language", "kk").header("ETag"))
                .isNotEqualTo(tag);
        Response own = get(
                "incidents.csv",
                OURS,
                "",
                "Authorization",
                "Bearer " + Editors.token("reader").text());
        assertThat(own.header("Cache-Control")).startsWith("private, ");
    }

    @Test
    void whatCannotBeGivenIsRefused() {
        assertThat(Http.send("GET", "/download/incidents.xlsx").status()).isEqualTo(404);
        assertThat(Http.send("GET", "/download/people.csv").status()).isEqualTo(404);
        assertThat(Http.send("GET", "/download/seizures.geojson").code()).isEqualTo("INVALID_REQUEST");
        assertThat(Http.send("POST", "/download/incidents.csv").header("Allow")).isEqualTo("GET, HEAD");
        assertThat(get("incidents.csv", "{", "").status()).isEqualTo(400);
        assertThat(get("incidents.csv", "{\"colour\": \"red\"}", "").code()).isEqualTo("INVALID_VARIABLES");
        Response unknown = get("incidents.csv", "{\"place\": [\"Almaty\"]}", "");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.code()).isEqualTo("INVALID_ARGUMENT");
        assertThat(get("incidents.csv", OURS, "&first=3").status()).isEqualTo(400);
        assertThat(get("reports.ndjson", "{}", "&asOf=2026-01-01").status()).isEqualTo(400);
        assertThat(get("incidents.csv", OURS, "&revision=x").status()).isEqualTo(400);
        assertThat(get("incidents.csv", OURS, "", "Authorization", "Bearer x").status())
                .isEqualTo(401);
    }

    /** More than may be under way for one client end before others begin. */
    @Test
    void manyDownloadsOneAfterTheOtherFindAPlace() {
        assertThat(IntStream.range(0, 8)
                        .mapToObj(n -> get("statistics.csv", "{}", "").status()))
                .containsOnly(200);
    }
}
