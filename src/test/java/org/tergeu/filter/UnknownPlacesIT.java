package org.tergeu.filter;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.InputObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeUtil;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Statements;

/** Values in filters that nothing can have: a name where the code of a place belongs is an error, and the other ones find nothing. */
@QuarkusTest
class UnknownPlacesIT {

    /** Lists from the root by the filter that they take. */
    private static final Map<String, String> LISTS = Map.ofEntries(
            entry("IncidentFilter", "incidents"),
            entry("SeizureFilter", "seizures"),
            entry("LegalOutcomeFilter", "legalOutcomes"),
            entry("CasualtyFilter", "casualties"),
            entry("MeasureFilter", "measures"),
            entry("StatisticFilter", "statistics"),
            entry("OrganizationFilter", "organizations"),
            entry("PersonFilter", "people"),
            entry("PlaceFilter", "places"),
            entry("ReportFilter", "reports"),
            entry("ChangeFilter", "changes"));

    /** Fields that take codes of places which are not asked for themselves. */
    private static final Set<String> PLACES =
            Set.of("IncidentFilter.place", "StatisticFilter.place", "PlaceFilter.within");

    /** Filters that no list takes by themselves. */
    private static final Set<String> WITHIN_OTHERS = Set.of("EpisodeFilter");

    private static Answer error(String query) {
        Answer refused = Ask.anything(query);
        assertThat(refused.codes()).as("%s", refused).containsExactly("INVALID_ARGUMENT");
        return refused.at("errors.0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { incidents(filter: {place: ["KZ-31", "Almaty"]}) { totalCount } }                          | filter.place[1]                 | KZ-75 (Almaty)
            { incidents(filter: {place: ["Алматы"]}) { totalCount } }                                   | filter.place[0]                 | KZ-75 (Almaty)
            { incidents(filter: {place: ["kz-almaty"]}) { totalCount } }                                | filter.place[0]                 | KZ-75 (Almaty)
            { incidents(filter: {place: ["Almatyy"]}) { totalCount } }                                  | filter.place[0]                 | KZ-75 (Almaty)
            { seizureTotals(filter: {incident: {not: {place: ["Zhambyl"]}}}) { incidents } }            | filter.incident.not.place[0]    | KZ-31 (Zhambyl Region)
            { incidents(filter: {or: [{kind: [RAID]}, {place: ["Almaty"]}]}) { nodes { key } } }        | filter.or[1].place[0]           | KZ-75 (Almaty)
            { statistics(filter: {place: ["Shymkent"]}) { totalCount } }                                | filter.place[0]                 | KZ-79 (Shymkent)
            { places(filter: {within: ["Kazakhstan"]}) { totalCount } }                                 | filter.within[0]                | KZ (Kazakhstan)
            { incidents(filter: {episode: {place: ["Almaty"]}}) { totalCount } }                        | filter.episode.place[0]         | KZ-75 (Almaty)
            { incidents(filter: {place: ["KZ-76"]}) { totalCount } }                                    | filter.place[0]                 | KZ-75 (Almaty)
            { incidents(filter: {place: ["KZ-AKM"]}) { totalCount } }                                   | filter.place[0]                 | KZ-11 (Aqmola Region)
            { incidents(filter: {place: ["FRA"]}) { totalCount } }                                      | filter.place[0]                 | FR (France)
            { incidents(filter: {place: ["kz_31"]}) { totalCount } }                                    | filter.place[0]                 | KZ-31 (Zhambyl Region)
            { incidentTotals(filter: {place: ["Almaty"]}) { incidents } }                               | filter.place[0]                 | KZ-75 (Almaty)
            """)
    void namesWhereCodesBelongAreRefusedWithTheCode(String query, String path, String meant) {
        Answer error = error(query);

        assertThat(error.at("message").text())
                .startsWith(path + ": no place has the code '")
                .contains("Perhaps you mean ", meant);
        assertThat(error.at("extensions.suggestions").all().stream().map(Answer::text))
                .contains(meant.substring(0, meant.indexOf(' ')));
    }

    @Test
    void whatIsLikeNoPlaceIsRefusedWithoutAGuess() {
        for (String code : List.of("qqqqqqqqqq", "...", "")) {
            assertThat(error("{ incidents(filter: {place: [\"%s\"]}) { totalCount } }".formatted(code))
                            .at("message")
                            .text())
                    .startsWith("filter.place[0]: no place has the code '" + code + "'. Allowed: codes");
        }
    }

    @Test
    void itIsRefusedWhereItIsAskedAndTheRestIsAnswered() {
        Answer answer = Ask.anything(
                "{ wrong: incidents(filter: {place: [\"Almaty\"]}) { totalCount } right: place(code: \"KZ\") { children(first: 2) { incidents(filter: {place: [\"Astana\"]}) { totalCount } } } }");

        assertThat(answer.at("errors").each("path.0")).contains("wrong", "right");
        assertThat(Ask.anything(
                                "{ place(code: \"KZ\") { code } incident(key: \"2022-01-kz-unrest\") { seizures(filter: {incident: {place: [\"Almaty\"]}}) { id } } }")
                        .at("data.place.code")
                        .text())
                .isEqualTo("KZ");
    }

    @Test
    void aKnownCodeCostsNoStatement() {
        String query = "{ incidents(filter: {place: [\"KZ-75\", \"KZ\"]}) { nodes { key } } }";
        Ask.data(query);

        assertThat(Statements.of(query)).hasSize(1);
    }

    @Test
    void aBlankTextAsksForNothingAndSignsForThemselves() {
        LISTS.forEach((input, list) -> {
            if (fields(input).contains("text")) {
                String counted =
                        "{ all: %s { totalCount } blank: %s(filter: {text: \"  \"}) { totalCount } signs: %s(filter: {text: \"...†\"}) { totalCount } }";
                Answer answer = Ask.data(counted.formatted(list, list, list));

                assertThat(answer.at("blank")).as(input).isEqualTo(answer.at("all"));
                assertThat(answer.at("signs.totalCount").number()).as(input).isZero();
            }
        });
    }

    @Test
    void everyOtherListOfValuesFindsNothingWhereItHasNone() {
        List<String> tried = new ArrayList<>();
        LISTS.forEach((input, list) -> {
            for (String field : fields(input)) {
                if (isListOfValues(input, field)) {
                    tried.add(input + "." + field);
                    assertThat(Ask.data("{ %s(filter: {%s: []}) { totalCount } }".formatted(list, field))
                                    .at(list + ".totalCount")
                                    .number())
                            .as("%s.%s", input, field)
                            .isZero();
                }
            }
        });

        assertThat(tried).containsAll(PLACES).hasSizeGreaterThan(40);
    }

    @Test
    void everyFieldOfTextsTakesWhatNothingHas() {
        LISTS.forEach((input, list) -> {
            for (String field : fields(input)) {
                if (isListOfValues(input, field) && type(input, field).equals("String")) {
                    Answer answer =
                            Ask.anything("{ %s(filter: {%s: [\"no-such\"]}) { totalCount } }".formatted(list, field));
                    if (PLACES.contains(input + "." + field)) {
                        assertThat(answer.codes()).as("%s.%s", input, field).containsExactly("INVALID_ARGUMENT");
                    } else {
                        assertThat(answer.at("data." + list + ".totalCount").number())
                                .as("%s.%s", input, field)
                                .isZero();
                    }
                }
            }
        });
    }

    private static final TypeDefinitionRegistry SCHEMA =
            new SchemaParser().parse(Path.of("schema/schema.graphql").toFile());

    @Test
    void everyFilterOfTheSchemaIsTried() {
        assertThat(SCHEMA.getTypes(InputObjectTypeDefinition.class))
                .extracting(InputObjectTypeDefinition::getName)
                .filteredOn(name -> name.endsWith("Filter") && !WITHIN_OTHERS.contains(name))
                .containsExactlyInAnyOrderElementsOf(LISTS.keySet());
    }

    private static List<String> fields(String input) {
        return definition(input).getInputValueDefinitions().stream()
                .map(field -> field.getName())
                .toList();
    }

    private static boolean isListOfValues(String input, String field) {
        return definition(input).getInputValueDefinitions().stream()
                        .anyMatch(each -> each.getName().equals(field) && TypeUtil.isList(each.getType()))
                && !Set.of("and", "or").contains(field);
    }

    private static String type(String input, String field) {
        return definition(input).getInputValueDefinitions().stream()
                .filter(each -> each.getName().equals(field))
                .map(each -> TypeUtil.unwrapAll(each.getType()).getName())
                .findFirst()
                .orElseThrow();
    }

    private static InputObjectTypeDefinition definition(String input) {
        return SCHEMA.getType(input, InputObjectTypeDefinition.class).orElseThrow();
    }
}
