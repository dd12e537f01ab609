package org.tergeu.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tergeu.intake.document.TextLimit;

/** A report with every text of the format, each as long as it can be, in letters of four bytes where it can have them. */
public final class EveryText {

    /** Each text in capitals is one at that limit. */
    private static final String TEMPLATE = """
            {
              "report": { "key": "KEY 0", "title": "TITLE", "url": "ADDRESS", "publisher": "KEY 1", "author": "AUTHOR", "language": "LANGUAGE", "tier": "NEWS" },
              "organizations": [ { "key": "KEY 1", "name": "NAME", "kind": "MEDIA", "names": [ { "language": "LANGUAGE", "name": "NAME" } ] } ],
              "people": [ { "key": "KEY 2", "name": "NAME", "position": "POSITION", "names": [ { "language": "LANGUAGE", "name": "NAME" } ] } ],
              "places": [ { "code": "KEY 3", "name": "NAME", "level": "CITY", "parent": "KZ", "names": [ { "language": "LANGUAGE", "name": "NAME" } ] } ],
              "incidents": [ {
                "key": "KEY 4", "name": "NAME", "summary": "SUMMARY", "kind": "RAID",
                "places": [ { "place": "KEY 3", "precision": "EXACT", "note": "NOTE" } ],
                "participants": [ { "key": "KEY 5", "person": "KEY 2", "role": "ANNOUNCED", "assertedBy": "KEY 1", "spokesperson": "KEY 2", "note": "NOTE" } ],
                "measures": [ { "key": "KEY 6", "kind": "OTHER", "name": "NAME", "figure": "3", "note": "NOTE" } ],
                "legalOutcomes": [ { "key": "KEY 7", "stage": "DETAINED", "counted": "PERSON", "count": "3", "subject": "SUBJECT", "offences": [ { "provision": "PROVISION" } ], "note": "NOTE" } ],
                "casualties": [ { "key": "KEY 8", "harm": "INJURED", "group": "CIVILIANS", "count": "3", "note": "NOTE" } ],
                "seizures": [ { "key": "KEY 9", "category": "OTHER", "item": "ITEM", "disposition": "SEIZED", "quantity": "3", "note": "NOTE" } ]
              } ],
              "statistics": [ { "key": "KEY 10", "name": "NAME", "measure": "CASES", "figure": "3", "announcedAt": "KEY 4", "note": "NOTE" } ]
            }""";

    private static final String FOUR_BYTES = "𐐷";
    private static final ObjectMapper JSON = new ObjectMapper();

    private EveryText() {}

    /** The report. */
    public static JsonNode report() {
        return with("", "");
    }

    /** The report with another text at one path. */
    public static JsonNode with(String path, String text) {
        return filled(template(), "", path, text);
    }

    /** The paths of all texts that are written freely, with their limits: no keys, whose every mention would have to change. */
    public static Map<String, TextLimit> paths() {
        Map<String, TextLimit> paths = new LinkedHashMap<>();
        collect(template(), "", paths);
        return paths;
    }

    /** The longest text that the limit allows. */
    public static String longest(TextLimit limit) {
        return switch (limit) {
            case LANGUAGE -> padded("en-x-abcdefgh-abcdefgh-abcdefgh-abc", limit);
            case ADDRESS -> padded("https://example.org/", limit);
            default -> padded("", limit);
        };
    }

    private static String padded(String start, TextLimit limit) {
        int letters = Math.min(limit.letters() - start.length(), (limit.bytes() - start.length()) / 4);
        return start + FOUR_BYTES.repeat(letters);
    }

    private static String key(String number) {
        String start = "k" + number + "-";
        return start + "a".repeat(TextLimit.KEY.letters() - start.length());
    }

    private static JsonNode template() {
        try {
            return JSON.readTree(TEMPLATE);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode filled(JsonNode node, String at, String path, String text) {
        if (node instanceof ObjectNode object) {
            ObjectNode filled = JSON.createObjectNode();
            object.fields()
                    .forEachRemaining(field -> filled.set(
                            field.getKey(),
                            filled(
                                    field.getValue(),
                                    at.isEmpty() ? field.getKey() : at + "." + field.getKey(),
                                    path,
                                    text)));
            return filled;
        }
        if (node instanceof ArrayNode array) {
            List<JsonNode> elements = new ArrayList<>();
            array.forEach(element -> elements.add(filled(element, at + "[" + elements.size() + "]", path, text)));
            return JSON.createArrayNode().addAll(elements);
        }
        if (at.equals(path)) {
            return TextNode.valueOf(text);
        }
        return TextNode.valueOf(
                node.asText().startsWith("KEY ")
                        ? key(node.asText().substring(4))
                        : limit(node.asText()).map(EveryText::longest).orElse(node.asText()));
    }

    private static void collect(JsonNode node, String at, Map<String, TextLimit> paths) {
        node.fields()
                .forEachRemaining(field ->
                        collect(field.getValue(), at.isEmpty() ? field.getKey() : at + "." + field.getKey(), paths));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), at + "[" + i + "]", paths);
        }
        if (node.isTextual()) {
            limit(node.asText()).ifPresent(limit -> paths.put(at, limit));
        }
    }

    private static Optional<TextLimit> limit(String text) {
        return Stream.of(TextLimit.values())
                .filter(limit -> limit.name().equals(text))
                .findFirst();
    }
}
