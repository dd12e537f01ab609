package org.tergeu.person;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A person in a list. */
@Type("PersonEdge")
@Description("A person in a list.")
public record PersonEdge(
        @Description("Where in the list.") String cursor,
        @Description("The person.") Person node) {}
