package org.tergeu.graphql.error;

/**
 * A code in an argument.
 *
 * @param type name of the GraphQL type of what should have it
 * @param path where it is, as {@code filter.place[0]}
 */
public record GivenCode(String type, String path, String code) {}
