package org.tergeu.exchange.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Bring;
import org.tergeu.testsupport.Bring.Result;
import org.tergeu.testsupport.Editors;
import org.tergeu.testsupport.Edits;

/** Merges and descriptions of editors that an import makes again. */
@QuarkusTest
@TestProfile(Editors.class)
class ImportedDecisionsIT {

    private static final Bring REVIEWER = Bring.by("reviewer");

    private static Map<String, Object> merge(String things, String from, String into) {
        return Map.of("merge" + things, Map.of("from", from, "into", into));
    }

    private static Map<String, Object> of(String key, String unit, String detained) {
        return Edits.with(
                Bring.report(key, detained),
                "organizations",
                List.of(Map.of("key", unit, "name", "A unit " + unit, "kind", "POLICE")));
    }

    /** They come before what they are about, and in whatever order; a repeat finds them made. */
    @Test
    void whatEditorsHaveDecidedIsBroughtAsMutationsHaveIt() {
        Object[] lines = {
            merge("Incidents", "decided-b-raid", "decided-a-raid"),
            merge("Organizations", "decided-unit-b", "decided-unit-a"),
            // A circle until the third is made, too
            Map.of("describeOrganization", Map.of("key", "decided-unit-a", "parent", "decided-unit-c")),
            Map.of(
                    "describeOrganization",
                    Map.of("key", "decided-unit-b", "name", "The unit", "without", List.of("A unit decided-unit-b"))),
            Map.of("describeOrganization", Map.of("key", "decided-unit-c", "parents", List.of(), "country", "KZ")),
            of("decided-a", "decided-unit-a", "3"),
            of("decided-b", "decided-unit-b", "3"),
            Edits.with(
                    Bring.report("decided-c", "3"),
                    "organizations",
                    List.of(Map.of("key", "decided-unit-c", "name", "C", "kind", "POLICE", "parent", "decided-unit-a")))
        };
        Result first = REVIEWER.lines("", lines);

        assertThat(first.refused()).isEmpty();
        assertThat(first.count("added")).isEqualTo(3);
        assertThat(first.count("merged")).isEqualTo(2);
        assertThat(first.count("described")).isEqualTo(3);
        assertThat(Ask.data("{ incident(key: \"decided-b-raid\") { key reports { key } } }")
                        .at("incident")
                        .toString())
                .contains("\"key\":\"decided-a-raid\"", "decided-a\"", "decided-b\"");
        assertThat(Imported.organization("decided-unit-b"))
                .isEqualTo(
                        "{\"key\":\"decided-unit-a\",\"name\":\"A unit decided-unit-a\",\"country\":null,\"parents\":[{\"organization\":{\"key\":\"decided-unit-c\"},\"from\":null}],\"names\":[{\"name\":\"A unit decided-unit-a\"},{\"name\":\"The unit\"}]}");
        String before = Edits.revision();
        Result again = REVIEWER.lines("", lines);
        assertThat(again.count("unchanged")).isEqualTo(8);
        assertThat(Edits.revision()).isEqualTo(before);
        assertThat(REVIEWER.lines("?allOrNothing=true", lines).count("unchanged"))
                .isEqualTo(8);
        assertThat(Edits.by("editor")
                        .ask(
                                "{ descriptionHistory(thing: ORGANIZATION, key: \"decided-unit-b\") { changedBy } }",
                                Map.of())
                        .answer()
                        .faultless()
                        .at("data.descriptionHistory")
                        .each("changedBy"))
                .containsExactly("asel");

        // Another description replaces the first, unless it was made since
        Map<String, Object> other =
                Map.of("describeOrganization", Map.of("key", "decided-unit-c", "country", "KG", "parents", List.of()));
        assertThat(REVIEWER.lines("?madeFrom=1", other).refused()).containsExactly("1 CHANGED_MEANWHILE madeFrom");
        assertThat(REVIEWER.lines("", other).count("described")).isEqualTo(1);
        assertThat(Imported.organization("decided-unit-c")).contains("\"country\":\"KG\"");

        // What is taken back stays so, unless whoever brings it has seen that
        Edits.by("reviewer").unmerge("decided-b-raid", Edits.revision());
        String apart = Edits.revision();
        Result refused = REVIEWER.lines("", lines[0]);
        assertThat(refused.refused()).containsExactly("1 CHANGED_MEANWHILE mergeIncidents.from");
        assertThat(refused.faults().get(0).at("message").text())
                .contains("was taken back in revision ", "or merge them by mergeIncidents");
        assertThat(Edits.revision()).isEqualTo(apart);
        assertThat(REVIEWER.lines("?madeFrom=" + apart, lines[0]).count("merged"))
                .isEqualTo(1);
    }

    @Test
    void whatIsWrongWithADecisionHasItsPlace() {
        REVIEWER.lines("", of("wrong-a", "wrong-unit-a", "3"), of("wrong-b", "wrong-unit-b", "3"));
        Object[] lines = {
            merge("Incidents", "wrong-a-raid", "wrong-a-raid"),
            merge("Incidents", "wrong-b-raid", "wrong-none"),
            merge("Organizations", "Wrong Unit", "wrong-unit-b"),
            Map.of("mergePeople", List.of()),
            "{\"mergePeople\": null}",
            Map.of("mergePeople", Map.of("from", "a", "into", "b"), "report", Map.of("key", "x")),
            Map.of("mergePeople", Map.of("from", "a", "into", "b", "madeFrom", "1")),
            Map.of("describeOrganization", Map.of("key", "wrong-unit-a", "kind", "POLIZEI", "colour", "red")),
            Map.of(
                    "describeOrganization",
                    Map.of("key", "wrong-unit-b", "names", List.of(Map.of("language", "en")), "without", "x")),
            Map.of("describePlace", Map.of("code", "KZ-75", "name", "Almaty")),
            Map.of("describePlace", Map.of("key", "wrong", "latitude", "91")),
            Map.of("describePerson", Map.of("key", "nobody", "name", "Nobody")),
            Map.of("describeOrganization", Map.of("key", "orda-kz", "parent", "wrong-none")),
            merge("Organizations", "wrong-unit-a", "wrong-unit-b"),
            merge("Organizations", "wrong-unit-a", "orda-kz"),
            Map.of("undoDescription", Map.of("key", "x"))
        };
        Result result = REVIEWER.lines("", lines);

        assertThat(result.refused())
                .containsExactlyInAnyOrder(
                        "1 INVALID mergeIncidents.into",
                        "2 NOT_FOUND mergeIncidents.into",
                        "3 INVALID mergeOrganizations.from",
                        "4 INVALID mergePeople",
                        "5 INVALID mergePeople",
                        "6 INVALID report",
                        "7 INVALID mergePeople.madeFrom",
                        "8 INVALID describeOrganization.kind",
                        "8 INVALID describeOrganization.colour",
                        "9 INVALID describeOrganization.names[0].name",
                        "9 INVALID describeOrganization.without",
                        "10 NOT_FOUND describePlace.code",
                        "11 INVALID describePlace.code",
                        "11 INVALID describePlace.key",
                        "11 INVALID describePlace.latitude",
                        "11 INVALID describePlace.latitude",
                        "12 NOT_FOUND describePerson.key",
                        "13 INVALID describeOrganization.parent",
                        "15 INVALID mergeOrganizations",
                        "16 INVALID undoDescription");
        assertThat(result.faults().stream()
                        .filter(fault -> fault.at("line").text().equals("16"))
                        .map(fault -> fault.at("message").text()))
                .containsExactly(
                        "is unknown here; allowed: a report, or one of mergeIncidents mergeOrganizations mergePeople describeOrganization describePerson describePlace");
        assertThat(result.faults())
                .allSatisfy(fault -> assertThat(fault.at("report").isNull()).isTrue());
        assertThat(result.count("merged")).isEqualTo(1);
        assertThat(result.count("refused")).isEqualTo(15);

        String before = Edits.revision();
        Result none = REVIEWER.lines(
                "?allOrNothing=true",
                of("wrong-c", "wrong-unit-c", "3"),
                merge("Incidents", "wrong-c-raid", "wrong-a-raid"),
                Map.of("describeOrganization", Map.of("key", "wrong-unit-c", "parent", "wrong-unit-b")),
                Map.of("describeOrganization", Map.of("key", "wrong-unit-b", "parent", "wrong-unit-c")),
                merge("Incidents", "wrong-b-raid", "wrong-none"));
        assertThat(none.refused()).containsExactly("4 INVALID describeOrganization", "5 NOT_FOUND mergeIncidents.into");
        assertThat(none.summary().at("recorded").isTrue()).isFalse();
        assertThat(none.summary().at("ended.reason").text()).isEqualTo("ALL_OR_NOTHING");
        assertThat(Edits.revision()).isEqualTo(before);
    }

    @Test
    void decisionsAreAReviewersOfAllPublishers() {
        REVIEWER.lines("", of("role-a", "role-unit-a", "3"), of("role-b", "role-unit-b", "3"));
        String before = Edits.revision();
        Object[] lines = {
            merge("Incidents", "role-a-raid", "role-b-raid"),
            merge("Organizations", "role-unit-a", "role-unit-b"),
            merge("People", "nobody", "nobody-else"),
            Map.of("describeOrganization", Map.of("key", "role-unit-a", "country", "KZ")),
            Map.of("describePerson", Map.of("key", "nobody", "name", "Nobody")),
            Map.of("describePlace", Map.of("code", "nowhere", "name", "Nowhere"))
        };
        Bring ofOne = new Bring(
                Editors.token("admin").claim("publishers", List.of("orda-kz")).text());

        for (Bring by : List.of(Bring.by("editor"), ofOne)) {
            assertThat(by.lines("", lines).refused())
                    .containsExactly(
                            "1 NOT_ALLOWED mergeIncidents",
                            "2 NOT_ALLOWED mergeOrganizations",
                            "3 NOT_ALLOWED mergePeople",
                            "4 NOT_ALLOWED describeOrganization",
                            "5 NOT_ALLOWED describePerson",
                            "6 NOT_ALLOWED describePlace");
        }
        assertThat(Edits.revision()).isEqualTo(before);
    }
}
