package org.tergeu.graphql.admission;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import io.smallrye.graphql.api.Nullable;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Has every engine of graphql-java that is made here refuse what carries no admission: ours, and that of the stock execution service, which
 * each extension finds and may put behind a transport of its own.
 */
@Singleton
class AdmittedOnly extends SimplePerformantInstrumentation {

    /** What is set here replaces what SmallRye sets, which is empty: depth and complexity are not limited by its settings. */
    void join(@Observes GraphQL.Builder engine) {
        engine.instrumentation(this);
    }

    /** Before the document is even parsed. */
    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecution(
            InstrumentationExecutionParameters execution, InstrumentationState none) {
        admission(execution.getGraphQLContext());
        return super.beginExecution(execution, none);
    }

    @Override
    public ExecutionContext instrumentExecutionContext(
            ExecutionContext execution, InstrumentationExecutionParameters parameters, InstrumentationState none) {
        admission(execution.getGraphQLContext()).use(execution.getDocument());
        return execution;
    }

    private static Admission admission(GraphQLContext context) {
        return Optional.ofNullable(context.<Admission>get(Admission.class)).orElseThrow(NotAdmitted::new);
    }
}
