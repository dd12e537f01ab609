package org.tergeu.graphql.node;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;

/** Something that can be fetched again by its identifier. */
@Interface("Node")
@Description("Something that can be fetched again by its identifier (Relay's Global Object Identification).")
public interface Node {

    @Id
    @Description(GlobalId.DESCRIPTION)
    String getId();
}
