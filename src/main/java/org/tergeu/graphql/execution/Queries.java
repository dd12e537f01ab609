package org.tergeu.graphql.execution;

import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.tergeu.graphql.access.Role;
import org.tergeu.graphql.execution.field.FieldSource;
import org.tergeu.graphql.execution.field.FieldSources;
import org.tergeu.graphql.limits.Limits;
import org.tergeu.settings.Optimisations;

/** Which operations are executed here. */
@Singleton
public class Queries {

    private static final Set<String> OF_THE_SCHEMA =
            Set.of(Introspection.SchemaMetaFieldDef.getName(), Introspection.TypeMetaFieldDef.getName());

    private final Instance<GraphQLSchema> schema;
    private final Instance<Schema> model;
    private final Limits limits;
    private final Optimisations optimisations;
    private final PlanUse plans = new PlanUse();
    private volatile @Nullable FieldSources sources;
    private volatile @Nullable RequiredRoles rights;
    private volatile @Nullable Boolean usable;

    Queries(Instance<GraphQLSchema> schema, Instance<Schema> model, Limits limits, Optimisations optimisations) {
        this.schema = schema;
        this.model = model;
        this.limits = limits;
        this.optimisations = optimisations;
    }

    /** The query that a plan executes; empty for what graphql-java executes: mutations, what asks about the schema, and all without plans. */
    public Optional<Query> find(Document document, OperationDefinition operation) {
        return operation.getOperation() == Operation.QUERY && !asksOfTheSchema(document) && hasPlans()
                ? Optional.of(new Query(
                        schema.get(), sources(), limits, plans, optimisations.readAhead(), document, operation))
                : Optional.empty();
    }

    private boolean hasPlans() {
        if (!optimisations.plans()) {
            return false;
        }
        if (usable == null) {
            usable = EngineInternals.areThere(schema.get(), sources());
        }
        return usable;
    }

    /** The least role that an operation of a document that fits the schema takes; null when it is anybody's who may ask at all. */
    public @Nullable Role role(Document document, OperationDefinition operation) {
        if (rights == null) {
            rights = new RequiredRoles(model.get());
        }
        return rights.of(document, operation);
    }

    /** How plans are used again. */
    public PlanUse plans() {
        return plans;
    }

    /** How many rows the cost counts of a list that is selected as a whole; 0 for one that says nothing of it. */
    public int counted(GraphQLObjectType type, GraphQLFieldDefinition field) {
        int counted = sources().of(type, field).counted();
        return counted == FieldSource.UNBOUNDED ? 0 : counted;
    }

    private static boolean asksOfTheSchema(Node<?> node) {
        return (node instanceof Field field && OF_THE_SCHEMA.contains(field.getName()))
                || node.getChildren().stream().anyMatch(Queries::asksOfTheSchema);
    }

    /** On first use: the schema is not there yet when routes are made. */
    private FieldSources sources() {
        if (sources == null) {
            sources = new FieldSources(model.get());
        }
        return sources;
    }
}
