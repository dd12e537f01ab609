package org.tergeu.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tergeu.exchange.bringing.SourceColumns.ColumnsOfValue;
import org.tergeu.intake.document.Problem;

class MappingTest {

    private static String filled(String row, Map<String, String> cells) throws UnusableMapping {
        return Mapping.read(
                        "{vocabularies: {colour: {red: RED, none: null}, any: {'*': OTHER}, lands: {Utopia: UT}}, row: {a: "
                                + row + "}}")
                .report(cells, new ArrayList<>(), new HashMap<>())
                .toString();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            '{{c}}' => Ab c => {"a":"Ab c"}
            'x-{{ c | key }}-{{d}}' => Ünder  Way => {"a":"x-under-way-"}
            '{{c | vocabulary: colour}}' => red => {"a":"RED"}
            '{{c | vocabulary: colour}}' => none => {}
            '{{c | vocabulary: any}}' => whatever => {"a":"OTHER"}
            '{{c | date: d MMM yyyy or yyyy}}' => 5 Mar 2024 => {"a":"2024-03-05"}
            '{{c | date: yyyy-MM}}' => 2024-03 => {"a":"2024-03"}
            '{{c | date: yy/M/d or yyyy-MM-dd}}' => 24/2/29 => {"a":"2024-02-29"}
            '{{c | epoch}}' => 1710201600 => {"a":"2024-03-12"}
            '{{c | country}}' => new zealand => {"a":"NZ"}
            '{{c | country: lands}}' => Utopia => {"a":"UT"}
            '{{c | first: 3 | key}}' => A-lmaty => {"a":"a-l"}
            '{{c | unless: 0}}' => 0 => {}
            constant => 1 => {"a":"constant"}
            '{piece}' => 1 => {"a":"{piece}"}
            {b: x, c: '{{d}}'} => 1 => {}
            {when: '{{d}}', b: '{{c}}'} => 1 => {}
            {when: '{{c}}', b: x} => 1 => {"a":{"b":"x"}}
            [{b: '{{c}}'}, {b: '{{d}}'}] => 1 => {"a":[{"b":"1"}]}
            """, quoteCharacter = '~')
    void aCellBecomesAField(String template, String cell, String report) throws UnusableMapping {
        assertThat(filled(template, Map.of("c", cell, "d", ""))).isEqualTo(report);
    }

    @Test
    void whatAStepMakesNothingOfIsRefusedByItsPath() throws UnusableMapping {
        List<Problem> problems = new ArrayList<>();
        Mapping.read(
                        "{vocabularies: {v: {a: A, b: B}}, row: {x: [{y: '{{c | vocabulary: v}}', z: '{{c | date: yyyy}}'}], e: '{{c | epoch}}'}}")
                .report(Map.of("c", "q"), problems, new HashMap<>());

        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly(
                        "x[0].y: read 'q' in the column 'c', which the vocabulary 'v' does not have; allowed: one of a, b",
                        "x[0].z: read 'q' in the column 'c', which is not a date as 'yyyy' has it",
                        "e: read 'q' in the column 'c', which is not a number of seconds since 1970");
    }

    @Test
    void theColumnsOfEachValueAreKnown() throws UnusableMapping {
        Map<String, ColumnsOfValue> columns = new HashMap<>();
        Mapping.read(
                        "{row: {a: constant, x: [{y: '{{none}}', v: '{{none}}'}, {y: '{{c}}/{{d}}', z: '{{d}} {{d}}'}], e: {low: '{{none}}{{none}}', high: '{{d}}'}}}")
                .report(Map.of("c", "1", "d", "2", "none", ""), new ArrayList<>(), columns);

        assertThat(columns)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "x[0].y", new ColumnsOfValue(List.of("c", "d"), false),
                        "x[0].z", new ColumnsOfValue(List.of("d"), false),
                        "e.low", new ColumnsOfValue(List.of("none"), true),
                        "e.high", new ColumnsOfValue(List.of("d"), false)));
    }

    @Test
    void whatAConditionLeavesOutHasNoFaults() throws UnusableMapping {
        List<Problem> problems = new ArrayList<>();
        Mapping.read("{row: {a: '{{c}}', x: {y: '{{c | epoch}}', when: '{{none}}'}}}")
                .report(Map.of("c", "q", "none", ""), problems, new HashMap<>());

        assertThat(problems).isEmpty();
    }

    /** No other day or month stands in its place. */
    @ParameterizedTest
    @CsvSource({
        "yyyy-MM-dd, 2022-02-31",
        "d MMMM yyyy, 31 June 2022",
        "yyyy-MM, 2023-13",
        "yyyy-MM-dd, 2023-02-29",
        "yyyy, 0000"
    })
    void aDayThatNoCalendarHasIsRefused(String pattern, String cell) throws UnusableMapping {
        List<Problem> problems = new ArrayList<>();
        Mapping.read("{row: {day: '{{c | date: " + pattern + "}}'}}")
                .report(Map.of("c", cell), problems, new HashMap<>());

        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly(
                        "day: read '" + cell + "' in the column 'c', which is not a date as '" + pattern + "' has it");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            {rows: {}} => read the field 'rows'; allowed: the fields
            {row: x} => it has no object 'row'
            {delimiter: ab, row: {}} => read the delimiter 'ab'
            {delimiter: '"', row: {}} => the delimiter is a quotation mark or a line break; allowed: one letter, such as
            {"delimiter": "\\n", "row": {}} => the delimiter is a quotation mark or a line break; allowed: one letter
            {"delimiter": "\\r", "row": {}} => the delimiter is a quotation mark or a line break; allowed: one letter
            {row: {a: '{{c | shout}}'}} => read the step 'shout'; allowed: one of key,
            {row: {a: '{{c | date}}'}} => the step 'date' has no argument after the colon
            {row: {a: '{{c | date: nonsense}}'}} => read the date pattern 'nonsense'
            {row: {a: '{{c | date: [[[}}'}} => read the date pattern '[[[' ('[[[' has no year)
            {row: {a: '{{c | vocabulary: w}}'}} => read the vocabulary 'w'; allowed: one that 'vocabularies'
            {vocabularies: {v: {a: b}}, row: {a: '{{c | vocabulary: w}}'}} => read the vocabulary 'w'; allowed: one of v
            {row: {a: '{{c'}} => read '{{c'; allowed: a column between {{ and }}
            {row: {a: 'c}}'}} => read 'c}}'; allowed: a column between {{ and }}
            {row: {a: '{{c | first: 0}}'}} => read 'first: 0'
            {vocabularies: {v: {a: [1]}}, row: {}} => the vocabulary 'v' maps 'a' to a value that is not text
            {row: { => it cannot be read:
            """, quoteCharacter = '~')
    void aMappingThatCannotBeUsedSaysWhy(String mapping, String reason) {
        assertThatThrownBy(() -> Mapping.read(mapping))
                .isInstanceOf(UnusableMapping.class)
                .hasMessageContaining(reason);
    }

    @Test
    void theMappingsThatComeAlongCanBeRead() throws UnusableMapping {
        for (String name : Mapping.BUNDLED) {
            assertThat(Mapping.bundled(name).columns()).as(name).hasSizeGreaterThan(5);
        }
        assertThatThrownBy(() -> Mapping.bundled("excel")).hasMessageContaining("acled police-uk ucdp-ged");
    }
}
