package org.tergeu.graphql.execution;

import graphql.execution.CoercedVariables;
import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import java.util.Map;
import org.jboss.logging.Logger;
import org.tergeu.graphql.execution.field.FieldSources;
import org.tergeu.graphql.execution.input.EngineCoercion;
import org.tergeu.graphql.execution.input.VariableValues;
import org.tergeu.graphql.execution.plan.PlanCompiler;

/**
 * Plans stand on classes that graphql-java calls internal: those that collect fields and coerce variables and arguments. Another version of it
 * may have them no longer, or otherwise; queries are executed by the engine itself then.
 */
final class EngineInternals {

    private static final Logger LOG = Logger.getLogger(EngineInternals.class);

    private static final String PROBE = "query($name: String!) { __typename }";
    private static final String PROBED_ARGUMENT = "query($name: String!) { __type(name: $name) { name } }";

    private EngineInternals() {}

    /** Whether a plan can be made with them; what is missing is logged. */
    static boolean areThere(GraphQLSchema schema, FieldSources sources) {
        return work(() -> probe(schema, sources));
    }

    static boolean work(Runnable probe) {
        try {
            probe.run();
            return true;
        } catch (LinkageError moved) {
            LOG.warn(
                    "This version of graphql-java lacks what plans need; graphql-java executes all queries, at several times the cost",
                    moved);
            return false;
        }
    }

    /** Uses all of them: a selection, a variable that fits, one that is missing, and an argument. */
    private static void probe(GraphQLSchema schema, FieldSources sources) {
        OperationDefinition operation = operation(PROBE);
        VariableValues variables = new VariableValues(schema, operation, Map.of());
        CoercedVariables coerced = variables.coerced(Map.of("name", "Query"));
        variables.error(Map.of());
        new PlanCompiler(schema, sources, Map.of(), Map.of()).compile(operation);
        Field type = (Field)
                operation(PROBED_ARGUMENT).getSelectionSet().getSelections().get(0);
        EngineCoercion.arguments(schema, Introspection.TypeMetaFieldDef, type.getArguments(), coerced);
    }

    private static OperationDefinition operation(String query) {
        return Parser.parse(query)
                .getFirstDefinitionOfType(OperationDefinition.class)
                .orElseThrow();
    }
}
