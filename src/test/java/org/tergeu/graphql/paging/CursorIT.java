package org.tergeu.graphql.paging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.GeneratedDatabase;
import org.tergeu.testsupport.GeneratedReports;

/** A cursor is good for the list that gave it, and for no other. */
@QuarkusTest
@TestProfile(GeneratedDatabase.class)
class CursorIT {

    private static final String RAIDS = "incidents(filter: {publisher: [\"gen-press\"]}";

    @BeforeAll
    static void submitReports() {
        GeneratedReports.ensure();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "incidents(filter: {publisher: [\"gen-press\"]}, orderBy: {field: OCCURRED, direction: ASC}",
                "incidents(filter: {publisher: [\"gen-press\"]}, orderBy: {field: NAME, direction: DESC}",
                "incidents(filter: {publisher: [\"gen-press\", \"gen-press\"]}",
                "incidents(filter: {kind: [RAID]}",
                "incidents(filter: {}",
                "incidents(asOf: \"2024-01-01\", filter: {publisher: [\"gen-press\"]}",
                "incidents(orderBy: {field: OCCURRED, direction: DESC}",
                "seizures(filter: {incident: {publisher: [\"gen-press\"]}}",
                "legalOutcomes(filter: {incident: {publisher: [\"gen-press\"]}}",
                "statistics(filter: {text: \"generated\"}",
                "organizations(filter: {text: \"generated\"}",
                "people(filter: {text: \"generated\"}",
                "places(filter: {text: \"generated\"}",
                "reports(filter: {publisher: [\"gen-press\"]}"
            })
    void isRefusedByAnotherList(String other) {
        assertRefused("{ list: " + other + ", first: 1, after: \"" + cursorOf(RAIDS) + "\") { nodes { id } } }");
    }

    @Test
    void isRefusedByTheListsOfOtherFields() {
        String cursor = cursorOf(RAIDS);

        assertRefused(
                "{ organization(key: \"gen-police-000\") { incidents(filter: {publisher: [\"gen-press\"]}, after: \""
                        + cursor + "\") { nodes { id } } } }");
        assertRefused("{ person(key: \"gen-person-000\") { incidents(after: \"" + cursor + "\") { nodes { id } } } }");
        assertRefused("{ place(code: \"KZ-31\") { incidents(filter: {publisher: [\"gen-press\"]}, after: \"" + cursor
                + "\") { nodes { id } } } }");
        assertRefused("{ report(key: \"gen-report-000\") { claims(after: \"" + cursor + "\") { nodes { id } } } }");
    }

    @ParameterizedTest
    @CsvSource({"Aa, BB", "AaAa, BBBB", "'x, partOf=null', x"})
    void isRefusedByAFilterThatOnlyLooksTheSame(String text, String other) {
        String some = "incidents(filter: {not: {text: \"" + text + "\"}}";

        assertRefused("{ incidents(filter: {not: {text: \"" + other + "\"}}, first: 1, after: \"" + cursorOf(some)
                + "\") { nodes { id } } }");
    }

    @Test
    void isGoodForTheSameListWrittenOtherwise() {
        String cursor = cursorOf(RAIDS);

        assertThat(Ask.data(
                                "{ list: incidents(orderBy: {direction: DESC, field: BEST_KNOWN_DAY}, filter: {publisher: \"gen-press\"}, after: \""
                                        + cursor + "\", first: 300) { nodes { key } } }")
                        .at("list.nodes")
                        .all())
                .hasSize(299);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "AAAA",
                "%",
                "WyJhIl0",
                "bnVsbA",
                "W10",
                "WyJhIiwiYiIsImMiXQ",
                "ЖЖЖЖ",
                "'; drop table incident; --",
                "W251bGwsbnVsbCxudWxsXQ"
            })
    void isRefusedWhenItIsForged(String cursor) {
        assertRefused("query ($cursor: String) { incidents(first: 1, after: $cursor) { nodes { id } } }", cursor);
        assertRefused("query ($cursor: String) { incidents(last: 1, before: $cursor) { nodes { id } } }", cursor);
        assertRefused(
                "query ($cursor: String) { report(key: \"gen-report-000\") { claims(after: $cursor) { nodes { id } } } }",
                cursor);
    }

    /** Whoever takes a real cursor apart and puts something else into it. */
    @ParameterizedTest
    @CsvSource({
        "no day, 1",
        "2021-01-01, no number",
        "2021-02-30, 1",
        "2021-01-01, 99999999999999999999",
        "'', ''",
        "2021-01-01, '1; drop table incident'"
    })
    void isRefusedWhenItsPositionIsForged(String value, String tie) throws Exception {
        String scope = new ObjectMapper()
                .readTree(Base64.getUrlDecoder().decode(cursorOf(RAIDS)))
                .get(0)
                .asText();
        String forged = JsonNodeFactory.instance
                .arrayNode()
                .add(scope)
                .add(value)
                .add(tie)
                .toString();

        assertRefused(
                "query ($cursor: String) { " + RAIDS + ", first: 1, after: $cursor) { nodes { id } } }",
                Base64.getUrlEncoder().withoutPadding().encodeToString(forged.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void isRefusedWithANulCharacter() {
        assertRefused("query ($cursor: String) { incidents(first: 1, after: $cursor) { nodes { id } } }", "a\0b");
    }

    /** Cursors are made when they are asked for: each of these ways is one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "edges { cursor }",
                "edges { node { key } } pageInfo { endCursor }",
                "pageInfo { startCursor }",
                "nodes { key } ... on IncidentConnection { pageInfo { end: endCursor } }",
                "...Edges",
                "edges { cursor @skip(if: false) }"
            })
    void isTheSameHoweverItIsAskedFor(String selection) {
        String fragment =
                selection.contains("Edges") ? " fragment Edges on IncidentConnection { edges { c: cursor } }" : "";

        assertThat(Ask.data("{ list: " + RAIDS + ", first: 1) { " + selection + " } }" + fragment)
                        .at("list")
                        .json()
                        .toString())
                .contains(cursorOf(RAIDS));
    }

    @Test
    void isGivenToOneOfTwoFieldsThatPageTheSameList() {
        Answer organization = Ask.data(
                        "{ organization(key: \"gen-police-000\") { without: incidents(first: 2) { nodes { key } }"
                                + " with: incidents(first: 2) { nodes { key } pageInfo { startCursor } } } }")
                .at("organization");

        assertThat(organization.at("with.pageInfo.startCursor").text()).isNotEmpty();
        assertThat(organization.at("with.nodes").each("key"))
                .isEqualTo(organization.at("without.nodes").each("key"));
    }

    private static String cursorOf(String list) {
        return Ask.data("{ list: " + list + ", first: 1) { edges { cursor } } }")
                .at("list.edges.0.cursor")
                .text();
    }

    private static void assertRefused(String query) {
        assertRefused(query, null);
    }

    private static void assertRefused(String query, String cursor) {
        Answer answer = cursor == null ? Ask.anything(query) : Ask.anything(query, Map.of("cursor", cursor));
        assertThat(answer.codes()).as("%s", answer).containsExactly("INVALID_CURSOR");
    }
}
