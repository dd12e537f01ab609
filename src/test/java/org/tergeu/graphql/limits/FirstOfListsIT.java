package org.tergeu.graphql.limits;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;

/** {@code first} of a list without pages gives its beginning, for each parent by itself. */
@QuarkusTest
class FirstOfListsIT {

    /** Whole, its beginning, and nothing of it. */
    private static String list(String field, String selection) {
        return Stream.of("All", "Two: 2", "One: 1", "None: 0")
                .map(alias -> alias.split(": "))
                .map(alias -> field + alias[0] + ": " + field + (alias.length == 1 ? "" : "(first: " + alias[1] + ")")
                        + " { " + selection + " }")
                .collect(Collectors.joining(" "));
    }

    private static String lists(String selection, String... fields) {
        return Stream.of(fields).map(field -> list(field, selection)).collect(Collectors.joining(" "));
    }

    @Test
    void ofEveryListIsItsBeginning() {
        String claims = list("claims", "id");
        String figure = "{ " + claims + list("series", "knownFrom display report { key }") + " }";
        Set<String> compared = new HashSet<>();

        compare(
                Ask.data("{ incidents(first: 50) { nodes { key " + list("seizures", "id quantity " + figure + claims)
                        + list("places", "place { code } " + claims) + lists("id", "parts", "related", "reports")
                        + list("offences", "code provision")
                        + " } } }"),
                compared);
        compare(
                Ask.data("{ incidents(first: 50) { nodes { key "
                        + list("legalOutcomes", "id " + list("breakdown", "id") + list("offences", "code provision"))
                        + list("casualties", "id " + claims) + list("measures", "kind name " + claims)
                        + list("participants", "role " + claims) + lists("id", "statistics") + " } } }"),
                compared);
        compare(
                Ask.data("{ organizations(first: 100) { nodes { " + list("names", "language name")
                        + lists("id", "children", "legalOutcomes") + " } } people { nodes { "
                        + list("names", "language name") + list("legalOutcomes", "id " + claims)
                        + " } } places(first: 100) { nodes { " + list("names", "language name")
                        + list("children", "code") + " } } reports { nodes { "
                        + list("statistics", "id " + list("breakdown", "id") + claims) + list("incidents", "id")
                        + " } } }"),
                compared);

        assertThat(compared)
                .as("lists of which some have more than one row")
                .contains(
                        "seizures",
                        "legalOutcomes",
                        "casualties",
                        "participants",
                        "parts",
                        "reports",
                        "claims",
                        "series",
                        "breakdown",
                        "names",
                        "children",
                        "incidents",
                        "statistics");
    }

    private static void compare(Answer answer, Set<String> compared) {
        compare(answer.json(), compared);
    }

    private static void compare(JsonNode json, Set<String> compared) {
        json.fieldNames().forEachRemaining(name -> {
            if (name.endsWith("All")) {
                String field = name.substring(0, name.length() - "All".length());
                assertThat(elements(json.get(field + "Two"))).isEqualTo(beginning(json.get(name), 2));
                assertThat(elements(json.get(field + "One"))).isEqualTo(beginning(json.get(name), 1));
                assertThat(json.get(field + "None")).isEmpty();
                if (json.get(name).size() > 1) {
                    compared.add(field);
                }
            }
        });
        json.forEach(part -> compare(part, compared));
    }

    private static List<JsonNode> beginning(JsonNode whole, int size) {
        List<JsonNode> elements = elements(whole);
        return elements.subList(0, Math.min(size, elements.size()));
    }

    private static List<JsonNode> elements(JsonNode list) {
        List<JsonNode> elements = new ArrayList<>();
        list.forEach(elements::add);
        return elements;
    }

    @Test
    void outOfRangeIsRefused() {
        Answer answer = Ask.anything(
                "{ place(code: \"KZ\") { children(first: 501) { code } } other: place(code: \"KZ\") { code } }");

        assertThat(answer.codes()).containsExactly("INVALID_PAGE");
        assertThat(answer.at("errors.0.message").text()).contains("first: 501", "0 to 500");
        assertThat(answer.at("data.other.code").text()).isEqualTo("KZ");
    }
}
