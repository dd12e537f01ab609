package org.tergeu.intake.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.smallrye.graphql.api.Nullable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.codec.digest.DigestUtils;
import org.tergeu.intake.document.SyntaxFault.OwnFault;
import org.tergeu.intake.document.SyntaxFault.TextPlace;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.reader.ReaderException;

/** Report files as trees of texts, each composed (NFC). YAML is read as YAML 1.2, which includes JSON. */
public final class Documents {

    /** Each value takes memory, however short it is. A report within {@link EntryLimit} has far fewer. */
    static final int MOST_VALUES = 500_000;

    /** The depth of lists and objects within each other. */
    static final int DEEPEST = 100;

    /** The most letters without a space; texts of reports are shorter. */
    private static final int LONGEST_WORD = 100_000;

    private static final String SIGNS = ",:[]{}\"'";

    private static final String OF_YAML = "tag:yaml.org,2002:";

    /** Tags that leave a value as it is read without them: those of a text, a list and an object, and the one that says "as it is written" (!). */
    private static final Set<String> CHANGING_NOTHING = Set.of("", OF_YAML + "str", OF_YAML + "seq", OF_YAML + "map");

    /** Without the limits of the library: the length of a file has a setting of its own (tergeu.reports.file-size). */
    private static final StreamReadConstraints AS_LONG_AS_THE_TEXT = StreamReadConstraints.builder()
            .maxNestingDepth(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .build();

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .loaderOptions(asLongAsTheFile())
            .streamReadConstraints(AS_LONG_AS_THE_TEXT)
            .build();

    private static final JsonFactory JSON =
            JsonFactory.builder().streamReadConstraints(AS_LONG_AS_THE_TEXT).build();

    private final JsonParser parser;
    private final Function<JsonLocation, @Nullable TextPlace> places;
    private int values;

    private Documents(JsonParser parser, Function<JsonLocation, @Nullable TextPlace> places) {
        this.parser = parser;
        this.places = places;
    }

    private static LoaderOptions asLongAsTheFile() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        return options;
    }

    /**
     * Reads a report file.
     *
     * @throws InvalidReport when it is not a YAML or JSON document, with line and column, or has too many values
     */
    public static JsonNode read(String text) {
        try {
            if (text.stripLeading().startsWith("{")) {
                return tree(JSON, text, TextPlace::of);
            }
        } catch (JsonProcessingException notJson) {
            // A YAML document can begin like this as well. If it is neither, its problem as YAML is reported.
        }
        refuseEndlessWord(text);
        try {
            return tree(YAML, text, TextPlace::of);
        } catch (JsonProcessingException e) {
            throw e.getCause() instanceof ReaderException
                    ? refused(Unprintable.first(text).toString())
                    : refused(SyntaxFault.ofYaml(e, text), "; allowed: one YAML or JSON document");
        }
    }

    /**
     * Reads a report from one line. The tree is the same as that of a file with the same text.
     *
     * @throws InvalidReport when it is not a JSON document, with the column, or has too many values
     */
    public static JsonNode readLine(String text) {
        try {
            return tree(JSON, text, location -> TextPlace.inLine(location, text));
        } catch (JsonProcessingException e) {
            throw refused(SyntaxFault.ofLine(e, text), "; allowed: one JSON document in a line");
        }
    }

    /** For each kilobyte of a scalar, the YAML parser copies what it has read of it, up to the next space. */
    private static void refuseEndlessWord(String text) {
        int line = 1;
        int word = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            line += character == '\n' ? 1 : 0;
            word = character <= ' ' || SIGNS.indexOf(character) >= 0 ? 0 : word + 1;
            if (word > LONGEST_WORD) {
                throw refused("line " + line + ": a word has more than " + LONGEST_WORD + " characters; at most "
                        + LONGEST_WORD + " are allowed");
            }
        }
    }

    private static InvalidReport refused(String message) {
        return new InvalidReport(List.of(new Problem("", message)));
    }

    private static InvalidReport refused(SyntaxFault fault, String allowed) {
        return refused((fault.at() == null ? "" : fault.at() + ": ") + fault.reason() + allowed);
    }

    private static JsonNode tree(JsonFactory format, String text, Function<JsonLocation, @Nullable TextPlace> places)
            throws JsonProcessingException {
        try (JsonParser parser = format.createParser(text)) {
            if (parser.nextToken() == null) {
                return MissingNode.getInstance();
            }
            JsonNode document = new Documents(parser, places).value(0);
            if (parser.nextToken() != null) {
                throw new OwnFault("there is more text after the document", parser.currentTokenLocation());
            }
            return document;
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be read", e);
        }
    }

    /** Scalars keep their form: by YAML 1.1, which the parser still follows, 010 would be 8 and 0601 would be 385. */
    private JsonNode value(int depth) throws IOException {
        if (++values > MOST_VALUES) {
            throw refused(String.format(
                    Locale.ROOT,
                    "read %,d values, lists and objects; at most %,d are allowed in a report: split it into several",
                    countAll(),
                    MOST_VALUES));
        }
        if (depth > DEEPEST) {
            throw refused(
                    new SyntaxFault(
                            places.apply(parser.currentTokenLocation()),
                            "lists and objects are nested in more than " + DEEPEST + " others"),
                    "; at most " + DEEPEST + " are allowed");
        }
        refuseTag();
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(depth + 1);
            case START_ARRAY -> array(depth + 1);
            case VALUE_NULL -> NullNode.getInstance();
            default -> TextNode.valueOf(scalar());
        };
    }

    /** A tag of YAML gives a value another type or meaning: a text with !!binary stands for bytes. */
    private void refuseTag() throws IOException {
        Object tag = parser.getTypeId();
        if (tag != null && !CHANGING_NOTHING.contains(tag.toString())) {
            String name = tag.toString();
            throw new OwnFault(
                    "the tag "
                            + Texts.quoted(
                                    name.startsWith(OF_YAML) ? "!!" + name.substring(OF_YAML.length()) : "!" + name)
                            + " cannot be used; write the value without a tag",
                    parser.currentTokenLocation());
        }
    }

    private int countAll() throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            values += token.isStructStart() || token.isScalarValue() ? 1 : 0;
        }
        return values;
    }

    /** Composed (NFC), so that the same text is equal however it was typed. */
    private String scalar() throws IOException {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw new OwnFault(
                    "the alias *" + parser.getText() + " cannot be used; write out what it stands for",
                    parser.currentTokenLocation());
        }
        return Normalizer.normalize(parser.getText(), Normalizer.Form.NFC);
    }

    private JsonNode object(int depth) throws IOException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (object.has(name)) {
                throw new OwnFault(
                        "the field " + Texts.quoted(name) + " is there twice in one object; write it once",
                        parser.currentTokenLocation());
            }
            parser.nextToken();
            object.set(name, value(depth));
        }
        return object;
    }

    private JsonNode array(int depth) throws IOException {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(depth));
        }
        return array;
    }

    /** A digest of the content: the same for every order and form of its fields. */
    public static String fingerprint(JsonNode document) {
        return DigestUtils.sha256Hex(written(OneForm.of(document), true));
    }

    /** The document in JSON, its fields in their order. */
    public static String text(JsonNode document) {
        return written(document, false);
    }

    private static String written(JsonNode document, boolean byName) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            write(json, document, byName);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be written", e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, JsonNode node, boolean byName) throws IOException {
        if (node.isObject()) {
            json.writeStartObject();
            Set<Map.Entry<String, JsonNode>> fields = node.properties();
            for (Map.Entry<String, JsonNode> field : byName ? byName(fields) : fields) {
                json.writeFieldName(field.getKey());
                write(json, field.getValue(), byName);
            }
            json.writeEndObject();
        } else if (node.isArray()) {
            json.writeStartArray();
            for (JsonNode element : node) {
                write(json, element, byName);
            }
            json.writeEndArray();
        } else if (node.isTextual()) {
            json.writeString(node.textValue());
        } else if (node.isNull() || node.isMissingNode()) {
            json.writeNull();
        } else {
            json.writeRawValue(node.toString());
        }
    }

    private static List<Map.Entry<String, JsonNode>> byName(Set<Map.Entry<String, JsonNode>> fields) {
        List<Map.Entry<String, JsonNode>> sorted = new ArrayList<>(fields);
        sorted.sort(Map.Entry.comparingByKey());
        return sorted;
    }
}
