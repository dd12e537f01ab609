package org.tergeu.vocabulary;

import org.eclipse.microprofile.graphql.Description;

/** What a court has imposed on somebody. */
@Description(
        "What a court has imposed on somebody. A fine, damages and confiscation can come beside it and have fields of their own.")
public enum SentenceKind {
    @Description("Imprisonment for a term.")
    IMPRISONMENT,

    @Description("Imprisonment for life.")
    LIFE_IMPRISONMENT,

    @Description("Imprisonment that is not served unless something else happens: suspended, conditional, probation.")
    SUSPENDED,

    @Description("Restriction of freedom, house arrest and supervision.")
    RESTRICTION_OF_FREEDOM,

    @Description("Unpaid work: community service, correctional labour.")
    COMMUNITY_SERVICE,

    @Description("A fine and nothing else.")
    FINE_ONLY,

    @Description("Death.")
    DEATH,

    @Description("None of these.")
    OTHER
}
