package org.tergeu.editing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Editors;
import org.tergeu.testsupport.Edits;
import org.tergeu.testsupport.EveryRow;

/** Two organizations, or two people, are found to be one, and found to be two again. */
@QuarkusTest
@TestProfile(Editors.class)
class ThingMergesIT {

    private final Edits asel = Edits.by("reviewer");

    @Inject
    DataSource database;

    private static Answer merge(Edits by, String field, String from, String into, String madeFrom) {
        String one = field.equals("mergePeople") ? "person" : "organization";
        return by.change(
                field,
                Character.toUpperCase(field.charAt(0)) + field.substring(1) + "Input",
                "outcome revision repeated " + one + " { id key } userErrors { code path message }",
                Map.of("from", from, "into", into, "madeFrom", madeFrom));
    }

    private static Answer unmerge(Edits by, String field, String key) {
        String one = field.equals("unmergePerson") ? "person" : "organization";
        return by.change(
                field,
                Character.toUpperCase(field.charAt(0)) + field.substring(1) + "Input",
                "outcome revision " + one + " { id key } userErrors { code path message }",
                Map.of("key", key, "madeFrom", Edits.revision()));
    }

    private static Map<String, Object> organization(String key, String name, String parent) {
        Map<String, Object> organization =
                new LinkedHashMap<>(Map.of("key", key, "name", name, "kind", "MINISTRY", "country", "KZ"));
        if (parent != null) {
            organization.put("parent", parent);
        }
        return organization;
    }

    /** A report of an organization, which it describes, on an incident that may be known. */
    private static Map<String, Object> by(String report, String organization, String incident, String detained) {
        Map<String, Object> input = Edits.report(report, "1");
        ((Map<String, Object>) input.get("report")).put("publisher", organization);
        input.put("organizations", List.of(organization(organization, "Ministry " + organization, null)));
        input.put(
                "incidents",
                List.of(Map.of(
                        "key",
                        incident,
                        "name",
                        "A raid",
                        "summary",
                        "Made up.",
                        "kind",
                        "RAID",
                        "places",
                        List.of(Map.of("place", "KZ-75", "precision", "REGION")),
                        "participants",
                        List.of(Map.of("organization", organization, "role", "CONDUCTED")),
                        "legalOutcomes",
                        List.of(
                                Map.of("stage", "DETAINED", "counted", "PERSON", "count", detained),
                                Map.of(
                                        "stage",
                                        "CHARGED",
                                        "counted",
                                        "PERSON",
                                        "organization",
                                        organization,
                                        "count",
                                        "9"),
                                Map.of(
                                        "stage",
                                        "CHARGED",
                                        "counted",
                                        "PERSON",
                                        "subject",
                                        "drivers",
                                        "count",
                                        "2",
                                        "partOf",
                                        "charged-" + organization)))));
        return input;
    }

    private static String incident(String key) {
        return Ask.data("""
                        query ($key: String!) {
                          incident(key: $key) {
                            participants { role organization { id key } person { key } }
                            legalOutcomes { stage subject count { best origins } organization { key } partOf { organization { key } } }
                            reports { key publisher { key } }
                          }
                        }""", Map.of("key", key)).at("incident").toString();
    }

    private static String organizationOf(String key) {
        return Ask.data(
                        "query ($key: String!) { organization(key: $key) { id key names { name } children { key } } }",
                        Map.of("key", key))
                .at("organization")
                .toString();
    }

    @Test
    void whatIsSaidOfTheOneIsSaidOfTheOtherAndAllOfItIsTakenBack() {
        asel.submit(by("tm-a-1", "tm-a", "tm-raid", "10"));
        asel.submit(by("tm-b-1", "tm-b", "tm-raid", "10"));
        Map<String, Object> part = by("tm-part-1", "tm-part", "tm-raid-part", "1");
        part.put("organizations", List.of(organization("tm-part", "A part", "tm-b")));
        asel.submit(part);
        String raid = incident("tm-raid");
        String one = organizationOf("tm-a");
        String other = organizationOf("tm-b");
        assertThat(raid).contains("\"count\":{\"best\":10,\"origins\":2}");
        String oldId = Ask.data("{ organization(key: \"tm-b\") { id } }")
                .at("organization.id")
                .text();
        List<Answer> history = asel.history("tm-b-1");

        Answer merged = merge(asel, "mergeOrganizations", "tm-b", "tm-a", Edits.revision());

        assertThat(merged.at("userErrors").all()).isEmpty();
        assertThat(merged.at("organization.key").text()).isEqualTo("tm-a");
        // One asserter said it twice, one organization took part, and each part is in its whole
        assertThat(incident("tm-raid"))
                .contains("\"count\":{\"best\":10,\"origins\":1}", "\"publisher\":{\"key\":\"tm-a\"}")
                .doesNotContain("tm-b\"");
        assertThat(Ask.data(
                                "{ incident(key: \"tm-raid\") { participants { role } legalOutcomes { subject partOf { organization { key } } } } }")
                        .at("incident")
                        .toString())
                .isEqualTo(
                        "{\"participants\":[{\"role\":\"CONDUCTED\"}],\"legalOutcomes\":[{\"subject\":null,\"partOf\":null},{\"subject\":null,\"partOf\":null},{\"subject\":\"drivers\",\"partOf\":{\"organization\":{\"key\":\"tm-a\"}}}]}");
        assertThat(organizationOf("tm-a"))
                .contains("Ministry tm-a", "Ministry tm-b", "\"children\":[{\"key\":\"tm-part\"}]");
        assertThat(organizationOf("tm-b")).isEqualTo(organizationOf("tm-a"));
        assertThat(Ask.data(
                                "query ($id: ID!) { node(id: $id) { ... on Organization { key } } organizations(filter: { key: [\"tm-b\"] }) { totalCount } search(text: \"tm-b\", types: [ORGANIZATION]) { nodes { ... on Organization { key } } } }",
                                Map.of("id", oldId))
                        .toString())
                .isEqualTo(
                        "{\"node\":{\"key\":\"tm-a\"},\"organizations\":{\"totalCount\":0},\"search\":{\"nodes\":[{\"key\":\"tm-a\"}]}}");
        // The reports are as they were, and nobody has changed them
        assertThat(asel.history("tm-b-1").toString()).isEqualTo(history.toString());

        // A later report that names the old one is of the other
        asel.submit(by("tm-b-2", "tm-b", "tm-raid-later", "4"));
        assertThat(incident("tm-raid-later"))
                .contains("\"publisher\":{\"key\":\"tm-a\"}")
                .doesNotContain("tm-b\"");

        assertThat(unmerge(asel, "unmergeOrganization", "tm-b")
                        .at("organization.id")
                        .text())
                .isEqualTo(oldId);
        assertThat(incident("tm-raid")).isEqualTo(raid);
        assertThat(organizationOf("tm-a")).isEqualTo(one);
        assertThat(organizationOf("tm-b")).isEqualTo(other);
        assertThat(incident("tm-raid-later"))
                .contains("\"publisher\":{\"key\":\"tm-b\"}")
                .doesNotContain("tm-a\"");
        assertThat(Ask.data(
                                "{ changes(filter: { kind: [MERGED, UNMERGED], report: [\"tm-b\"] }) { nodes { thing kind key into } } }")
                        .at("changes.nodes")
                        .toString())
                .isEqualTo(
                        "[{\"thing\":\"ORGANIZATION\",\"kind\":\"MERGED\",\"key\":\"tm-b\",\"into\":\"tm-a\"},{\"thing\":\"ORGANIZATION\",\"kind\":\"UNMERGED\",\"key\":\"tm-b\",\"into\":\"tm-a\"}]");
    }

    @Test
    void whatAReportDescribesAsTwoIsTwo() {
        asel.submit(by("tm-c-1", "tm-c", "tm-raid-c", "1"));
        asel.submit(by("tm-d-1", "tm-d", "tm-raid-d", "1"));
        Map<String, Object> both = Edits.report("tm-both", "1");
        both.put("organizations", List.of(organization("tm-c", "C", null), organization("tm-d", "D", null)));
        asel.submit(both);
        String before = Edits.revision();

        Answer refused = merge(asel, "mergeOrganizations", "tm-c", "tm-d", before);

        assertThat(refused.at("userErrors").each("code")).containsExactly("INVALID");
        assertThat(refused.at("userErrors.0.message").text()).contains("tm-both", "describes 'tm-d' beside 'tm-c'");
        assertThat(Edits.revision()).isEqualTo(before);

        asel.submit(by("tm-e-1", "tm-e", "tm-raid-e", "1"));
        merge(asel, "mergeOrganizations", "tm-e", "tm-d", Edits.revision());
        Map<String, Object> later = Edits.report("tm-later", "1");
        later.put("organizations", List.of(organization("tm-e", "E", null), organization("tm-d", "D", null)));
        Answer apart = asel.submit(later);
        assertThat(apart.at("userErrors.0.path").toString()).isEqualTo("[\"input\",\"organizations\",\"1\"]");
        assertThat(apart.at("userErrors.0.message").text()).contains("since they were merged");
    }

    @Test
    void whatCannotBeIsRefused() {
        asel.submit(by("tm-f-1", "tm-f", "tm-raid-f", "1"));
        String read = Edits.revision();
        asel.submit(by("tm-g-1", "tm-g", "tm-raid-g", "1"));
        Map<String, Object> below = by("tm-h-1", "tm-h", "tm-raid-h", "1");
        below.put("organizations", List.of(organization("tm-h", "H", "tm-i"), organization("tm-i", "I", "tm-f")));
        asel.submit(below);
        String now = Edits.revision();

        assertThat(merge(asel, "mergeOrganizations", "tm-f", "tm-f", now)
                        .at("userErrors")
                        .each("code"))
                .containsExactly("INVALID");
        assertThat(merge(asel, "mergeOrganizations", "tm-none", "tm-f", now)
                        .at("userErrors.0.message")
                        .text())
                .isEqualTo("read 'tm-none', which is not the key of an organization");
        assertThat(merge(asel, "mergeOrganizations", "tm-f", "tm-g", read)
                        .at("userErrors")
                        .each("code"))
                .containsExactly("CHANGED_MEANWHILE");
        assertThat(unmerge(asel, "unmergeOrganization", "tm-f").at("userErrors").each("code"))
                .containsExactly("NOT_FOUND");
        Edits restricted = new Edits(Editors.token("reviewer")
                .claim("publishers", List.of("orda-kz"))
                .text());
        assertThat(merge(restricted, "mergeOrganizations", "tm-f", "tm-g", now)
                        .at("userErrors")
                        .each("code"))
                .containsExactly("NOT_ALLOWED");
        // H lies in I, which lies in F: merged into H, F would lie in itself
        assertThat(merge(asel, "mergeOrganizations", "tm-f", "tm-h", now)
                        .at("userErrors.0.message")
                        .text())
                .contains("below itself");
        assertThat(Edits.revision()).isEqualTo(now);
        merge(asel, "mergeOrganizations", "tm-f", "tm-g", now);
        for (List<String> chain : List.of(List.of("tm-g", "tm-h"), List.of("tm-h", "tm-f"))) {
            assertThat(merge(asel, "mergeOrganizations", chain.get(0), chain.get(1), Edits.revision())
                            .at("userErrors")
                            .each("code"))
                    .containsExactly("INVALID");
        }
    }

    private static Map<String, Object> naming(String report, String person, String name, String incident) {
        Map<String, Object> input = Edits.report(report, "1");
        input.put(
                "people",
                List.of(Map.of(
                        "key",
                        person,
                        "name",
                        name,
                        "position",
                        "Akim of made-up places",
                        "names",
                        List.of(Map.of("language", "ru", "name", name + " (ru)")))));
        input.put(
                "incidents",
                List.of(Map.of(
                        "key",
                        incident,
                        "name",
                        "A case",
                        "summary",
                        "Made up.",
                        "kind",
                        "INVESTIGATION",
                        "places",
                        List.of(Map.of("place", "KZ-75", "precision", "REGION")),
                        "legalOutcomes",
                        List.of(Map.of("stage", "DETAINED", "counted", "PERSON", "person", person)))));
        return input;
    }

    private static String detained(String incident) {
        return Ask.data(
                        "query ($key: String!) { incident(key: $key) { legalOutcomes { person { key } count { best } claims { report { key } } } } }",
                        Map.of("key", incident))
                .at("incident.legalOutcomes")
                .toString();
    }

    /** Of two spellings one person is detained once; whoever is erased is so by both names. */
    @Test
    void peopleAreMergedTakenApartAndErasedAsOne() throws Exception {
        asel.submit(naming("tm-p-1", "zhandos-mergeuly", "Zhandos Mergeuly", "tm-case"));
        asel.submit(naming("tm-p-2", "jandos-mergeuly", "Jandos Mergeuly", "tm-case"));
        String two = detained("tm-case");
        assertThat(Edits.by("editor")
                        .ask(
                                "{ likelyDuplicatePeople(key: \"zhandos-mergeuly\") { reasons person { key } } }",
                                Map.of())
                        .answer()
                        .faultless()
                        .at("data.likelyDuplicatePeople")
                        .toString())
                .isEqualTo(
                        "[{\"reasons\":[\"has almost the same name\",\"is named in the same incident\",\"is known by the same office\"],\"person\":{\"key\":\"jandos-mergeuly\"}}]");

        assertThat(merge(asel, "mergePeople", "jandos-mergeuly", "zhandos-mergeuly", Edits.revision())
                        .at("person.key")
                        .text())
                .isEqualTo("zhandos-mergeuly");
        assertThat(detained("tm-case"))
                .isEqualTo(
                        "[{\"person\":{\"key\":\"zhandos-mergeuly\"},\"count\":{\"best\":1},\"claims\":[{\"report\":{\"key\":\"tm-p-1\"}},{\"report\":{\"key\":\"tm-p-2\"}}]}]");
        assertThat(Ask.data(
                                "{ person(key: \"jandos-mergeuly\") { key names { name } } people(filter: { text: \"Jandos Mergeuly\" }) { nodes { key } } }")
                        .toString())
                .contains(
                        "{\"key\":\"zhandos-mergeuly\"",
                        "Jandos Mergeuly (ru)",
                        "\"nodes\":[{\"key\":\"zhandos-mergeuly\"}]");

        unmerge(asel, "unmergePerson", "jandos-mergeuly");
        assertThat(detained("tm-case")).isEqualTo(two);

        merge(asel, "mergePeople", "jandos-mergeuly", "zhandos-mergeuly", Edits.revision());
        Answer erased = Edits.by("admin")
                .change(
                        "erasePerson",
                        "ErasePersonInput",
                        "outcome person { key name names { name } } userErrors { message }",
                        Map.of("key", "jandos-mergeuly", "description", "an akim"));
        assertThat(erased.at("userErrors").all()).isEmpty();
        assertThat(erased.at("person.names").toString()).isEqualTo("[{\"name\":\"an akim\"}]");
        assertThat(EveryRow.having(database, "mergeuly", "mergeuli")).isEmpty();
        assertThat(detained("tm-case"))
                .contains(
                        "\"count\":{\"best\":1},\"claims\":[{\"report\":{\"key\":\"tm-p-1\"}},{\"report\":{\"key\":\"tm-p-2\"}}]");
        String key = erased.at("person.key").text();
        asel.submit(naming("tm-p-3", "aidar-named", "Aidar Named", "tm-case-3"));
        assertThat(merge(asel, "mergePeople", "aidar-named", key, Edits.revision())
                        .at("userErrors.0.message")
                        .text())
                .contains("whose name was erased");
    }

    @Test
    void organizationsThatMayBeTheSameAreSuggestedWithTheirReasons() {
        asel.submit(by("tm-like-1", "tm-like-made-up-affairs", "tm-like-raid-1", "1"));
        asel.submit(by("tm-like-2", "tm-like-made-up-affair", "tm-like-raid-2", "1"));

        assertThat(Edits.by("editor")
                        .ask(
                                "{ likelyDuplicateOrganizations(key: \"tm-like-made-up-affairs\", first: 1) { reasons organization { key } } }",
                                Map.of())
                        .answer()
                        .faultless()
                        .at("data.likelyDuplicateOrganizations")
                        .toString())
                .isEqualTo(
                        "[{\"reasons\":[\"has almost the same name\",\"took part in incidents of the same places\",\"is of the same kind\",\"belongs to the same country\"],\"organization\":{\"key\":\"tm-like-made-up-affair\"}}]");
    }
}
