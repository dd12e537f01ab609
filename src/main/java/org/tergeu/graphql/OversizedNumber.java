package org.tergeu.graphql;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A JSON number whose exponent no type of Java holds, such as 1e9999999999. It may stand where nobody reads it, and no scalar takes it.
 *
 * @param text as it was written
 */
public record OversizedNumber(@JsonValue @JsonRawValue String text) {

    @Override
    public String toString() {
        return text;
    }
}
