package org.tergeu.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.graphql.paging.Cursor;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Statements;

/** How a search is paged, counted and refused, and what it takes. */
@QuarkusTest
class SearchPagesIT {

    @Test
    void givesEachHitOnceOnAllOfItsPages() {
        List<String> whole = hits("drug", "first: 500");
        List<String> paged = new ArrayList<>();
        String after = "";
        for (int page = 0; page < 100; page++) {
            Answer found = Ask.data("{ search(text: \"drug\", first: 3" + after
                            + ") { edges { node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } } }")
                    .at("search");
            paged.addAll(found.at("edges").each("node.id"));
            assertThat(found.at("pageInfo.hasPreviousPage").isTrue()).isEqualTo(page > 0);
            after = ", after: \"" + found.at("pageInfo.endCursor").text() + "\"";
            if (!found.at("pageInfo.hasNextPage").isTrue()) {
                break;
            }
        }

        assertThat(whole).hasSizeGreaterThan(15).doesNotHaveDuplicates();
        assertThat(paged).isEqualTo(whole);
        assertThat(total("drug", "")).isEqualTo(whole.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Alamty", "Zhambyl", "oepration", "KZ-31", "Massimov", "xyzzy"})
    void countsWhatItFinds(String text) {
        assertThat(total(text, "")).isEqualTo(hits(text, "first: 500").size());
    }

    @Test
    void refusesTheCursorOfAnotherSearch() {
        String cursor = Ask.data("{ search(text: \"drug\", first: 1) { edges { cursor } } }")
                .at("search.edges.0.cursor")
                .text();

        for (String other : List.of("text: \"drugs\"", "text: \"drug\", types: [INCIDENT]", "text: \"Zhambyl\"")) {
            assertThat(Ask.anything("{ search(" + other + ", after: \"" + cursor + "\") { nodes { id } } }")
                            .codes())
                    .as(other)
                    .containsExactly("INVALID_CURSOR");
        }
        assertThat(Ask.anything("{ search(text: \"drug\", after: \"x\") { nodes { id } } }")
                        .codes())
                .containsExactly("INVALID_CURSOR");
        assertThat(Ask.anything("{ incidents(after: \"" + cursor + "\") { nodes { id } } }")
                        .codes())
                .containsExactly("INVALID_CURSOR");
    }

    /** Whoever takes a real cursor apart and puts something else into it. */
    @ParameterizedTest
    @CsvSource({
        "NAME, INCIDENT, -2147483648, -1, ''",
        "NAME, INCIDENT, 2147483646, -1, ''",
        "NAME, INCIDENT, 99999999999, -1, ''",
        "NAME, INCIDENT, 1, no number, ''",
        "BEST, INCIDENT, 1, 1, ''",
        "NAME, NOTHING, 1, 1, ''"
    })
    void refusesAForgedCursor(String match, String type, String rank, String number, String code) {
        String scope = new JsonArray(new String(Base64.getUrlDecoder()
                        .decode(Ask.data("{ search(text: \"drug\", first: 1) { edges { cursor } } }")
                                .at("search.edges.0.cursor")
                                .text())))
                .getString(0);
        String forged = new Cursor(scope, List.of(match, type, rank, number, code)).opaque();

        assertThat(Ask.anything("{ search(text: \"drug\", after: \"" + forged + "\") { nodes { id } } }")
                        .codes())
                .containsExactly("INVALID_CURSOR");
    }

    @Test
    void refusesWhatCannotBeSearchedFor() {
        assertRefused("  ", "text: '  ' cannot be searched for. A text with at least one letter or digit is allowed.");
        assertRefused("?!", "text: '?!' cannot be searched for. A text with at least one letter or digit is allowed.");
        assertRefused(
                "x".repeat(201),
                "text: a text of 201 characters cannot be searched for. A text of up to 200 characters is allowed.");
        assertRefused(
                "a b c d e f g h i j k",
                "text: a text of 11 words cannot be searched for. A text of up to 10 words is allowed.");
        assertRefused("Zham\0byl", "'Zham\\u0000byl' has a NUL character at position 5. Allowed: a text without it.");
        assertThat(Ask.anything("{ search(text: \"drug\", first: 501) { nodes { id } } }")
                        .codes())
                .containsExactly("INVALID_PAGE");
    }

    @Test
    void takesOneStatementForTheTextAndOneForEachMatchAndType() {
        assertThat(Statements.of("{ search(text: \"Zhambyl\") { nodes { id } } }"))
                .as("text, EXACT_NAME, NAME, TEXT; places, incidents")
                .hasSize(6);
        assertThat(Statements.of("{ search(text: \"Zhambyl\", first: 1) { nodes { id } } }"))
                .as("text, EXACT_NAME, NAME for whether there is more; places")
                .hasSize(4);
        assertThat(Statements.of("{ search(text: \"Zhambyl\", types: []) { nodes { id } } }"))
                .as("text")
                .hasSize(1);
    }

    private static void assertRefused(String text, String message) {
        Answer refused =
                Ask.anything("query ($text: String!) { search(text: $text) { nodes { id } } }", Map.of("text", text));

        assertThat(refused.codes()).as(text).isEqualTo(Collections.singletonList("INVALID_ARGUMENT"));
        assertThat(refused.at("errors.0.message").text()).isEqualTo(message);
    }

    private static List<String> hits(String text, String page) {
        return Ask.data("{ search(text: \"" + text + "\", " + page + ") { nodes { id } } }")
                .at("search.nodes")
                .each("id");
    }

    static int total(String text, String arguments) {
        return Ask.data("{ search(text: \"" + text + "\"" + arguments + ") { totalCount } }")
                .at("search.totalCount")
                .number();
    }
}
