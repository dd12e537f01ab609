package org.tergeu.search;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.graphql.node.Node;

/** A hit. */
@Type("SearchEdge")
@Description("A hit.")
public record SearchEdge(
        @Description("Where among the hits.") String cursor,
        @Description("How well it matches.") SearchMatch match,

        @Description("What was found: an Incident, Organization, Person, Place, Report or Statistic.")
        Node node) {}
