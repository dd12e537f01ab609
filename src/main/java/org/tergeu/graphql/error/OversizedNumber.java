package org.tergeu.graphql.error;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A JSON number whose exponent no type of Java holds, such as 1e9999999999. It may stand where nobody reads it, and no scalar takes it.
 *
 * @param text as it was written
 */
@RegisterForReflection
public record OversizedNumber(@JsonValue @JsonRawValue String text) {

    @Override
    public String toString() {
        return text;
    }
}
