package org.tergeu.graphql.limits;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;

/** How long lists without pages may be. */
@FunctionalInterface
public interface ListBounds {

    /** The most rows of a list that is asked for as a whole; 0 for one that says nothing of it. */
    int of(GraphQLObjectType type, GraphQLFieldDefinition field);
}
