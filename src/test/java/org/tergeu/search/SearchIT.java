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
import org.tergeu.graphql.Cursor;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Statements;

/** What search finds of the bundled reports, and in which order. */
@QuarkusTest
class SearchIT {

    /** A region and a district of another region share the name: two hits, and neither hides the other. */
    @ParameterizedTest
    @ValueSource(strings = {"Zhambyl", "Jambyl", "Жамбыл", "Жамбылская", "ZHAMBYL", " «Жамбыл» ", "Жаmbyl"})
    void findsAPlaceInEachScriptAndRomanisation(String text) {
        assertThat(Found.by(text))
                .containsExactly(
                        "EXACT_NAME place KZ-31",
                        "NAME place kz-zhambyl-district",
                        "NAME incident 2022-01-zhambyl-arms-find",
                        "TEXT incident 2022-01-almaty-region-village-detentions");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Zhambyl District", "Jambyl district", "Жамбылский район", "Жамбыл ауданы", "kz-zhambyl-district"
            })
    void tellsTheDistrictFromTheRegion(String text) {
        assertThat(Found.by(text, ", types: [PLACE]")).containsExactly("EXACT_NAME place kz-zhambyl-district");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Massimov", "Masimov", "Масимов", "Мәсімов"})
    void findsAPersonByAnySpelling(String text) {
        assertThat(Found.by(text))
                .containsExactly("NAME person karim-massimov", "NAME incident 2022-01-massimov-treason-case");
    }

    @ParameterizedTest
    @CsvSource({
        "Aqtobe, KZ-15",
        "Aktobe, KZ-15",
        "Ақтөбе, KZ-15",
        "Ұlytau, KZ-62",
        "Ulytau, KZ-62",
        "Ұлытау, KZ-62",
        "Karaganda, KZ-35",
        "Mangystau, KZ-47",
        "KZ-31, KZ-31",
        "kz 31, KZ-31"
    })
    void findsWhatIsCalledSo(String text, String place) {
        assertThat(Found.by(text)).startsWith("EXACT_NAME place " + place);
    }

    @ParameterizedTest
    @CsvSource({
        "Zambyl, place KZ-31",
        "Zhambil, place KZ-31",
        "Shymknt, place KZ-79",
        "Alamty, place KZ-75",
        "Masimof, person karim-massimov",
        "Trason case, incident 2022-01-massimov-treason-case",
        "arms cahce, incident 2022-01-zhambyl-arms-find"
    })
    void forgivesASlip(String text, String thing) {
        assertThat(Found.by(text)).anyMatch(hit -> hit.endsWith(" " + thing));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"store of firearms", "STORE OF FIREARMS", "a store of firearms came to light", "firearm stor"})
    void findsAPhraseOfASummary(String text) {
        assertThat(Found.by(text)).containsExactly("TEXT incident 2022-01-zhambyl-arms-find");
    }

    @Test
    void findsAWordThatIsStillTyped() {
        assertThat(Found.by("Karim Mas", ", types: [PERSON]")).containsExactly("NAME person karim-massimov");
        assertThat(Found.by("Ka Massimov", ", types: [PERSON]")).isEmpty();
    }

    @Test
    void findsOnlyTheTypesAskedFor() {
        assertThat(Found.by("Zhambyl", ", types: [INCIDENT]"))
                .containsExactly(
                        "NAME incident 2022-01-zhambyl-arms-find",
                        "TEXT incident 2022-01-almaty-region-village-detentions");
        assertThat(Found.by("kz-mvd", ", types: [ORGANIZATION, REPORT]"))
                .containsExactly("EXACT_NAME organization kz-mvd");
        assertThat(Found.by("Zhambyl", ", types: []")).isEmpty();
        assertThat(total("Zhambyl", ", types: []")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table incident; --",
                "drug' | 'zhambyl",
                "drug & !zhambyl:*ABCD",
                "%",
                "100% Zhambyl\\",
                "xyzzy",
                "xyzzy Zhambyl",
                "<script>zhambyl</script>"
            })
    void takesOperatorsForText(String text) {
        Answer answer = Ask.anything(
                "query ($text: String!) { search(text: $text) { totalCount nodes { id } } }", Map.of("text", text));

        if (text.equals("%")) {
            assertThat(answer.codes()).containsExactly("INVALID_ARGUMENT");
        } else {
            assertThat(answer.faultless().at("data.search.totalCount").number()).isZero();
        }
    }

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
    void showsTheBestMatchFirst() {
        List<SearchMatch> matches = Found.by("drug", ", first: 500").stream()
                .map(hit -> SearchMatch.valueOf(hit.substring(0, hit.indexOf(' '))))
                .toList();

        assertThat(matches).isSorted().contains(SearchMatch.NAME, SearchMatch.TEXT);
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
        assertRefused("  ", "text: '  ' cannot be searched for. Allowed is text with at least one letter or digit.");
        assertRefused("?!", "text: '?!' cannot be searched for. Allowed is text with at least one letter or digit.");
        assertRefused(
                "x".repeat(201),
                "text: a text of 201 characters cannot be searched for. Allowed is up to 200 characters.");
        assertRefused(
                "a b c d e f g h i j k", "text: a text of 11 words cannot be searched for. Allowed is up to 10 words.");
        assertRefused("Zham\0byl", "'Zham\\0byl' has a NUL character. Allowed is text without.");
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

    private static int total(String text, String arguments) {
        return Ask.data("{ search(text: \"" + text + "\"" + arguments + ") { totalCount } }")
                .at("search.totalCount")
                .number();
    }
}
