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
import io.smallrye.graphql.schema.model.Schema;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.tergeu.graphql.limits.Limits;

/** Which operations are executed here. */
@Singleton
public class Queries {

    private static final Set<String> OF_THE_SCHEMA =
            Set.of(Introspection.SchemaMetaFieldDef.getName(), Introspection.TypeMetaFieldDef.getName());

    private final Instance<GraphQLSchema> schema;
    private final Instance<Schema> model;
    private final Limits limits;
    private final PlanUse plans = new PlanUse();
    private volatile Getters getters;

    Queries(Instance<GraphQLSchema> schema, Instance<Schema> model, Limits limits) {
        this.schema = schema;
        this.model = model;
        this.limits = limits;
    }

    /** The query that an operation of a document that fits the schema is; empty for a mutation, or one that asks about the schema. */
    public Optional<Query> find(Document document, OperationDefinition operation) {
        return operation.getOperation() == Operation.QUERY && !asksOfTheSchema(document)
                ? Optional.of(new Query(schema.get(), getters(), limits, plans, document, operation))
                : Optional.empty();
    }

    /** How plans are used again. */
    public PlanUse plans() {
        return plans;
    }

    /** The most rows of a list that is asked for as a whole; 0 for one that says nothing of it. */
    public int bound(GraphQLObjectType type, GraphQLFieldDefinition field) {
        int bound = getters().of(type, field).bound();
        return bound == Getter.UNBOUNDED ? 0 : bound;
    }

    private static boolean asksOfTheSchema(Node<?> node) {
        return node instanceof Field field && OF_THE_SCHEMA.contains(field.getName())
                || node.getChildren().stream().anyMatch(Queries::asksOfTheSchema);
    }

    /** On first use: the schema is not there yet when routes are made. */
    private Getters getters() {
        if (getters == null) {
            getters = new Getters(model.get());
        }
        return getters;
    }
}
