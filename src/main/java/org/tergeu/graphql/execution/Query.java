package org.tergeu.graphql.execution;

import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.tergeu.graphql.admission.Admission;
import org.tergeu.graphql.admission.NotAdmitted;
import org.tergeu.graphql.execution.field.FieldSources;
import org.tergeu.graphql.execution.input.Fragments;
import org.tergeu.graphql.execution.input.VariableValues;
import org.tergeu.graphql.execution.plan.ObjectPlan;
import org.tergeu.graphql.execution.plan.PlanCompiler;
import org.tergeu.graphql.limits.Limits;

/** A query of a document that fits the schema; it is compiled once, for each combination of what its conditions ask for. */
public final class Query {

    /** More combinations than clients have use for; further ones are compiled each time. */
    private static final int REMEMBERED = 16;

    private final GraphQLSchema schema;
    private final FieldSources sources;
    private final Limits limits;
    private final PlanUse use;
    private final boolean readsAhead;
    private final Map<String, FragmentDefinition> fragments;
    private final Document document;
    private final OperationDefinition operation;
    private final VariableValues variables;
    private final Map<Map<String, Object>, ObjectPlan> plans = new ConcurrentHashMap<>();

    Query(
            GraphQLSchema schema,
            FieldSources sources,
            Limits limits,
            PlanUse use,
            boolean readsAhead,
            Document document,
            OperationDefinition operation) {
        this.use = use;
        this.readsAhead = readsAhead;
        this.schema = schema;
        this.sources = sources;
        this.limits = limits;
        this.fragments = Fragments.byName(document);
        this.document = document;
        this.operation = operation;
        this.variables = new VariableValues(schema, operation, fragments);
    }

    /** The most plans that it keeps. */
    public int plans() {
        int conditional = variables.conditions().variables().size();
        return conditional >= Integer.SIZE - 1 ? REMEMBERED : Math.min(REMEMBERED, 1 << conditional);
    }

    /**
     * Executes the query on the current Vert.x context.
     *
     * @param admission lets it be executed
     * @param given the variables as they came
     * @throws NotAdmitted when the admission is for something else, or was used
     */
    public CompletableFuture<Result> execute(Admission admission, Map<String, Object> given) {
        admission.use(document);
        try {
            CoercedVariables coerced = variables.coerced(given);
            return Execution.of(plan(coerced), coerced, Meter.of(limits), readsAhead);
        } catch (GraphQLException wrong) {
            return CompletableFuture.completedFuture(Result.refused(variables.explained(wrong, given)));
        }
    }

    private ObjectPlan plan(CoercedVariables coerced) {
        Map<String, Object> asked = variables.conditions().values(coerced);
        ObjectPlan plan = plans.get(asked);
        if (plan != null) {
            use.hit();
        } else {
            use.missed();
            plan = new PlanCompiler(schema, sources, fragments, asked).compile(operation);
            if (plans.size() < REMEMBERED) {
                plans.put(asked, plan);
            }
        }
        return plan;
    }
}
