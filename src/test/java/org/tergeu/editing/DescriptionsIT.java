package org.tergeu.editing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Editors;
import org.tergeu.testsupport.Edits;

/** Editors give names and more of organizations, people and places, which goes before what reports say; and take it back. */
@QuarkusTest
@TestProfile(Editors.class)
class DescriptionsIT {

    private final Edits asel = Edits.by("reviewer");

    private static String organization(String key) {
        return Ask.data(
                        "query ($key: String!) { organization(key: $key) { name kind country parent { key } names { language name preferred } } }",
                        Map.of("key", key))
                .at("organization")
                .toString();
    }

    /** A report that describes one of each. */
    private void reported(String name) {
        Map<String, Object> input = Edits.report("described-" + name, "1");
        input.put(
                "organizations",
                List.of(
                        Map.of(
                                "key",
                                name + "-office",
                                "name",
                                "Office of " + name,
                                "kind",
                                "OTHER",
                                "names",
                                List.of(
                                        Map.of("language", "ru", "name", "Контора " + name),
                                        Map.of("language", "en", "name", "Wrong office"))),
                        Map.of("key", name + "-part", "name", "Part", "kind", "OTHER", "parent", name + "-office")));
        input.put("people", List.of(Map.of("key", name + "-head", "name", "Head " + name, "position", "Head")));
        input.put(
                "places",
                List.of(Map.of(
                        "code", name + "-village", "name", "Village " + name, "level", "LOCALITY", "parent", "KZ-47")));
        assertThat(asel.submit(input).at("userErrors").all()).isEmpty();
    }

    @Test
    void whatAnEditorGivesGoesBeforeWhatReportsSayAndIsTakenBack() {
        reported("dsc");
        String before = organization("dsc-office");
        List<Answer> reports = asel.history("described-dsc");

        Map<String, Object> given = new LinkedHashMap<>(Map.of(
                "key",
                "dsc-office",
                "name",
                "The Office",
                "kind",
                "MINISTRY",
                "country",
                "KZ",
                "parent",
                "kz-mvd",
                "names",
                List.of(Map.of("language", "ru", "name", "Управление")),
                "without",
                List.of("Wrong office"),
                "idempotencyKey",
                "dsc-1"));
        Answer described = asel.describe("Organization", given);

        assertThat(described.at("userErrors").all()).isEmpty();
        assertThat(described.at("outcome").text()).isEqualTo("DESCRIBED");
        assertThat(organization("dsc-office"))
                .isEqualTo(
                        "{\"name\":\"The Office\",\"kind\":\"MINISTRY\",\"country\":\"KZ\",\"parent\":{\"key\":\"kz-mvd\"},\"names\":["
                                + "{\"language\":\"en\",\"name\":\"The Office\",\"preferred\":true},"
                                + "{\"language\":\"ru\",\"name\":\"Управление\",\"preferred\":true},"
                                + "{\"language\":\"en\",\"name\":\"Office of dsc\",\"preferred\":false},"
                                + "{\"language\":\"ru\",\"name\":\"Контора dsc\",\"preferred\":false}]}");
        assertThat(asel.describe("Organization", given).at("repeated").text()).isEqualTo("true");
        // A later report does not take it back, and reports are as they were
        asel.submit(Edits.with(
                Edits.report("described-again", "1"),
                "organizations",
                List.of(Map.of("key", "dsc-office", "name", "Office again", "kind", "POLICE"))));
        assertThat(organization("dsc-office"))
                .contains("\"name\":\"The Office\",\"kind\":\"MINISTRY\"", "Office again");
        assertThat(asel.history("described-dsc").toString()).isEqualTo(reports.toString());

        String first = described.at("revision").text();
        asel.describe("Organization", Map.of("key", "dsc-office", "name", "Second", "madeFrom", Edits.revision()));
        // A colleague who had seen the first has the same idea, or another one
        assertThat(asel.describe("Organization", Map.of("key", "dsc-office", "name", "Second", "madeFrom", first))
                        .at("outcome")
                        .text())
                .isEqualTo("UNCHANGED");
        Answer late = asel.describe("Organization", Map.of("key", "dsc-office", "name", "Third", "madeFrom", first));
        assertThat(late.at("userErrors").each("code")).containsExactly("CHANGED_MEANWHILE");
        assertThat(late.at("conflict.differences").toString())
                .isEqualTo("[{\"path\":\"name\",\"before\":\"Second\",\"after\":\"Third\"}]");
        assertThat(asel.describe("Organization", Map.of("key", "dsc-office", "name", "Second", "madeFrom", "x"))
                        .at("userErrors")
                        .each("code"))
                .containsExactly("INVALID");
        List<Answer> versions = Edits.descriptions("ORGANIZATION", "dsc-office");
        assertThat(versions).hasSize(2);
        assertThat(versions.get(0).at("differences").toString())
                .contains("{\"path\":\"name\",\"before\":\"The Office\",\"after\":\"Second\"}");
        assertThat(asel.undoDescription("ORGANIZATION", "dsc-office", first)
                        .at("userErrors")
                        .each("code"))
                .containsExactly("CHANGED_MEANWHILE");
        asel.undoDescription(
                "ORGANIZATION", "dsc-office", versions.get(0).at("revision").text());
        assertThat(organization("dsc-office")).contains("\"name\":\"The Office\",\"kind\":\"MINISTRY\"");
        // Undone again, it is the second; with nothing given, all is as reports say
        asel.undoDescription(
                "ORGANIZATION",
                "dsc-office",
                Edits.descriptions("ORGANIZATION", "dsc-office")
                        .get(0)
                        .at("revision")
                        .text());
        assertThat(organization("dsc-office")).contains("\"name\":\"Second\"");
        asel.describe("Organization", Map.of("key", "dsc-office", "madeFrom", Edits.revision()));
        asel.retract("described-again", Edits.revision());
        assertThat(organization("dsc-office")).isEqualTo(before);
        assertThat(Ask.data(
                                "{ changes(filter: { kind: [DESCRIBED], report: [\"dsc-office\"] }) { nodes { thing kind key report { key } } } }")
                        .at("changes.nodes")
                        .all())
                .hasSize(5)
                .allSatisfy(
                        change -> assertThat(change.toString())
                                .isEqualTo(
                                        "{\"thing\":\"ORGANIZATION\",\"kind\":\"DESCRIBED\",\"key\":\"dsc-office\",\"report\":null}"));
    }

    @Test
    void peopleAndPlacesAreDescribedToo() {
        reported("dsp");

        assertThat(asel.describe("Person", Map.of("key", "dsp-head", "name", "Madina Dsp", "position", "Head of all"))
                        .at("person.name")
                        .text())
                .isEqualTo("Madina Dsp");
        assertThat(asel.describe(
                                "Place",
                                Map.of(
                                        "code",
                                        "dsp-village",
                                        "names",
                                        List.of(Map.of("language", "kk", "name", "Ауыл")),
                                        "latitude",
                                        43.5,
                                        "longitude",
                                        51.25))
                        .at("place.name")
                        .text())
                .isEqualTo("Village dsp");
        assertThat(Ask.data(
                                "{ person(key: \"dsp-head\") { position names { name } } place(code: \"dsp-village\") { latitude longitude name(language: \"kk\") parent { code } } search(text: \"Madina Dsp\") { nodes { ... on Person { key } } } }")
                        .toString())
                .isEqualTo(
                        "{\"person\":{\"position\":\"Head of all\",\"names\":[{\"name\":\"Madina Dsp\"},{\"name\":\"Head dsp\"}]},"
                                + "\"place\":{\"latitude\":43.5,\"longitude\":51.25,\"name\":\"Ауыл\",\"parent\":{\"code\":\"KZ-47\"}},"
                                + "\"search\":{\"nodes\":[{\"key\":\"dsp-head\"}]}}");

        // Of somebody whose name is erased nothing that editors gave is left
        Edits.by("admin")
                .change(
                        "erasePerson",
                        "ErasePersonInput",
                        "outcome person { key }",
                        Map.of("key", "dsp-head", "description", "a head of an office"));
        assertThat(Ask.data("{ search(text: \"Madina Dsp\") { totalCount } }")
                        .at("search.totalCount")
                        .text())
                .isEqualTo("0");
    }

    @Test
    void whatIsNotAllowedIsRefusedWithItsPlace() {
        reported("dsr");
        String before = Edits.revision();

        for (Map.Entry<Map<String, Object>, String> wrong : List.<Map.Entry<Map<String, Object>, String>>of(
                Map.entry(Map.of("key", "dsr-none", "name", "x"), "NOT_FOUND [\"input\",\"key\"]"),
                Map.entry(Map.of("key", "dsr-office", "name", "x".repeat(501)), "INVALID [\"input\",\"name\"]"),
                Map.entry(Map.of("key", "dsr-office", "country", "Kazakhstan"), "INVALID [\"input\",\"country\"]"),
                Map.entry(Map.of("key", "dsr-office", "parent", "dsr-none"), "INVALID [\"input\",\"parent\"]"),
                Map.entry(Map.of("key", "dsr-office", "parent", "dsr-part"), "INVALID [\"input\"]"),
                Map.entry(Map.of("key", "dsr-office", "parent", "dsr-office"), "INVALID [\"input\",\"parent\"]"),
                Map.entry(
                        Map.of("key", "dsr-office", "idempotencyKey", "  "), "INVALID [\"input\",\"idempotencyKey\"]"),
                Map.entry(
                        Map.of("key", "dsr-office", "name", "Wrong office", "without", List.of("Wrong office")),
                        "INVALID [\"input\",\"without\",\"0\"]"),
                Map.entry(
                        Map.of("key", "dsr-office", "names", List.of(Map.of("language", "Russian", "name", "x"))),
                        "INVALID [\"input\",\"names\",\"0\",\"language\"]"),
                Map.entry(
                        Map.of("key", "dsr-office", "name", "x", "madeFrom", "99999999"),
                        "INVALID [\"input\",\"madeFrom\"]"))) {
            Answer error = asel.describe("Organization", wrong.getKey()).at("userErrors.0");
            assertThat(error.at("code").text() + " " + error.at("path"))
                    .as(error.toString())
                    .isEqualTo(wrong.getValue());
        }
        assertThat(asel.describe("Organization", Map.of("key", "dsr-office", "parent", "dsr-none", "country", "QQ"))
                        .at("userErrors")
                        .each("path"))
                .as("all reasons at once")
                .hasSize(2);
        assertThat(asel.describe("Place", Map.of("code", "KZ-75", "name", "x"))
                        .at("userErrors.0")
                        .toString())
                .contains("NOT_FOUND", "[\"input\",\"code\"]");
        assertThat(asel.undoDescription("PERSON", "dsr-head", before)
                        .at("userErrors")
                        .each("code"))
                .containsExactly("NOT_FOUND");
        Edits restricted = new Edits(Editors.token("reviewer")
                .claim("publishers", List.of("orda-kz"))
                .text());
        assertThat(restricted
                        .describe("Organization", Map.of("key", "dsr-office", "name", "x"))
                        .at("userErrors")
                        .each("code"))
                .containsExactly("NOT_ALLOWED");
        assertThat(Edits.revision()).isEqualTo(before);
        asel.describe("Organization", Map.of("key", "dsr-office", "name", "First"));
        Answer late = asel.describe("Organization", Map.of("key", "dsr-office", "name", "Late", "madeFrom", before));
        assertThat(late.at("userErrors").each("code")).containsExactly("CHANGED_MEANWHILE");
        assertThat(late.at("conflict.differences").toString())
                .contains("{\"path\":\"name\",\"before\":\"First\",\"after\":\"Late\"}");
    }
}
