package org.tergeu.organization;

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

/** Names, parents and codes of organizations have days, and one organization comes of another. */
@QuarkusTest
@TestProfile(Editors.class)
class OrganizationsOverTimeIT {

    private final Edits asel = Edits.by("reviewer");

    private static Map<String, Object> office(String key, String field, Object value) {
        return Edits.with(Map.of("key", key, "name", "Office " + key, "kind", "POLICE"), field, value);
    }

    /** A report that describes organizations. */
    private Answer report(String report, Object... organizations) {
        return asel.submit(Edits.with(Edits.report(report, "1"), "organizations", List.of(organizations)));
    }

    private static Map<String, Object> since(String organization, String from, String until) {
        Map<String, Object> part = new LinkedHashMap<>(Map.of("organization", organization));
        if (from != null) {
            part.put("from", from);
        }
        if (until != null) {
            part.put("until", until);
        }
        return part;
    }

    private static Map<String, Object> after(String organization, String kind, String on) {
        Map<String, Object> before = new LinkedHashMap<>(Map.of("organization", organization, "kind", kind));
        if (on != null) {
            before.put("happenedOn", on);
        }
        return before;
    }

    /** The police of a made-up country: twice the police and once the militia, of one ministry and then of another, and of a council. */
    private void policeOverTime(String name) {
        Map<String, Object> police =
                new LinkedHashMap<>(Map.of("key", name + "-police", "name", "Police of " + name, "kind", "POLICE"));
        police.put(
                "names",
                List.of(
                        Map.of("language", "en", "name", "Police of " + name, "until", "1950-01-01"),
                        Map.of(
                                "language",
                                "en",
                                "name",
                                "Militia of " + name,
                                "from",
                                "1950-01-01",
                                "until",
                                "1992-06-23"),
                        Map.of("language", "en", "name", "Police of " + name, "from", "1992-06-23"),
                        Map.of("language", "ru", "name", "Милиция " + name, "until", "1992-06-23")));
        police.put(
                "parents",
                List.of(
                        since(name + "-old", null, "2014-08-06"),
                        since(name + "-new", "2014-08-06", null),
                        since(name + "-council", "2010-01-01", null)));
        police.put("succeeds", List.of(after(name + "-guard", "MERGED", "2016-01-01")));
        police.put("codes", List.of(Map.of("scheme", "kz-bin", "code", "9801/" + name, "from", "1998-01-01")));
        assertThat(report(
                                "described-" + name,
                                office(name + "-old", "country", "KZ"),
                                office(name + "-new", "country", "KZ"),
                                office(name + "-council", "country", "KZ"),
                                office(name + "-guard", "country", "KZ"),
                                police)
                        .at("userErrors")
                        .all())
                .isEmpty();
    }

    private static String found(String filter) {
        return Ask.data("{ organizations(filter: " + filter + ") { nodes { key } } }")
                .at("organizations.nodes")
                .each("key")
                .toString();
    }

    private static List<String> searched(String text) {
        return Ask.data("{ search(text: \"" + text + "\") { nodes { ... on Organization { key } } } }")
                .at("search.nodes")
                .each("key");
    }

    private static String overTime(String key) {
        return Ask.data(
                        "query ($key: String!) { organization(key: $key) { parent { key }"
                                + " parents { organization { key } from until } predecessors { organization { key } kind happenedOn }"
                                + " successors { organization { key } kind happenedOn } codes { scheme code from until } } }",
                        Map.of("key", key))
                .at("organization")
                .toString();
    }

    private List<String> duplicates(String key) {
        return asel.ask(
                        "query ($key: String!) { likelyDuplicateOrganizations(key: $key) { organization { key } } }",
                        Map.of("key", key))
                .answer()
                .faultless()
                .at("data.likelyDuplicateOrganizations")
                .each("organization.key");
    }

    @Test
    void anOrganizationIsShownAndFoundAsItWasAtEachTime() {
        policeOverTime("ott");

        assertThat(Ask.data(
                                "{ organization(key: \"ott-police\") { name first: name(on: \"1940-01-01\") then: name(on: \"1970-01-01\") ru: name(language: \"ru\", on: \"1970-01-01\")"
                                        + " names { language name preferred from until } before: parents(on: \"2009-12-31\") { organization { key } } both: parents(on: \"2014-08-06\") { organization { key } } } }")
                        .at("organization")
                        .toString())
                .isEqualTo(
                        "{\"name\":\"Police of ott\",\"first\":\"Police of ott\",\"then\":\"Militia of ott\",\"ru\":\"Милиция ott\",\"names\":["
                                + "{\"language\":\"en\",\"name\":\"Police of ott\",\"preferred\":true,\"from\":\"1992-06-23\",\"until\":null},"
                                + "{\"language\":\"en\",\"name\":\"Militia of ott\",\"preferred\":false,\"from\":\"1950-01-01\",\"until\":\"1992-06-23\"},"
                                + "{\"language\":\"en\",\"name\":\"Police of ott\",\"preferred\":false,\"from\":null,\"until\":\"1950-01-01\"},"
                                + "{\"language\":\"ru\",\"name\":\"Милиция ott\",\"preferred\":false,\"from\":null,\"until\":\"1992-06-23\"}],"
                                + "\"before\":[{\"organization\":{\"key\":\"ott-old\"}}],"
                                + "\"both\":[{\"organization\":{\"key\":\"ott-new\"}},{\"organization\":{\"key\":\"ott-council\"}}]}");
        assertThat(overTime("ott-police"))
                .isEqualTo(
                        "{\"parent\":{\"key\":\"ott-new\"},\"parents\":["
                                + "{\"organization\":{\"key\":\"ott-new\"},\"from\":\"2014-08-06\",\"until\":null},"
                                + "{\"organization\":{\"key\":\"ott-council\"},\"from\":\"2010-01-01\",\"until\":null},"
                                + "{\"organization\":{\"key\":\"ott-old\"},\"from\":null,\"until\":\"2014-08-06\"}],"
                                + "\"predecessors\":[{\"organization\":{\"key\":\"ott-guard\"},\"kind\":\"MERGED\",\"happenedOn\":\"2016-01-01\"}],"
                                + "\"successors\":[],\"codes\":[{\"scheme\":\"kz-bin\",\"code\":\"9801/ott\",\"from\":\"1998-01-01\",\"until\":null}]}");
        assertThat(overTime("ott-guard"))
                .contains(
                        "\"successors\":[{\"organization\":{\"key\":\"ott-police\"},\"kind\":\"MERGED\",\"happenedOn\":\"2016-01-01\"}]");
        assertThat(Ask.data(
                                "{ a: organization(key: \"ott-old\") { children { key } } b: organization(key: \"ott-new\") { children { key } } c: organization(key: \"ott-council\") { children(first: 5) { key } } }")
                        .toString())
                .isEqualTo(
                        "{\"a\":{\"children\":[]},\"b\":{\"children\":[{\"key\":\"ott-police\"}]},\"c\":{\"children\":[{\"key\":\"ott-police\"}]}}");

        for (String filter : List.of(
                "{parent: [\"ott-council\"]}",
                "{everParent: [\"ott-old\"]}",
                "{predecessor: [\"ott-guard\"]}",
                "{officialCode: [\"9801/ott\"]}",
                "{officialCode: [\"none\", \"kz-bin:9801/ott\"]}",
                "{text: \"militia ott\"}")) {
            assertThat(found(filter)).as(filter).isEqualTo("[ott-police]");
        }
        assertThat(found("{successor: [\"ott-police\"]}")).isEqualTo("[ott-guard]");
        assertThat(found("{or: [{parent: [\"ott-old\"]}, {officialCode: [\"us-ori:9801/ott\"]}, {officialCode: []}]}"))
                .isEqualTo("[]");
        assertThat(searched("9801/ott")).containsExactly("ott-police");
        assertThat(searched("Милиция ott")).containsExactly("ott-police");
    }

    @Test
    void ofParentsTheMostCredibleReportCountsAndPredecessorsAndCodesAreAllListed() {
        policeOverTime("otr");
        Map<String, Object> police = office("otr-police", "parents", List.of(since("otr-old", null, null)));
        police.put(
                "succeeds", List.of(after("otr-guard", "SPLIT", null), after("otr-council", "REPLACED", "2020-02-02")));
        police.put(
                "codes",
                List.of(Map.of("scheme", "kz-bin", "code", "9801/otr"), Map.of("scheme", "un-code", "code", "U 7")));
        Map<String, Object> later = Edits.with(Edits.report("described-otr-2", "1"), "organizations", List.of(police));
        Map<String, Object> header = new LinkedHashMap<>((Map<String, Object>) later.get("report"));
        header.put("tier", "SOCIAL");
        Answer second = asel.submit(Edits.with(later, "report", header));

        assertThat(second.at("warnings").toString())
                .contains(
                        "organizations[0].succeeds: read 'otr-guard SPLIT', which does not count, since a report that is more credible or newer, or an editor, says 'otr-guard MERGED from 2016-01-01'")
                .doesNotContain("parents[0]");
        assertThat(overTime("otr-police"))
                .contains("\"parent\":{\"key\":\"otr-new\"}")
                .contains(
                        "\"predecessors\":[{\"organization\":{\"key\":\"otr-council\"},\"kind\":\"REPLACED\",\"happenedOn\":\"2020-02-02\"},{\"organization\":{\"key\":\"otr-guard\"},\"kind\":\"MERGED\",\"happenedOn\":\"2016-01-01\"}]")
                .contains(
                        "\"codes\":[{\"scheme\":\"kz-bin\",\"code\":\"9801/otr\",\"from\":\"1998-01-01\",\"until\":null},{\"scheme\":\"un-code\",\"code\":\"U 7\",\"from\":null,\"until\":null}]");

        // Once the first one is gone, the second counts, and who is only named by it stays
        asel.retract("described-otr", Edits.revision());
        assertThat(overTime("otr-police"))
                .contains("\"parent\":{\"key\":\"otr-old\"}", "\"kind\":\"SPLIT\",\"happenedOn\":null");
        assertThat(found("{key: [\"otr-guard\", \"otr-old\", \"otr-council\", \"otr-new\"]}"))
                .isEqualTo("[otr-council, otr-guard, otr-old]");
    }

    @Test
    void whatWouldComeBackToItselfIsRefused() {
        policeOverTime("otc");
        // It was a part of the old ministry; on the same days the ministry cannot be below it, and afterwards it can
        Map<String, Object> ministry = office(
                "otc-old",
                "parents",
                List.of(since("otc-council", null, null), since("otc-police", "2000-01-01", null)));
        assertThat(report("otc-circle", ministry).at("userErrors.0").toString())
                .contains(
                        "\"path\":[\"input\",\"organizations\",\"0\",\"parents\"]", "would put 'otc-old' below itself");
        assertThat(report("otc-later", office("otc-old", "parents", List.of(since("otc-police", "2014-08-06", null))))
                        .at("userErrors")
                        .all())
                .isEmpty();

        Answer refused =
                report("otc-before", office("otc-guard", "succeeds", List.of(after("otc-police", "RENAMED", null))));
        assertThat(refused.at("userErrors.0").toString())
                .contains(
                        "\"path\":[\"input\",\"organizations\",\"0\",\"succeeds\"]",
                        "would make 'otc-guard' its own predecessor (otc-guard after otc-police after otc-guard)");
        assertThat(report(
                                "otc-again",
                                office("otc-guard", "succeeds", List.of(after("otc-police", "SPLIT", "2021-01-01"))))
                        .at("userErrors")
                        .all())
                .isEmpty();
        assertThat(asel.describe(
                                "Organization",
                                Map.of(
                                        "key",
                                        "otc-guard",
                                        "succeeds",
                                        List.of(after("otc-police", "SPLIT", "2016-01-01"))))
                        .at("userErrors.0.message")
                        .text())
                .contains("its own predecessor");

        for (Map.Entry<Map<String, Object>, String> wrong : List.<Map.Entry<Map<String, Object>, String>>of(
                Map.entry(
                        office("otc-x", "parents", List.of(since("otc-x", null, null))),
                        "parents,0,organization itself"),
                Map.entry(
                        office("otc-x", "parents", List.of(since("otc-none", null, null))),
                        "parents,0,organization known"),
                Map.entry(
                        office(
                                "otc-x",
                                "parents",
                                List.of(since("otc-old", null, null), since("otc-old", "2001-01-01", null))),
                        "parents,1,organization already"),
                Map.entry(
                        office("otc-x", "parents", List.of(since("otc-old", "2001-01-01", "2001-01-01"))),
                        "parents,0,until later"),
                Map.entry(
                        office("otc-x", "succeeds", List.of(after("otc-old", "SPLIT", "yesterday"))),
                        "succeeds,0,happenedOn day"),
                Map.entry(
                        office(
                                "otc-x",
                                "succeeds",
                                List.of(after("otc-old", "SPLIT", null), after("otc-old", "MERGED", null))),
                        "succeeds,1,organization before"),
                Map.entry(
                        office("otc-x", "codes", List.of(Map.of("scheme", "KZ BIN", "code", "1"))),
                        "codes,0,scheme lower-case"),
                Map.entry(
                        office(
                                "otc-x",
                                "codes",
                                List.of(
                                        Map.of("scheme", "kz-bin", "code", "1"),
                                        Map.of("scheme", "kz-bin", "code", "1", "from", "2001-01-01"))),
                        "codes,1,code before"))) {
            Answer error = report("otc-wrong", wrong.getKey()).at("userErrors.0");
            String[] expected = wrong.getValue().split(" ");
            assertThat(String.join(
                            ",",
                            error.at("path").all().stream().map(Answer::text).toList()))
                    .as(error.toString())
                    .isEqualTo("input,organizations,0," + expected[0]);
            assertThat(error.at("message").text()).contains(expected[1]);
        }
    }

    /** By two parents each there are 2 to the 30th ways from the lowest to the highest. */
    @Test
    void manyWaysUpAreGoneUpFromOnce() {
        List<Object> all = new java.util.ArrayList<>();
        for (int level = 0; level <= 30; level++) {
            for (String side : List.of("a", "b")) {
                String above = "otw-" + (level - 1);
                all.add(office(
                        "otw-" + level + side,
                        "parents",
                        level == 0
                                ? List.of()
                                : List.of(since(above + "a", null, null), since(above + "b", null, null))));
            }
        }
        assertThat(report("otw-levels", all.toArray()).at("userErrors").all()).isEmpty();

        assertThat(report("otw-round", office("otw-0a", "parents", List.of(since("otw-30b", null, null))))
                        .at("userErrors.0.message")
                        .text())
                .contains("would put 'otw-0a' below itself");
    }

    @Test
    void whatAnEditorGivesOverridesReports() {
        policeOverTime("given");
        String before = overTime("given-police");
        Map<String, Object> given = new LinkedHashMap<>(Map.of("key", "given-police"));
        given.put("parent", "given-council");
        given.put("parents", List.of(since("given-guard", "2001-01-01", "2002-01-01")));
        given.put("succeeds", List.of());
        given.put("codes", List.of(Map.of("scheme", "xx-police", "code", "P-1")));
        given.put("names", List.of(Map.of("language", "en", "name", "Watch of given", "until", "1900-01-01")));

        assertThat(asel.describe("Organization", given).at("outcome").text()).isEqualTo("DESCRIBED");
        assertThat(overTime("given-police"))
                .isEqualTo(
                        "{\"parent\":{\"key\":\"given-council\"},\"parents\":["
                                + "{\"organization\":{\"key\":\"given-council\"},\"from\":null,\"until\":null},"
                                + "{\"organization\":{\"key\":\"given-guard\"},\"from\":\"2001-01-01\",\"until\":\"2002-01-01\"}],"
                                + "\"predecessors\":[],\"successors\":[],\"codes\":[{\"scheme\":\"xx-police\",\"code\":\"P-1\",\"from\":null,\"until\":null}]}");
        assertThat(searched("Watch of given")).containsExactly("given-police");
        Answer unknown = asel.describe(
                "Organization",
                Map.of(
                        "key",
                        "given-police",
                        "succeeds",
                        List.of(after("given-none", "SPLIT", null)),
                        "madeFrom",
                        Edits.revision()));
        assertThat(unknown.at("userErrors").toString())
                .contains(
                        "\"path\":[\"input\",\"succeeds\",\"0\",\"organization\"]",
                        "read 'given-none', which is not a known organization");
        asel.undoDescription(
                "ORGANIZATION",
                "given-police",
                Edits.descriptions("ORGANIZATION", "given-police")
                        .get(0)
                        .at("revision")
                        .text());
        assertThat(overTime("given-police")).isEqualTo(before);
    }

    @Test
    void whoWasMergedIsAParentAndPredecessorNoMoreAndComesBackWhole() {
        policeOverTime("otm");
        String police = overTime("otm-police");
        report("otm-other", office("otm-ministry", "codes", List.of(Map.of("scheme", "kz-bin", "code", "M/otm"))));
        report("otm-third", office("otm-minister", "country", "KZ"));
        assertThat(duplicates("otm-ministry")).contains("otm-minister");
        report(
                "otm-fourth",
                office("otm-minister", "succeeds", List.of(after("otm-ministry", "RENAMED", "1990-01-01"))));
        assertThat(duplicates("otm-ministry")).doesNotContain("otm-minister");
        Map<String, Object> merge = Map.of("from", "otm-ministry", "into", "otm-new", "madeFrom", Edits.revision());

        assertThat(asel.change("mergeOrganizations", "MergeOrganizationsInput", "userErrors { message }", merge)
                        .at("userErrors")
                        .all())
                .isEmpty();
        assertThat(overTime("otm-minister")).contains("\"predecessors\":[{\"organization\":{\"key\":\"otm-new\"}");
        assertThat(searched("M/otm")).containsExactly("otm-new");
        assertThat(found("{officialCode: [\"M/otm\"]}")).isEqualTo("[otm-new]");
        assertThat(overTime("otm-police")).isEqualTo(police);

        asel.change(
                "unmergeOrganization",
                "UnmergeOrganizationInput",
                "userErrors { message }",
                Map.of("key", "otm-ministry", "madeFrom", Edits.revision()));
        assertThat(overTime("otm-minister")).contains("\"predecessors\":[{\"organization\":{\"key\":\"otm-ministry\"}");
        assertThat(searched("M/otm")).containsExactly("otm-ministry");
    }
}
