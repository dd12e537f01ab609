package org.tergeu.graphql.paging;

import org.eclipse.microprofile.graphql.Description;

/** Which end of an order comes first. */
@Description("Which end of an order comes first. What lacks the ordered value comes last either way.")
public enum OrderDirection {
    @Description("Smallest, earliest or alphabetically first.")
    ASC,
    @Description("Largest, latest or alphabetically last.")
    DESC
}
