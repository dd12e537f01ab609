package org.tergeu.graphql.execution;

/** Where the value of a field comes from. */
sealed interface Getter permits Component, Resolver, TypeName {}
