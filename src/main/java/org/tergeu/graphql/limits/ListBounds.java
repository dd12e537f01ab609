package org.tergeu.graphql.limits;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;

/** How long lists without pages are taken to be. */
@FunctionalInterface
public interface ListBounds {

    /** How many rows the cost counts of a list that is selected as a whole; 0 for one that says nothing of it. */
    int of(GraphQLObjectType type, GraphQLFieldDefinition field);
}
