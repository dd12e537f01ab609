package org.tergeu.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What some reports say of the same few incidents: agreeing, conflicting, later or earlier, by others or the same. */
public record Coverage(List<GeneratedReport> reports) {

    public static final int MOST_INCIDENTS = 3;

    public static Coverage of(Draw draw) {
        return new Coverage(draw.list(1, 4, number -> new ReportMaker(draw, number).report()));
    }

    /** Those that have the keys of some others, in the order of these. */
    List<GeneratedReport> like(List<GeneratedReport> others) {
        List<String> keys = others.stream().map(GeneratedReport::key).toList();
        return reports.stream()
                .filter(report -> keys.contains(report.key()))
                .sorted(Comparator.comparing(report -> keys.indexOf(report.key())))
                .toList();
    }

    /** In each way without one report, one entry of a list or one field, at whatever depth. */
    public Stream<Coverage> smaller() {
        Stream<Coverage> fewer = IntStream.range(0, reports.size())
                .mapToObj(left -> new Coverage(IntStream.range(0, reports.size())
                        .filter(index -> index != left)
                        .mapToObj(reports::get)
                        .toList()));
        Stream<Coverage> shorter = IntStream.range(0, reports.size())
                .boxed()
                .flatMap(index -> withoutPart(reports.get(index).file()).map(file -> with(index, file)));
        return Stream.concat(fewer, shorter);
    }

    private Coverage with(int index, JsonNode file) {
        List<GeneratedReport> changed = new ArrayList<>(reports);
        changed.set(index, new GeneratedReport(file));
        return new Coverage(changed);
    }

    private static Stream<JsonNode> withoutPart(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            return Stream.concat(
                    names.stream().map(name -> object.deepCopy().without(name)),
                    names.stream()
                            .flatMap(name -> withoutPart(object.get(name))
                                    .map(part -> object.deepCopy().set(name, part))));
        }
        if (node instanceof ArrayNode array) {
            List<Integer> indexes = IntStream.range(0, array.size()).boxed().toList();
            return Stream.concat(
                    indexes.stream().map(index -> without(array, index)),
                    indexes.stream()
                            .flatMap(index -> withoutPart(array.get(index)).map(part -> with(array, index, part))));
        }
        return Stream.empty();
    }

    private static JsonNode without(ArrayNode array, int index) {
        ArrayNode copy = array.deepCopy();
        copy.remove(index);
        return copy;
    }

    private static JsonNode with(ArrayNode array, int index, JsonNode part) {
        ArrayNode copy = array.deepCopy();
        copy.set(index, part);
        return copy;
    }

    @Override
    public String toString() {
        return reports.stream().map(GeneratedReport::text).collect(Collectors.joining("---\n"));
    }
}
