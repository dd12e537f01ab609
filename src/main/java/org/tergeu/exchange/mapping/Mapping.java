package org.tergeu.exchange.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tergeu.exchange.bringing.SourceColumns.ColumnsOfValue;
import org.tergeu.intake.document.Documents;
import org.tergeu.intake.document.InvalidReport;
import org.tergeu.intake.document.Problem;
import org.tergeu.text.Quotation;

/** How rows of a table become reports. */
public final class Mapping {

    /** The layouts for which a mapping comes with the service. */
    public static final List<String> BUNDLED = List.of("acled", "police-uk", "ucdp-ged");

    private static final List<String> FIELDS = List.of("delimiter", "vocabularies", "row");
    private static final String ALLOWED = "allowed: the fields " + String.join(" ", FIELDS);
    private static final String DELIMITERS = "allowed: one letter, such as a comma or semicolon";

    /** What CSV has between rows and around cells. */
    private static final String OTHERWISE_USED = "\"\r\n";

    private final char delimiter;
    private final Template template;
    private final Set<String> columns = new TreeSet<>();

    private Mapping(char delimiter, Template template) {
        this.delimiter = delimiter;
        this.template = template;
        template.columns(columns);
    }

    /** The mapping that comes with the service under a name. */
    public static Mapping bundled(String name) throws UnusableMapping {
        if (!BUNDLED.contains(name)) {
            throw new UnusableMapping("read " + Quotation.quoted(name) + "; allowed: a mapping file, or one of "
                    + String.join(" ", BUNDLED));
        }
        try (InputStream in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("mappings/" + name + ".yaml")) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a mapping, YAML or JSON. */
    public static Mapping read(String text) throws UnusableMapping {
        try {
            return of(Documents.read(text));
        } catch (InvalidReport invalid) {
            throw new UnusableMapping("it cannot be read: " + invalid.getMessage());
        }
    }

    private static Mapping of(JsonNode document) throws UnusableMapping {
        for (Map.Entry<String, JsonNode> field : document.properties()) {
            if (!FIELDS.contains(field.getKey())) {
                throw new UnusableMapping("read the field " + Quotation.quoted(field.getKey()) + "; " + ALLOWED);
            }
        }
        if (!document.path("row").isObject()) {
            throw new UnusableMapping("it has no object 'row', the report that a row becomes; " + ALLOWED);
        }
        String delimiter = document.path("delimiter").asText(",");
        if (delimiter.length() != 1) {
            throw new UnusableMapping("read the delimiter " + Quotation.quoted(delimiter) + "; " + DELIMITERS);
        }
        if (OTHERWISE_USED.indexOf(delimiter) >= 0) {
            throw new UnusableMapping("the delimiter is a quotation mark or a line break; " + DELIMITERS);
        }
        return new Mapping(
                delimiter.charAt(0), Template.of(document.path("row"), vocabularies(document.path("vocabularies"))));
    }

    private static Map<String, Map<String, String>> vocabularies(JsonNode given) throws UnusableMapping {
        Map<String, Map<String, String>> vocabularies = new HashMap<>();
        for (Map.Entry<String, JsonNode> vocabulary : given.properties()) {
            Map<String, String> words = new HashMap<>();
            for (Map.Entry<String, JsonNode> word : vocabulary.getValue().properties()) {
                if (!word.getValue().isValueNode()) {
                    throw new UnusableMapping("the vocabulary " + Quotation.quoted(vocabulary.getKey()) + " maps "
                            + Quotation.quoted(word.getKey())
                            + " to a value that is not text; allowed: a text, or nothing to leave the field out");
                }
                words.put(
                        word.getKey(),
                        word.getValue().isNull() ? "" : word.getValue().asText());
            }
            vocabularies.put(vocabulary.getKey(), words);
        }
        return vocabularies;
    }

    char delimiter() {
        return delimiter;
    }

    /** The columns that it needs. */
    Set<String> columns() {
        return columns;
    }

    /**
     * The report that a row becomes.
     *
     * @param problems takes what is wrong with its cells
     * @param columns takes the columns of each value, by its path
     */
    JsonNode report(Map<String, String> row, List<Problem> problems, Map<String, ColumnsOfValue> columns) {
        JsonNode filled =
                template.fill(new Template.Filling(row, problems, columns), "").value();
        return filled == null ? Documents.read("{}") : filled;
    }
}
