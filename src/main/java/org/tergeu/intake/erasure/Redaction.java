package org.tergeu.intake.erasure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.tergeu.intake.erasure.ErasedPeople.ErasedPerson;

/** Makes a report document without names and keys of erased people; its figures and facts stay the same. */
final class Redaction {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Names of organizations and places are their own, even if they honour a person. */
    private static final Set<String> OF_OTHERS = Set.of("organizations", "places");

    private static final Set<String> OF_PEOPLE = Set.of("person", "spokesperson");
    private static final Set<String> OF_FACTS = Set.of("key", "partOf");

    /** Keys, codes and addresses. */
    private static final Pattern NO_PROSE = Pattern.compile("[a-z0-9]++(?:[./-][a-z0-9]++)++|https?://\\S*");

    /** The words of code lists, which stand in other fields. */
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z_]*");

    private static final Set<String> PROSE =
            Set.of("title", "author", "name", "summary", "note", "subject", "item", "position");

    private final ErasedPeople erased;
    private final Map<String, String> facts;
    private String incident = "";

    Redaction(ErasedPeople erased, Map<String, String> facts) {
        this.erased = erased;
        this.facts = facts;
    }

    JsonNode of(JsonNode document) {
        if (!document.isObject()) {
            return document;
        }
        ObjectNode result = JSON.objectNode();
        document.properties()
                .forEach(field -> result.set(
                        field.getKey(),
                        OF_OTHERS.contains(field.getKey())
                                ? field.getValue()
                                : field.getKey().equals("people")
                                        ? people(field.getValue())
                                        : section(field.getValue())));
        return result;
    }

    private JsonNode people(JsonNode people) {
        if (!people.isArray()) {
            return people;
        }
        ArrayNode result = JSON.arrayNode();
        Set<String> described = new HashSet<>();
        people.forEach(entry -> {
            ErasedPerson person = erased.ofKey(entry.path("key").asText(""));
            if (person == null) {
                result.add(fields(entry, false));
            } else if (described.add(person.key())) {
                result.addObject().put("key", person.key()).put("name", person.description());
            }
        });
        return result;
    }

    /** The header, incidents and statistics. Their own keys are addresses; the keys of facts within them depend on the content of the facts. */
    private JsonNode section(JsonNode section) {
        if (section.isArray()) {
            ArrayNode result = JSON.arrayNode();
            section.forEach(entry -> {
                incident = entry.path("key").asText("");
                result.add(fields(entry, false));
            });
            return result;
        }
        return fields(section, false);
    }

    private JsonNode fields(JsonNode node, boolean isFact) {
        if (!node.isObject()) {
            return node;
        }
        ObjectNode result = JSON.objectNode();
        node.properties().forEach(field -> result.set(field.getKey(), value(field.getKey(), field.getValue(), isFact)));
        return result;
    }

    private JsonNode value(String name, JsonNode value, boolean isFact) {
        if (value.isArray()) {
            ArrayNode result = JSON.arrayNode();
            value.forEach(entry -> result.add(entry.isObject() ? fields(entry, true) : value(name, entry, isFact)));
            return result;
        }
        if (value.isObject()) {
            return fields(value, true);
        }
        return value.isTextual() ? TextNode.valueOf(text(name, value.asText(), isFact)) : value;
    }

    private String text(String name, String text, boolean isFact) {
        if (OF_PEOPLE.contains(name)) {
            ErasedPerson person = erased.ofKey(text);
            return person == null ? text : person.key();
        }
        if (isFact && OF_FACTS.contains(name)) {
            int fact = text.indexOf('/') + 1;
            String known = facts.get(fact == 0 ? incident + "/" + text : text);
            return text.substring(0, fact) + (known == null ? erased.factKeyWithout(text.substring(fact)) : known);
        }
        boolean constant = !PROSE.contains(name) && CONSTANT.matcher(text).matches();
        return constant || NO_PROSE.matcher(text).matches() ? text : erased.without(text);
    }
}
