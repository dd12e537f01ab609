package org.tergeu.editing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Editors;
import org.tergeu.testsupport.Edits;
import org.tergeu.testsupport.Http;

/** An editor submits, validates and retracts reports while the service runs. */
@QuarkusTest
@TestProfile(Editors.class)
class EditingIT {

    private final Edits asel = Edits.by("reviewer");

    @Inject
    DataSource database;

    @Test
    void aReportIsAnsweredAtOnce() {
        Answer made = asel.submit(Edits.report("edit-new", "> 11"));

        assertThat(made.at("outcome").text()).isEqualTo("ADDED");
        assertThat(made.at("report.title").text()).isEqualTo("Report edit-new");
        assertThat(made.at("userErrors").all()).isEmpty();
        assertThat(made.at("revision").text()).isEqualTo(Edits.revision());
        assertThat(Edits.detained("edit-new")).isEqualTo("more than 11");
        // And the same again changes nothing, from whatever revision
        assertThat(asel.submit(Edits.report("edit-new", "> 11")).at("outcome").text())
                .isEqualTo("UNCHANGED");
        assertThat(made.at("revision").text()).isEqualTo(Edits.revision());
    }

    @Test
    void whatIsWrongIsAllSaidAtOnceAndChangesNothing() {
        String before = Edits.revision();
        Map<String, Object> wrong = Edits.report("edit-wrong", "elevenish");
        wrong.put(
                "organizations",
                List.of(Map.of("key", "edit-nobody", "name", "N", "kind", "POLICE", "parent", "edit-none")));

        Answer refused = asel.submit(wrong);

        assertThat(refused.at("report").isNull()).isTrue();
        assertThat(refused.at("revision").isNull()).isTrue();
        assertThat(refused.at("userErrors").each("code")).containsOnly("INVALID");
        assertThat(refused.at("userErrors").all().stream()
                        .map(error -> error.at("path").toString()))
                .containsExactlyInAnyOrder(
                        "[\"input\",\"incidents\",\"0\",\"legalOutcomes\",\"0\",\"count\"]",
                        "[\"input\",\"organizations\",\"0\",\"parent\"]");
        assertThat(refused.at("userErrors").all().toString()).contains("elevenish", "edit-none");
        assertThat(Edits.revision()).isEqualTo(before);
        assertThat(Ask.data("{ organization(key: \"edit-nobody\") { key } }")
                        .at("organization")
                        .isNull())
                .isTrue();
    }

    /** What only the database finds, at the end, undoes what was written before. */
    @Test
    void aCircleIsRefusedAndUndone() {
        Map<String, Object> known = Edits.report("edit-line", "1");
        known.put(
                "organizations",
                List.of(
                        Map.of("key", "edit-upper", "name", "Upper", "kind", "POLICE"),
                        Map.of("key", "edit-lower", "name", "Lower", "kind", "POLICE", "parent", "edit-upper")));
        asel.submit(known);
        Map<String, Object> circle = Edits.report("edit-circle", "1");
        circle.put(
                "organizations",
                List.of(
                        Map.of("key", "edit-one", "name", "One", "kind", "POLICE"),
                        Map.of("key", "edit-upper", "name", "Upper", "kind", "POLICE", "parent", "edit-lower")));

        Answer refused = asel.submit(circle);

        assertThat(refused.at("userErrors").each("code")).containsOnly("INVALID");
        assertThat(refused.at("userErrors").toString()).contains("below itself");
        assertThat(Ask.data("{ organization(key: \"edit-one\") { key } }")
                        .at("organization")
                        .isNull())
                .isTrue();
    }

    @Test
    void aReportWhoseKeyCannotBeReadIsRefusedForThat() {
        Map<String, Object> report = Edits.report("Not a key", "1");

        assertThat(asel.submit(report).at("userErrors").toString())
                .contains("INVALID", "\"input\",\"report\",\"key\"", "; allowed: a key: lower-case letters");
        assertThat(asel.validate(report).at("userErrors").toString())
                .contains("\"input\",\"report\",\"key\"", "; allowed: a key: lower-case letters");
    }

    @Test
    void whatDoesNotCountOfAKnownThingIsAWarning() {
        Map<String, Object> known = Edits.with(
                Edits.report("edit-described", "1"),
                "organizations",
                List.of(Map.of("key", "edit-desk", "name", "Desk", "kind", "POLICE", "parent", "kz-mvd")));
        known.put("people", List.of(Map.of("key", "edit-chief", "name", "Chief", "position", "Chief of the desk")));
        known.put("places", List.of(Map.of("code", "edit-town", "name", "Town", "level", "CITY", "parent", "KZ-31")));
        assertThat(asel.submit(known).at("warnings").all()).isEmpty();
        Map<String, Object> later = Edits.report("edit-otherwise", "1");
        later.put(
                "organizations",
                List.of(Map.of("key", "edit-desk", "name", "Another desk", "kind", "MINISTRY", "country", "KZ")));
        later.put("people", List.of(Map.of("key", "edit-chief", "name", "Chief", "position", "King")));
        later.put("places", List.of(Map.of("code", "edit-town", "name", "Town", "level", "CITY", "parent", "KZ-75")));
        String rest = "', which does not count, since a report that is more credible or newer, or an editor, says '";

        assertThat(asel.validate(later).at("warnings").all().stream().map(Answer::text))
                .containsExactly(
                        "organizations[0].kind: read 'MINISTRY" + rest + "POLICE'",
                        "people[0].position: read 'King" + rest + "Chief of the desk'",
                        "places[0].parent: read 'KZ-75" + rest + "KZ-31'");
        assertThat(asel.submit(later).at("warnings").all()).hasSize(3);
        // What nobody had said counts, and every name is listed
        assertThat(Ask.data("{ organization(key: \"edit-desk\") { country names { name } } }")
                        .toString())
                .contains("KZ", "Another desk");
    }

    @Test
    void whatOnlyARetractedReportNamesIsFoundByNobody() {
        Map<String, Object> withdrawn = Edits.with(
                Edits.report("edit-gone", "1"),
                "organizations",
                List.of(Map.of("key", "edit-gone-desk", "name", "Gonename Desk", "kind", "POLICE")));
        withdrawn.put(
                "people",
                List.of(
                        Map.of("key", "edit-gone-person", "name", "Gonename Person"),
                        Map.of("key", "edit-kept-person", "name", "Keptname Person")));
        withdrawn.put(
                "places",
                List.of(Map.of("code", "edit-gone-town", "name", "Gonename Town", "level", "CITY", "parent", "KZ-31")));
        Map<String, Object> other = Edits.report("edit-stays", "1");
        asel.submit(withdrawn);
        other.put(
                "incidents",
                List.of(Map.of(
                        "key",
                        "edit-stays-raid",
                        "name",
                        "A raid",
                        "summary",
                        "Made up for a test.",
                        "kind",
                        "RAID",
                        "participants",
                        List.of(Map.of("person", "edit-kept-person", "role", "ANNOUNCED")))));
        asel.submit(other);
        String found = """
                { organizations(filter: { text: "Gonename" }) { totalCount nodes { key } }
                  people(filter: { text: "Gonename" }) { totalCount nodes { key } }
                  places(filter: { text: "Gonename" }) { totalCount nodes { code } }
                  search(text: "Gonename") { totalCount }
                  organization(key: "edit-gone-desk") { name } person(key: "edit-gone-person") { name } place(code: "edit-gone-town") { name }
                  kept: people(filter: { text: "Keptname" }) { totalCount } dataset { organizations people places } report(key: "edit-gone") { source } }""";
        String before = Ask.data(found).toString();
        assertThat(before).contains("edit-gone-desk", "edit-gone-person", "edit-gone-town", "legalOutcomes");

        assertThat(asel.retract("edit-gone", Edits.revision()).at("outcome").text())
                .isEqualTo("RETRACTED");

        Answer after = Ask.data(found);
        assertThat(after.toString()).doesNotContain("Gonename", "edit-gone-desk", "edit-gone-person", "edit-gone-town");
        assertThat(after.at("search.totalCount").text()).isEqualTo("0");
        assertThat(after.at("people.totalCount").text()).isEqualTo("0");
        assertThat(after.at("kept.totalCount").text()).isEqualTo("1");
        assertThat(after.at("report.source").text())
                .as("its heading, and whom the other report names and only this one describes")
                .contains("Report edit-gone", "RETRACTED", "edit-kept-person")
                .doesNotContain("legalOutcomes", "organizations", "places", "incidents", "edit-gone-person");
        assertThat(asel.ask("{ report(key: \"edit-gone\") { source } }", Map.of())
                        .answer()
                        .toString())
                .contains("legalOutcomes");
        asel.retract("edit-stays", Edits.revision());
        assertThat(Ask.data(found).at("kept.totalCount").text()).isEqualTo("0");
        asel.reinstate("edit-stays", Edits.revision());
        assertThat(Ask.data(found).toString()).isEqualTo(after.toString());
        asel.reinstate("edit-gone", Edits.revision());
        assertThat(Ask.data(found).toString()).isEqualTo(before);
    }

    @Test
    void validatingRecordsNothing() {
        String before = Edits.revision();

        assertThat(asel.validate(Edits.report("edit-try", "5")).at("outcome").text())
                .isEqualTo("ADDED");
        assertThat(asel.validate(Edits.report("edit-try", "few"))
                        .at("userErrors")
                        .each("code"))
                .containsExactly("INVALID");
        assertThat(Edits.revision()).isEqualTo(before);
        assertThat(Edits.detained("edit-try")).isEqualTo("none");
        assertThat(asel.submit(Edits.report("edit-try", "5")).at("outcome").text())
                .isEqualTo("ADDED");
    }

    @Test
    void aReportIsTakenBackAndReturns() {
        asel.submit(Edits.report("edit-back", "9"));
        String read = Edits.revision();

        assertThat(asel.retract("edit-back", read).at("outcome").text()).isEqualTo("RETRACTED");
        assertThat(Edits.detained("edit-back")).isEqualTo("none");
        assertThat(asel.retract("edit-back", read).at("outcome").text()).isEqualTo("UNCHANGED");
        assertThat(asel.reinstate("edit-back", read).at("userErrors").each("code"))
                .containsExactly("CHANGED_MEANWHILE");
        assertThat(asel.reinstate("edit-back", Edits.revision()).at("outcome").text())
                .isEqualTo("REINSTATED");
        assertThat(Edits.detained("edit-back")).isEqualTo("9");
    }

    @Test
    void changesCostPointsAndHaveTheLimitsOfQuestions() {
        String change = "mutation { %s }";
        String one = "validateReport(input: { report: { key: \"edit-cost\" } }) { outcome }";

        Answer cost = Http.post(
                        ("{\"query\": \"" + change.formatted(one).replace("\"", "\\\"")
                                        + "\", \"extensions\": {\"cost\": true}}")
                                .getBytes(StandardCharsets.UTF_8),
                        "Content-Type",
                        "application/json",
                        "Authorization",
                        "Bearer " + asel.token())
                .answer();
        assertThat(cost.at("extensions.cost.points").number()).isEqualTo(1002);
        String many = IntStream.range(0, 51).mapToObj(n -> "a" + n + ": " + one).collect(Collectors.joining(" "));
        assertThat(asel.ask(change.formatted(many), Map.of()).code()).isEqualTo("LIMIT_EXCEEDED");
        Map<String, Object> large = Edits.with(
                Edits.report("edit-large", "1"),
                "organizations",
                IntStream.range(0, 2000)
                        .mapToObj(n -> Map.of("key", "edit-large-" + n, "name", "N", "kind", "POLICE"))
                        .toList());
        assertThat(asel.ask(
                                "mutation ($input: ReportInput!) { validateReport(input: $input) { outcome } }",
                                Map.of("input", large))
                        .code())
                .isEqualTo("LIMIT_EXCEEDED");
    }
}
