package org.tergeu.editing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Bring;
import org.tergeu.testsupport.Editors;
import org.tergeu.testsupport.Edits;
import org.tergeu.testsupport.EveryRow;
import org.tergeu.testsupport.ReportFile;
import org.tergeu.testsupport.Submit;

/** The name of a public figure becomes a description, everywhere; all figures stay. */
@QuarkusTest
@TestProfile(Editors.class)
class ErasureIT {

    private static final String DESCRIPTION = "a former minister";

    private final Edits admin = Edits.by("admin");
    private final Edits asel = Edits.by("reviewer");

    @Inject
    DataSource database;

    private Answer erase(Edits by, String key, String description, String idempotencyKey) {
        Map<String, Object> input = new LinkedHashMap<>(Map.of("key", key, "description", description));
        if (idempotencyKey != null) {
            input.put("idempotencyKey", idempotencyKey);
        }
        return by.change(
                "erasePerson",
                "ErasePersonInput",
                "outcome revision repeated warnings person { id key name position names { language name } } userErrors { code path message }",
                input);
    }

    /** A report that has the name wherever a name can be. */
    private static Map<String, Object> report(String key, String incident, String detained) {
        Map<String, Object> input = Edits.report(key, "1");
        Map<String, Object> header = new LinkedHashMap<>((Map<String, Object>) input.get("report"));
        header.put("title", "Dana Muratkyzy is named by the court");
        header.put("author", "MURATKYZY, Dana");
        input.put("report", header);
        input.put(
                "people",
                List.of(
                        Map.of(
                                "key",
                                "dana-muratkyzy",
                                "name",
                                "Dana Muratkyzy",
                                "position",
                                "Minister of made-up affairs",
                                "names",
                                List.of(Map.of("language", "kk", "name", "Дана Мұратқызы"))),
                        Map.of("key", "erasure-aide", "name", "Serik Made-up", "position", "aide of Dana Muratkyzy")));
        input.put(
                "incidents",
                List.of(
                        Map.of(
                                "key",
                                incident,
                                "name",
                                "The case of Dana Muratkyzy",
                                "summary",
                                "Made up: Мұратқызы Дана and others were tried.",
                                "kind",
                                "INVESTIGATION",
                                "participants",
                                List.of(Map.of(
                                        "person",
                                        "dana-muratkyzy",
                                        "role",
                                        "SUSPECTED",
                                        "note",
                                        "as Muratkyzy Dana herself says")),
                                "legalOutcomes",
                                List.of(
                                        Map.of("stage", "CONVICTED", "counted", "PERSON", "person", "dana-muratkyzy"),
                                        Map.of(
                                                "stage",
                                                "DETAINED",
                                                "counted",
                                                "PERSON",
                                                "subject",
                                                "aides of Dana Muratkyzy",
                                                "count",
                                                detained,
                                                "spokesperson",
                                                "dana-muratkyzy"))),
                        Map.of(
                                "key",
                                incident + "-other",
                                "name",
                                "Another",
                                "summary",
                                "Made up.",
                                "kind",
                                "INVESTIGATION")));
        return input;
    }

    private static String known(String incident) {
        return Ask.data("""
                        query ($key: String!) {
                          incident(key: $key) {
                            id name summary
                            participants { role person { id name } }
                            legalOutcomes { id stage subject person { id name } count { low best high origins } partOf { id } guiltEstablished claims { note spokesperson { id } } }
                            reports { id title author }
                          }
                          legalOutcomeTotals(by: [STAGE], filter: { incident: { key: [$key] } }) { stage count { low best high } }
                        }""", Map.of("key", incident)).toString();
    }

    private List<Long> gaps() throws SQLException {
        List<Long> gaps = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet found = sql.executeQuery("select * from journal_gaps()")) {
            while (found.next()) {
                gaps.add(found.getLong(1));
            }
        }
        return gaps;
    }

    private static List<String> changes(String kind, String... keys) {
        return Ask.data(
                        "query ($keys: [String!]) { changes(first: 500, filter: { kind: [" + kind
                                + "], report: $keys }) { nodes { thing key report { key } } } }",
                        Map.of("keys", List.of(keys)))
                .at("changes.nodes")
                .all()
                .stream()
                .map(Answer::toString)
                .toList();
    }

    @Test
    void theNameIsNowhereAfterwardsAndAllFiguresStay() throws Exception {
        Map<String, Object> first = Edits.with(report("erasure-a", "erasure-case", "2"), "idempotencyKey", "erasure-a");
        asel.submit(first);
        Map<String, Object> second = Edits.with(report("erasure-a", "erasure-case", "3"), "madeFrom", Edits.revision());
        assertThat(asel.submit(second).at("outcome").text()).isEqualTo("REVISED");
        // Another one that has it in texts alone, and the key that is made of the subject in a reference
        Submit.text(ReportFile.named("erasure-b").on("2026-05-02").saying("""
                incidents:
                  - key: erasure-case
                    legalOutcomes:
                      - { stage: IN_CUSTODY, counted: PERSON, count: 1, subject: a driver, partOf: detained-aides-of-dana-muratkyzy, note: "heard of Дана Мұратқызы" }
                """).text());
        asel.submit(report("erasure-c", "erasure-case-c", "7"));
        asel.retract("erasure-c", Edits.revision());
        Edits.by("editor")
                .submit(Edits.ofStatus(
                        Edits.with(report("erasure-a", "erasure-case", "4"), "madeFrom", Edits.revision()), "DRAFT"));
        // And an earlier version of the draft
        Edits.by("editor")
                .submit(Edits.ofStatus(
                        Edits.with(report("erasure-a", "erasure-case", "6"), "madeFrom", Edits.revision()), "DRAFT"));
        String before = known("erasure-case");
        String id = Ask.data("{ person(key: \"dana-muratkyzy\") { id } }")
                .at("person.id")
                .text();
        int hits = EveryRow.having(database, "muratkyzy", "мұратқызы").size();
        assertThat(hits).isGreaterThan(20);

        Answer erased = erase(admin, "dana-muratkyzy", DESCRIPTION, "erase-1");

        assertThat(erased.at("userErrors").all()).isEmpty();
        assertThat(erased.at("outcome").text()).isEqualTo("ERASED");
        String key = erased.at("person.key").text();
        assertThat(erased.at("person").toString())
                .isEqualTo(
                        "{\"id\":\"" + id + "\",\"key\":\"" + key
                                + "\",\"name\":\"a former minister\",\"position\":null,\"names\":[{\"language\":\"en\",\"name\":\"a former minister\"}]}");
        assertThat(EveryRow.having(database, "muratkyzy", "мұратқызы", "muratkizi"))
                .isEmpty();
        assertThat(known("erasure-case"))
                .isEqualTo(before.replace("Dana Muratkyzy", DESCRIPTION)
                        .replace("MURATKYZY, Dana", DESCRIPTION)
                        .replace("Мұратқызы Дана", DESCRIPTION)
                        .replace("Muratkyzy Dana", DESCRIPTION)
                        .replace("Дана Мұратқызы", DESCRIPTION));
        assertThat(gaps()).isEmpty();
        assertThat(changes("ERASED", "erasure-a", "erasure-b", "erasure-c", key))
                .containsExactlyInAnyOrder(
                        "{\"thing\":\"REPORT\",\"key\":\"erasure-a\",\"report\":{\"key\":\"erasure-a\"}}",
                        "{\"thing\":\"REPORT\",\"key\":\"erasure-b\",\"report\":{\"key\":\"erasure-b\"}}",
                        "{\"thing\":\"REPORT\",\"key\":\"erasure-c\",\"report\":{\"key\":\"erasure-c\"}}",
                        "{\"thing\":\"PERSON\",\"key\":\"" + key + "\",\"report\":null}");

        // The old key leads nowhere, the identifier goes on, and search finds nobody
        assertThat(Ask.data(
                                "query ($id: ID!) { person(key: \"dana-muratkyzy\") { key } node(id: $id) { ... on Person { key } } search(text: \"Muratkyzy\") { totalCount } }",
                                Map.of("id", id))
                        .toString())
                .isEqualTo("{\"person\":null,\"node\":{\"key\":\"" + key + "\"},\"search\":{\"totalCount\":0}}");

        // A repeat is harmless, by whatever key
        assertThat(erase(admin, "dana-muratkyzy", DESCRIPTION, "erase-1")
                        .at("repeated")
                        .text())
                .isEqualTo("true");
        assertThat(erase(admin, "dana-muratkyzy", DESCRIPTION, null)
                        .at("outcome")
                        .text())
                .isEqualTo("UNCHANGED");
        assertThat(erase(admin, key, DESCRIPTION, null).at("outcome").text()).isEqualTo("UNCHANGED");

        comesBackByNothing(first, second, key);
    }

    /** Neither by the same reports, nor by later ones, nor by undoing. */
    private void comesBackByNothing(Map<String, Object> first, Map<String, Object> second, String key)
            throws SQLException {
        assertThat(asel.submit(first).at("repeated").text()).isEqualTo("true");
        assertThat(asel.submit(second).at("outcome").text()).isEqualTo("UNCHANGED");
        Answer later = asel.submit(report("erasure-later", "erasure-case-later", "5"));
        assertThat(later.at("outcome").text()).isEqualTo("ADDED");
        assertThat(later.at("warnings").toString()).contains("names somebody whose name was erased");
        Submit.text(
                ReportFile.named("erasure-file").saying("""
                people:
                  - { key: %s, name: Dana Muratkyzy }
                incidents:
                  - key: erasure-case
                    participants: [ { person: %s, role: SUSPECTED } ]
                """.formatted(key, key)).text());
        assertThat(asel.change(
                                "describePerson",
                                "DescribePersonInput",
                                "userErrors { code path message }",
                                Map.of(
                                        "key",
                                        "erasure-aide",
                                        "name",
                                        "Dana Muratkyzy",
                                        "names",
                                        List.of(Map.of("language", "kk", "name", "Мұратқызы Дана"))))
                        .at("userErrors")
                        .toString())
                .contains("\"name\"],\"message\":\"names somebody whose name was erased", "\"names\",\"0\",\"name\"]");
        List<String> brought = Bring.by("reviewer")
                .lines(
                        "",
                        Map.of("describePerson", Map.of("key", "dana-muratkyzy", "name", "Somebody")),
                        Map.of("describePerson", Map.of("key", "erasure-aide", "position", "aide of Dana Muratkyzy")),
                        Map.of("mergePeople", Map.of("from", "erasure-aide", "into", "dana-muratkyzy")),
                        Map.of("mergePeople", Map.of("from", key, "into", "erasure-aide")))
                .refused();
        assertThat(brought)
                .containsExactly(
                        "1 INVALID describePerson.key",
                        "2 INVALID describePerson.position",
                        "3 INVALID mergePeople.into",
                        "4 INVALID mergePeople.from");
        List<Answer> versions = asel.history("erasure-a");
        Answer undone = asel.undo("erasure-a", versions.get(0).at("revision").text());
        assertThat(undone.at("userErrors").all()).isEmpty();
        asel.ofDraft("reviewDraft", "erasure-a", Edits.revision());
        asel.reinstate("erasure-c", Edits.revision());

        assertThat(EveryRow.having(database, "muratkyzy", "мұратқызы", "muratkizi"))
                .isEmpty();
        assertThat(Ask.data("query ($key: String!) { person(key: $key) { name } }", Map.of("key", key))
                        .at("person.name")
                        .text())
                .isEqualTo(DESCRIPTION);
        assertThat(erase(admin, key, "somebody who held an office", null)
                        .at("person.name")
                        .text())
                .isEqualTo("somebody who held an office");
    }

    /** Not the whole name, which is replaced, but a word of it: in keys, addresses, notes, things, names of others, drafts and versions. */
    @Test
    void whereAWordOfTheNameMayStillMeanThePersonIsListed() {
        Map<String, Object> input = Edits.report("left-erasureuly", "1");
        Map<String, Object> header = new LinkedHashMap<>((Map<String, Object>) input.get("report"));
        header.put("title", "Erasureuly's driver speaks");
        header.put("url", "https://news.example/sanzhar-erasureuly");
        input.put("report", header);
        input.put("people", List.of(Map.of("key", "sanzhar-erasureuly", "name", "Sanzhar Erasureuly")));
        input.put(
                "organizations", List.of(Map.of("key", "erasure-fund", "name", "ERASUREULY Fund", "kind", "COMPANY")));
        input.put(
                "places",
                List.of(Map.of(
                        "code", "kz-erasure", "level", "LOCALITY", "name", "Erasureuly street", "parent", "KZ-75")));
        input.put(
                "incidents",
                List.of(Map.of(
                        "key",
                        "erasure-left",
                        "name",
                        "A search",
                        "summary",
                        "Made up:\nSanzhar\nErasureuly and Sa\u00adnzhar Eras\u00fareuly.",
                        "kind",
                        "RAID",
                        "participants",
                        List.of(Map.of(
                                "person",
                                "sanzhar-erasureuly",
                                "role",
                                "SUSPECTED",
                                "note",
                                "the house of Erasureuly")),
                        "seizures",
                        List.of(Map.of(
                                "category", "DOCUMENT", "item", "letters of Erasureuly", "disposition", "SEIZED")))));
        assertThat(asel.submit(input).at("userErrors").all()).isEmpty();
        header.put("title", "A draft on Erasureuly");
        assertThat(asel.submit(Edits.with(Edits.ofStatus(input, "DRAFT"), "madeFrom", Edits.revision()))
                        .at("userErrors")
                        .all())
                .isEmpty();

        String warnings = erase(admin, "sanzhar-erasureuly", "an official", null)
                .at("warnings")
                .toString();

        assertThat(warnings)
                .contains(
                        "the report 'left-erasureuly' has it at report.key",
                        "the report 'left-erasureuly' has it at report.title",
                        "the report 'left-erasureuly' has it at report.url",
                        "the report 'left-erasureuly' has it at incidents[erasure-left].participants[0].note",
                        "the report 'left-erasureuly' has it at incidents[erasure-left].seizures[0].item",
                        "the draft of the report 'left-erasureuly' has it at report.title",
                        "the report 'left-erasureuly' has it at organizations[erasure-fund].name",
                        "the incident 'erasure-left' has it in its name, summary, key or facts",
                        "the organization 'erasure-fund' has it in a name",
                        "the place 'kz-erasure' has it in a name")
                .doesNotContain("people[", ".summary");
        assertThat(Ask.data("{ incident(key: \"erasure-left\") { summary } }")
                        .at("incident.summary")
                        .text())
                .isEqualTo("Made up:\nan official and an official.");
    }

    /** The position of somebody else, as an editor described it; an idempotency key. */
    @Test
    void whatEditorsGaveBesideReportsHasNoName() throws SQLException {
        Map<String, Object> input = Edits.report("erasure-given", "1");
        input.put(
                "people",
                List.of(
                        Map.of("key", "gulnar-givenkyzy", "name", "Gulnar Givenkyzy"),
                        Map.of("key", "erasure-given-aide", "name", "Aidos Made-up")));
        input.put("idempotencyKey", "Gulnar Givenkyzy is in it");
        assertThat(asel.submit(input).at("userErrors").all()).isEmpty();
        assertThat(asel.change(
                                "describePerson",
                                "DescribePersonInput",
                                "outcome userErrors { message }",
                                Map.of("key", "erasure-given-aide", "position", "aide of Gulnar Givenkyzy"))
                        .at("userErrors")
                        .all())
                .isEmpty();

        erase(admin, "gulnar-givenkyzy", "an official", null);

        assertThat(Ask.data("{ person(key: \"erasure-given-aide\") { position } }")
                        .at("person.position")
                        .text())
                .isEqualTo("aide of an official");
        assertThat(EveryRow.having(database, "givenkyzy")).isEmpty();
    }

    @Test
    void whatIsNotAllowedIsRefusedAndChangesNothing() {
        Map<String, Object> input = Edits.report("erasure-refused", "1");
        input.put("people", List.of(Map.of("key", "aigul-refused", "name", "Aigul Refused")));
        asel.submit(input);
        String before = Edits.revision();

        assertThat(erase(admin, "nobody-of-this-key", DESCRIPTION, null)
                        .at("userErrors")
                        .each("code"))
                .containsExactly("NOT_FOUND");
        for (String wrong : List.of("", "no", "a \"quoted\" one", "Aigul Refused, once", "x".repeat(201))) {
            assertThat(erase(admin, "aigul-refused", wrong, null)
                            .at("userErrors")
                            .each("code"))
                    .as(wrong)
                    .containsExactly("INVALID");
        }
        assertThat(erase(
                                new Edits(Editors.token("admin")
                                        .claim("publishers", List.of("orda-kz"))
                                        .text()),
                                "aigul-refused",
                                DESCRIPTION,
                                null)
                        .at("userErrors")
                        .each("code"))
                .containsExactly("NOT_ALLOWED");
        assertThat(Edits.revision()).isEqualTo(before);
        assertThat(Ask.data("{ person(key: \"aigul-refused\") { name } }")
                        .at("person.name")
                        .text())
                .isEqualTo("Aigul Refused");
    }
}
