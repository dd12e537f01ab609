package org.tergeu.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/**
 * Whether a claim counts towards its figure. Claims are immutable; only this changes as reports come and go.
 */
@Description("Whether a claim counts towards its figure.")
public enum ClaimStatus {
    @Description("It counts.")
    CURRENT,

    @Description(
            "It does not count. A later total has overtaken it: it was true of an earlier day. Or its asserter has said otherwise since, in another report: a correction. Or it counts something else than what more credible reports have under the same key, such as another step of procedure: `attributeClaims` has both. What an earlier version of the same report said is in its history.")
    SUPERSEDED,

    @Description("Its report was withdrawn.")
    RETRACTED,

    @Description("The report gives the figure in a form that cannot be read. It proves that there is one, not which.")
    UNREADABLE
}
