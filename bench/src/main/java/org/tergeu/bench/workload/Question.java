package org.tergeu.bench.workload;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.util.List;

/**
 * One question.
 *
 * @param request body of the request to the service
 * @param reference what $1, $2 of {@link Workload#reference()} stand for, as SQL writes it
 * @param certain whether the reference knows what the answer is: not of words that are mistyped
 */
public record Question(Buffer request, List<String> reference, boolean certain) {

    static Question of(Workload workload, JsonObject variables, Object... reference) {
        return new Question(request(workload.query(), variables), literals(reference), true);
    }

    static Question uncertain(Workload workload, JsonObject variables, Object... reference) {
        return new Question(request(workload.query(), variables), literals(reference), false);
    }

    /** The reference statement of this question. */
    String statement(String sql) {
        String statement = sql;
        for (int i = 0; i < reference.size(); i++) {
            statement = statement.replace("$" + (i + 1), reference.get(i));
        }
        return statement;
    }

    static Buffer request(String query, JsonObject variables) {
        return new JsonObject().put("query", query).put("variables", variables).toBuffer();
    }

    private static List<String> literals(Object... values) {
        return java.util.Arrays.stream(values)
                .map(value -> value instanceof Number
                        ? value.toString()
                        : "'" + value.toString().replace("'", "''") + "'")
                .toList();
    }
}
