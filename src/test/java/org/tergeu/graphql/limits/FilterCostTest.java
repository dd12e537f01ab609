package org.tergeu.graphql.limits;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.InputObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeUtil;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What filters ask of the database counts, branch by branch. */
class FilterCostTest {

    private static Map<String, Object> near(int kilometres) {
        return Map.of("near", Map.of("latitude", 43.2, "longitude", 76.9, "kilometres", kilometres));
    }

    @Test
    void nothingCostsNothing() {
        assertThat(FilterCost.of(null)).isEqualTo(FilterCost.NOTHING);
    }

    @Test
    void valuesOfTheRowItselfCostAPointEach() {
        FilterCost cost = FilterCost.of(Map.of("key", List.of("a", "b", "c"), "kind", "RAID"));

        assertThat(cost.points()).isEqualTo(4);
        assertThat(cost.branches()).isEqualTo(1);
    }

    @Test
    void whatIsAskedOfOtherTablesCostsMoreThanWhatTheRowHas() {
        long ofTheRow = FilterCost.of(Map.of("kind", List.of("RAID"))).points();

        assertThat(List.of(
                        FilterCost.of(Map.of("place", List.of("KZ"))),
                        FilterCost.of(Map.of("seizure", Map.of("category", List.of("DRUG")))),
                        FilterCost.of(Map.of("text", "drugs")),
                        FilterCost.of(near(10))))
                .allMatch(cost -> cost.points() > 50 * ofTheRow);
    }

    @Test
    void branchesCountOnceWhereTheyAreEqual() {
        List<Map<String, Object>> alternatives =
                IntStream.range(0, 900).mapToObj(n -> near(1 + n % 3)).toList();

        assertThat(FilterCost.of(Map.of("or", alternatives)).branches()).isEqualTo(1 + 3 * 2);
        assertThat(FilterCost.of(Map.of("or", Collections.nCopies(900, near(1)))))
                .isEqualTo(FilterCost.of(Map.of("or", near(1))));
    }

    @Test
    void eachWordIsABranch() {
        FilterCost cost = FilterCost.of(Map.of("text", "arms and more arms "));

        assertThat(cost.branches()).isEqualTo(1 + 3);
        assertThat(cost.points())
                .isEqualTo(3 * FilterCost.of(Map.of("text", "arms")).points());
    }

    /** As possiblySame of a page of 20, which costs 100 each. */
    @Test
    void whatComparesEachRowWithAllOthersCostsAsMuchAsAskingForThem() {
        FilterCost cost = FilterCost.of(Map.of("possibleOverlap", true));

        assertThat(cost).isEqualTo(new FilterCost(2001, 2, true));
        assertThat(FilterCost.of(Map.of("legalOutcome", Map.of("possibleOverlap", true)))
                        .points())
                .isEqualTo(2501);
    }

    @Test
    void eachPlaceIsABranch() {
        FilterCost cost = FilterCost.of(Map.of("place", List.of("KZ-75", "KZ-31", "KZ-75")));

        assertThat(cost.branches()).isEqualTo(1 + 2);
        assertThat(cost.points())
                .isEqualTo(2 * FilterCost.of(Map.of("place", "KZ-75")).points());
    }

    @Test
    void filtersInFiltersCountWithAllThatIsInThem() {
        Map<String, Object> seizure = Map.of("text", "arms", "incident", Map.of("place", List.of("KZ")));
        FilterCost inner = FilterCost.of(seizure);
        FilterCost outer = FilterCost.of(Map.of("not", Map.of("and", List.of(Map.of("seizure", seizure)))));

        assertThat(outer.branches()).isEqualTo(inner.branches() + 3);
        assertThat(outer.points()).isGreaterThan(inner.points());
    }

    /** Every field of every filter, as it is in the schema. */
    private static Stream<Arguments> fields() {
        return new SchemaParser()
                .parse(Path.of("schema/schema.graphql").toFile()).getTypes(InputObjectTypeDefinition.class).stream()
                        .filter(input -> input.getName().endsWith("Filter"))
                        .flatMap(input -> input.getInputValueDefinitions().stream()
                                .map(field -> Arguments.of(
                                        input.getName(),
                                        field.getName(),
                                        TypeUtil.unwrapAll(field.getType()).getName())));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void everyFieldOfTheSchemaIsWeighed(String input, String field, String type) {
        boolean filter = type.endsWith("Filter");

        assertThat(FilterCost.weighs(field))
                .as("%s.%s has a weight", input, field)
                .isTrue();
        assertThat(FilterCost.of(Map.of(field, filter ? Map.of("key", "x") : "x"))
                        .points())
                .as("%s.%s costs something", input, field)
                .isPositive();
        if (filter) {
            assertThat(FilterCost.of(Map.of(field, Map.of("text", "x"))).points())
                    .as("%s.%s costs what is in it", input, field)
                    .isGreaterThanOrEqualTo(FilterCost.of(Map.of("text", "x")).points());
        }
    }

    @Test
    void aFieldThatNobodyHasWeighedIsFoundAndIsDear() {
        assertThat(FilterCost.weighs("newField")).isFalse();
        assertThat(FilterCost.of(Map.of("newField", "x")).points())
                .isEqualTo(FilterCost.of(Map.of("report", "x")).points());
    }
}
