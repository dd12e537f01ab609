package org.tergeu.editing.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** What a place lay in before. */
@Input("FormerParentInput")
@Description("What a place lay in before.")
public record FormerParentInput(
        @Description("Code of the place that it lay in.") String parent,

        @Description("The first day on which it no longer lay there, ISO 8601.")
        String until) {}
