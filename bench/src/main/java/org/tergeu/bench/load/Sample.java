package org.tergeu.bench.load;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.List;

/**
 * One question, ready to be sent.
 *
 * @param graphQl body of the request to the service
 * @param numbers body of the request to the bare route
 */
record Sample(Buffer graphQl, Buffer numbers) {

    static Sample of(Workload workload, JsonObject variables, Integer... numbers) {
        JsonObject request = new JsonObject().put("query", workload.query()).put("variables", variables);
        return new Sample(request.toBuffer(), new JsonArray(List.copyOf(Arrays.asList(numbers))).toBuffer());
    }
}
