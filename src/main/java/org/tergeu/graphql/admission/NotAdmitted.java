package org.tergeu.graphql.admission;

import graphql.execution.AbortExecutionException;
import java.util.Map;
import org.tergeu.graphql.error.ErrorCode;

/** An execution that has not come through the gate. */
public final class NotAdmitted extends AbortExecutionException {

    /** The refusal. */
    public NotAdmitted() {
        super("The operation is not admitted. Operations are executed through the gate of the service alone.");
    }

    @Override
    public Map<String, Object> getExtensions() {
        return Map.of("code", ErrorCode.NOT_ADMITTED);
    }
}
