package org.tergeu.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;

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
    void distinguishesTheDistrictFromTheRegion(String text) {
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
        "kz 31, KZ-31",
        "Şymkent, KZ-79",
        "Шымкент, KZ-79"
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
        "Symkent, place KZ-79",
        "Шымкнет, place KZ-79",
        "Қазақстн, place KZ",
        "Калашинков, incident 2025-01-prison-drug-operation",
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

    @ParameterizedTest
    @ValueSource(strings = {"Kalashnikov", "Калашников", "kalashnikov assault rifles", "Kalashnikov prisons", "KALASH"})
    void findsAnIncidentByAnItem(String text) {
        assertThat(Found.by(text)).containsExactly("FACT incident 2025-01-prison-drug-operation");
        assertThat(SearchPagesIT.total(text, "")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"several earlier convictions", "foreign citizens mobile"})
    void findsAnIncidentByWhomItIsAbout(String text) {
        assertThat(Found.by(text)).containsExactly("FACT incident 2025-01-prison-drug-operation");
    }

    @Test
    void findsAStatistic() {
        List<String> named =
                Ask.data("{ statistics(first: 1) { nodes { key name } } }").at("statistics.nodes").all().stream()
                        .map(node -> node.at("name").text())
                        .toList();

        assertThat(Found.by(named.get(0), ", types: [STATISTIC]"))
                .first()
                .asString()
                .startsWith("EXACT_NAME statistic ");
    }

    /** Of words that share some letters with it, none is it. */
    @ParameterizedTest
    @ValueSource(strings = {"saiga", "сайга", "prizma", "kanat", "rifling"})
    void findsNothingThatIsNoLikelySlip(String text) {
        assertThat(Found.by(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Z, place KZ-31",
        "Ж, place KZ-31",
        "c, organization kz-coordination-council",
        "Karim M, person karim-massimov"
    })
    void aSingleLetterBeginsAWord(String text, String thing) {
        assertThat(Found.by(text, ", first: 500")).anyMatch(hit -> hit.endsWith(" " + thing));
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
        assertThat(SearchPagesIT.total("Zhambyl", ", types: []")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table incident; --",
                "drug' | 'zhambyl",
                "drug & !zhambyl:*ABCD",
                "%",
                "100% Zhambyl\\",
                // "xyzzy" is how Xızı, a district of Azerbaijan, can be written.
                "xyzzyq",
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
    void showsTheBestMatchFirst() {
        List<SearchMatch> matches = Found.by("drug", ", first: 500").stream()
                .map(hit -> SearchMatch.valueOf(hit.substring(0, hit.indexOf(' '))))
                .toList();

        assertThat(matches).isSorted().contains(SearchMatch.NAME, SearchMatch.TEXT);
    }
}
