package org.tergeu.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;

/** What the service answered to a GraphQL request: the whole body, or a part of it. */
public record Answer(JsonNode json) {

    /** The part at a path of fields and indexes such as {@code data.incidents.nodes.0.key}. */
    public Answer at(String path) {
        JsonNode found = json;
        for (String step : path.split("\\.")) {
            found = found.isArray() ? found.path(Integer.parseInt(step)) : found.path(step);
        }
        return new Answer(found);
    }

    /** The answer itself, which must be one without errors. */
    public Answer faultless() {
        if (json.has("errors") || !json.has("data")) {
            throw new AssertionError("refused: " + json);
        }
        return this;
    }

    /** The elements of a list. */
    public List<Answer> all() {
        List<Answer> all = new ArrayList<>();
        json.forEach(element -> all.add(new Answer(element)));
        return all;
    }

    /** A part of each element of a list, as text. */
    public List<String> each(String path) {
        return all().stream().map(element -> element.at(path).text()).toList();
    }

    /** As text; null is "null". */
    public String text() {
        return json.asText();
    }

    public int number() {
        return json.asInt();
    }

    public boolean isTrue() {
        return json.isBoolean() && json.asBoolean();
    }

    /** Whether it is there and null. */
    public boolean isNull() {
        return json.isNull();
    }

    public boolean isMissing() {
        return json instanceof MissingNode;
    }

    /** The {@code extensions.code} of each error. */
    public List<String> codes() {
        return at("errors").each("extensions.code");
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
