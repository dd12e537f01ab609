package org.tergeu.editing.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tergeu.editing.SourceDocument;
import org.tergeu.intake.document.Documents;
import org.tergeu.intake.document.ReportParser;

/** The inputs of reports have the fields that report files have, no less and no more, and take what any file says. */
class InputsOfTheFormatTest {

    private static final Path EVERY_FIELD = Path.of("src/test/resources/reports/every-field.yaml");
    private static final Path DATASET = Path.of("src/main/resources/dataset");
    private static final String UNKNOWN = "nonesuch";
    private static final Set<String> OF_THE_CHANGE = Set.of("madeFrom", "idempotencyKey");
    private static final Pattern ASKED =
            Pattern.compile("(?:(?<path>.*)\\.)?" + UNKNOWN + ": is unknown here; allowed: one of (?<fields>.*)");

    /** What the parsers ask for of each object of a file that has every field, by the input that stands for the object. */
    private static Map<Class<?>, Set<String>> asked() throws IOException {
        JsonNode file = Documents.read(Files.readString(EVERY_FIELD));
        markEachObject(file);
        Map<Class<?>, Set<String>> asked = new LinkedHashMap<>();
        ReportParser.read(file).problems().forEach(problem -> {
            Matcher found = ASKED.matcher(problem.toString());
            if (found.matches()) {
                Class<?> input = inputAt(found.group("path"));
                assertThat(input.isRecord() || input == String.class)
                        .as("a text stands for an estimate in parts: " + problem)
                        .isTrue();
                asked.computeIfAbsent(input, each -> new TreeSet<>())
                        .addAll(Arrays.asList(found.group("fields").split(" ")));
            }
        });
        return asked;
    }

    private static void markEachObject(JsonNode node) {
        node.forEach(InputsOfTheFormatTest::markEachObject);
        if (node instanceof ObjectNode object) {
            object.put(UNKNOWN, "");
        }
    }

    /** The input at a path such as {@code incidents[0].seizures[1]}. */
    private static Class<?> inputAt(String path) {
        Class<?> input = ReportInput.class;
        for (String step : path == null ? new String[0] : path.split("\\.")) {
            input = element(typeOf(input, step.replaceFirst("\\[.*", "")));
        }
        return input;
    }

    private static Type typeOf(Class<?> input, String field) {
        return components(input)
                .filter(component -> component.getName().equals(field))
                .map(RecordComponent::getGenericType)
                .findFirst()
                .orElseThrow(() -> new AssertionError(input.getSimpleName() + " has no field " + field));
    }

    private static Class<?> element(Type type) {
        return type instanceof ParameterizedType list ? (Class<?>) list.getActualTypeArguments()[0] : (Class<?>) type;
    }

    private static Stream<RecordComponent> components(Class<?> input) {
        return Arrays.stream(input.getRecordComponents());
    }

    private static Set<Class<?>> inputs() {
        Set<Class<?>> all = new LinkedHashSet<>();
        reach(ReportInput.class, all);
        return all;
    }

    private static void reach(Class<?> input, Set<Class<?>> reached) {
        if (input.isRecord() && reached.add(input)) {
            components(input).forEach(component -> reach(element(component.getGenericType()), reached));
        }
    }

    @Test
    void eachInputHasTheFieldsThatItsParserReads() throws IOException {
        Map<Class<?>, Set<String>> asked = asked();

        assertThat(asked.remove(String.class))
                .as("of an estimate in parts, for which the input has a text")
                .containsExactly("best", "high", "low", "unit");
        assertThat(asked.keySet()).containsExactlyInAnyOrderElementsOf(inputs());
        asked.forEach((input, fields) -> assertThat(
                        components(input).map(RecordComponent::getName).filter(name -> !OF_THE_CHANGE.contains(name)))
                .as(input.getSimpleName())
                .containsExactlyInAnyOrderElementsOf(fields));
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(DATASET)) {
            return Stream.concat(
                    Stream.of(EVERY_FIELD),
                    files.filter(file -> file.toString().endsWith(".yaml")).sorted())
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void theSourceOfEachFileHasTheTypesOfTheInputs(Path file) throws IOException {
        String text = Files.readString(file);
        JsonNode source = new ObjectMapper().readTree(SourceDocument.of(text));

        assertFits(source, ReportInput.class, "");
        assertThat(Documents.fingerprint(Documents.readLine(SourceDocument.asSubmitted(source.toString(), null))))
                .isEqualTo(Documents.fingerprint(Documents.read(text)));
    }

    private static void assertFits(JsonNode value, Type type, String path) {
        if (type instanceof ParameterizedType list) {
            assertThat(value.isArray()).as(path).isTrue();
            value.forEach(element -> assertFits(element, element(list), path + "[]"));
        } else if (((Class<?>) type).isRecord()) {
            assertThat(value.isObject()).as(path).isTrue();
            value.properties()
                    .forEach(field -> assertFits(
                            field.getValue(), typeOf((Class<?>) type, field.getKey()), path + "." + field.getKey()));
        } else if (type == Boolean.class) {
            assertThat(value.isBoolean()).as(path).isTrue();
        } else if (type == Integer.class) {
            assertThat(value.isIntegralNumber()).as(path).isTrue();
        } else if (type == Double.class) {
            assertThat(value.isNumber()).as(path).isTrue();
        } else {
            assertThat(value.isTextual()).as(path).isTrue();
        }
    }

    /** What can be written in several ways has one in the input, and is the same report in each. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            quantity: { low: 60, best: 70, high: 80 }       | {"quantity":"60..80 best 70"}
            quantity: { low: 2, best: 2, high: 3, unit: kg } | {"quantity":"2..3 best 2 kg"}
            quantity: { best: 2, unit: kg }                 | {"quantity":".. best 2 kg"}
            quantity: { low: 2 }                            | {"quantity":">= 2"}
            quantity: { high: 3, unit: KZT }                | {"quantity":"<= 3 KZT"}
            quantity: { low: 2, high: 3 }                   | {"quantity":"2..3"}
            occurred: { edtf: 2024-03, inferred: false }    | {"occurred":{"edtf":"2024-03"}}
            occurred: { edtf: 2024-03 }                     | {"occurred":{"edtf":"2024-03"}}
            occurred: { edtf: 2024-03, inferred: true }     | {"occurred":{"edtf":"2024-03","inferred":true}}
            maximumYears: 12.0                              | {"maximumYears":12}
            maximumYears: 1e1                               | {"maximumYears":10}
            latitude: "45.50"                               | {"latitude":45.5}
            author: null                                    | {}
            confiscationOrdered: true                       | {"confiscationOrdered":true}
            """)
    void whatCanBeWrittenInSeveralWaysHasOneForm(String written, String source) {
        assertThat(SourceDocument.of(written)).isEqualTo(source);
        assertThat(Documents.fingerprint(Documents.readLine(SourceDocument.asSubmitted(source, null))))
                .isEqualTo(Documents.fingerprint(Documents.read(written)));
    }

    @ParameterizedTest
    @CsvSource({"1e999999999", "twelve", "''"})
    void aNumberThatNoReportHasStaysAsItIs(String number) {
        assertThat(Documents.fingerprint(Documents.read("maximumYears: '" + number + "'")))
                .isNotEqualTo(Documents.fingerprint(Documents.read("maximumYears: 12")));
    }
}
