package org.tergeu.exchange.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.tergeu.exchange.bringing.SourceColumns.ColumnsOfValue;
import org.tergeu.intake.document.Problem;
import org.tergeu.text.Quotation;

/**
 * A part of a report with names of columns in it. What has such names, and none of whose cells says anything, is left out: a text, and an object or a list
 * of whose texts none is left but those without names.
 */
interface Template {

    /** Something that makes a whole object stand or fall, and is not a part of it. */
    String CONDITION = "when";

    /** What came of a row, or of a part of it; null when it is left out. */
    record Filled(@Nullable JsonNode value, boolean hasCells, boolean saysAnything) {}

    /**
     * A row that fills a template.
     *
     * @param problems takes what is wrong with cells
     * @param columns takes the columns of each value, by its path, also of one that is left out
     */
    record Filling(Map<String, String> row, List<Problem> problems, Map<String, ColumnsOfValue> columns) {

        /** The columns of an element that is left out: the next has its path. */
        private void forget(String path) {
            columns.keySet()
                    .removeIf(value ->
                            value.equals(path) || value.startsWith(path + ".") || value.startsWith(path + "["));
        }
    }

    /** Fills it with the cells of a row. */
    Filled fill(Filling filling, String path);

    /** The names of columns that it uses. */
    void columns(Set<String> names);

    /** Reads a template. */
    static Template of(JsonNode node, Map<String, Map<String, String>> vocabularies) throws UnusableMapping {
        if (node.isObject()) {
            Map<String, Template> fields = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                fields.put(field.getKey(), of(field.getValue(), vocabularies));
            }
            return new ObjectTemplate(fields);
        }
        if (node.isArray()) {
            List<Template> elements = new ArrayList<>();
            for (JsonNode element : node) {
                elements.add(of(element, vocabularies));
            }
            return new Elements(elements);
        }
        return Text.of(node.isNull() ? "" : node.asText(), vocabularies);
    }

    /** An object. */
    record ObjectTemplate(Map<String, Template> fields) implements Template {

        @Override
        public Filled fill(Filling filling, String path) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            boolean hasCells = false;
            boolean saysAnything = false;
            // First: what is left out by it has no faults.
            Template condition = fields.get(CONDITION);
            if (condition != null && condition.fill(filling, of(path, CONDITION)).value == null) {
                return new Filled(null, true, false);
            }
            for (Map.Entry<String, Template> field : fields.entrySet()) {
                if (field.getKey().equals(CONDITION)) {
                    continue;
                }
                Filled filled = field.getValue().fill(filling, of(path, field.getKey()));
                hasCells |= filled.hasCells;
                saysAnything |= filled.saysAnything;
                if (filled.value != null) {
                    object.set(field.getKey(), filled.value);
                }
            }
            return new Filled(hasCells && !saysAnything ? null : object, hasCells, saysAnything);
        }

        private static String of(String path, String field) {
            return path.isEmpty() ? field : path + "." + field;
        }

        @Override
        public void columns(Set<String> names) {
            fields.values().forEach(field -> field.columns(names));
        }
    }

    /** A list. */
    record Elements(List<Template> elements) implements Template {

        @Override
        public Filled fill(Filling filling, String path) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            boolean hasCells = false;
            boolean saysAnything = false;
            for (Template element : elements) {
                String next = path + "[" + array.size() + "]";
                Filled filled = element.fill(filling, next);
                hasCells |= filled.hasCells;
                saysAnything |= filled.saysAnything;
                if (filled.value == null) {
                    filling.forget(next);
                } else {
                    array.add(filled.value);
                }
            }
            return new Filled(array.isEmpty() ? null : array, hasCells, saysAnything);
        }

        @Override
        public void columns(Set<String> names) {
            elements.forEach(element -> element.columns(names));
        }
    }

    /** A cell, and what is made of it. */
    record Cell(String column, List<CellStep> steps) {

        String of(Map<String, String> row) {
            String value = row.getOrDefault(column, "").strip();
            for (CellStep step : steps) {
                if (!value.isEmpty()) {
                    value = step.of(value).strip();
                }
            }
            return value;
        }
    }

    /** A text: one more literal than there are cells, around them. */
    record Text(List<String> literals, List<Cell> cells) implements Template {

        private static final Pattern CELL = Pattern.compile("\\{\\{\\s*([^|{}]+?)\\s*(?:\\|([^{}]*))?}}");
        private static final Pattern SPACES = Pattern.compile("\\s+");

        static Text of(String text, Map<String, Map<String, String>> vocabularies) throws UnusableMapping {
            List<String> literals = new ArrayList<>();
            List<Cell> cells = new ArrayList<>();
            int end = 0;
            for (MatchResult cell : CELL.matcher(text).results().toList()) {
                literals.add(text.substring(end, cell.start()));
                end = cell.end();
                List<CellStep> steps = new ArrayList<>();
                for (String step :
                        cell.group(2) == null ? new String[0] : cell.group(2).split("\\|")) {
                    String[] parts = step.split(":", 2);
                    steps.add(CellStep.named(
                            parts[0].strip(), parts.length == 1 ? null : parts[1].strip(), vocabularies));
                }
                cells.add(new Cell(cell.group(1), steps));
            }
            literals.add(text.substring(end));
            if (literals.stream().anyMatch(literal -> literal.contains("{{") || literal.contains("}}"))) {
                throw new UnusableMapping("read " + Quotation.quoted(text)
                        + "; allowed: a column between {{ and }}, with its steps behind |");
            }
            return new Text(literals, cells);
        }

        @Override
        public Filled fill(Filling filling, String path) {
            StringBuilder text = new StringBuilder(literals.get(0));
            boolean saysAnything = false;
            for (int i = 0; i < cells.size(); i++) {
                Cell cell = cells.get(i);
                try {
                    String value = cell.of(filling.row());
                    saysAnything |= !value.isEmpty();
                    text.append(value);
                } catch (UnmappedCell unmapped) {
                    saysAnything = true;
                    filling.problems()
                            .add(new Problem(
                                    path,
                                    "read " + Quotation.quoted(filling.row().getOrDefault(cell.column(), ""))
                                            + " in the column " + Quotation.quoted(cell.column()) + ", "
                                            + unmapped.getMessage()));
                }
                text.append(literals.get(i + 1));
            }
            String joined = SPACES.matcher(text).replaceAll(" ").strip();
            boolean isThere = cells.isEmpty() || saysAnything;
            if (!cells.isEmpty()) {
                filling.columns()
                        .put(
                                path,
                                new ColumnsOfValue(
                                        cells.stream()
                                                .map(Cell::column)
                                                .distinct()
                                                .toList(),
                                        !saysAnything));
            }
            return new Filled(isThere ? TextNode.valueOf(joined) : null, !cells.isEmpty(), saysAnything);
        }

        @Override
        public void columns(Set<String> names) {
            cells.forEach(cell -> names.add(cell.column()));
        }
    }
}
