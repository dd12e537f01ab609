package org.tergeu.bench.recording;

import java.util.Collections;
import java.util.List;

/**
 * A statement with its values.
 *
 * @param parameters as PostgreSQL writes them; null is NULL
 */
public record Call(Statement statement, List<String> parameters) {

    public Call {
        // Not List.copyOf, which takes no null.
        parameters = Collections.unmodifiableList(parameters);
    }
}
