package org.tergeu.graphql.execution;

/** {@code __typename}. */
record TypeName(String name) implements Getter {}
