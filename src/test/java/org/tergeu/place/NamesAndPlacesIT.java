package org.tergeu.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.Rows;

/** Places as borders are today and were then, names and figures in three languages. */
@QuarkusTest
class NamesAndPlacesIT {

    private static final String NAMES = """
            { place(code: "KZ-31") { name } organization(key: "kz-mvd") { name } person(key: "karim-massimov") { name } }""";

    @ParameterizedTest(name = "What is found in {0}?")
    @CsvSource({
        "KZ-33, 2022-01-taldykorgan-prison-attack 2022-01-taldykorgan-operations",
        "KZ-19, 2022-01-taldykorgan-prison-attack 2022-01-taldykorgan-operations 2022-01-almaty-region-village-detentions"
                + " 2022-01-zhambyl-arms-find",
        "kz-taldykorgan, 2022-01-taldykorgan-prison-attack 2022-01-taldykorgan-operations",
        "KZ-31, 2022-01-zhambyl-arms-find 2026-02-nightlife-exploitation-prevented",
    })
    void taldykorganIsFoundUnderTheRegionOfTodayAndOfThen(String place, String expected) {
        JsonNode filtered = GraphQl.file("dataset/incidents", Map.of("filter", Map.of("place", List.of(place))));
        JsonNode below = GraphQl.query(
                "query($code: String!) { place(code: $code) { incidents(first: 500) { nodes { key } } } }",
                Map.of("code", place));

        assertThat(Rows.of(filtered.at("/incidents/nodes"), "key")).containsExactlyInAnyOrder(expected.split(" "));
        assertThat(Rows.of(below.at("/place/incidents/nodes"), "key")).containsExactlyInAnyOrder(expected.split(" "));
    }

    @Test
    @DisplayName("Where does Taldykorgan lie today, and since when is there such a region?")
    void whereTaldykorganLies() {
        JsonNode place = GraphQl.query(
                        "{ place(code: \"kz-taldykorgan\") { level parent { code validFrom parent { code } } } }")
                .get("place");

        assertThat(Rows.line(place, "level", "parent.code", "parent.validFrom", "parent.parent.code"))
                .isEqualTo("CITY KZ-33 2022-06-08 KZ");
    }

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
    @CsvSource({
        "en, Zhambyl Region, Ministry of Internal Affairs of the Republic of Kazakhstan, Karim Massimov",
        "kk, Жамбыл облысы, Қазақстан Республикасы Ішкі істер министрлігі, Кәрім Мәсімов",
        "ru, Жамбылская область, Министерство внутренних дел Республики Казахстан, Карим Масимов",
        "ru-KZ, Жамбылская область, Министерство внутренних дел Республики Казахстан, Карим Масимов",
        "'de, kk;q=0.5, ru;q=0.9', Жамбылская область, Министерство внутренних дел Республики Казахстан, Карим Масимов",
        "de, Zhambyl Region, Ministry of Internal Affairs of the Republic of Kazakhstan, Karim Massimov",
        "*, Zhambyl Region, Ministry of Internal Affairs of the Republic of Kazakhstan, Karim Massimov",
        "'no language; at all', Zhambyl Region, Ministry of Internal Affairs of the Republic of Kazakhstan, Karim Massimov",
    })
    void namesAreInTheLanguageThatTheCallerAccepts(String accepted, String place, String ministry, String person) {
        JsonNode names = GraphQl.query(accepted, NAMES, Map.of());

        assertThat(Rows.line(names, "place.name", "organization.name", "person.name"))
                .isEqualTo(String.join(" ", place, ministry, person));
    }

    @Test
    @DisplayName("What is it called in a language that is asked for, whatever the caller accepts?")
    void theArgumentGoesBeforeTheHeader() {
        JsonNode place = GraphQl.query("ru", """
                { place(code: "KZ-33") { en: name(language: "en") kk: name(language: "kk") ru: name(language: "ru") ruKz: name(language: "ru-KZ")
                    unknown: name(language: "fr") name names { language name preferred } } }""", Map.of()).get("place");

        assertThat(Rows.line(place, "en", "kk", "ru", "ruKz", "unknown", "name"))
                .isEqualTo("Jetisu Region Жетісу облысы Область Жетісу Область Жетісу Jetisu Region Область Жетісу");
        assertThat(Rows.of(place.get("names"), "language", "preferred"))
                .filteredOn(line -> line.endsWith("true"))
                .containsExactlyInAnyOrder("en true", "kk true", "ru true");
    }

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 118 | more than 11 kg        | 2.3 billion KZT",
                "kk | 118 | 11 кг мөлшерінен астам | 2,3 миллиард KZT",
                "ru | 118 | более 11 кг            | 2,3 млрд KZT",
            })
    void figuresAreWrittenInTheLanguageOfTheCaller(String language, String detained, String drugs, String money) {
        String fields = """
                query($locale: String) {
                  prison: incident(key: "2025-01-prison-drug-operation") {
                    legalOutcomes { count { display(locale: $locale) } } seizures(filter: { category: [DRUG] }) { quantity { display(locale: $locale) } } }
                  mangystau: incident(key: "2025-06-mangystau-drug-group") { seizures { value { display(locale: $locale) } } } }""";
        JsonNode asAccepted = GraphQl.query(language, fields, Map.of());
        JsonNode asAsked = GraphQl.query("de", fields, Map.of("locale", language));

        assertThat(asAccepted).isEqualTo(asAsked);
        assertThat(plain(asAsked, "/prison/legalOutcomes/0/count/display")).isEqualTo(detained);
        assertThat(plain(asAsked, "/prison/seizures/0/quantity/display")).isEqualTo(drugs);
        assertThat(plain(asAsked, "/mangystau/seizures/0/value/display")).isEqualTo(money);
    }

    private static String plain(JsonNode data, String pointer) {
        return data.at(pointer).asText().replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
