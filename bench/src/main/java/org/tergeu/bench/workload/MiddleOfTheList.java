package org.tergeu.bench.workload;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Cursors of the list by name, had by walking it as far as somewhat beyond its middle. */
final class MiddleOfTheList {

    private static final int PAGE = 500;
    private static final int KEPT_PAGES = 4;
    private static final String WALK = """
            query($after: String) {
              incidents(first: 500, after: $after, orderBy: { field: NAME, direction: ASC }) { edges { cursor node { key } } }
            }""";

    private final long incidents;
    private final UnaryOperator<Buffer> service;

    MiddleOfTheList(long incidents, UnaryOperator<Buffer> service) {
        this.incidents = incidents;
        this.service = service;
    }

    /** What comes after each incident of the pages in the middle. */
    List<Question> questions() {
        List<Question> all = new ArrayList<>();
        long pages = (incidents + PAGE - 1) / PAGE;
        long first = Math.max(0, (pages - KEPT_PAGES) / 2);
        String after = null;
        for (long page = 0; page < Math.min(pages, first + KEPT_PAGES); page++) {
            JsonArray edges = page(after);
            after = edges.getJsonObject(edges.size() - 1).getString("cursor");
            if (page >= first) {
                edges.forEach(edge -> all.add(question((JsonObject) edge)));
            }
        }
        return all;
    }

    private JsonArray page(String after) {
        JsonObject answer = service.apply(Question.request(WALK, new JsonObject().put("after", after)))
                .toJsonObject();
        if (answer.getJsonObject("data") == null) {
            throw new IllegalStateException("The list cannot be walked: " + answer.encode());
        }
        return answer.getJsonObject("data").getJsonObject("incidents").getJsonArray("edges");
    }

    private static Question question(JsonObject edge) {
        String key = edge.getJsonObject("node").getString("key");
        return Question.of(Workload.W4, new JsonObject().put("after", edge.getString("cursor")), key);
    }
}
