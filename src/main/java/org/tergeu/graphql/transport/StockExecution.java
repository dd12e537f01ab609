package org.tergeu.graphql.transport;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import graphql.GraphQL;
import io.smallrye.graphql.execution.ExecutionService;

/**
 * Keeps the stock execution out of a native executable. {@link Engine} replaces it, and it would link the traces of a federation, which need a
 * library that the service leaves out.
 */
@TargetClass(ExecutionService.class)
final class StockExecution {

    private StockExecution() {}

    @Substitute
    @SuppressWarnings("UnusedMethod") // In an executable it replaces the method of this name.
    private GraphQL getGraphQL() {
        throw new IllegalStateException("Engine executes operations");
    }
}
