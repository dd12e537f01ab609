package org.tergeu.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/** How one organization came of another. */
@Description("How one organization came of another.")
public enum SuccessionKind {
    @Description("It is the other one under a new name, where reports speak of two.")
    RENAMED,

    @Description("Several became one: it is what they became, or what took the other one in.")
    MERGED,

    @Description("The other one was divided, and it continues a part.")
    SPLIT,

    @Description("It took over what the other one did.")
    REPLACED
}
