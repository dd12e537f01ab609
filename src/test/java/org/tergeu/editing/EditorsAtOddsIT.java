package org.tergeu.editing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.AtOnce;
import org.tergeu.testsupport.Editors;
import org.tergeu.testsupport.Edits;

/** Changes that get in each other's way: what comes of them is what would come of them one after the other. */
@QuarkusTest
@TestProfile(Editors.class)
class EditorsAtOddsIT {

    private final Edits asel = Edits.by("reviewer");

    private static Map<String, Object> by(String report, String organization, String incident) {
        Map<String, Object> input = Edits.report(report, "5");
        ((Map<String, Object>) input.get("report")).put("publisher", organization);
        input.put(
                "organizations", List.of(Map.of("key", organization, "name", "Desk " + organization, "kind", "MEDIA")));
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
                        "legalOutcomes",
                        List.of(Map.of("stage", "DETAINED", "counted", "PERSON", "count", "5")))));
        return input;
    }

    private Answer change(String field, Map<String, Object> input) {
        String type = Character.toUpperCase(field.charAt(0)) + field.substring(1) + "Input";
        Answer made = asel.change(field, type, "outcome revision userErrors { code message }", input);
        assertThat(made.at("userErrors").all()).as(field).isEmpty();
        return made;
    }

    private void merge(String field, String from, String into) {
        change(field, Map.of("from", from, "into", into, "madeFrom", Edits.revision()));
    }

    private void unmerge(String field, String key) {
        change(field, Map.of("key", key, "madeFrom", Edits.revision()));
    }

    private static String state(String... incidents) {
        return Ask.data(
                        "query ($keys: [String!]) { incidents(filter: { key: $keys }, first: 10) { nodes { key id reports { key status publisher { key } } legalOutcomes { count { best origins } claims { assertedBy { key } report { key } } } } } }",
                        Map.of("keys", List.of(incidents)))
                .at("incidents.nodes")
                .toString();
    }

    @Test
    void concurrentRepeatsShareOneResult() {
        Map<String, Object> input = Edits.with(Edits.report("odds-key", "3"), "idempotencyKey", "odds-key");

        List<CompletableFuture<Answer>> all = IntStream.range(0, 12)
                .mapToObj(each -> AtOnce.ask(() -> Edits.by("reviewer").submit(input)))
                .toList();
        List<Answer> answers = all.stream().map(CompletableFuture::join).toList();

        assertThat(answers)
                .filteredOn(answer -> answer.at("repeated").text().equals("false"))
                .hasSize(1);
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.at("outcome").text()).isEqualTo("ADDED"));
        assertThat(answers.stream().map(answer -> answer.at("revision").text()).distinct())
                .hasSize(1);
        assertThat(asel.history("odds-key")).hasSize(1);
    }

    /** Retracted while it is merged, it is retracted after the merge is taken back, too, and reinstated it says what it said. */
    @Test
    void aReportIsRetractedAndUndoneWhileItIsMerged() {
        asel.submit(by("odds-a", "odds-desk-a", "odds-raid-a"));
        asel.submit(by("odds-b", "odds-desk-b", "odds-raid-b"));
        String before = state("odds-raid-a", "odds-raid-b");

        merge("mergeOrganizations", "odds-desk-b", "odds-desk-a");
        merge("mergeIncidents", "odds-raid-b", "odds-raid-a");
        assertThat(state("odds-raid-a")).contains("\"count\":{\"best\":5,\"origins\":1}");
        asel.retract("odds-b", Edits.revision());
        assertThat(state("odds-raid-a")).contains("\"reports\":[{\"key\":\"odds-a\",");
        unmerge("unmergeIncident", "odds-raid-b");
        unmerge("unmergeOrganization", "odds-desk-b");
        assertThat(state("odds-raid-b")).isEqualTo("[]");

        // The retraction is undone, the undoing too, and that again
        for (int i = 0; i < 3; i++) {
            String revision = asel.history("odds-b").get(0).at("revision").text();
            assertThat(asel.undo("odds-b", revision).at("userErrors").all()).isEmpty();
        }
        assertThat(state("odds-raid-a", "odds-raid-b")).isEqualTo(before);
        assertThat(asel.history("odds-b").stream()
                        .map(version -> version.at("status").text()))
                .containsExactly("PUBLISHED", "RETRACTED", "PUBLISHED", "RETRACTED", "PUBLISHED");
    }

    /** In whichever order merges of incidents and of organizations are taken back, all is as it was. */
    @Test
    void mergesAreTakenBackInAnyOrder() {
        asel.submit(by("odds-c", "odds-desk-c", "odds-raid-c"));
        asel.submit(by("odds-d", "odds-desk-d", "odds-raid-d"));
        String before = state("odds-raid-c", "odds-raid-d");

        for (boolean incidentsFirst : List.of(true, false)) {
            merge("mergeIncidents", "odds-raid-d", "odds-raid-c");
            merge("mergeOrganizations", "odds-desk-d", "odds-desk-c");
            assertThat(state("odds-raid-c")).doesNotContain("odds-desk-d");
            unmerge(
                    incidentsFirst ? "unmergeIncident" : "unmergeOrganization",
                    incidentsFirst ? "odds-raid-d" : "odds-desk-d");
            unmerge(
                    incidentsFirst ? "unmergeOrganization" : "unmergeIncident",
                    incidentsFirst ? "odds-desk-d" : "odds-raid-d");
            assertThat(state("odds-raid-c", "odds-raid-d")).isEqualTo(before);
        }
    }

    /** A draft is of its publisher: others do not look over it into a report by changing, approving or discarding it. */
    @Test
    void draftsOfOtherPublishersAreTheirs() {
        asel.submit(by("odds-e", "odds-desk-e", "odds-raid-e"));
        Map<String, Object> draft = Edits.ofStatus(by("odds-draft", "odds-desk-e", "odds-raid-draft"), "DRAFT");
        asel.submit(draft);
        Edits others = new Edits(Editors.token("reviewer")
                .subject("bolat")
                .claim("publishers", List.of("orda-kz"))
                .text());

        // Neither by saving it under a publisher of their own
        Map<String, Object> taken = Edits.ofStatus(Edits.report("odds-draft", "9"), "DRAFT");
        assertThat(others.submit(Edits.with(taken, "madeFrom", Edits.revision()))
                        .at("userErrors")
                        .each("code"))
                .containsExactly("NOT_ALLOWED");
        for (String field : List.of("reviewDraft", "publishDraft", "discardDraft")) {
            assertThat(others.ofDraft(field, "odds-draft", Edits.revision())
                            .at("userErrors")
                            .each("code"))
                    .as(field)
                    .containsExactly("NOT_ALLOWED");
        }
        assertThat(asel.ofDraft("discardDraft", "odds-draft", Edits.revision())
                        .at("outcome")
                        .text())
                .isEqualTo("DISCARDED");
    }

    /** A report that publishes under the old key of a merged organization is of those who write for that key. */
    @Test
    void whoWritesForAnOldKeyGoesOnDoingSo() {
        asel.submit(by("odds-f", "odds-desk-f", "odds-raid-f"));
        asel.submit(by("odds-g", "odds-desk-g", "odds-raid-g"));
        merge("mergeOrganizations", "odds-desk-g", "odds-desk-f");
        Edits own = new Edits(Editors.token("reviewer")
                .claim("publishers", List.of("odds-desk-g"))
                .text());

        Map<String, Object> again = by("odds-g", "odds-desk-g", "odds-raid-g");
        ((Map<String, Object>) again.get("report")).put("title", "Corrected");
        assertThat(own.submit(Edits.with(again, "madeFrom", Edits.revision()))
                        .at("outcome")
                        .text())
                .isEqualTo("REVISED");
        assertThat(Ask.data("{ report(key: \"odds-g\") { title publisher { key } } }")
                        .at("report")
                        .toString())
                .isEqualTo("{\"title\":\"Corrected\",\"publisher\":{\"key\":\"odds-desk-f\"}}");
    }

    /** What a mutation is given that it cannot read is an error of the request, says where, and names what is allowed. */
    @Test
    void whatIsOfAnotherTypeIsRefusedWithItsPlace() {
        String submit = "mutation ($input: ReportInput!) { submitReport(input: $input) { outcome } }";
        Map<String, Object> good = Edits.report("odds-types", "3");
        Map<String, Map<String, Object>> wrong = new LinkedHashMap<>();
        wrong.put("$input.report", Edits.with(good, "report", "a text"));
        wrong.put("$input.incidents[0]", Edits.with(good, "incidents", List.of(7)));
        wrong.put("$input.people[0].key", Edits.with(good, "people", List.of(Map.of("key", 7, "name", "x"))));
        wrong.put("nobodyKnowsThis", Edits.with(good, "nobodyKnowsThis", true));

        wrong.forEach((place, input) -> {
            Answer answer = asel.ask(submit, Map.of("input", input)).answer();
            assertThat(answer.at("errors.0.extensions.code").text()).as(place).isEqualTo("INVALID_VARIABLES");
            assertThat(answer.at("errors.0.message").text()).contains(place);
        });
        assertThat(asel.ask(submit, Map.of()).code()).isEqualTo("INVALID_VARIABLES");
    }
}
