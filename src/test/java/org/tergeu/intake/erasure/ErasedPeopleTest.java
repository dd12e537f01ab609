package org.tergeu.intake.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.intake.erasure.ErasedPeople.ErasedPerson;

/** Names and keys of erased people are recognised in whatever way texts have them, and nothing else is. */
class ErasedPeopleTest {

    private static final String SALT = "a salt";

    private static final ErasedPeople ERASED = new ErasedPeople(SALT);

    static {
        ErasedPerson person = new ErasedPerson("erased-1", "an official");
        for (String name :
                List.of("Dana Serikovna Muratkyzy", "Дана Мұратқызы", "O'Dana-Murat Kyzy", "Muratova", "Ali")) {
            Mark.ofName(SALT, name).forEach(mark -> ERASED.add(mark, person));
        }
        ERASED.add(Mark.ofKey(SALT, "dana.muratkyzy-2"), person);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dana Serikovna Muratkyzy spoke            | an official spoke
            DANA  SERIKOVNA MURATKYZY, 54             | an official, 54
            by Muratkyzy, Dana                        | by an official
            Muratkyzy Dana Serikovna's house          | an official's house
            (Dana Muratkyzy)                          | (an official)
            Дана Мұратқызы мен Мұратқызы Дана         | an official мен an official
            O’Dana‐Murat Kyzy                         | an official
            Muratova and muratova                     | an official and an official
            Dana went. Serikovna Muratkyzy stayed     | Dana went. Serikovna Muratkyzy stayed
            Dana; Muratkyzy                           | Dana; Muratkyzy
            Muratovas, Danaan Muratkyzy               | Muratovas, Danaan Muratkyzy
            Ali and Aliyev                            | Ali and Aliyev
            """)
    void textsHaveADescriptionInItsPlace(String text, String rest) {
        assertThat(ERASED.without(text)).isEqualTo(rest);
    }

    /** Ends of lines, spaces of no width, soft hyphens, a stress, an accent. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dana\nMuratkyzy",
                "Dana \n\n  Muratkyzy",
                "Dana\u2003Muratkyzy",
                "Dana\u200b Muratkyzy",
                "Dana\u200bMuratkyzy",
                "Da\u00adna Murat\u200dkyzy",
                "D\u00e1na Muratkyzy\u0301",
                "Да\u0301на Мұратқызы",
                "\u202eDana Muratkyzy\u202c"
            })
    void whatIsNotSeenHidesNoName(String text) {
        assertThat(ERASED.without(text).replaceAll("[\\u202c\\u202e]", "")).isEqualTo("an official");
    }

    @Test
    void textsOfJsonAreReadAsWhatTheyStandFor() {
        assertThat(ERASED.withoutInJson("{\"a\":1.50,\"b\":\"one\\nDana Muratkyzy \\\"said\\\"\",\"c\":\"x\\ty\"}"))
                .isEqualTo("{\"a\":1.50,\"b\":\"one\\nan official \\\"said\\\"\",\"c\":\"x\\ty\"}");
        assertThat(ERASED.withoutInJson("{\"b\":\"" + "x ".repeat(100_000) + "Muratova\"}"))
                .endsWith(" an official\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "convicted-dana.muratkyzy-2, convicted-erased-1",
        "dana.muratkyzy-2, erased-1",
        "detained-dana.muratkyzy-2.drivers, detained-erased-1.drivers",
        "detained-dana.muratkyzy-20, detained-dana.muratkyzy-20",
        "-, -",
        "a, a"
    })
    void keysOfFactsHaveTheNewKey(String key, String rest) {
        assertThat(ERASED.factKeyWithout(key)).isEqualTo(rest);
    }

    /** Organizations, places and addresses are their own. */
    @Test
    void documentsSayTheSameOfSomebodyWithoutAName() throws JsonProcessingException {
        JsonNode document = new ObjectMapper().readTree("""
                {"report": {"key": "dana-muratkyzy-tried", "title": "MURATOVA", "url": "https://a.example/dana-muratkyzy", "tier": "NEWS"},
                 "organizations": [{"key": "fund", "name": "Muratova Fund"}],
                 "people": [{"key": "dana.muratkyzy-2", "name": "Dana Muratkyzy", "position": "Minister"}, {"key": "aide", "name": "B", "position": "aide of Muratova"}],
                 "incidents": [{"key": "i-dana.muratkyzy-2", "partOf": "case-dana.muratkyzy-2", "kind": "RAID",
                   "legalOutcomes": [{"key": "x-dana.muratkyzy-2", "person": "dana.muratkyzy-2", "partOf": "whole", "note": "line\\nMuratova"}, 7]}], "statistics": 3}""");

        assertThat(ERASED.without(document, Map.of("i-dana.muratkyzy-2/whole", "part"))
                        .toString())
                .isEqualTo(new ObjectMapper().readTree("""
                {"report": {"key": "dana-muratkyzy-tried", "title": "an official", "url": "https://a.example/dana-muratkyzy", "tier": "NEWS"},
                 "organizations": [{"key": "fund", "name": "Muratova Fund"}],
                 "people": [{"key": "erased-1", "name": "an official"}, {"key": "aide", "name": "B", "position": "aide of an official"}],
                 "incidents": [{"key": "i-dana.muratkyzy-2", "partOf": "case-dana.muratkyzy-2", "kind": "RAID",
                   "legalOutcomes": [{"key": "x-erased-1", "person": "erased-1", "partOf": "part", "note": "line\\nan official"}, 7]}], "statistics": 3}""").toString());
        assertThat(ErasedPeople.NONE.without(document)).isSameAs(document);
    }
}
